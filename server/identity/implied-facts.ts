// A page's graph in, what it implies beyond its facts and edges out: aliases it uses, areas' codes, and the areas that hold them.
import type { Evidence, Fact, Graph, GraphEdge, GraphNode } from '#model/graph.ts'
import { joinLines } from '#model/join-lines.ts'
import { holds } from '#model/span.ts'
import type { AreaTree } from '#names/area-tree.ts'

/** The flat fields of a node that no fact of its own proves, as facts proved by a mention. */
export function implyFacts(node: GraphNode, graph: Graph, text: string): Fact[] {
  const has = (field: Fact['field'], value: string): boolean => node.facts.some(fact => fact.field === field && fact.value === value)
  const facts: Fact[] = []
  const first = proveNode(node, graph, text)
  if (node.area && first && !has('area', node.area)) facts.push({ field: 'area', value: node.area, evidence: { ...first, rule: 'gazetteer/code', stated: false } })
  if (node.level && first && !has('level', node.level)) facts.push({ field: 'level', value: node.level, evidence: { ...first, rule: 'name/level', stated: false } })
  for (const alias of node.aliases ?? []) {
    const proof = has('alias', alias) ? undefined : proveMention(node, graph, text, quote => quote === alias)
    if (proof) facts.push({ field: 'alias', value: alias, evidence: { ...proof, rule: 'name/alias', stated: true } })
  }
  return facts
}

/** Nodes for the areas that hold the page's areas, and the edges that say so; page-local ids are their codes. */
export function implyAreas(graph: Graph, text: string, areas: AreaTree): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const idOf = new Map(graph.nodes.flatMap(node => (node.kind === 'Area' && node.area ? [[node.area, node.id] as const] : [])))
  const [nodes, edges]: [Map<string, GraphNode>, Map<string, GraphEdge>] = [new Map(), new Map()]
  for (const node of graph.nodes) {
    const found = node.kind === 'Area' && node.area ? proveNode(node, graph, text) : undefined
    if (!found) continue
    const evidence: Evidence = { ...found, rule: 'gazetteer/part-of', stated: false }
    const path = areas.path(node.area ?? '')
    for (const [at, area] of path.entries()) {
      if (!idOf.has(area.code)) nodes.set(area.code, { id: area.code, kind: 'Area', name: area.name, area: area.code, mentions: [], facts: [{ field: 'area', value: area.code, evidence }] })
      const [from, inner] = [path[at - 1], at > 0]
      if (inner && from) edges.set(`${from.code} ${area.code}`, { from: idOf.get(from.code) ?? from.code, to: idOf.get(area.code) ?? area.code, type: 'PART_OF', evidence: [evidence] })
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** The first words of the page that bring the node up: of a mention, or of an edge at it. */
function proveNode(node: GraphNode, graph: Graph, text: string): Evidence | undefined {
  const stated = graph.edges.filter(edge => edge.from === node.id || edge.to === node.id).flatMap(edge => edge.evidence)
  const told = [...stated, ...node.facts.map(fact => fact.evidence)].sort((a, b) => a.start - b.start || a.end - b.end)[0]
  return proveMention(node, graph, text, quote => quote.length > 0 && quote.length <= 300) ?? told
}

function proveMention({ mentions }: GraphNode, { articles }: Graph, text: string, fits: (quote: string) => boolean): Evidence | undefined {
  for (const span of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const article = articles.find(one => holds(one, span))
    const quote = joinLines(text.slice(span.start, span.end))
    if (article && fits(quote)) return { article: article.id, start: span.start, end: span.end, quote, rule: 'mention', stated: false }
  }
  return undefined
}
