// Where to start and how far to go in, a piece of the graph out.
import type { EntityKind, RelationKind } from '#model/kinds.ts'
import { askIds, type Run } from './driver.ts'
import type { Network } from './graph-store.ts'
import { readEdgesAmong } from './read-edges.ts'
import { readEntities } from './read-entities.ts'

interface Reach {
  readonly ids: readonly string[]
  readonly depth: number
  readonly kinds?: readonly EntityKind[]
  readonly relations?: readonly RelationKind[]
  readonly limit: number
}

/** The given things, and ring by ring what is connected to those already in, the most claimed first, until `limit` nodes are in. */
export async function readNeighbourhood(run: Run, { ids, depth, kinds = [], relations = [], limit }: Reach): Promise<Network> {
  const seen = (await readEntities(run, ids)).map(entity => entity.id)
  let [ring, omitted] = [seen.slice(), 0]
  for (let step = 0; step < depth && ring.length > 0 && omitted === 0; step++) {
    const filter = { seen, kinds, types: relations }
    const total = Number((await askIds<{ total: number }>(run, 'read/count-neighbours', ring, filter))[0]?.total ?? 0)
    const room = Math.max(0, limit - seen.length)
    const next = room > 0 ? await askIds<{ id: string }>(run, 'read/neighbours', ring, { ...filter, limit: room }) : []
    ring = next.map(({ id }) => id)
    omitted = total - ring.length
    seen.push(...ring)
  }
  return { nodes: await readEntities(run, seen), edges: await readEdgesAmong(run, seen, relations), omitted }
}

/** The entities of these kinds with the most edges of these types to one another, and those edges. */
export async function readOverview(run: Run, { kinds, relations, limit }: { readonly kinds: readonly EntityKind[]; readonly relations: readonly RelationKind[]; readonly limit: number }): Promise<Network> {
  const filter = { kinds, types: relations }
  const best = limit > 0 ? await run<{ id: string }>('read/best-connected', { ...filter, limit }) : []
  const [counted] = await run<{ total: number }>('read/count-connected', filter)
  const ids = best.map(({ id }) => id)
  const edges = relations.length > 0 ? await readEdgesAmong(run, ids, relations) : []
  return { nodes: await readEntities(run, ids), edges, omitted: Number(counted?.total ?? 0) - ids.length }
}
