// Nothing in, how much there is out.
import { ENTITY_KINDS, RELATION_KINDS, type EntityKind, type RelationKind } from '#model/kinds.ts'
import type { Run } from './driver.ts'
import type { StoreStats } from './graph-store.ts'

/** Every kind and relation is there, with 0 where there is none. */
export async function readStats(run: Run): Promise<StoreStats> {
  const [totals] = await run<{ pages: number; articles: number | null; claims: number | null; dropped: number | null; silent: number | null }>('read/totals')
  const kinds = new Map((await run<{ kind: string; total: number }>('read/count-kinds')).map(({ kind, total }) => [kind, Number(total)]))
  const types = new Map((await run<{ type: string; total: number }>('read/count-types')).map(({ type, total }) => [type, Number(total)]))
  const drops = (await run<{ reason: string; total: number }>('read/count-drops')).map(({ reason, total }) => ({ reason, count: Number(total) }))
  return {
    drops: drops.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    pages: Number(totals?.pages ?? 0), articles: Number(totals?.articles ?? 0), claims: Number(totals?.claims ?? 0), dropped: Number(totals?.dropped ?? 0), silent: Number(totals?.silent ?? 0),
    entities: Object.fromEntries(ENTITY_KINDS.map(({ id }) => [id, kinds.get(id) ?? 0])) as Record<EntityKind, number>,
    relations: Object.fromEntries(RELATION_KINDS.map(({ id }) => [id, types.get(id) ?? 0])) as Record<RelationKind, number>,
  }
}
