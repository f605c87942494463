// Entity or edge ids in, edges out, by the sort keys of their ends.
import type { RelationKind } from '#model/kinds.ts'
import { askIds, type Run } from './driver.ts'
import type { Edge } from './graph-store.ts'
import { by } from './order.ts'

/** Edges by id. */
export async function readEdges(run: Run, ids: Iterable<string>): Promise<readonly Edge[]> {
  const edges = await askIds<Edge>(run, 'read/edges', ids)
  const rows = await askIds<{ id: string; sort: string }>(run, 'read/sorts', edges.flatMap(({ from, to }) => [from, to]))
  const sorts = new Map(rows.map(({ id, sort }) => [id, sort]))
  const sortOf = (id: string): string => sorts.get(id) ?? ''
  return [...edges].sort(by(edge => sortOf(edge.from), edge => edge.from, edge => edge.type, edge => sortOf(edge.to), edge => edge.to))
}

/** All edges at any of the given entities. */
export async function readEdgesAt(run: Run, ids: readonly string[], types: readonly RelationKind[]): Promise<readonly Edge[]> {
  const edges = await askIds<{ id: string }>(run, 'read/edges-at', ids, { types })
  return readEdges(run, edges.map(({ id }) => id))
}

/** All edges whose two ends are among the given entities. */
export async function readEdgesAmong(run: Run, ids: readonly string[], types: readonly RelationKind[]): Promise<readonly Edge[]> {
  const ends = new Set(ids)
  const edges = await askIds<{ id: string; to: string }>(run, 'read/edges-among', ends, { types })
  return readEdges(run, edges.filter(({ to }) => ends.has(to)).map(({ id }) => id))
}
