// A person of a page and what the page says of them in, their canonical key out.
import { toSearchForm } from '#model/search-form.ts'
import type { Graph, GraphEdge, GraphNode } from '#model/graph.ts'

/** Name and body of the first post that the page states; of a reporter, name and newspaper; else the person is the page's own. */
export function makePersonKey({ id, name }: GraphNode, { page, edges }: Graph, keyOf: (node: string) => string): string {
  const own = edges.filter(edge => edge.from === id || edge.to === id)
  const posts = own.filter(edge => edge.type === 'HOLDS_POST' && edge.from === id)
    .map(edge => ({ at: firstStated(edge), body: keyOf(edge.to) })).sort((a, b) => a.at - b.at || (a.body < b.body ? -1 : 1))
  const plain = toSearchForm(name)
  if (posts[0]) return `person|${plain}|${posts[0].body}`
  const reporter = own.length > 0 && own.every(edge => edge.type === 'REPORTED')
  return reporter && page.newspaper ? `person|${plain}|reporter|${toSearchForm(page.newspaper)}` : `person|${plain}||${page.id}`
}

/** Inferred posts come after all stated ones. */
function firstStated({ evidence }: GraphEdge): number {
  const stated = evidence.filter(proof => proof.stated)
  return stated.length > 0 ? Math.min(...stated.map(proof => proof.start)) : Infinity
}
