// A page's nodes and gold entities in, which node stands for which entity out: each for at most one, the most alike first.
import type { GraphNode } from '#model/graph.ts'
import type { GoldEntity } from './gold.ts'
import { flattenName, isPointing, measureLikeness, type FlatNames } from './likeness.ts'

export interface Match {
  readonly node: GraphNode
  readonly entity: GoldEntity
  /** Whether the node's kind is one of those acceptable. */
  readonly kindIsRight: boolean
}

/** The matches by node id. Of pairs alike, one of the right kind goes first and an optional entity last. */
export function alignNodes(nodes: readonly GraphNode[], entities: readonly GoldEntity[]): ReadonlyMap<string, Match> {
  const wanted = entities.map((entity) => ({ entity, names: flatNames(entity.name, (entity.aliases ?? []).filter((name) => !isPointing(name))) }))
  const pairs: (Match & { readonly rank: number })[] = []
  for (const node of nodes) {
    const found = flatNames(node.name, node.aliases ?? [])
    for (const { entity, names } of wanted) {
      const likeness = measureLikeness(found, names, entity.kind[0])
      if (likeness === 0) continue
      const kindIsRight = entity.kind.includes(node.kind)
      pairs.push({ node, entity, kindIsRight, rank: likeness + (kindIsRight ? 0.1 : 0) - (entity.optional ? 0.05 : 0) })
    }
  }
  const matches = new Map<string, Match>()
  const taken = new Set<string>()
  // Sorting is stable: pairs of one rank keep the order of the page.
  for (const { node, entity, kindIsRight } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (matches.has(node.id) || taken.has(entity.key)) continue
    matches.set(node.id, { node, entity, kindIsRight })
    taken.add(entity.key)
  }
  return matches
}

const flatNames = (name: string, aliases: readonly string[]): FlatNames => ({ name: flattenName(name), aliases: aliases.map(flattenName) })
