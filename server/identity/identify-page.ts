// One page's graph in, its record out: every thing with the id that it has on every page, every statement with its own.
import type { Graph, GraphNode } from '#model/graph.ts'
import type { Page } from '#model/page.ts'
import type { EntityRow, MentionRow, PageRecord } from '#model/record.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { makeSearchKeys } from '#names/search-keys.ts'
import { makeSortKey } from '#names/sort-key.ts'
import { areaKey, makeArticleKeys, makeCanonicalKeys } from './canonical-keys.ts'
import { hashParts } from './hash-id.ts'
import { implyAreas, implyFacts } from './implied-facts.ts'
import { dropRepeats, makeClaimRows, makeFactRow, type Ids } from './proof-rows.ts'

/** Pure. Without `areas`, regions are known by their codes only. Rows are in the order of their ids, mentions and articles in that of the text. */
export function identifyPage(graph: Graph, page: Page, areas?: AreaTree): PageRecord {
  const implied = areas ? implyAreas(graph, page.text, areas) : { nodes: [], edges: [] }
  const keys = new Map([...makeCanonicalKeys(graph, areas), ...implied.nodes.map(node => [node.id, areaKey(node.id)] as const)])
  const articles = makeArticleKeys(graph)
  const articleId = (id: string): string => makeId('Article', articles.get(id) ?? id)
  const kinds = new Map([...graph.nodes, ...implied.nodes].map(node => [node.id, node.kind]))
  const ids: Ids = { page: page.id, entity: id => makeId(kinds.get(id) ?? 'Article', keys.get(id) ?? id), article: articleId }
  const rows = new Map<string, EntityRow>()
  const add = (row: EntityRow): void => void rows.set(row.id, joinRows(rows.get(row.id), row))
  for (const node of [...graph.nodes, ...implied.nodes]) add(makeRow(node, ids.entity(node.id), keys.get(node.id) ?? '', areas))
  // An article is a thing of the page even where nobody is named as having written it.
  for (const { id, headline } of graph.articles) add(makeRow({ id, kind: 'Article', name: headline, mentions: [], facts: [] }, articleId(id), articles.get(id) ?? '', areas))
  const { id, newspaper, date, number, notBefore, notAfter, hash, text } = page
  return {
    page: { id, ...(newspaper && { newspaper }), ...(date && { date }), ...(number && { number }), ...(notBefore && { notBefore }), ...(notAfter && { notAfter }), hash, text, rulebook: graph.rulebook },
    articles: graph.articles.map(article => ({ id: articleId(article.id), headline: article.headline, start: article.start, end: article.end })).sort((a, b) => a.start - b.start),
    entities: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: listMentions(graph.nodes, ids),
    facts: dropRepeats([...graph.nodes.flatMap(node => [...node.facts, ...implyFacts(node, graph, text)].map(fact => makeFactRow(ids, node.id, fact))),
      ...implied.nodes.flatMap(node => node.facts.map(fact => makeFactRow(ids, node.id, fact)))]),
    claims: dropRepeats([...graph.edges, ...implied.edges].flatMap(edge => makeClaimRows(ids, edge)).filter(claim => claim.from !== claim.to)),
    dropped: graph.dropped.map(({ start, end, reason }) => ({ start, end, reason })),
  }
}

const makeId = (kind: string, key: string): string => `${kind}:${hashParts([key])}`

function makeRow(node: GraphNode, id: string, key: string, areas?: AreaTree): EntityRow {
  const region = node.area ? areas?.path(node.area) ?? [] : []
  const keys = makeSearchKeys(node.kind, [node.name, ...(node.aliases ?? [])], region)
  return { id, kind: node.kind, kinds: [...(node.kinds ?? [])].filter(kind => kind !== node.kind), key, name: node.name, sort: makeSortKey(node.name, node.kind === 'Person'), keys }
}

/** Two nodes of a page that turn out to be one thing: the longer name, ties by code units, and all keys. */
function joinRows(a: EntityRow | undefined, b: EntityRow): EntityRow {
  if (!a) return b
  const first = a.name.length > b.name.length || (a.name.length === b.name.length && a.name <= b.name) ? a : b
  return { ...first, kinds: [...new Set([...a.kinds, ...b.kinds])].sort(), keys: [...new Set([...a.keys, ...b.keys])].sort() }
}

function listMentions(nodes: readonly GraphNode[], ids: Ids): MentionRow[] {
  const rows = nodes.flatMap(node => node.mentions.map(({ start, end }) => ({ entity: ids.entity(node.id), start, end })))
  const distinct = new Map(rows.map(row => [`${row.entity} ${row.start} ${row.end}`, row]))
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1))
}
