// An answer or a proof of one of its rows in, the things and edges to be drawn, or the page to be opened, out.
import { LIMITS } from './limits.ts'
import type { AnswerResolvers, ProofResolvers } from './schema-types.ts'

export const answerResolvers: AnswerResolvers = {
  entities: async ({ entityIds }, _, { batches, allowance }) => {
    const ids = entityIds.slice(0, LIMITS.edges)
    allowance.spend(ids.length)
    return (await Promise.all(ids.map((id) => batches.entity.load(id)))).filter((entity) => entity !== null)
  },
  edges: async ({ edgeIds }, _, { batches, allowance }) => {
    const ids = edgeIds.slice(0, LIMITS.edges)
    allowance.spend(ids.length)
    return (await Promise.all(ids.map((id) => batches.edge.load(id)))).filter((edge) => edge !== null)
  },
}

export const proofResolvers: ProofResolvers = { page: ({ article }) => ({ id: article.page }) }
