// Where to start and how far to go in, a piece of the graph out.
import type { EntityKind, RelationKind } from '#model/kinds.ts'
import { askIds, type Run } from './driver.ts'
import type { Network, Period } from './graph-store.ts'
import { readEdgesAmong } from './read-edges.ts'
import { readEntities } from './read-entities.ts'

/** The best-connected are asked for by so many, so that one kept answer serves most limits. */
const LIMIT_STEP = 500

/** So many are shown beside each of the best-connected at first: a hub of thousands leaves room for others. */
const MOST_BESIDE = 6

interface Reach {
  readonly ids: readonly string[]
  readonly depth: number
  readonly kinds?: readonly EntityKind[]
  readonly relations?: readonly RelationKind[]
  readonly period?: Period
  readonly limit: number
}

/** The given things, and ring by ring what is connected to those already in, the most claimed first, until `limit` nodes are in. */
export async function readNeighbourhood(run: Run, { ids, depth, kinds = [], relations = [], period, limit }: Reach): Promise<Network> {
  const seen = new Set((await readEntities(run, ids)).map(entity => entity.id))
  let [ring, omitted] = [[...seen], 0]
  for (let step = 0; step < depth && ring.length > 0 && omitted === 0; step++) {
    const around = await askIds<{ id: string }>(run, 'read/neighbours', ring, { kinds, types: relations })
    const unseen = around.map(({ id }) => id).filter(id => !seen.has(id))
    const others = period ? await keepWithin(run, unseen, period) : unseen
    const room = Math.max(0, limit - seen.size)
    ring = others.length > room ? await readBestClaimed(run, others, room) : others
    omitted = others.length - ring.length
    for (const id of ring) seen.add(id)
  }
  const [nodes, edges] = await Promise.all([readEntities(run, seen), readEdgesAmong(run, [...seen], relations)])
  return { nodes, edges, omitted }
}

/** All but initiatives that took place at another time: what has no date is kept. */
async function keepWithin(run: Run, ids: readonly string[], { from, to }: Period): Promise<string[]> {
  const things = await readEntities(run, ids)
  return things.filter(({ kind, firstDay, lastDay }) => kind !== 'Initiative' || firstDay === null || lastDay === null || (firstDay <= to && lastDay >= from)).map(({ id }) => id)
}

const readBestClaimed = async (run: Run, ids: readonly string[], limit: number): Promise<string[]> =>
  limit > 0 ? (await askIds<{ id: string }>(run, 'read/best-claimed', ids, { limit })).map(({ id }) => id) : []

/** The entities of these kinds with the most edges of these types to one another, each with a few of those that these join it to, and all such edges among them. */
export async function readOverview(run: Run, { kinds, relations, limit }: { readonly kinds: readonly EntityKind[]; readonly relations: readonly RelationKind[]; readonly limit: number }): Promise<Network> {
  const filter = { kinds, types: relations }
  const [best, [counted]] = await Promise.all([
    run<{ id: string }>('read/best-connected', { ...filter, limit: (Math.floor(limit / LIMIT_STEP) + 1) * LIMIT_STEP }),
    run<{ total: number }>('read/count-connected', filter),
  ])
  const total = Number(counted?.total ?? 0)
  const inOrder = best.map(({ id }) => id)
  const ids = total > limit ? await gatherBest(run, inOrder, filter, limit) : inOrder
  const [nodes, edges] = await Promise.all([readEntities(run, ids), relations.length > 0 ? readEdgesAmong(run, ids, relations) : []])
  return { nodes, edges, omitted: total - ids.length }
}

/** The best alone are mostly strangers to one another: a picture of them would hardly have a line. */
async function gatherBest(run: Run, inOrder: readonly string[], filter: { readonly kinds: readonly EntityKind[]; readonly types: readonly RelationKind[] }, limit: number): Promise<readonly string[]> {
  const rows = await askIds<{ at: string; ids: readonly string[] }>(run, 'read/best-beside', inOrder.slice(0, limit), { ...filter, most: MOST_BESIDE })
  const beside = new Map(rows.map(({ at, ids }) => [at, ids]))
  const chosen = new Set<string>()
  for (const id of inOrder) {
    const few = [id, ...beside.get(id) ?? []]
    // The last place is for one that is joined to another.
    if (limit - chosen.size === 1 && limit > 1 && !few.some(each => chosen.has(each))) continue
    for (const each of few) if (chosen.size < limit) chosen.add(each)
  }
  return [...chosen]
}
