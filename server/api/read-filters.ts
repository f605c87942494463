// The filters of a request in, those of the store out; what cannot be meant is refused with what is allowed.
import { ROLES, type RelationKind, type Role } from '#model/kinds.ts'
import { dateOf, daysOf } from '#model/days.ts'
import type { ArticleFilter, BodyFilter, InitiativeFilter, Period, PersonFilter, VenueFilter } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import { LIMITS } from './limits.ts'
import { refuse, requireWithin } from './refusal.ts'
import type { ArticleFilter as ArticleInput, BodyFilter as BodyInput, InitiativeFilter as InitiativeInput, PersonFilter as PersonInput, VenueFilter as VenueInput } from './schema-types.ts'

type Given<T> = T | null | undefined

export async function readInitiativeFilter(filter: Given<InitiativeInput>, context: Context): Promise<InitiativeFilter> {
  const { topics, organizedBy, roles, areas, from, to, statuses, serves, venues, attendedBy } = filter ?? {}
  await requireThings({ organizedBy, serves, venues, attendedBy }, context)
  return {
    ...given({ topics, organizers: organizedBy, statuses, audiences: serves, venues, participants: attendedBy }),
    ...given({ roles: readRoles(roles, 'ORGANIZED'), areas: readAreas(areas), period: readPeriod(from, to) }),
  }
}

export async function readBodyFilter(filter: Given<BodyInput>, context: Context): Promise<Omit<BodyFilter, 'kinds'>> {
  const { areas, levels, topics, roles, from, to, partners } = filter ?? {}
  await requireThings({ partners }, context)
  return given({ levels, topics, partners, roles: readRoles(roles, 'ORGANIZED'), areas: readAreas(areas), period: readPeriod(from, to) })
}

export async function readPersonFilter(filter: Given<PersonInput>, context: Context): Promise<PersonFilter> {
  const { honours, postAt, attended, roles } = filter ?? {}
  await requireThings({ honours, postAt, attended }, context)
  return given({ honours, bodies: postAt, initiatives: attended, roles: readRoles(roles, 'ATTENDED') })
}

export async function readVenueFilter(filter: Given<VenueInput>, context: Context): Promise<VenueFilter> {
  const { areas, runBy, hosted } = filter ?? {}
  await requireThings({ runBy, hosted }, context)
  return given({ keepers: runBy, initiatives: hosted, areas: readAreas(areas) })
}

export function readArticleFilter(filter: Given<ArticleInput>): ArticleFilter {
  const { newspapers, pages, from, to } = filter ?? {}
  const period = readPeriod(from, to)
  return given({ newspapers, pages, from: period && from ? dateOf(period.from) : undefined, to: period && to ? dateOf(period.to) : undefined })
}

/** The days that two dates enclose; one of them may be left open. @throws GraphQLError where either is no date, or they are the wrong way round. */
export function readPeriod(from: Given<string>, to: Given<string>): Period | undefined {
  if (!from && !to) return undefined
  const [first, last] = [readDays('from', from)?.first ?? EARLIEST, readDays('to', to)?.last ?? LATEST]
  if (first > last) throw refuse(`“from” (${from}) is later than “to” (${to}).`)
  return { from: first, to: last }
}

const EARLIEST = daysOf('0100-01-01')?.first ?? 0
const LATEST = daysOf('9999-12-31')?.last ?? 0

function readDays(name: string, date: Given<string>) {
  if (!date) return undefined
  const days = daysOf(date)
  if (!days) throw refuse(`“${name}” must be a date such as 2025, 2025-07 or 2025-07-09; it is “${date}”.`)
  return days
}

function readRoles(roles: Given<readonly Role[]>, relation: RelationKind): readonly Role[] | undefined {
  const allowed = ROLES.filter((row) => row.relation === relation).map((row) => row.id)
  const wrong = roles?.find((role) => !allowed.some((each) => each === role))
  if (wrong) throw refuse(`“${wrong}” is no role of ${relation}; its roles are ${allowed.join(', ')}.`)
  return roles ?? undefined
}

function readAreas(areas: Given<readonly string[]>): readonly string[] | undefined {
  const wrong = areas?.find((code) => !/^\d{6}$/.test(code))
  if (wrong !== undefined) throw refuse(`“${wrong}” is no code of an area; codes have six digits (GB/T 2260), such as 110000 for Beijing.`)
  return areas ?? undefined
}

/** An id that stands for nothing would silently find nothing. */
async function requireThings(lists: Readonly<Record<string, Given<readonly string[]>>>, { batches }: Context): Promise<void> {
  const asked = Object.entries(lists).flatMap(([name, ids]) => {
    requireWithin(`length of ${name}`, ids?.length ?? 0, 0, LIMITS.ids)
    return (ids ?? []).map((id) => ({ name, id }))
  })
  const found = await Promise.all(asked.map(({ id }) => batches.entity.load(id)))
  const lost = asked[found.indexOf(null)]
  if (lost) throw refuse(`“${lost.name}” names “${lost.id}”, and there is no such thing. Find ids by search(text: …) { nodes { id } }.`)
}

/** The fields that have a value. */
function given<T extends object>(fields: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as { [Name in keyof T]?: NonNullable<T[Name]> }
}
