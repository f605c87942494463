// The read articles and the edges in, the ledger out: sentences that name a body, person or initiative and a deed, and gave nothing.
import { toSpan } from '#model/article.ts'
import type { Dropped, Evidence } from '#model/graph.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { ReadArticle } from './resolve-bodies.ts'

export function findDropped(articles: readonly ReadArticle[], edges: readonly { readonly evidence: readonly Evidence[] }[]): Dropped[] {
  const proofs = edges.flatMap(edge => edge.evidence).sort((a, b) => a.start - b.start)
  const dropped: Dropped[] = []
  for (const article of articles) {
    for (const { sentence, view, mentions } of article.sentences) {
      const named = mentions.some(mention => mention.form !== 'generic'), deed = view.tokens.some(token => (token.mask & BIT.verb) !== 0)
      if (!named && !deed) continue
      const span = toSpan(sentence, 0, sentence.text.length)
      if (proofs.some(proof => proof.start < span.end && span.start < proof.end)) continue
      if (named && deed) dropped.push({ ...span, reason: 'no-relation: names and a verb of doing, but no rule relates them' })
      else if (named) dropped.push({ ...span, reason: 'no-verb: a name without a known verb of doing' })
    }
  }
  return dropped
}
