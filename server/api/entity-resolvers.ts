// A thing or a list of things in, its fields out: edges and facts are loaded for all things of a request at once.
import { writeCursor } from './cursor.ts'
import { LIMITS } from './limits.ts'
import { requireWithin } from './refusal.ts'
import type { EntityConnectionResolvers, EntityEdgeResolvers, EntityResolvers } from './schema-types.ts'

export const entityResolvers: EntityResolvers = {
  pageCount: (entity) => entity.pages,
  claimCount: (entity) => entity.claims,
  edges: async (entity, { types, limit }, { batches, allowance }) => {
    requireWithin('limit', limit, 1, LIMITS.edges)
    const edges = (await batches.edgesAt(types).load(entity.id)).slice(0, limit)
    allowance.spend(edges.length)
    return edges
  },
  facts: async (entity, _, { batches, allowance }) => {
    const facts = await batches.facts.load(entity.id)
    allowance.spend(facts.length)
    return facts
  },
}

export const connectionResolvers: EntityConnectionResolvers = {
  edges: ({ listed }) => listed.rows,
  nodes: ({ listed }) => listed.rows,
  totalCount: ({ listed }) => listed.total,
  pageInfo: ({ listed, hasNextPage }) => {
    const last = listed.rows.at(-1)
    return { hasNextPage, endCursor: last ? writeCursor(last) : null }
  },
}

export const rowResolvers: EntityEdgeResolvers = {
  cursor: (row) => writeCursor(row),
  node: (row) => row,
}
