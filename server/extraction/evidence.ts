// Offsets in a read sentence in, the words of the page that prove a statement out.
import { endOf, startOf, toSpan, type Folded } from '#model/article.ts'
import { CodeSet } from '#model/code-set.ts'
import type { Evidence } from '#model/graph.ts'
import { prior } from '#model/prior.ts'
import { quoteOf, type Span } from '#model/span.ts'
import type { ReadArticle } from './resolution.ts'

/** No quote is longer than this many UTF-16 code units, counted in the page with its breaks. */
export const LONGEST_QUOTE = 300

export interface ProofPlace {
  readonly pageText: string
  readonly article: string
  readonly folded: Folded
  /** The sentence before, for a subject that is carried over from it. */
  readonly before?: Folded | undefined
}

/** Where a sentence of an article stands, to prove things by it. */
export const placeOf = ({ article, sentences }: ReadArticle, index: number, pageText: string): ProofPlace => ({ pageText, article, folded: (sentences[index] as ReadArticle['sentences'][number]).sentence, before: prior(sentences, index)?.sentence })

/** The whole sentence where it is short enough, else the clauses from `start` to `end`, never past the limit. */
export function proveBy(place: ProofPlace, start: number, end: number, rule: string, stated: boolean, withBefore = false): Evidence {
  const { folded, before, pageText, article } = place
  const whole = toSpan(folded, 0, folded.text.length)
  const joined = withBefore && before ? { start: toSpan(before, 0, before.text.length).start, end: whole.end } : undefined
  const isJoined = joined !== undefined && joined.start < whole.start && joined.end - joined.start <= LONGEST_QUOTE
  if (!isJoined && whole.end - whole.start <= LONGEST_QUOTE) return { article, start: whole.start, end: whole.end, quote: wholeQuote(folded, whole, pageText), rule, stated }
  const span = isJoined ? joined : windowOf(folded, start, end)
  return { article, start: span.start, end: span.end, quote: quoteOf(pageText, span), rule, stated }
}

/** The quote of a whole sentence, which proves most of what it says, and is made once. */
const wholeQuote = (folded: Folded, span: Span, pageText: string): string => folded.quote ??= quoteOf(pageText, span)

const MARKS = new CodeSet('，。；！？')

/** In the page, with its breaks. */
const lengthOf = (folded: Folded, from: number, to: number): number => endOf(folded, to) - startOf(folded, from)

/** As much around the words as fits, cut at commas. */
function windowOf(folded: Folded, start: number, end: number): { start: number; end: number } {
  let from = Math.max(0, Math.min(start, folded.text.length - 1)), to = Math.min(folded.text.length, Math.max(end, from + 1))
  while (lengthOf(folded, from, to) > LONGEST_QUOTE) to--
  // How long it gets is asked at the commas alone.
  for (let a = from - 1; a >= 0; a--) if (a === 0 || MARKS.has(folded.text.charCodeAt(a - 1))) { if (lengthOf(folded, a, to) > LONGEST_QUOTE) break; from = a }
  for (let b = to + 1; b <= folded.text.length; b++) if (b === folded.text.length || MARKS.has(folded.text.charCodeAt(b - 1))) { if (lengthOf(folded, from, b) > LONGEST_QUOTE) break; to = b }
  return toSpan(folded, from, to)
}
