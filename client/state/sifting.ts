// What is visible and the filters → what is left of it, and how much each filter took away.
import { areasOf, findAreasAround, liesIn, type AreasAround } from './areas.ts'
import { daysOf, firstDayOf, lastDayOf } from './dates.ts'
import { ANY, countFilters, UNKNOWN, type Filters } from './filters.ts'
import type { Link, Picture, Thing } from './picture.ts'
import type { VisiblePart } from './visible-part.ts'

/** Why a thing is hidden; the first that holds, in this order. `alone`: nothing is left that it was connected to. */
export const THING_REASONS = ['topic', 'area', 'level', 'honour', 'date', 'undated', 'alone'] as const
/** Why a link is hidden though both its ends are drawn. `post`: no page had told of it by the day asked for. */
export const LINK_REASONS = ['relation', 'role', 'post'] as const
export type ThingReason = (typeof THING_REASONS)[number]
export type LinkReason = (typeof LINK_REASONS)[number]

export interface Sifted {
  readonly part: VisiblePart
  readonly things: ReadonlyMap<ThingReason, number>
  readonly links: ReadonlyMap<LinkReason, number>
}

/** The part that the filters leave. What had a link and has none left steps aside. */
export function sift(whole: VisiblePart, picture: Picture, filters: Filters): Sifted {
  if (countFilters(filters) === 0) return { part: whole, things: new Map(), links: new Map() }
  const judge = judgeOf(picture, filters)
  const things = new Map<ThingReason, number>()
  const links = new Map<LinkReason, number>()
  const passed = new Set<string>()
  for (const thing of whole.things) {
    const reason = judge(thing)
    if (reason) count(things, reason)
    else passed.add(thing.id)
  }
  const left = whole.links.filter((link) => passed.has(link.from.id) && passed.has(link.to.id)).map((link) => ({ link, reason: judgeLink(link, filters) }))
  const kept = left.filter(({ reason }) => reason === null).map(({ link }) => link)
  const before = endsOf(whole.links)
  const after = endsOf(kept)
  for (const id of passed) {
    if (!before.has(id) || after.has(id)) continue
    passed.delete(id)
    count(things, 'alone')
  }
  for (const { link, reason } of left) if (reason && passed.has(link.from.id) && passed.has(link.to.id)) count(links, reason)
  const { asOf } = filters
  const past = new Set(asOf === null ? [] : kept.filter((link) => link.type === 'HOLDS_POST' && link.last !== null && link.last < asOf).map(({ id }) => id))
  return { part: { things: whole.things.filter(({ id }) => passed.has(id)), links: kept, past }, things, links }
}

const endsOf = (links: readonly Link[]): ReadonlySet<string> => new Set(links.flatMap((link) => [link.from.id, link.to.id]))

const count = <Reason>(counts: Map<Reason, number>, reason: Reason): void => void counts.set(reason, (counts.get(reason) ?? 0) + 1)

const fits = (chosen: readonly string[], values: readonly string[]): boolean => chosen.length === 0 || (values.length === 0 ? chosen.includes(UNKNOWN) : values.some((value) => chosen.includes(value)))

function judgeOf(picture: Picture, filters: Filters): (thing: Thing) => ThingReason | null {
  const around = findAreasAround(picture)
  const ranByLevel = filters.levels.length === 0 ? null : findRanBy(picture, (thing) => 'level' in thing && fits(filters.levels, thing.level ? [thing.level] : []))
  return (thing) => {
    if ('topics' in thing && !fits(filters.topics, thing.topics)) return 'topic'
    if (!isInAreas(thing, around, filters.areas)) return 'area'
    if ('level' in thing && !fits(filters.levels, thing.level ? [thing.level] : [])) return 'level'
    if (thing.kind === 'Initiative' && ranByLevel && !ranByLevel.has(thing.id)) return 'level'
    if ('honours' in thing && filters.honours.length > 0 && !thing.honours.some(({ to }) => filters.honours.includes(ANY) || filters.honours.includes(to.id))) return 'honour'
    return 'topics' in thing ? judgeTime(thing, filters) : null
  }
}

function judgeTime(dated: { readonly start: string | null; readonly end: string | null }, { from, to, undated }: Filters): ThingReason | null {
  const days = daysOf(dated)
  if (days === null) return undated ? null : 'undated'
  return (from !== null && days.last < firstDayOf(from)) || (to !== null && days.first > lastDayOf(to)) ? 'date' : null
}

/** People and honours lie nowhere: they stay as long as something is left that they are connected to. */
function isInAreas(thing: Thing, around: AreasAround, chosen: readonly string[]): boolean {
  if (chosen.length === 0 || thing.kind === 'Person' || thing.kind === 'Honour') return true
  const areas = areasOf(thing, around)
  return areas.length === 0 ? chosen.includes(UNKNOWN) : areas.some((code) => chosen.some((area) => area !== UNKNOWN && liesIn(code, area)))
}

/** The initiatives that somebody who fits ran. */
const findRanBy = (picture: Picture, isOne: (thing: Thing) => boolean): ReadonlySet<string> =>
  new Set([...picture.links.values()].filter((link) => link.type === 'ORGANIZED' && isOne(picture.things.get(link.from.id)!)).map((link) => link.to.id))

const ROLES_OF = { ORGANIZED: ['host', 'undertaker', 'co_organizer', 'supporter'], ATTENDED: ['leader', 'speaker', 'performer', 'participant'] } as const satisfies Partial<Record<Link['type'], readonly Link['roles'][number][]>>

function judgeLink(link: Link, filters: Filters): LinkReason | null {
  if (filters.relations.length > 0 && !filters.relations.includes(link.type)) return 'relation'
  // 主办 chosen narrows who organized, and leaves those who attended as they are.
  const roles = link.type === 'ORGANIZED' || link.type === 'ATTENDED' ? filters.roles.filter((role) => (ROLES_OF[link.type as keyof typeof ROLES_OF] as readonly string[]).includes(role)) : []
  if (roles.length > 0 && !link.roles.some((role) => roles.includes(role))) return 'role'
  if (link.type === 'HOLDS_POST' && filters.asOf !== null && link.first !== null && link.first > filters.asOf) return 'post'
  return null
}
