// A body in, the bodies that ran initiatives together with it out: two questions to the store for all bodies of a request.
import type { Context } from './context.ts'
import { loadEntity } from './evidence-resolvers.ts'
import { LIMITS } from './limits.ts'
import type { PartnerParent } from './parents.ts'
import { requireWithin } from './refusal.ts'

/** The most frequent first, then by sort key, as the store's edges come. */
export async function loadPartners(body: { readonly id: string }, { limit }: { readonly limit: number }, context: Context): Promise<readonly PartnerParent[]> {
  requireWithin('limit', limit, 1, LIMITS.edges)
  const edgesAt = context.batches.edgesAt(['ORGANIZED'])
  const ran = new Set((await edgesAt.load(body.id)).filter((edge) => edge.from === body.id).map((edge) => edge.to))
  const shared = new Map<string, Set<string>>()
  for (const edge of (await Promise.all([...ran].map((id) => edgesAt.load(id)))).flat())
    if (edge.from !== body.id && ran.has(edge.to)) shared.set(edge.from, (shared.get(edge.from) ?? new Set()).add(edge.to))
  const best = [...shared].sort(([, a], [, b]) => b.size - a.size).slice(0, limit)
  await context.allowance.spend(best.reduce((sum, [, initiatives]) => sum + 1 + initiatives.size, 0))
  return Promise.all(best.map(async ([id, initiatives]) => ({ body: await loadEntity(id, context), initiatives: await Promise.all([...initiatives].map((each) => loadEntity(each, context))) })))
}
