// Page text in, the same words without markup out, each code unit with the page offsets it came from.
import { allOf } from '#model/all-of.ts'
import { toSpan, type Folded } from '#model/article.ts'
import { LONGEST_ENTITY, readEntity } from './entities.ts'
import { widenMarks } from './widen-marks.ts'

const AMPERSAND = '&'.charCodeAt(0)
/** What is not taken over as it is: bold marks, entities and characters without width. */
const SPECIAL = /\*\*+|&|[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** The whole page, its line breaks still in: entities become characters, bold marks and zero-width characters go, marks beside Chinese characters become Chinese ones. */
export function foldText(page: string): Folded {
  const starts = new Uint32Array(page.length), ends = new Uint32Array(page.length), numbers = numbersTo(page.length)
  const pieces: string[] = []
  let size = 0, from = 0
  const copy = (to: number): void => {
    pieces.push(page.slice(from, to))
    starts.set(numbers.subarray(from, to), size)
    ends.set(numbers.subarray(from + 1, to + 1), size)
    size += to - from
  }
  for (const special of allOf(SPECIAL, page)) {
    const i = special.index
    if (i < from) continue
    let skip = special[0].length, said = ''
    if (page.charCodeAt(i) === AMPERSAND) {
      const near = page.slice(i + 1, i + LONGEST_ENTITY), end = near.indexOf(';'), entity = end > 0 ? readEntity(near.slice(0, end)) : undefined
      if (entity === undefined) continue
      said = entity
      skip = end + 2
    }
    copy(i)
    if (said) { pieces.push(said); for (let k = 0; k < said.length; k++) { starts[size] = i; ends[size++] = i + skip } }
    from = i + skip
  }
  copy(page.length)
  return { text: widenMarks(pieces.join('')), starts, ends, from: 0, start: 0, end: page.length }
}

/** 0, 1, 2 …: to copy them takes a tenth of the time that counting does. */
let counted = new Uint32Array()
function numbersTo(last: number): Uint32Array {
  if (counted.length <= last) counted = Uint32Array.from({ length: ((last >> 16) + 1) << 16 }, (_, i) => i)
  return counted
}

/** The words `[i, j)` of a folded text; their offsets are not copied. */
export function sliceFold(folded: Folded, i: number, j: number): Folded {
  const { start, end } = toSpan(folded, i, Math.min(j, folded.text.length))
  return { text: folded.text.slice(i, j), starts: folded.starts, ends: folded.ends, from: folded.from + i, start, end }
}

/** Room for the offsets of all that is joined on a page: to ask for it once, where anything is joined, is faster than for each paragraph. */
export class FoldRoom {
  readonly size: number
  used = 0
  #starts: Uint32Array | undefined
  #ends: Uint32Array | undefined

  /** `size`: how many code units are joined at most. */
  constructor(size: number) {
    this.size = size
  }

  get starts(): Uint32Array { return this.#starts ??= new Uint32Array(this.size) }
  get ends(): Uint32Array { return this.#ends ??= new Uint32Array(this.size) }
}

/** Several pieces, in the order of the page, as one text. */
export function joinFolds(pieces: readonly Folded[], room?: FoldRoom): Folded {
  const [first] = pieces
  if (first === undefined) throw new RangeError('joinFolds needs at least one piece')
  if (pieces.length === 1) return first
  const size = pieces.reduce((sum, piece) => sum + piece.text.length, 0), own = room && room.used + size <= room.size ? room : new FoldRoom(size)
  const { starts, ends, used } = own
  let at = used
  own.used += size
  for (const { text, starts: begin, ends: stop, from } of pieces) {
    starts.set(begin.subarray(from, from + text.length), at)
    ends.set(stop.subarray(from, from + text.length), at)
    at += text.length
  }
  return { text: pieces.map(piece => piece.text).join(''), starts, ends, from: used, start: first.start, end: pieces[pieces.length - 1]?.end ?? first.end }
}

/** Without the blanks at its ends. */
export function trimFold(folded: Folded): Folded {
  const i = folded.text.length - folded.text.trimStart().length, j = folded.text.trimEnd().length
  return i === 0 && j === folded.text.length ? folded : sliceFold(folded, i, Math.max(i, j))
}
