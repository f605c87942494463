// What is wanted in, the initiatives that fit out, with what could not be decided and the filters that find them.
import { dateOf } from '#model/days.ts'
import type { EntityKind } from '#model/kinds.ts'
import type { Entity, InitiativeFilter } from '#store/graph-store.ts'
import type { Desk } from './found.ts'
import type { Wanted } from './wanted.ts'

export interface FoundInitiatives {
  readonly rows: readonly Entity[]
  /** Fit but for a date that is missing, or less exact than what was asked. */
  readonly undated: number
  /** More than were looked at. */
  readonly cut: number
  /** The filters of the API that find them, or the ids of those found by name. */
  readonly filters: readonly Readonly<Record<string, unknown>>[]
  readonly ids: readonly string[] | null
}

/** An answer is a list to be read. */
export const MOST = 200

export async function findInitiatives(wanted: Wanted, desk: Desk, roles?: InitiativeFilter['roles']): Promise<FoundInitiatives> {
  const { named, topics, bodies, audiences, venues, period, areas, bodyKinds } = wanted
  const narrow: InitiativeFilter = {
    ...(bodies && { organizers: idsOf(bodies.entities), ...(roles && { roles }) }), ...(audiences && { audiences: idsOf(audiences.entities) }), ...(venues && { venues: idsOf(venues.entities) }),
    ...(period?.days && { period: period.days }),
  }
  const places = areas ? await findPlaces(areas.map(({ code }) => code), !bodies, bodyKinds, desk) : [{}]
  const open = Object.keys(narrow).length === 0 && !areas
  const filters = places.map((place) => ({ ...narrow, ...place }))
  // Those that are known by name are few: their dates are looked at here, so that what has none can be told.
  const timeless = filters.map(({ period: _, ...others }) => others)
  const list = async (about: InitiativeFilter, filters: readonly InitiativeFilter[]): Promise<{ readonly rows: readonly Entity[]; readonly cut: number }> => {
    const lists = await Promise.all(filters.map((filter) => desk.store.initiatives({ ...filter, ...about }, { first: MOST })))
    return { rows: lists.flatMap(({ rows }) => rows), cut: Math.max(0, ...lists.map(({ rows, total }) => total - rows.length)) }
  }
  const byTopic = topics || !named ? await list(topics ? { topics } : {}, filters) : { rows: [], cut: 0 }
  const byName = !named ? [] : open || (!bodies && !audiences && !venues && !areas) ? named.entities : (await list({}, timeless)).rows.filter((row) => named.entities.some(({ id }) => id === row.id))
  const all = [...new Map([...byTopic.rows, ...byName].map((row) => [row.id, row])).values()]
  const rows = all.filter((row) => isInPeriod(row, wanted))
  const missing = period?.days && (topics || !named) ? await Promise.all(filters.map((filter) => desk.store.undated({ ...filter, ...(topics && { topics }) }))) : []
  const unsure = period ? all.filter((row) => !rows.includes(row) && mayLieIn(row, wanted)).length : 0
  const exactly = named !== undefined && !topics
  return { rows, undated: unsure + Math.max(0, ...missing), cut: byTopic.cut, filters: filters.map((filter) => toApi({ ...filter, ...(topics && { topics }) })), ids: exactly || (named && byName.length > 0) || period?.month ? idsOf(rows) : null }
}

/** Where an initiative is: its own area, that of a venue, or, where nobody is named, of who ran it. */
async function findPlaces(areas: readonly string[], byBody: boolean, kinds: readonly EntityKind[] | undefined, { store }: Desk): Promise<readonly InitiativeFilter[]> {
  const [venues, bodies] = await Promise.all([store.venues({ areas }, { first: MOST }), byBody ? store.bodies({ kinds: kinds ?? ['UnionBody', 'Organization'], areas }, { first: MOST }) : { rows: [] }])
  const own: readonly InitiativeFilter[] = kinds ? [] : [{ areas }, ...(venues.rows.length > 0 ? [{ venues: idsOf(venues.rows) }] : [])]
  return [...own, ...(byBody ? [{ organizers: idsOf(bodies.rows) }] : [])]
}

/** 2025 may lie outside July 2025, and is not said to lie in it. */
function isInPeriod({ start, end, firstDay, lastDay }: Entity, { period }: Wanted): boolean {
  if (!period) return true
  if (start === null || firstDay === null || lastDay === null) return false
  if (period.month) return start.length >= 7 && liesInMonth(start, end, period.month)
  if (!period.days || firstDay > period.days.to || lastDay < period.days.from) return false
  return (start.length === 10 && (end === null || end.length === 10)) || (firstDay >= period.days.from && lastDay <= period.days.to)
}

/** No date at all, or one that is less exact than what was asked. */
function mayLieIn({ start, firstDay, lastDay }: Entity, { period }: Wanted): boolean {
  if (start === null || firstDay === null || lastDay === null) return true
  if (period?.month) return start.length < 7
  return period?.days !== undefined && firstDay <= period.days.to && lastDay >= period.days.from
}

function liesInMonth(start: string, end: string | null, month: number): boolean {
  const [first, last] = [start, end ?? start].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1) as [number, number]
  return Array.from({ length: Math.min(12, Math.max(1, last - first + 1)) }, (_, at) => ((first + at) % 12) + 1).includes(month)
}

function toApi({ organizers, period, audiences, venues, participants, topics, roles, areas, statuses }: InitiativeFilter): Readonly<Record<string, unknown>> {
  const all = { topics, organizedBy: organizers, roles, areas, statuses, serves: audiences, venues, attendedBy: participants, from: period && dateOf(period.from), to: period && dateOf(period.to) }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

export const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id)
