// A page's articles: what the reading room makes of a page, and the extraction room reads.
import type { Page } from './page.ts'
import type { Span } from './span.ts'

/**
 * A piece of a page that reads on without its false line breaks. `text` is the page's text with false breaks taken out and HTML
 * entities turned into the characters they stand for; `starts[from + i]` and `ends[from + i]` are the page offsets of `text[i]`. All pieces
 * of one text share these lists.
 */
export interface Folded extends Span {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly from: number
  /** The whole of it as the page has it, kept by whoever first asked. */
  quote?: string | undefined
}

/** Where `text[i]` begins in the page; where the piece ends, behind its last character. */
export const startOf = ({ text, starts, from, end }: Folded, i: number): number => i < text.length ? starts[from + i] as number : end

/** Where `text[j - 1]` ends in the page, for a `j` that is not 0. */
export const endOf = ({ text, ends, from, end }: Folded, j: number): number => j <= text.length ? ends[from + j - 1] as number : end

/** The page's span that `folded.text.slice(i, j)` was read from. An empty range gives an empty span. */
export function toSpan(folded: Folded, i: number, j: number): Span {
  const start = startOf(folded, i)
  return { start, end: j > i ? endOf(folded, j) : start }
}

/** One sentence, with its closing mark and closing quotation marks. */
export interface Sentence extends Folded {
  /** Which paragraph of its article it stands in, counted from 0; headlines and kickers have -1. */
  readonly paragraph: number
}

/** A by-line's name, with what it was printed as: 记者, 通讯员, 摄, 供稿 … */
export interface Byline extends Span {
  readonly name: string
  readonly as: string
}

/** One article: a headline (perhaps with a kicker above or a lead below it) and its paragraphs. */
export interface Article extends Span {
  /** Stable inside its page: `a1`, `a2` … in order of appearance. */
  readonly id: string
  /** As printed. A text that has no headline carries the beginning of its first sentence here, and no sentence of paragraph -1. */
  readonly headline: Folded
  /** Lines printed right above or below the headline that belong to it (“北京市总会在调研…工作时要求”). */
  readonly kickers: readonly Folded[]
  /** The column it stands in (北京经验, 他山之石), without its marks. */
  readonly column?: string
  readonly bylines: readonly Byline[]
  /** The town of its dateline (本报开封讯), as printed. */
  readonly place?: string
  /** “转自《中工网》” and the like: the source as printed, without its marks. */
  readonly source?: string
  readonly sentences: readonly Sentence[]
  /** The article whose round-up this one is part of (“西城：…” under one common headline), if any. */
  readonly parent?: string
}

/** A page with its articles: what the extraction works on. */
export interface ReadPage extends Page {
  readonly articles: readonly Article[]
}
