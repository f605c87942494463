// A stretch of a page in, the quote of it out.
import { CodeSet } from './code-set.ts'

/** What trimming takes away. */
const BLANKS = new CodeSet('\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')

/** Takes out line breaks with the white space around them, and changes nothing else. Break by break, as one pattern for it is slow on a page that is all spaces. */
export function joinLines(text: string): string {
  let joined = '', from = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    let to = at
    while (to > from && BLANKS.has(text.charCodeAt(to - 1))) to--
    joined += text.slice(from, to)
    from = at + 1
    while (BLANKS.has(text.charCodeAt(from))) from++
  }
  return from === 0 ? text : joined + text.slice(from)
}
