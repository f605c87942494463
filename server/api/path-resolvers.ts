// Paths from the store in, each with its things and the edges of its steps out.
import type { Edge, Entity } from '#store/graph-store.ts'
import type { PathResolvers, PathsResolvers } from './schema-types.ts'

export const pathsResolvers: PathsResolvers = {
  paths: async ({ paths, nodes, edges }, _, { allowance }) => {
    await allowance.spend(paths.length + nodes.length + edges.length)
    const things = new Map(nodes.map((node) => [node.id, node]))
    return paths.map((ids) => ({ nodes: ids.flatMap((id) => things.get(id) ?? []), edges }))
  },
}

export const pathResolvers: PathResolvers = {
  steps: ({ nodes, edges }) => nodes.slice(1).map((node, at) => edges.filter((edge) => joins(edge, nodes[at] as Entity, node))),
}

const joins = (edge: Edge, a: Entity, b: Entity): boolean => (edge.from === a.id && edge.to === b.id) || (edge.from === b.id && edge.to === a.id)
