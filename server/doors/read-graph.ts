// The settings and something to ask in, the answer of the graph opened for reading only out: a running server is not disturbed.
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { requireGraph } from './require-graph.ts'
import type { Settings } from './settings.ts'

/** Opens the graph, asks, and closes it. @throws Refusal where there is no graph yet. */
export async function readGraph<T>({ place }: Settings, ask: (store: GraphStore) => Promise<T>): Promise<T> {
  requireGraph(place)
  const store = await openStore(place, { readOnly: true })
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}
