// The read articles, the edges and the draft in, the ledger out: sentences that name somebody and gave no relation, and short names that stand for nobody known.
import { toSpan } from '#model/article.ts'
import type { Dropped, GraphEdge } from '#model/graph.ts'
import { byStart } from '#model/span.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Draft } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import { locateSentences } from './locate-sentences.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { findUnresolved } from './unresolved.ts'
import { sayUnresolved, whyDropped } from './why-dropped.ts'

/** Relations that follow from a name or a topic word alone: a sentence that gives no other gave nothing. */
const FACETS: ReadonlySet<string> = new Set(['SERVES', 'ABOUT', 'LOCATED_IN', 'REPORTED'])
/** Facts that follow from a name alone. */
const OF_NAMES = /^(area|level|alias|topic|serves)$/
const IN_NAME = /in-name$/

export function findDropped(articles: readonly ReadArticle[], edges: readonly Pick<GraphEdge, 'type' | 'evidence'>[], draft: Draft, resolution: Resolution, lexicon: Lexicon): Dropped[] {
  const sentenceAt = locateSentences(articles)
  const given = new Set(edges.flatMap(edge => (FACETS.has(edge.type) ? [] : edge.evidence.flatMap(({ start, end }) => [sentenceAt(start), sentenceAt(end - 1)]))))
  const vetoes = group(draft.vetoes.map(veto => [sentenceAt(veto.start), veto]))
  const fields = group([...draft.entities.values()].flatMap(entity => entity.facts.filter(fact => !OF_NAMES.test(fact.field) && !IN_NAME.test(fact.evidence.rule)).map(({ field, evidence }) => [sentenceAt(evidence.end - 1), field] as const)))
  const dropped: Dropped[] = []
  for (const article of articles) {
    for (const read of article.sentences) {
      if (!read.mentions.some(mention => mention.form !== 'generic')) continue
      const unresolved = findUnresolved(read, resolution, lexicon)
      const reason = given.has(read) ? undefined : whyDropped({ read, vetoes: vetoes.get(read) ?? [], unresolved, fields: new Set(fields.get(read)) }, resolution, lexicon)
      if (reason) dropped.push({ ...toSpan(read.sentence, 0, read.sentence.text.length), reason })
      // In a sentence that gave something, or is dropped for something else, the name itself is noted.
      if (!reason?.startsWith('unresolved-name')) for (const mention of unresolved) dropped.push({ ...toSpan(read.sentence, mention.start, mention.end), reason: sayUnresolved([mention], read) })
    }
  }
  return dropped.sort(byStart)
}

function group<Value>(pairs: readonly (readonly [ReadSentence | undefined, Value])[]): Map<ReadSentence, Value[]> {
  const groups = new Map<ReadSentence, Value[]>()
  for (const [read, value] of pairs) {
    if (!read) continue
    const own = groups.get(read)
    if (own) own.push(value)
    else groups.set(read, [value])
  }
  return groups
}
