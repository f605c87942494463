// Entity or edge ids in, edges out, by the sort keys of their ends.
import type { RelationKind } from '#model/kinds.ts'
import { askIds, type Run } from './driver.ts'
import type { Edge } from './graph-store.ts'
import { by } from './order.ts'

/** Edges by id. */
export const readEdges = async (run: Run, ids: readonly string[]): Promise<readonly Edge[]> => sortEdges(await askIds<EdgeRow>(run, 'read/edges', ids))

/** All edges at any of the given entities. */
export async function readEdgesAt(run: Run, ids: readonly string[], types: readonly RelationKind[]): Promise<readonly Edge[]> {
  const out = await askIds<EdgeRow>(run, 'read/edges-out', ids, { types })
  const into = await askIds<EdgeRow>(run, 'read/edges-in', ids, { types })
  return sortEdges([...out, ...into])
}

/** All edges whose two ends are among the given entities. */
export const readEdgesAmong = async (run: Run, ids: readonly string[], types: readonly RelationKind[]): Promise<readonly Edge[]> => sortEdges(await askIds<EdgeRow>(run, 'read/edges-among', ids, { types }))

interface EdgeRow extends Edge { readonly fromSort: string; readonly toSort: string }

function sortEdges(rows: readonly EdgeRow[]): readonly Edge[] {
  const edges = [...new Map(rows.map(row => [row.id, row])).values()]
  edges.sort(by(row => row.fromSort, row => row.from, row => row.type, row => row.toSort, row => row.to))
  return edges.map(({ fromSort: _, toSort: __, ...edge }) => edge)
}
