// The read articles and the edges in, the ledger out: sentences that name a body, person or initiative and a deed, and gave nothing.
import { toSpan } from '#model/article.ts'
import type { Dropped, Evidence } from '#model/graph.ts'
import { byStart, type Span } from '#model/span.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { ReadArticle } from './resolution.ts'

export function findDropped(articles: readonly ReadArticle[], edges: readonly { readonly evidence: readonly Evidence[] }[]): Dropped[] {
  const proofs = merge(edges.flatMap(edge => edge.evidence).sort(byStart))
  const dropped: Dropped[] = []
  let reached = 0
  /** Articles and their sentences come in the order of the page, so that one walk over the proofs is enough. */
  const isProved = (span: Span): boolean => {
    while (reached < proofs.length && (proofs[reached] as Span).end <= span.start) reached++
    for (let i = reached; i < proofs.length && (proofs[i] as Span).start < span.end; i++) if ((proofs[i] as Span).end > span.start) return true
    return false
  }
  for (const article of articles) {
    for (const { sentence, view, mentions } of article.sentences) {
      const named = mentions.some(mention => mention.form !== 'generic'), deed = (view.mask & BIT.verb) !== 0
      if (!named && !deed) continue
      const span = toSpan(sentence, 0, sentence.text.length)
      if (isProved(span)) continue
      if (named && deed) dropped.push({ start: span.start, end: span.end, reason: 'no-relation: names and a verb of doing, but no rule relates them' })
      else if (named) dropped.push({ start: span.start, end: span.end, reason: 'no-verb: a name without a known verb of doing' })
    }
  }
  return dropped
}

/** Overlapping spans as one; `spans` are in order of their starts. */
function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
