// What all pages say of an entity in, its derived columns out. Fixed rules; ties by code units, so that no order of saving shows.
import { ENTITY_KINDS, STATUSES, UNION_LEVELS, type EntityKind } from '#model/kinds.ts'
import { daysOf } from '#model/days.ts'
import { toSearchForm } from '#model/search-form.ts'
import { totalOf, valuesOf, type Tally } from './tally.ts'

/** The columns of `Entity` that follow from its tally. Absent values are null. */
export interface DerivedEntity {
  /** Other kinds that would also be right. */
  readonly kinds: readonly string[]
  readonly name: string
  readonly sort: string
  readonly keys: string
  readonly aliases: readonly string[]
  readonly topics: readonly string[]
  readonly start: string | null
  readonly end: string | null
  /** The span of days that `start` and `end` mean, counted from 1970-01-01; without an end, that of the start. */
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly reach: number | null
  readonly serves: readonly string[]
  readonly status: string | null
  readonly level: string | null
  readonly area: string | null
  readonly pages: number
  readonly claims: number
}

/** The name is the one that most pages use, of equals the shortest; every other name is an alias. */
export function deriveEntity(kind: EntityKind, tally: Tally): DerivedEntity {
  const names = valuesOf(tally, 'name').map(([value, pages]) => ({ ...splitName(value), pages })).sort((a, b) => b.pages - a.pages || toSearchForm(a.name).length - toSearchForm(b.name).length)
  const { name, sort } = names[0] ?? { name: '', sort: '' }
  const kinds = inOrder(tally, 'kind')
  return {
    kinds: ENTITY_KINDS.map(row => row.id).filter(id => id !== kind && kinds.includes(id)),
    name, sort,
    keys: `\n${inOrder(tally, 'key').join('\n')}\n`,
    aliases: [...new Set([...names.map(other => other.name), ...inOrder(tally, 'alias')])].filter(alias => alias !== name).sort(),
    topics: inOrder(tally, 'topic'),
    ...spanDays(mostExact(tally, 'start'), mostExact(tally, 'end')),
    reach: mostSaid(tally, 'reach', value => Number(value)),
    serves: inOrder(tally, 'serves'),
    // What a newspaper tells of has taken place, unless it says otherwise.
    status: mostSaid(tally, 'status', value => ['planned', 'ongoing', 'held', 'cancelled'].indexOf(value), STATUSES) ?? (kind === 'Initiative' ? 'held' : null),
    level: mostSaid(tally, 'level', value => -UNION_LEVELS.findIndex(level => level === value), UNION_LEVELS),
    area: mostSaid(tally, 'area', value => value.replace(/0+$/, '').length),
    pages: totalOf(tally, 'page'),
    claims: totalOf(tally, 'claim'),
  }
}

/** A name travels with its sort key, of which it is the source. */
export const joinName = (name: string, sort: string): string => `${sort}\t${name}`

function splitName(value: string): { name: string; sort: string } {
  const tab = value.indexOf('\t')
  return { sort: value.slice(0, tab), name: value.slice(tab + 1) }
}

const inOrder = (tally: Tally, field: string): string[] => valuesOf(tally, field).map(([value]) => value).sort()

/** The most exact date that pages give, of these the most said. */
function mostExact(tally: Tally, field: string): string | null {
  const values = valuesOf(tally, field).map(([value]) => value)
  return values.sort((a, b) => b.length - a.length)[0] ?? null
}

function spanDays(start: string | null, end: string | null): Pick<DerivedEntity, 'start' | 'end' | 'firstDay' | 'lastDay'> {
  const [from, to] = [start ? daysOf(start) : undefined, end ? daysOf(end) : undefined]
  return { start, end, firstDay: from?.first ?? to?.first ?? null, lastDay: to?.last ?? from?.last ?? null }
}

/** The value that most pages say, of equals the one of the highest weight. */
function mostSaid<T extends string | number = string>(tally: Tally, field: string, weigh: (value: string) => number, allowed?: readonly string[]): T | null {
  const values = valuesOf(tally, field).filter(([value]) => allowed?.includes(value) ?? true)
  const best = values.sort(([a, m], [b, n]) => n - m || weigh(b) - weigh(a))[0]?.[0]
  if (best === undefined) return null
  return (field === 'reach' ? Number(best) : best) as T
}
