// The store in, loaders for one request out: whatever the resolvers ask one by one reaches the store as one question for all.
import DataLoader from 'dataloader'
import type { RelationKind } from '#model/kinds.ts'
import type { Claim, Edge, Entity, GraphStore, PageText, StoredArticle, StoredFact, StoredPage } from '#store/graph-store.ts'
import type { Allowance } from './allowance.ts'

export interface Batches {
  readonly entity: DataLoader<string, Entity | null>
  readonly edge: DataLoader<string, Edge | null>
  readonly claims: DataLoader<string, readonly Claim[]>
  readonly facts: DataLoader<string, readonly StoredFact[]>
  readonly article: DataLoader<string, StoredArticle | null>
  readonly page: DataLoader<string, StoredPage | null>
  readonly pageText: DataLoader<string, PageText | null>
  /** All edges at an entity, of these types or of all. */
  edgesAt(types: readonly RelationKind[] | null | undefined): DataLoader<string, readonly Edge[]>
}

/** Loaders that remember what one request has read; none outlives its request. */
export function openBatches(store: GraphStore, allowance: Allowance): Batches {
  const edgesByTypes = new Map<string, DataLoader<string, readonly Edge[]>>()
  const one = <T extends { readonly id: string }>(read: (ids: readonly string[]) => Promise<readonly T[]>) =>
    new DataLoader<string, T | null>(async (ids) => {
      await allowance.whileOpen()
      const byId = new Map((await read(ids)).map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id) ?? null)
    })
  const many = <T>(read: (ids: readonly string[]) => Promise<readonly T[]>, owners: (row: T) => readonly string[]) =>
    new DataLoader<string, readonly T[]>(async (ids) => {
      await allowance.whileOpen()
      return groupByOwner(ids, await read(ids), owners)
    })
  return {
    entity: one((ids) => store.entities(ids)),
    edge: one((ids) => store.edges(ids)),
    claims: many((ids) => store.claims(ids), (claim) => [claim.edge]),
    facts: many((ids) => store.facts(ids), (fact) => [fact.entity]),
    article: one((ids) => store.articles(ids)),
    page: one((ids) => store.pages(ids)),
    pageText: new DataLoader(async (ids) => {
      await allowance.spendTexts(ids.length)
      return Promise.all(ids.map((id) => store.page(id)))
    }),
    edgesAt(types) {
      const key = types ? [...types].sort().join() : '*'
      const known = edgesByTypes.get(key)
      if (known) return known
      const made = many((ids) => store.edgesAt(ids, ...(types ? [types] : [])), (edge: Edge) => (edge.from === edge.to ? [edge.from] : [edge.from, edge.to]))
      edgesByTypes.set(key, made)
      return made
    },
  }
}

function groupByOwner<T>(ids: readonly string[], rows: readonly T[], owners: (row: T) => readonly string[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]))
  for (const row of rows) for (const owner of owners(row)) groups.get(owner)?.push(row)
  return ids.map((id) => groups.get(id) ?? [])
}
