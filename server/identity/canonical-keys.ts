// A page's graph in, the canonical key of every node of it out: the same for the same thing whatever page it is on.
import { toSearchForm } from '#model/search-form.ts'
import type { Graph, GraphNode } from '#model/graph.ts'
import { TOPICS } from '#model/topics.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { makeBodyKey } from './body-key.ts'
import { makeInitiativeKey } from './initiative-key.ts'
import { makePersonKey } from './person-key.ts'

/** Keys by node id. People are known by their bodies and initiatives by their hosts, so bodies come first. */
export function makeCanonicalKeys(graph: Graph, areas?: AreaTree): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const keyOf = (id: string): string => keys.get(id) ?? ''
  const articles = makeArticleKeys(graph)
  const set = (node: GraphNode, key: string): void => void keys.set(node.id, key)
  const of = (...kinds: readonly GraphNode['kind'][]): readonly GraphNode[] => graph.nodes.filter(node => kinds.includes(node.kind))
  for (const node of of('UnionBody', 'Organization', 'Venue')) set(node, makeBodyKey(node, graph.page.id, areas))
  for (const node of of('Honour')) set(node, `honour|${toSearchForm(node.name)}`)
  for (const node of of('Audience')) set(node, `audience|${toSearchForm(node.name)}`)
  for (const node of of('Area')) set(node, node.area ? areaKey(node.area) : `area||${toSearchForm(node.name)}|${graph.page.id}`)
  for (const node of of('Topic')) set(node, `topic|${TOPICS.find(topic => topic.id === node.name || topic.zh === node.name)?.id ?? toSearchForm(node.name)}`)
  for (const node of of('Article')) set(node, articles.get(node.id) ?? `article|${graph.page.id}|${toSearchForm(node.name)}`)
  for (const node of of('Person')) set(node, makePersonKey(node, graph, keyOf))
  for (const node of of('Initiative')) set(node, makeInitiativeKey(node, graph, keyOf))
  return keys
}

export const areaKey = (code: string): string => `area|${code}`

/** Keys of the page's articles by their ids in the page: page and headline, and a number where a headline comes again. */
export function makeArticleKeys({ page, articles }: Graph): ReadonlyMap<string, string> {
  const times = new Map<string, number>()
  return new Map([...articles].sort((a, b) => a.start - b.start).map(({ id, headline }) => {
    const plain = toSearchForm(headline)
    const time = (times.get(plain) ?? 0) + 1
    times.set(plain, time)
    return [id, `article|${page.id}|${plain}${time > 1 ? `|${time}` : ''}`]
  }))
}
