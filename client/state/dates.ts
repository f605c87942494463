// A date as exact as pages print it (2023, 2023-08, 2023-08-30) → the days it may mean, as text that sorts.

/** The first day that it may mean. */
export const firstDayOf = (date: string): string => (date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6))

/** The last day that it may mean; the 31st of every month, which sorts right. */
export const lastDayOf = (date: string): string => (date + '-12-31'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6))

export interface Days { readonly first: string; readonly last: string }

/** From the first day of its start to the last of its end; of one alone, that one. Null where neither is known. */
export function daysOf({ start, end }: { readonly start: string | null; readonly end: string | null }): Days | null {
  const from = start ?? end
  const to = end ?? start
  return from === null || to === null ? null : { first: firstDayOf(from), last: lastDayOf(to) }
}
