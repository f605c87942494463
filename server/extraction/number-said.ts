// A number of people, in figures or a Chinese numeral, in, the number out: 两|人, 三|位, 12|名.
const DIGITS = '零一二三四五六七八九十'

export const numberSaid = (said: string): number => said === '两' ? 2 : Number(said) || DIGITS.indexOf(said)
