// A store in, everything that can be seen through its wall out, as text: two stores with equal dumps hold the same.
import type { GraphStore } from '#store/graph-store.ts'

export async function dumpStore(store: GraphStore): Promise<string> {
  const pages = await store.pages()
  const texts = await Promise.all(pages.map(page => store.page(page.id)))
  const entities = (await store.list([], { first: 1_000_000 })).rows
  const ids = entities.map(entity => entity.id)
  const edges = await store.edgesAt(ids)
  const byId = await store.edges(edges.map(edge => edge.id))
  const claims = await store.claims(edges.map(edge => edge.id))
  return JSON.stringify({ pages, texts, entities, edges, byId, claims, facts: await store.facts(ids), stats: await store.stats() }, null, 1)
}
