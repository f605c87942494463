// Initiatives → when they begin: a bar a month (a year or a day where the span asks for it), and how many have no date.
import { daysOf, firstDayOf, lastDayOf } from './dates.ts'
import type { Thing } from './picture.ts'

export type Unit = 'year' | 'month' | 'day'
export interface Bar { readonly date: string; readonly count: number }
/** What is dated less exactly than a bar lies behind all the bars that it may belong to. */
export interface Stretch extends Bar { readonly first: number; readonly last: number }

export interface Timeline {
  readonly unit: Unit
  /** One after the other without a gap, the empty ones too. */
  readonly bars: readonly Bar[]
  readonly stretches: readonly Stretch[]
  readonly undated: number
}

const LENGTHS: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 }
const mostDays = 62
const mostMonths = 72

export function makeTimeline(things: readonly Thing[]): Timeline {
  const starts: string[] = []
  let undated = 0
  for (const thing of things) {
    if (!('topics' in thing)) continue
    if (daysOf(thing) === null) undated++
    else starts.push(thing.start ?? thing.end!)
  }
  if (starts.length === 0) return { unit: 'month', bars: [], stretches: [], undated }
  const first = starts.map(firstDayOf).sort()[0]!
  const last = starts.map(lastDayOf).sort().at(-1)!
  const unit = unitFor(first, last)
  const length = LENGTHS[unit]
  const counts = new Map<string, number>()
  for (const start of starts) counts.set(start.slice(0, length), (counts.get(start.slice(0, length)) ?? 0) + 1)
  const dates = datesBetween(first.slice(0, length), clampDay(last).slice(0, length), unit)
  const bars = dates.map((date) => ({ date, count: counts.get(date) ?? 0 }))
  const stretches = [...counts].filter(([date]) => date.length < length).sort().map(([date, count]) => ({ date, count, first: placeFrom(bars, date), last: placeTo(bars, date) }))
  return { unit, bars, stretches, undated }
}

function unitFor(first: string, last: string): Unit {
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7))
  if (months >= mostMonths) return 'year'
  return (Date.parse(clampDay(last)) - Date.parse(first)) / 86_400_000 > mostDays ? 'month' : 'day'
}

/** The 31st that stands for the end of any month → the day on which it ends. */
function clampDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${day.slice(0, 8)}${String(Math.min(date, new Date(Date.UTC(year, month, 0)).getUTCDate())).padStart(2, '0')}`
}

function datesBetween(from: string, to: string, unit: Unit): readonly string[] {
  const dates: string[] = []
  for (let date = from; date <= to && dates.length < 2000; date = nextDate(date, unit)) dates.push(date)
  return dates
}

function nextDate(date: string, unit: Unit): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const next = new Date(Date.UTC(unit === 'year' ? year + 1 : year, unit === 'month' ? month : month - 1, unit === 'day' ? day + 1 : 1))
  return next.toISOString().slice(0, LENGTHS[unit])
}

/** The first bar that a range beginning on this date touches; the first of all where it begins before them or nowhere. */
export function placeFrom(bars: readonly Bar[], date: string | null): number {
  const place = date === null ? 0 : bars.findIndex((bar) => lastDayOf(bar.date) >= firstDayOf(date))
  return place < 0 ? Math.max(0, bars.length - 1) : place
}

/** The last bar that a range ending on this date touches. */
export function placeTo(bars: readonly Bar[], date: string | null): number {
  const place = date === null ? bars.length - 1 : bars.filter((bar) => firstDayOf(bar.date) <= lastDayOf(date)).length - 1
  return Math.max(0, place)
}

/** The range from one bar to another, whichever comes first; open at an end of the line, where it then also holds what comes later. */
export function rangeBetween(bars: readonly Bar[], one: number, other: number): { readonly from: string | null; readonly to: string | null } {
  const [first, last] = one <= other ? [one, other] : [other, one]
  return { from: first <= 0 ? null : bars[first]!.date, to: last >= bars.length - 1 ? null : bars[last]!.date }
}
