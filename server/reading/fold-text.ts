// Page text in, the same words without markup out, each code unit with the page offsets it came from.
import type { Folded } from '#model/article.ts'
import { LONGEST_ENTITY, readEntity } from './entities.ts'
import { widenMarks } from './widen-marks.ts'

const AMPERSAND = 38, ASTERISK = 42
const isZeroWidth = (c: number): boolean => (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff || c === 0xad

/** The whole page, its line breaks still in: entities become characters, bold marks and zero-width characters go, marks beside Chinese characters become Chinese ones. */
export function foldText(page: string): Folded {
  const starts = new Uint32Array(page.length), ends = new Uint32Array(page.length)
  const pieces: string[] = []
  let size = 0, from = 0
  for (let i = 0; i < page.length;) {
    const c = page.charCodeAt(i)
    let skip = 0, said: string | undefined
    if (c === ASTERISK && page.charCodeAt(i + 1) === ASTERISK) for (skip = 2; page.charCodeAt(i + skip) === ASTERISK;) skip++
    else if (isZeroWidth(c)) skip = 1
    else if (c === AMPERSAND) {
      const near = page.slice(i + 1, i + LONGEST_ENTITY), end = near.indexOf(';')
      said = end > 0 ? readEntity(near.slice(0, end)) : undefined
      if (said !== undefined) skip = end + 2
    }
    if (skip === 0) { starts[size] = i; ends[size++] = ++i; continue }
    pieces.push(page.slice(from, i))
    if (said !== undefined) { pieces.push(said); for (let k = 0; k < said.length; k++) { starts[size] = i; ends[size++] = i + skip } }
    from = i += skip
  }
  pieces.push(page.slice(from))
  return { text: widenMarks(pieces.join('')), starts: starts.subarray(0, size), ends: ends.subarray(0, size), start: 0, end: page.length }
}

/** The words `[i, j)` of a folded text; their offsets are views, not copies. */
export function sliceFold(folded: Folded, i: number, j: number): Folded {
  const starts = folded.starts.subarray(i, j), ends = folded.ends.subarray(i, j)
  const start = starts[0] ?? folded.starts[i] ?? folded.end
  return { text: folded.text.slice(i, j), starts, ends, start, end: ends[ends.length - 1] ?? start }
}

/** Several pieces, in the order of the page, as one text. */
export function joinFolds(pieces: readonly Folded[]): Folded {
  const [first] = pieces
  if (first === undefined) throw new RangeError('joinFolds needs at least one piece')
  if (pieces.length === 1) return first
  const size = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const starts = new Uint32Array(size), ends = new Uint32Array(size)
  let at = 0
  for (const piece of pieces) { starts.set(piece.starts, at); ends.set(piece.ends, at); at += piece.text.length }
  return { text: pieces.map(piece => piece.text).join(''), starts, ends, start: first.start, end: pieces[pieces.length - 1]?.end ?? first.end }
}

/** Without the blanks at its ends. */
export function trimFold(folded: Folded): Folded {
  const i = folded.text.length - folded.text.trimStart().length, j = folded.text.trimEnd().length
  return i === 0 && j === folded.text.length ? folded : sliceFold(folded, i, Math.max(i, j))
}
