// A sentence, the quotation that a union's own activity begins with and the union before it in, where the name begins out.
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

/** “走进书屋”暨|柳林县总工会|“匠心逐梦”系列活动: what a union joins to its own by 暨 is named with it. */
export function jointStart({ text, tokens, quotations }: SentenceView, first: number, union: Mention | undefined): number {
  if (union?.kind !== 'UnionBody' || union.end !== (tokens[first] as Token).start || text[union.start - 1] !== '暨') return first
  const other = quotations.find(({ start, end, mark }) => mark === '“' && end === union.start - 1 && end - start > SHORTEST && !SPEECH.test(text.slice(start, end)))
  return other ? indexAt(tokens, other.start) : first
}
const SHORTEST = 5, SPEECH = /[。；！？]/
