// One page's version of things in, its part in the tallies of entities and edges out.
import type { RelationKind } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import { joinName } from './derive-entity.ts'
import type { Run } from './driver.ts'
import { edgeId } from './edge-id.ts'
import { count, type Changes } from './tally.ts'

/** All that counting needs of a page, the same whether it comes from a record or out of the store. */
export interface Sayings {
  readonly date: string | null
  readonly entities: readonly { readonly id: string; readonly name: string; readonly sort: string; readonly keys: readonly string[]; readonly kinds: readonly string[] }[]
  readonly facts: readonly { readonly entity: string; readonly field: string; readonly value: string }[]
  readonly claims: readonly { readonly type: RelationKind; readonly from: string; readonly to: string; readonly role: string; readonly titles: readonly string[]; readonly quote: string; readonly article: string; readonly stated: boolean }[]
}

/** The ends of edges, by edge id. */
export type Ends = Map<string, { readonly type: RelationKind; readonly from: string; readonly to: string }>

export const sayingsOf = (record: PageRecord): Sayings => ({ date: record.page.date ?? null, entities: record.entities, facts: record.facts, claims: record.claims })

/** Reads what a stored page says. */
export async function readSayings(run: Run, page: string, date: string | null): Promise<Sayings> {
  const [entities, facts, claims] = await Promise.all([
    run<Sayings['entities'][number]>('read/page-mentions', { page }),
    run<Sayings['facts'][number]>('read/page-facts', { page }),
    run<Sayings['claims'][number]>('read/page-claims', { page }),
  ])
  return { date, entities, facts, claims }
}

/** Counts a page in (`by` 1) or out (`by` -1). A page counts once for each value, a claim each time. */
export function countSayings(sayings: Sayings, by: 1 | -1, entities: Changes, edges: Changes, ends: Ends): void {
  for (const { id, name, sort, keys, kinds } of sayings.entities) {
    count(entities, id, 'page', '', by)
    count(entities, id, 'name', joinName(name, sort), by)
    for (const key of new Set(keys)) count(entities, id, 'key', key, by)
    for (const kind of new Set(kinds)) count(entities, id, 'kind', kind, by)
  }
  const facts = new Map(sayings.facts.map(fact => [`${fact.entity}\t${fact.field}\t${fact.value}`, fact]))
  for (const { entity, field, value } of facts.values()) count(entities, entity, field, value, by)
  for (const { type, from, to, role, titles, quote, article, stated } of sayings.claims) {
    const id = edgeId(type, from, to)
    ends.set(id, { type, from, to })
    for (const end of new Set([from, to])) count(entities, end, 'claim', '', by)
    count(edges, id, 'claim', '', by)
    count(edges, id, 'article', article, by)
    count(edges, id, 'quote', quote, by)
    if (stated) count(edges, id, 'stated', '', by)
    if (role) count(edges, id, 'role', role, by)
    for (const title of new Set(titles)) count(edges, id, 'title', title, by)
    if (sayings.date) count(edges, id, 'date', sayings.date, by)
  }
}
