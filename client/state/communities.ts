// Things and the lines among them → the communities that they make: groups with many lines inside and few to others (Louvain's method).
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'

/** The community of each thing, numbered by size, the largest 0; things without a line are communities of their own. The same network gives the same communities: nothing is left to chance. */
export function findCommunities(count: number, lines: readonly (readonly [number, number])[]): readonly number[] {
  const graph = new UndirectedGraph<object, { weight: number }>()
  for (let index = 0; index < count; index++) graph.addNode(index)
  for (const [from, to] of lines) if (from !== to) graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }))
  if (graph.size === 0) return Array.from({ length: count }, (_, index) => index)
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  return numberBySize(Array.from({ length: count }, (_, index) => found[index]!))
}

function numberBySize(member: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>()
  for (const each of member) sizes.set(each, (sizes.get(each) ?? 0) + 1)
  const order = new Map([...sizes].sort(([a, one], [b, other]) => other - one || a - b).map(([each], at) => [each, at]))
  return member.map((each) => order.get(each)!)
}
