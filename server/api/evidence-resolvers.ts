// An edge, a claim or a fact in, its ends and its sources out.
import type { Context } from './context.ts'
import type { EntityParent } from './parents.ts'
import type { EdgeResolvers, EvidenceResolvers, FactResolvers } from './schema-types.ts'

export const edgeResolvers: EdgeResolvers = {
  from: (edge, _, context) => loadEntity(edge.from, context),
  to: (edge, _, context) => loadEntity(edge.to, context),
  claimCount: (edge) => edge.claims,
  articleCount: (edge) => edge.articles,
  evidence: async (edge, _, { batches, allowance }) => {
    const claims = await batches.claims.load(edge.id)
    allowance.spend(claims.length)
    return claims
  },
}

export const evidenceResolvers: EvidenceResolvers = { page: (claim) => ({ id: claim.article.page }) }

export const factResolvers: FactResolvers = { page: (fact) => ({ id: fact.article.page }) }

/** The entity, which must be there: an edge or mention without its ends is a broken store. */
export async function loadEntity(id: string, { batches }: Context): Promise<EntityParent> {
  const entity = await batches.entity.load(id)
  if (!entity) throw new Error(`The store names the entity ${id} and does not have it.`)
  return entity
}
