// A thing of any kind in, the fields that all kinds have out: edges and facts are loaded for all things of a request at once.
import { LIMITS } from './limits.ts'
import { requireWithin } from './refusal.ts'
import type { EntityParent } from './parents.ts'
import type { Context } from './context.ts'
import type { EntityResolvers, RelationKind } from './schema-types.ts'

/** The types of the schema are called as the kinds are. */
export const entityResolvers: EntityResolvers = { __resolveType: (entity) => entity.kind }

/** Every kind's own. */
export const commonResolvers = {
  pageCount: (entity: EntityParent) => entity.pages,
  claimCount: (entity: EntityParent) => entity.claims,
  edges: async (entity: EntityParent, { types, limit }: { readonly types?: readonly RelationKind[] | null; readonly limit: number }, { batches, allowance }: Context) => {
    requireWithin('limit', limit, 1, LIMITS.edges)
    const edges = (await batches.edgesAt(types).load(entity.id)).slice(0, limit)
    await allowance.spend(edges.length)
    return edges
  },
  edgeCount: async (entity: EntityParent, { types }: { readonly types?: readonly RelationKind[] | null }, { batches }: Context) => (await batches.edgesAt(types).load(entity.id)).length,
  facts: async (entity: EntityParent, _: object, { batches, allowance }: Context) => {
    const facts = await batches.facts.load(entity.id)
    await allowance.spend(facts.length)
    return facts
  },
}
