// An answer in, the things and edges to be drawn out.
import type DataLoader from 'dataloader'
import type { Context } from './context.ts'
import { LIMITS } from './limits.ts'
import type { AnswerResolvers } from './schema-types.ts'

export const answerResolvers: AnswerResolvers = {
  entities: ({ entityIds }, _, { batches, allowance }) => loadKnown(entityIds, batches.entity, allowance),
  edges: ({ edgeIds }, _, { batches, allowance }) => loadKnown(edgeIds, batches.edge, allowance),
}

/** As many as one thing's edges may be; what is there no more is left out. */
async function loadKnown<Row>(wanted: readonly string[], loader: DataLoader<string, Row | null>, allowance: Context['allowance']): Promise<readonly Row[]> {
  const ids = wanted.slice(0, LIMITS.edges)
  await allowance.spend(ids.length)
  return (await Promise.all(ids.map((id) => loader.load(id)))).filter((row) => row !== null)
}
