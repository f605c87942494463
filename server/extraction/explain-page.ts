// A read page and a rulebook in, its explanation out: the same extraction, told sentence by sentence, with the rule that made each thing and those that were kept from it.
import { toSpan, type ReadPage } from '#model/article.ts'
import type { Dropped, Evidence, Fact, Graph, GraphEdge, GraphNode } from '#model/graph.ts'
import type { RelationKind, Role } from '#model/kinds.ts'
import { byStart, quoteOf, type Span } from '#model/span.ts'
import { namesOfActs } from '#rulebook/act.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { CODED_RULES } from './coded-rules.ts'
import { extractGraph } from './extract-graph.ts'
import type { ReadSentence } from './find-mentions.ts'
import { groupBySentence, locateSentences } from './locate-sentences.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { Trace } from './trace.ts'
import type { Veto } from './veto.ts'

interface ByRule {
  readonly rule: string
  readonly because?: string
  readonly stated: boolean
}

export interface ToldMention extends Span, Pick<Mention, 'kind' | 'form' | 'rule'> {
  /** As printed. */
  readonly text: string
  /** What it is, and its id in the graph; none where it is unresolved, no id where the graph leaves it away because nothing is said of it. */
  readonly entity?: Pick<GraphNode, 'kind' | 'name'> & { readonly id?: string }
}

export interface ToldRelation extends ByRule {
  readonly from: string
  readonly type: RelationKind
  readonly to: string
  readonly role?: Role
  /** The posts that the quote names; all of them where it names none. */
  readonly title?: readonly string[]
  readonly quote: string
}

export interface ToldFact extends ByRule, Pick<Fact, 'field' | 'value'> {
  readonly of: string
}

export interface ToldSentence extends Span {
  readonly text: string
  readonly head: boolean
  readonly verbs: readonly { readonly text: string; readonly acts: readonly string[] }[]
  readonly mentions: readonly ToldMention[]
  readonly relations: readonly ToldRelation[]
  readonly facts: readonly ToldFact[]
  readonly vetoes: readonly Veto[]
  readonly dropped: readonly Dropped[]
}

export interface ToldArticle {
  readonly id: string
  readonly headline: string
  readonly sentences: readonly ToldSentence[]
  /** What stands in no sentence: by-lines. */
  readonly relations: readonly ToldRelation[]
}

export interface Explanation {
  readonly page: Graph['page']
  readonly rulebook: string
  readonly articles: readonly ToldArticle[]
}

export function explainPage(page: ReadPage, rulebook: Rulebook): Explanation {
  let trace: Trace | undefined
  const graph = extractGraph(page, rulebook, seen => { trace = seen })
  const { read, resolution, draft } = trace as Trace
  const sentenceAt = locateSentences(read)
  const because = new Map([...Object.entries(CODED_RULES), ...rulebook.rules.map(rule => [rule.id, rule.because] as const)])
  const byRule = ({ rule, stated }: Evidence): ByRule => ({ rule, ...(because.has(rule) && { because: because.get(rule) as string }), stated })
  const names = new Map(graph.nodes.map(node => [node.id, node.name]))
  const inSentences = <Told>(told: readonly { readonly proof: Evidence; readonly told: Told }[]) => groupBySentence(told, sentenceAt, ({ proof }) => proof.end - 1)
  const relations = inSentences(graph.edges.flatMap(edge => edge.evidence.map(proof => ({ proof, told: { ...tellEdge(edge, proof, names), ...byRule(proof) } }))))
  const facts = inSentences(graph.nodes.flatMap(node => node.facts.map(({ field, value, evidence }) => ({ proof: evidence, told: { of: node.name, field, value, ...byRule(evidence) } }))))
  const vetoes = groupBySentence(draft.vetoes, sentenceAt, veto => veto.start), dropped = groupBySentence(graph.dropped, sentenceAt, ({ start }) => start)
  const unnamed = groupBySentence(tellUnnamed(graph, read, page.text), sentenceAt, ({ start }) => start)
  const tell = (read: ReadSentence, head: boolean): ToldSentence => ({
    start: read.sentence.start, end: read.sentence.end, text: read.view.text, head,
    verbs: read.view.tokens.filter(token => (token.mask & BIT.verb) !== 0).map(({ text }) => ({ text, acts: namesOfActs(rulebook.lexicon.acts(text)) })),
    mentions: [...read.mentions.map(mention => tellMention(mention, read, resolution)), ...(unnamed.get(read) ?? [])].sort(byStart),
    relations: (relations.get(read) ?? []).map(({ told }) => told), facts: (facts.get(read) ?? []).map(({ told }) => told),
    vetoes: vetoes.get(read) ?? [], dropped: dropped.get(read) ?? [],
  })
  return {
    page: graph.page, rulebook: graph.rulebook,
    articles: graph.articles.map(({ id, headline }) => ({
      id, headline,
      sentences: read.filter(part => part.article === id).flatMap(part => part.sentences.map((sentence, i) => tell(sentence, i < part.heads))),
      relations: (relations.get(undefined) ?? []).filter(({ proof }) => proof.article === id).map(({ told }) => told),
    })),
  }
}

function tellEdge({ from, type, to, role, title }: GraphEdge, { quote }: Evidence, names: ReadonlyMap<string, string>): Omit<ToldRelation, keyof ByRule> {
  const named = title?.filter(post => quote.includes(post))
  return { from: names.get(from) ?? from, type, to: names.get(to) ?? to, ...(role && { role }), ...(title && { title: named?.length ? named : title }), quote }
}

function tellMention(mention: Mention, { sentence, view }: ReadSentence, resolution: Resolution): ToldMention {
  const { kind, form, rule } = mention, entity = resolution.get(mention), id = entity?.lasting
  return { kind, form, rule, text: view.text.slice(mention.start, mention.end), ...toSpan(sentence, mention.start, mention.end), ...(entity && { entity: { kind: entity.kind, name: entity.name, ...(id && { id }) } }) }
}

/** What a stage names that no finder found: a deed that has no name of its own, an honour among somebody's titles. */
function tellUnnamed({ nodes }: Graph, read: readonly ReadArticle[], pageText: string): ToldMention[] {
  const found = new Set(read.flatMap(article => article.sentences).flatMap(({ sentence, mentions }) => mentions.map(mention => toSpan(sentence, mention.start, mention.end))).map(({ start, end }) => `${start} ${end}`))
  return nodes.filter(({ kind }) => kind === 'Initiative' || kind === 'Honour').flatMap(({ id, kind, name, mentions }) => mentions.filter(({ start, end }) => !found.has(`${start} ${end}`))
    .map(span => ({ kind, form: 'full' as const, rule: kind === 'Honour' ? 'title/honour' : 'deed', text: quoteOf(pageText, span), ...span, entity: { kind, name, id } })))
}
