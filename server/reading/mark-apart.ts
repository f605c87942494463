// The lines of a page without marks in; where empty lines part its articles, the lines over each are its headings.
import type { KnownLine, LineDraft } from './known-line.ts'
import { isHeadingLike, isNumbered } from './line-kinds.ts'
import { isClosed } from './paragraph-ends.ts'

/** Empty lines part articles where a line in so many at least has none above it; elsewhere they part all paragraphs and tell nothing. */
const SHARE_TOGETHER = 0.3
/** No more headings than these stand over one text. */
const MOST_HEADINGS = 3
/** Lines of a column are of one width, but for a letter or two. */
const SAME_WIDTH = 2
/** A text is so much longer than what stands over it. */
const TIMES_LONGER = 1.5

/** One or two empty lines may stand anywhere. */
const FEWEST_PARTS = 3

/** Whether the empty lines of a page part its articles. */
export function isParted(lines: readonly Pick<KnownLine, 'apart'>[]): boolean {
  const parts = lines.filter(({ apart }) => apart).length
  return parts >= FEWEST_PARTS && lines.length - parts >= SHARE_TOGETHER * lines.length
}

/** Marks the first lines of each block that text follows in it or under it, where they are fit to be headlines. */
export function markApart(lines: readonly LineDraft[]): void {
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (to < lines.length && !lines[to]?.apart) to++
    // 人物 and other marks of columns stand over the headline.
    while (from < to - 1 && (lines[from]?.kind === 'column' || lines[from]?.kind === 'furniture')) from++
    const headings = headingsOf(lines, from, to)
    for (let i = from; i < from + headings; i++) if (lines[i]?.kind === 'text') (lines[i] as LineDraft).kind = 'heading'
    from = to
  }
}

/** How many lines of a block are its headings: 0 where no text follows them. */
function headingsOf(lines: readonly LineDraft[], from: number, to: number): number {
  let end = from
  while (end < to && end - from < MOST_HEADINGS && isFit(lines[end] as LineDraft) && !isColumn(lines, end, to)) end++
  const next = lines[lines[end]?.kind === 'byline' ? end + 1 : end], longest = Math.max(...lines.slice(from, end).map(({ words }) => words.text.length))
  const isOver = next?.kind === 'caption' || next?.kind === 'text' && (next.opening.opens || next.words.text.length >= TIMES_LONGER * longest || isColumn(lines, end, lines.length))
  return isOver ? end - from : 0
}

/** 湖南工会“八送”敲开骑手的门. */
const isFit = ({ kind, opening, level, words }: LineDraft): boolean => kind === 'text' && !opening.opens && level === 0 && isHeadingLike(words.text) && !isNumbered(words.text)

/** Whether a block is a paragraph of a narrow column: its lines are of one width, but for the last, which ends it. */
function isColumn(lines: readonly LineDraft[], from: number, to: number): boolean {
  const first = lines[from]?.words.text.length ?? 0
  for (let i = from + 1; i < from + SEEN; i++) {
    const line = i < to ? lines[i] : undefined, length = line?.words.text.length ?? 0
    if (line === undefined || line.opening.opens || length > first + SAME_WIDTH) return false
    if (isClosed(line.words.text)) return true
    if (length < first - SAME_WIDTH) return false
  }
  return true
}
/** So many lines tell a column. */
const SEEN = 3
