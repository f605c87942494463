// The read articles, the edges and the draft in, the ledger out: sentences that name somebody and gave no relation, and short names that stand for nobody known.
import { toSpan } from '#model/article.ts'
import type { Dropped, Fact, GraphEdge } from '#model/graph.ts'
import { byStart, type Span } from '#model/span.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Draft } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import { groupBySentence, locateSentences } from './locate-sentences.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { findUnresolved } from './unresolved.ts'
import type { Veto } from './veto.ts'
import { sayUnresolved, whyDropped } from './why-dropped.ts'

/** Relations that follow from a name or a topic word alone: a sentence that gives no other gave nothing. */
const FACETS: ReadonlySet<string> = new Set(['SERVES', 'ABOUT', 'LOCATED_IN', 'REPORTED'])
/** Facts that follow from a name alone. */
const OF_NAMES: ReadonlySet<string> = new Set(['area', 'level', 'alias', 'topic', 'serves'])
/** A sentence whose subject the next one takes up is quoted with that; what it says itself may be denied all the same. */
const DOUBTFUL = /^(denied|hearsay|wish-or-plan):/

const NO_VETOES: readonly Veto[] = [], NO_FACTS: readonly Fact[] = []

export function findDropped(articles: readonly ReadArticle[], edges: readonly Pick<GraphEdge, 'type' | 'evidence'>[], draft: Draft, resolution: Resolution, lexicon: Lexicon): Dropped[] {
  const sentenceAt = locateSentences(articles)
  const given = new Set<ReadSentence | undefined>(), lent = new Set<ReadSentence | undefined>()
  for (const { type, evidence } of edges) if (!FACETS.has(type)) for (const { start, end } of evidence) {
    const read = sentenceAt(end - 1)
    given.add(read)
    if (!read || start < read.sentence.start) lent.add(sentenceAt(start))
  }
  const vetoes = groupBySentence(draft.vetoes, sentenceAt, veto => veto.start)
  const told: Fact[] = []
  for (const { facts } of draft.entities) for (const fact of facts) if (!OF_NAMES.has(fact.field) && !fact.evidence.rule.endsWith('in-name')) told.push(fact)
  const facts = groupBySentence(told, sentenceAt, fact => fact.evidence.end - 1)
  const dropped: Dropped[] = []
  for (const article of articles) {
    for (const read of article.sentences) {
      if (!read.mentions.some(mention => mention.form !== 'generic')) continue
      const unresolved = findUnresolved(read, resolution, lexicon)
      const reason = given.has(read) ? undefined : whyDropped({ read, vetoes: vetoes.get(read) ?? NO_VETOES, unresolved, facts: facts.get(read) ?? NO_FACTS }, resolution)
      if (reason && (!lent.has(read) || DOUBTFUL.test(reason))) dropped.push(dropAt(toSpan(read.sentence, 0, read.sentence.text.length), reason))
      // In a sentence that gave something, or is dropped for something else, the name itself is noted.
      if (!reason?.startsWith('unresolved-name')) for (const mention of unresolved) dropped.push(dropAt(toSpan(read.sentence, mention.start, mention.end), sayUnresolved([mention], read)))
    }
  }
  return dropped.sort(byStart)
}

const dropAt = ({ start, end }: Span, reason: string): Dropped => ({ start, end, reason })
