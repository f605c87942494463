// A date as printed in, the days that it may mean out, counted from 1970-01-01; and a day back as a date.

const DAY = 86_400_000

export interface Days {
  /** The first and the last day, both inclusive. */
  readonly first: number
  readonly last: number
}

/** `2025-07-09` is one day, `2025-07` thirty-one, `2025` a year; nothing where it is no date. */
export function daysOf(date: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return undefined
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  const first = new Date(Date.UTC(y, m, d))
  // 2025-02-31 would be another day; a year before 100 another year.
  if (first.getUTCFullYear() !== y || first.getUTCMonth() !== m || first.getUTCDate() !== d) return undefined
  const end = day !== undefined ? Date.UTC(y, m, d + 1) : month !== undefined ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1)
  return { first: first.getTime() / DAY, last: end / DAY - 1 }
}

/** The ISO date of a day. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Whether a text is the ISO date of one day, which there is in the calendar. */
export const isDay = (text: string | undefined): text is string => text?.length === 10 && daysOf(text) !== undefined
