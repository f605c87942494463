// A few nodes and edges in, a gold page and a graph about one small text out: cases that can be counted by hand.
import type { GoldEntity, GoldPage, GoldRelation } from '#evaluation/gold.ts'
import type { Graph, GraphEdge, GraphNode } from '#model/graph.ts'

export const TEXT = '记者 林小河\n青江市总工会在青江市工人\n文化宫举办职工灯会，市总工会副主席严青到场，石桥厂工会承办。'

/** The graph's evidence for these words of TEXT, false line breaks aside. */
export function prove(words: string): GraphEdge['evidence'][number] {
  const joined = TEXT.replaceAll('\n', '')
  const at = joined.indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in the text`)
  const offsets = [...TEXT].flatMap((letter, i) => (letter === '\n' ? [] : [i]))
  return { article: 'a1', start: offsets[at] ?? 0, end: (offsets[at + words.length - 1] ?? 0) + 1, quote: words, rule: 'test', stated: true }
}

export const node = (id: string, kind: GraphNode['kind'], name: string, more: Partial<GraphNode> = {}): GraphNode => ({ id, kind, name, mentions: [], facts: [], ...more })

export const edge = (from: string, type: GraphEdge['type'], to: string, words: string, more: Partial<GraphEdge> = {}): GraphEdge => ({ from, to, type, evidence: [prove(words)], ...more })

export const graphOf = (nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): Graph => ({ page: { id: 'small.txt', hash: '' }, rulebook: 'test', articles: [], nodes, edges, dropped: [] })

export const goldOf = (entities: readonly GoldEntity[], relations: readonly GoldRelation[] = [], reporters: readonly string[] = []): GoldPage => ({ page: 'small.txt', articles: [{ headline: '灯会', reporters }], entities, relations })

/** The small text as a careful reader writes it down. */
export const GOLD = goldOf(
  [
    { key: 'city', kind: ['UnionBody'], name: '青江市总工会', aliases: ['市总工会', '该会'] },
    { key: 'works', kind: ['UnionBody', 'Organization'], name: '石桥厂工会' },
    { key: 'yan', kind: ['Person'], name: '严青' },
    { key: 'fair', kind: ['Initiative'], name: '职工灯会', aliases: ['灯会'], topics: ['culture_arts', 'sports'], topicsOptional: ['parent_child'], start: '2025-02' },
    { key: 'palace', kind: ['Venue'], name: '青江市工人文化宫' },
  ],
  [
    { from: 'city', type: 'ORGANIZED', to: 'fair', role: ['host'], quote: '青江市总工会在青江市工人文化宫举办职工灯会' },
    { from: 'works', type: 'ORGANIZED', to: 'fair', role: ['undertaker', 'co_organizer'], quote: '石桥厂工会承办' },
    { from: 'yan', type: 'ATTENDED', to: 'fair', role: ['leader'], quote: '市总工会副主席严青到场' },
    { from: 'yan', type: 'HOLDS_POST', to: 'city', title: ['党组书记', '副主席'], quote: '市总工会副主席严青' },
    { from: 'fair', type: 'HOSTED_AT', to: 'palace', quote: '在青江市工人文化宫举办职工灯会' },
  ],
  ['林小河'],
)

/** A graph that says just what GOLD says. */
export const RIGHT = graphOf(
  [
    node('1', 'UnionBody', '青江市总工会'), node('2', 'UnionBody', '石桥厂工会'), node('3', 'Person', '严青'),
    node('4', 'Initiative', '职工灯会', { topics: ['culture_arts', 'sports', 'parent_child'], start: '2025-02-12' }), node('5', 'Venue', '青江市工人文化宫'),
    node('6', 'Person', '林小河'), node('7', 'Article', '灯会'), node('8', 'Area', '青江市'),
  ],
  [
    edge('1', 'ORGANIZED', '4', '青江市总工会在青江市工人文化宫举办职工灯会', { role: 'host' }),
    edge('2', 'ORGANIZED', '4', '石桥厂工会承办', { role: 'co_organizer' }),
    edge('3', 'ATTENDED', '4', '市总工会副主席严青到场', { role: 'leader' }),
    edge('3', 'HOLDS_POST', '1', '市总工会副主席严青', { title: ['副主席', '党组书记'] }),
    edge('4', 'HOSTED_AT', '5', '在青江市工人文化宫举办职工灯会'),
    edge('6', 'REPORTED', '7', '林小河'),
    edge('5', 'PART_OF', '8', '青江市工人文化宫'),
  ],
)
