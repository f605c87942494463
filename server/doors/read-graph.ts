// The settings and something to ask in, the answer of the graph opened for reading only out: a running server is not disturbed.
import { existsSync } from 'node:fs'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { Refusal } from './refusal.ts'
import type { Settings } from './settings.ts'

/** Opens the graph, asks, and closes it. @throws Refusal where there is no graph yet. */
export async function readGraph<T>({ place }: Settings, ask: (store: GraphStore) => Promise<T>): Promise<T> {
  if (typeof place === 'string' && !existsSync(place)) throw new Refusal(`There is no graph at ${place} yet. Save pages first: atlas ingest FOLDER · 还没有图谱，请先收录版面。`)
  const store = await openStore(place, { readOnly: true })
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}
