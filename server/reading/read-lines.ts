// A folded page in, its lines out: the words of each without indentation and markdown marks, and how far it is marked as a heading.
import { startOf, toSpan, type Folded } from '#model/article.ts'
import { sliceFold } from './fold-text.ts'

export interface Line {
  readonly words: Folded
  /** 1 to 6 for `#` to `######`, 7 for a line that is bold throughout, 0 for a line without such marks. */
  readonly level: number
  /** The length of a bold label that the line begins with (**浙江义乌** 直播间里考“状元”); 0 for none. */
  readonly label: number
  /** Whether an empty line, or the page's edge, is above it. */
  readonly apart: boolean
}

export const BOLD = 7
/** What a bold label at the beginning of a line can be: a place or a unit. */
const LABEL = /^[〇\u3400-\u9fff]{2,10}$/
const LETTER = /[\p{L}\p{N}]/u
const FIRST_HAN = 0x4e00, LAST_HAN = 0x9fa5
/** `- `, `* `, `> ` and `• ` of lists and quotations; a lone mark without a blank after it is part of the words. */
const LIST_MARK = /^(?:[-*+•>][ \t]{1,4}){1,3}/
const IMAGE = /^!\[[^\]]{0,200}\]\([^)]{0,500}\)$/
const DATELINE = '本报讯'
/** How far before 本报讯 a headline may begin that is printed in one line with what it stands over. */
const REACH = 80

/** The lines that hold words, in order. `page` is the text that `folded` was folded from. */
export function readLines(page: string, folded: Folded): Line[] {
  const { text } = folded, lines: Line[] = []
  let apart = true
  const add = (from: number, to: number): void => {
    const line = readLine(page, folded, from, to, apart)
    apart = line === undefined
    if (line !== undefined) lines.push(line)
  }
  // The next 本报讯 that no line begins with: most lines have none.
  let inside = text.indexOf(DATELINE, 1)
  for (let from = 0; from <= text.length;) {
    const stop = text.indexOf('\n', from), to = stop < 0 ? text.length : stop
    if (inside >= 0 && inside <= from) inside = text.indexOf(DATELINE, from + 1)
    if (inside < 0 || inside >= to) add(from, to)
    else for (const [i, j] of cutRunOn(text, from, to)) add(i, j)
    from = to + 1
  }
  return lines
}

function readLine(page: string, folded: Folded, from: number, to: number, apart: boolean): Line | undefined {
  const raw = folded.text.slice(from, to)
  let text = raw.trim()
  if (text === '') return undefined
  let i = from + raw.length - raw.trimStart().length
  const opensPlain = beginsWithHan(text)
  const bold = isBold(page, folded, i, i + text.length)
  const label = bold ? 0 : labelOf(page, folded, i, text)
  const hashes = text.startsWith('#') ? /^#{1,6}(?!#)/.exec(text)?.[0].length ?? 0 : 0
  // >> 北京经验 << is a column's mark, no quotation.
  const mark = hashes > 0 || opensPlain || text.startsWith('>>') ? hashes : LIST_MARK.exec(text)?.[0].length ?? 0
  if (mark > 0) { const rest = text.slice(mark); i += mark + rest.length - rest.trimStart().length; text = rest.trim() }
  if (hashes > 0) text = text.replace(/\s?#{1,6}$/, '')
  if (!opensPlain && (!LETTER.test(text) || text.startsWith('![') && IMAGE.test(text))) return undefined
  return { words: sliceFold(folded, i, i + text.length), level: hashes > 0 ? hashes : bold ? BOLD : 0, label: hashes > 0 ? 0 : label, apart }
}

/** As most lines do: such a line has a letter and no mark before it. */
function beginsWithHan(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= FIRST_HAN && code <= LAST_HAN
}

function isBold(page: string, folded: Folded, i: number, j: number): boolean {
  const { start, end } = toSpan(folded, i, j)
  if (start < 2 || !page.startsWith('**', start - 2) || !page.startsWith('**', end)) return false
  // **甲**与**乙** is bold at both ends only.
  return !page.slice(start, Math.min(end, start + 200)).includes('**')
}

/** How many characters at `i` stand in bold before the line goes on in plain letters. */
function labelOf(page: string, folded: Folded, i: number, text: string): number {
  const start = startOf(folded, i)
  if (start < 2 || !page.startsWith('**', start - 2)) return 0
  const length = page.slice(start, start + 12).indexOf('**')
  return length > 0 && LABEL.test(text.slice(0, length)) && /^[ \u3000]/.test(text.slice(length)) ? length : 0
}

/** Cuts a line before each 本报讯 in its middle, and before the headline that runs on into it: …保障。 某区总工会召开座谈会 本报讯（记者 … */
function cutRunOn(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  const line = text.slice(from, to), pieces: (readonly [number, number])[] = []
  let start = 0
  for (let at = line.indexOf(DATELINE, 1); at >= 0; at = line.indexOf(DATELINE, at + DATELINE.length)) {
    const mark = line[at - 1] === '【' ? at - 1 : at
    const before = line.slice(Math.max(start, mark - REACH), mark)
    if (before.trim() === '' || !/^】?[ \t\u3000]{0,4}[（( \u3000]/.test(line.slice(at + 3, at + 9))) continue
    const ends = endOfSentence(before), headline = mark - before.length + ends
    const runsOn = ends > 0 || before.length < REACH
    if (runsOn && headline > start) pieces.push([from + start, from + headline])
    pieces.push([from + (runsOn ? headline : start), from + mark])
    start = mark
  }
  pieces.push([from + start, to])
  return pieces
}

/** Where the last sentence ends that ends in `text`; 0 where none does. */
function endOfSentence(text: string): number {
  for (let i = text.length; i > 0; i--) {
    if (!'。！？；'.includes(text[i - 1] ?? ' ')) continue
    while ('”’）」』'.includes(text[i] ?? ' ')) i++
    return i
  }
  return 0
}
