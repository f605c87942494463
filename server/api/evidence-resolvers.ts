// An edge, a claim or a fact in, its ends and its sources out.
import type { StoredArticle } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import type { EntityParent } from './parents.ts'
import type { EdgeResolvers } from './schema-types.ts'

export const edgeResolvers: EdgeResolvers = {
  from: (edge, _, context) => loadEntity(edge.from, context),
  to: (edge, _, context) => loadEntity(edge.to, context),
  claimCount: (edge) => edge.claims,
  articleCount: (edge) => edge.articles,
  evidence: async (edge, _, { batches, allowance }) => {
    const claims = await batches.claims.load(edge.id)
    await allowance.spend(claims.length)
    return claims
  },
}

/** Of everything that quotes a page: claims, facts, the proofs of an answer. */
export const quotedResolvers = {
  page: ({ article }: { readonly article: StoredArticle }) => ({ id: article.page }),
  because: ({ rule }: { readonly rule: string }, _: object, { reasonOfRule }: Context) => reasonOfRule(rule),
}

/** The entity, which must be there: an edge or mention without its ends is a broken store. */
export async function loadEntity(id: string, { batches }: Context): Promise<EntityParent> {
  const entity = await batches.entity.load(id)
  if (!entity) throw new Error(`The store names the entity ${id} and does not have it.`)
  return entity
}
