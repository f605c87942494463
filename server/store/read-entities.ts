// Entity ids in, entities out, in the order asked or by sort key.
import { askIds, type Run } from './driver.ts'
import type { Entity } from './graph-store.ts'
import { by } from './order.ts'

export type SortedEntity = Entity & { readonly sort: string }

/** By sort key, then id; ids that stand for nothing are left out. */
export async function readEntities(run: Run, ids: Iterable<string>): Promise<readonly SortedEntity[]> {
  const rows = await askIds<SortedEntity>(run, 'read/entities', ids)
  return [...rows].sort(by(row => row.sort, row => row.id))
}

/** In the order of `ids`. */
export async function readInOrder(run: Run, ids: readonly string[]): Promise<readonly SortedEntity[]> {
  const known = new Map((await readEntities(run, ids)).map(entity => [entity.id, entity]))
  return ids.flatMap(id => known.get(id) ?? [])
}
