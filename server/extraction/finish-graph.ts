// A finished draft in, the page's Graph out: things that nothing is said of are left away, flat fields derived from facts, ids in page order.
import type { Article } from '#model/article.ts'
import type { Graph, GraphEdge, GraphNode, Fact } from '#model/graph.ts'
import type { Status, UnionLevel } from '#model/kinds.ts'
import type { Page } from '#model/page.ts'
import { sortByStart, type Span } from '#model/span.ts'
import type { Topic } from '#model/topics.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { idOf, mayBePlace, type Draft, type DraftEdge, type DraftEntity } from './draft.ts'
import { findDropped } from './find-dropped.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { settleRoles } from './settle-roles.ts'
import { sayReason } from './veto.ts'

export function finishGraph(page: Page, rulebook: Rulebook, articles: readonly Article[], read: readonly ReadArticle[], draft: Draft, resolution: Resolution, mains: ReadonlySet<string>): Graph {
  const ran = new Set(draft.edgesOf('ORGANIZED').map(({ pair }) => pair))
  const said = settleRoles(draft.edges.filter(edge => edge.type !== 'ATTENDED' || !ran.has(edge.pair) || vetoOrganizer(edge, draft)))
  const edges = settleKinds(draft, said)
  // That a street or a quarter lies somewhere says nothing of it.
  for (const { type, source, target } of edges) if (type !== 'LOCATED_IN' || !isMereArea(source)) source.isRelated = target.isRelated = true
  const openings: string[] = []
  for (const entity of draft.entities) if (entity.kind === 'Initiative' && entity.head === '揭牌') openings.push(entity.name)
  const opened = (entity: DraftEntity): boolean => openings.length > 0 && mayBePlace(entity) && openings.some(name => name.startsWith(entity.name))
  const keep = (entity: DraftEntity): boolean => entity.kind === 'UnionBody' || entity.kind === 'Person' || entity.isRelated || mains.has(entity.id) || entity.kind === 'Honour' && entity.head === 'awarded' || opened(entity) || entity.kind === 'Venue' && quotedVenue(entity)
  const entities: DraftEntity[] = []
  for (const entity of draft.entities) if (keep(entity)) {
    entities.push(entity)
    entity.lasting = entity.kind === 'Article' ? entity.article : idOf(entities.length)
  }
  const { id, newspaper, date, number, hash } = page
  return {
    page: { id, ...(newspaper && { newspaper }), ...(date && { date }), ...(number && { number }), hash },
    rulebook: rulebook.version,
    articles: articles.map(article => ({ id: article.id, start: article.start, end: article.end, headline: article.headline.text })),
    nodes: entities.map(entity => finishNode(entity, entity.lasting as string)),
    edges: finishEdges(edges),
    dropped: findDropped(read, edges, draft, resolution, rulebook.lexicon),
  }
}

const inOrder = <Place extends Span>(places: readonly Place[]): readonly Place[] => places.length < 2 ? places : sortByStart([...places])

const isMereArea = (entity: DraftEntity): boolean => (entity.kind === 'Organization' || entity.kind === 'Venue') && /(?:街道|[镇乡]|地区|商圈|阵地)$/.test(entity.name)

/** Who runs an initiative is not said to attend it too. Always false. */
function vetoOrganizer({ source, target, type, evidence }: DraftEdge, draft: Draft): boolean {
  const actor = source.name, initiative = target.name
  for (const { end, rule } of evidence) draft.veto({ start: end - 1, end, rule, type, reason: sayReason('organizer', actor), from: actor, to: initiative })
  return false
}

/** Field by field, in the order in which they are written: to spread what may be there takes longer than all else here. */
type Written<Thing> = { -readonly [Field in keyof Thing]: Thing[Field] }

/** Those of which no end is left away. */
function finishEdges(edges: readonly DraftEdge[]): GraphEdge[] {
  const finished: GraphEdge[] = []
  for (const edge of edges) {
    const from = edge.source.lasting, to = edge.target.lasting
    if (from !== undefined && to !== undefined) finished.push(finishEdge(edge, from, to))
  }
  return finished
}

function finishEdge({ type, role, title, evidence }: DraftEdge, from: string, to: string): GraphEdge {
  const edge = { from, to, type } as Written<GraphEdge>
  if (role) edge.role = role
  if (title) edge.title = title
  edge.evidence = inOrder(evidence)
  return edge
}

/** What a thing is called besides its name. */
function aliasesOf({ name, aliases }: DraftEntity): string[] {
  const others: string[] = []
  if (aliases.size > 0) for (const alias of aliases) if (alias !== name) others.push(alias)
  return others
}

function finishNode(entity: DraftEntity, id: string): GraphNode {
  const { facts } = entity, aliases = aliasesOf(entity)
  // Most people are a name, and where it stands.
  if (entity.kind === 'Person' && facts.length + entity.kinds.length + aliases.length === 0 && !entity.area) return { id, kind: entity.kind, name: entity.name, mentions: inOrder(entity.mentions), facts }
  const node = { id, kind: entity.kind } as Written<GraphNode>
  const topics: string[] = [], serves: string[] = []
  let start: string | undefined, end: string | undefined, reach: string | undefined, status: string | undefined, level: string | undefined
  for (let i = 0; i < facts.length; i++) {
    const { field, value } = facts[i] as Fact
    // Of several the first counts.
    if (field === 'topic') topics.push(value)
    else if (field === 'serves') serves.push(value)
    else if (field === 'start') start ??= value
    else if (field === 'end') end ??= value
    else if (field === 'reach') reach ??= value
    else if (field === 'status') status ??= value
    else if (field === 'level') level ??= value
  }
  if (entity.kinds.length) node.kinds = entity.kinds
  node.name = entity.name
  if (aliases.length) node.aliases = aliases
  if (topics.length) node.topics = topics as Topic[]
  if (start) node.start = start
  if (end) node.end = end
  if (reach) node.reach = Number(reach)
  if (serves.length) node.serves = serves
  if (status) node.status = status as Status
  else if (entity.kind === 'Initiative') node.status = 'held'
  if (level) node.level = level as UnionLevel
  if (entity.area) node.area = entity.area
  node.mentions = inOrder(entity.mentions)
  node.facts = facts
  return node
}

/** A place that is a body as well is a place where the page has it do nothing but lie somewhere. Where something was, and whose part that is by its name alone, is no part of a body. */
function settleKinds(draft: Draft, edges: readonly DraftEdge[]): readonly DraftEdge[] {
  const places = new Set<DraftEntity>()
  for (const entity of draft.entities) {
    if (entity.kind !== 'Organization' || !entity.kinds.includes('Venue')) continue
    if (edges.some(edge => edge.source === entity && edge.type !== 'PART_OF' && edge.type !== 'LOCATED_IN' || edge.target === entity && (edge.type === 'HOLDS_POST' || edge.type === 'PART_OF'))) continue
    const own = edges.filter(edge => edge.source === entity), isPart = own.some(edge => edge.type === 'PART_OF')
    if (own.length && !edges.some(edge => edge.target === entity && edge.type === 'HOSTED_AT')) continue
    if (isPart) places.add(entity)
    entity.kind = 'Venue'
    entity.kinds = ['Organization']
  }
  return places.size ? edges.filter(edge => edge.type !== 'PART_OF' || !places.has(edge.source)) : edges
}

const quotedVenue = (entity: DraftEntity): boolean => entity.facts.length > 0 && entity.facts.some(fact => fact.evidence.quote.includes(`“${entity.name}”`))
