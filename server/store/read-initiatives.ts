// What initiatives are wanted in, the list of them, or when they begin, out.
import type { Run } from './driver.ts'
import { openAreas, openList, openPeriod } from './open-filter.ts'
import type { InitiativeFilter, InitiativeOrder, Listed, Slice, Timeline } from './graph-store.ts'
import { by } from './order.ts'
import type { SortedEntity } from './read-entities.ts'
import { readList } from './read-lists.ts'

const NONE: Listed<SortedEntity> = { rows: [], total: 0 }

/** Initiatives that fit, in the given order. */
export async function listInitiatives(run: Run, filter: InitiativeFilter, { first, after }: Slice, order: InitiativeOrder): Promise<Listed<SortedEntity>> {
  if (filter.organizers?.length === 0) return NONE
  const params = open(filter)
  const place = { limit: first, sort: after?.sort ?? '', id: after?.id ?? '' }
  const ranked = { ...params, ...place, ranking: order, rank: after?.rank ?? Number.MIN_SAFE_INTEGER }
  // Whoever ran them is a better place to start from than all of them, and an order that an index has than one that is made.
  if (filter.organizers) return readList(run, 'read/organized-initiatives', ranked, 'read/count-organized-initiatives', params)
  if (order === 'NAME') return readList(run, 'read/named-initiatives', { ...params, ...place }, 'read/count-initiatives', params)
  return readList(run, 'read/ranked-initiatives', ranked, 'read/count-initiatives', params)
}

export async function countUndated(run: Run, filter: InitiativeFilter): Promise<number> {
  if (filter.organizers?.length === 0) return 0
  const { period: _, ...others } = filter
  const [counted] = await run<{ total: number }>(filter.organizers ? 'read/count-organized-initiatives' : 'read/count-initiatives', { ...open(others), ...openPeriod(undefined, true) })
  return Number(counted?.total ?? 0)
}

const LENGTHS = { YEAR: 4, MONTH: 7, DAY: 10 } as const

export async function readTimeline(run: Run, filter: InitiativeFilter, unit: keyof typeof LENGTHS): Promise<Timeline> {
  if (filter.organizers?.length === 0) return { stretches: [], undated: 0 }
  const rows = await run<{ period: string | null; total: number }>('read/timeline', { organizers: [''], ...open(filter), length: LENGTHS[unit] })
  const stretches = rows.flatMap(({ period, total }) => (period === null ? [] : [{ start: period, count: Number(total) }])).sort(by(row => row.start))
  return { stretches, undated: Number(rows.find(({ period }) => period === null)?.total ?? 0) }
}

function open({ topics, organizers, roles, areas, period, statuses, audiences, venues, participants }: InitiativeFilter) {
  return {
    ...(organizers && { organizers: openList(organizers) }), topics: openList(topics), roles: openList(roles), areas: openAreas(areas), ...openPeriod(period),
    statuses: openList(statuses), audiences: openList(audiences), venues: openList(venues), participants: openList(participants),
  }
}
