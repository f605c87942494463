// Page records in, an embedded store that holds them out; and all that a store holds, asked in another way than an export asks.
import type { PageRecord } from '#model/record.ts'
import type { Claim, Edge, Entity, GraphStore, StoredFact, StoredPage } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SavedStore {
  readonly store: GraphStore
  close(): Promise<void>
}

export async function saveAll(records: readonly PageRecord[]): Promise<SavedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-export-'))
  const store = await openStore(join(folder, 'atlas.lbug'))
  for (const record of records) await store.savePage(record)
  return { store, close: async () => { await store.close(); await rm(folder, { recursive: true, force: true }) } }
}

/** What an export writes of an entity. */
type Told = Omit<Entity, 'firstDay' | 'lastDay'>

export interface Everything {
  readonly entities: readonly Told[]
  readonly edges: readonly Edge[]
  readonly claims: readonly Claim[]
  readonly facts: readonly StoredFact[]
  readonly pages: ReadonlyMap<string, StoredPage>
  readonly byId: ReadonlyMap<string, Told>
}

export async function readEverything(store: GraphStore): Promise<Everything> {
  const entities = (await store.list([], { first: 1_000_000 })).rows.map(({ sort: _, rank: __, firstDay: ___, lastDay: ____, ...entity }) => entity)
  const ids = entities.map(({ id }) => id)
  const edges = await store.edgesAt(ids)
  const claims = await store.claims(edges.map(({ id }) => id))
  const pages = new Map((await store.pages()).map((page) => [page.id, page]))
  return { entities, edges, claims, facts: await store.facts(ids), pages, byId: new Map(entities.map((entity) => [entity.id, entity])) }
}
