// Whether a text has Chinese characters in it.
export const HAN = /[〇\u3400-\u9fff]/
