// The filtered lists at the top of the schema: a filter in, a stretch of the list out, with what is needed to go on.
import type { EntityKind } from '#model/kinds.ts'
import { daysOf } from '#model/days.ts'
import type { Entity, Listed, Period, Slice } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { LIMITS } from './limits.ts'
import type { InitiativeListParent, InitiativeRowParent, ListParent, RowParent } from './parents.ts'
import { readArticleFilter, readBodyFilter, readInitiativeFilter, readPersonFilter, readVenueFilter } from './read-filters.ts'
import { requireWithin } from './refusal.ts'
import type { DateFit, InitiativeConnectionResolvers, QueryResolvers } from './schema-types.ts'

interface Stretch { readonly first: number; readonly after?: string | null }

/** One row more than asked for tells whether the list goes on, without a second question. */
export async function takeList({ first, after }: Stretch, { allowance }: Context, read: (slice: Slice) => Promise<Listed<Entity>>): Promise<ListParent> {
  requireWithin('first', first, 1, LIMITS.first)
  const listed = await read({ first: first + 1, ...(after ? { after: readCursor(after) } : {}) })
  await allowance.spend(Math.min(first, listed.rows.length))
  return { listed: { ...listed, rows: listed.rows.slice(0, first) }, hasNextPage: listed.rows.length > first }
}

const bodies = (kind: EntityKind): NonNullable<QueryResolvers['unions']> => async (_, { filter, ...stretch }, context) => {
  const wanted = await readBodyFilter(filter, context)
  return takeList(stretch, context, (slice) => context.store.bodies({ ...wanted, kinds: [kind] }, slice))
}

export const listResolvers: Pick<QueryResolvers, 'unions' | 'organizations' | 'initiatives' | 'people' | 'venues' | 'articles' | 'timeline'> = {
  unions: bodies('UnionBody'),
  organizations: bodies('Organization'),
  initiatives: async (_, { filter, orderBy, ...stretch }, context): Promise<InitiativeListParent> => {
    const wanted = await readInitiativeFilter(filter, context)
    return { ...await takeList(stretch, context, (slice) => context.store.initiatives(wanted, slice, orderBy)), filter: wanted }
  },
  people: async (_, { filter, ...stretch }, context) => {
    const wanted = await readPersonFilter(filter, context)
    return takeList(stretch, context, (slice) => context.store.people(wanted, slice))
  },
  venues: async (_, { filter, ...stretch }, context) => {
    const wanted = await readVenueFilter(filter, context)
    return takeList(stretch, context, (slice) => context.store.venues(wanted, slice))
  },
  articles: (_, { filter, ...stretch }, context) => takeList(stretch, context, (slice) => context.store.articleList(readArticleFilter(filter), slice)),
  timeline: async (_, { filter, by }, context) => context.store.timeline(await readInitiativeFilter(filter, context), by),
}

/** The same for every kind of list. */
export const connectionResolvers = {
  edges: ({ listed }: ListParent) => listed.rows,
  nodes: ({ listed }: ListParent) => listed.rows,
  totalCount: ({ listed }: ListParent) => listed.total,
  pageInfo: ({ listed, hasNextPage }: ListParent) => {
    const last = listed.rows.at(-1)
    return { hasNextPage, endCursor: last ? writeCursor(last) : null }
  },
}

export const rowResolvers = {
  cursor: (row: RowParent) => writeCursor(row),
  node: (row: RowParent) => row,
}

export const initiativeConnectionResolvers: InitiativeConnectionResolvers = {
  ...connectionResolvers,
  edges: ({ listed, filter: { period } }) => listed.rows.map((row) => ({ ...row, period })),
  // Without a period none of them is left out.
  undatedCount: ({ filter }, _, { store }) => (filter.period ? store.undated(filter) : 0),
}

export const initiativeRowResolvers = {
  ...rowResolvers,
  dateFit: ({ firstDay, lastDay, start, period }: InitiativeRowParent): DateFit | null => (period && firstDay !== null && lastDay !== null ? fit({ from: firstDay, to: lastDay }, period, start ?? '') : null),
}

/** A month against a week is less exact; a festival of ten days against a week overlaps. */
function fit(days: Period, period: Period, start: string): DateFit {
  if (days.from >= period.from && days.to <= period.to) return 'WITHIN'
  const began = daysOf(start)
  return began && began.last > began.first ? 'LESS_EXACT' : 'OVERLAPS'
}
