// The links of the drawn things → how many people, places and honours each has that are not drawn.
import type { FoldedQuery } from '../graph/documents.ts'
import type { Picture } from './picture.ts'

export interface FoldedCount { readonly people: number; readonly places: number; readonly honours: number }

/** By thing; things with nothing folded are left out. A neighbour counts once however many links lead to it. */
export function countFolded(nodes: FoldedQuery['nodes'], picture: Picture): ReadonlyMap<string, FoldedCount> {
  const counts = new Map<string, FoldedCount>()
  for (const node of nodes) {
    if (!node) continue
    const kinds = new Map<string, string>()
    for (const edge of node.edges) {
      const other = edge.from.id === node.id ? edge.to : edge.from
      if (!picture.things.has(other.id)) kinds.set(other.id, other.kind)
    }
    const count = (kind: string) => [...kinds.values()].filter((each) => each === kind).length
    const folded = { people: count('Person'), places: count('Venue'), honours: count('Honour') }
    if (folded.people + folded.places + folded.honours > 0) counts.set(node.id, folded)
  }
  return counts
}
