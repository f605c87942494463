// Decoded text in; nothing out, or an UnreadablePage where it is blank, binary or without words.
import { UnreadablePage } from './unreadable-page.ts'

const MOST_CONTROLS = 0.01, LEAST_LETTERS = 0.2
const FIRST_HAN = 0x3400, LAST_HAN = 0x9fff
const LETTER = /[\p{L}\p{N}]/u

/** The marks of Chinese text and ASCII are told apart by their codes; the expression is for the rest. */
function isOtherLetter(c: number): boolean {
  if (c < 0x80) return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
  return !((c >= 0x2010 && c <= 0x2027) || (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3020) || (c >= 0xff01 && c <= 0xff0f) || (c >= 0xff1a && c <= 0xff20)) && LETTER.test(String.fromCharCode(c))
}

/** What no page of text has but by mistake. */
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/

/** That, and line breaks other than line feeds: most pages have neither, which one look over them tells. */
const SELDOM = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffd]/
export const isPlain = (text: string): boolean => !SELDOM.test(text)

/** Whether the Chinese letters that a text begins with are enough for all of it: they are on nearly every page, a fifth of the way through. */
function isPlainlyChinese(text: string): boolean {
  const enough = text.length * LEAST_LETTERS
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= FIRST_HAN && c <= LAST_HAN && ++letters >= enough) return true
  }
  return false
}

/** At most two looks over the text, in code units: nearly every page passes at the first. `plain`: it is known to be. */
export function checkText(text: string, plain: boolean): void {
  if (isPlainlyChinese(text) && (plain || !CONTROL.test(text))) return
  let printed = 0, controls = 0, letters = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= FIRST_HAN && c <= LAST_HAN) { printed++; letters++; continue }
    if (c === 0) throw new UnreadablePage('the text holds NUL characters: it is binary', '文本含有空字符：是二进制文件')
    if (c === 0x20 || c === 0x3000 || c === 0xa0 || (c >= 9 && c <= 13) || c === 0xfeff) continue
    printed++
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c === 0xfffd) controls++
    else if ((c >= 0xd800 && c <= 0xdfff) || isOtherLetter(c)) letters++
  }
  if (printed === 0) throw new UnreadablePage('the file holds nothing but blanks', '文件只有空白')
  if (controls > printed * MOST_CONTROLS) throw new UnreadablePage('the file holds too many control or replacement characters to be a page of text', '控制字符或替换字符太多，不像文本版面')
  if (letters < printed * LEAST_LETTERS) throw new UnreadablePage('the file holds hardly any words', '文件里几乎没有文字')
}
