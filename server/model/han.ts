// Whether a text has Chinese characters in it.
export const HAN = /\p{Script=Han}/u
