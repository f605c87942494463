// A store in, a stamp out that is the same as long as no page is saved, replaced or removed.
import { createHash } from 'node:crypto'
import type { GraphStore } from '#store/graph-store.ts'

/** The graph is a function of its pages and of the words and rules they were read with, so the stamp is too. */
export async function stampGraph(store: GraphStore): Promise<string> {
  const stamp = createHash('sha256')
  for (const { id, hash, rulebook, newspaper, date, number } of await store.pages()) stamp.update(JSON.stringify([id, hash, rulebook, newspaper, date, number]))
  return stamp.digest('hex')
}
