// A text typed or scanned with the marks of a Latin keyboard in, the same with the marks of print out, one for one: every offset stays.

/** Narrow marks, by their codes, and the wide ones. */
const WIDE: Readonly<Record<number, string>> = Object.fromEntries(([',，', ';；', ':：', '!！', '?？', '(（'] as const).map(pair => [pair.charCodeAt(0), pair.charAt(1)]))
const NARROW = /[,;:!?()"]/
const HAN = /[〇\u3400-\u9fff，。；：！？、（）“”《》]/
const LINE_BREAK = '\n'.charCodeAt(0), QUOTE = '"'.charCodeAt(0), OPEN = '('.charCodeAt(0), CLOSE = ')'.charCodeAt(0)

const LAST_NARROW = '?'.charCodeAt(0)

/** What the next straight quotation mark of a line does; a line with an odd number of them does not say. */
type Quoting = 'unasked' | 'opens' | 'closes' | 'unclear'

/** Marks beside a Chinese character become Chinese ones: `8月4日,慰问组(3人)` but not `10:30`, `1,000` and `f(x)`. A bracket closes as it was opened, and straight quotation marks pair up within their line. Linear time. */
export function widenMarks(text: string): string {
  if (!NARROW.test(text)) return text
  const pieces: string[] = [], brackets: boolean[] = []
  let from = 0, quoting: Quoting = 'unasked'
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > LAST_NARROW) continue
    if (code === LINE_BREAK) { if (brackets.length > 0) brackets.length = 0; quoting = 'unasked'; continue }
    let wide: string | undefined
    if (code === QUOTE) {
      if (quoting === 'unasked') quoting = pairsUp(text, i) ? 'opens' : 'unclear'
      if (quoting !== 'unclear') { wide = quoting === 'opens' ? '“' : '”'; quoting = quoting === 'opens' ? 'closes' : 'opens' }
    } else if (code === CLOSE) {
      if (brackets.pop() ?? isNearHan(text, i)) wide = '）'
    } else {
      const mark = WIDE[code]
      if (mark === undefined) continue
      const near = isNearHan(text, i)
      if (code === OPEN) brackets.push(near)
      if (near) wide = mark
    }
    if (wide === undefined) continue
    pieces.push(text.slice(from, i), wide)
    from = i + 1
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

const isNearHan = (text: string, i: number): boolean => HAN.test(text[i - 1] ?? '') || HAN.test(text[i + 1] ?? '')

/** Whether the quotation marks from `i` to the end of the line come in pairs. */
function pairsUp(text: string, i: number): boolean {
  let isOdd = false
  for (let k = i; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code === LINE_BREAK) break
    if (code === QUOTE) isOdd = !isOdd
  }
  return !isOdd
}
