// Kinds in, how many entities of these kinds have which value out.
import type { EntityKind } from '#model/kinds.ts'
import type { Run } from './driver.ts'
import type { Facet, Facets } from './graph-store.ts'
import { by } from './order.ts'

interface Group { readonly kind: string; readonly level: string | null; readonly area: string | null; readonly status: string | null; readonly year: string | null; readonly total: number }

/** Entities of the given kinds, or all of them where none is given. */
export async function readFacets(run: Run, kinds: readonly EntityKind[]): Promise<Facets> {
  const [groups, topics] = await Promise.all([run<Group>('read/facets', { kinds }), run<{ topic: string; total: number }>('read/topic-facet', { kinds })])
  const facet = (field: Exclude<keyof Group, 'total'>): Facet => rank(groups.map(group => ({ value: group[field], count: group.total })))
  return { kinds: facet('kind'), topics: rank(topics.map(({ topic, total }) => ({ value: topic, count: total }))), levels: facet('level'), areas: facet('area'), statuses: facet('status'), years: facet('year') }
}

function rank(rows: readonly { readonly value: string | null; readonly count: number }[]): Facet {
  const counts = new Map<string, number>()
  for (const { value, count } of rows) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + Number(count))
  return [...counts].map(([value, count]) => ({ value, count })).sort(by(row => -row.count, row => row.value))
}
