// What pages say of one thing in, counts of it out: kept with the thing, so that a page is counted in or out without reading the others.

/** How many pages or claims say what: keys are a field and a value, `name` TAB `大兴区总工会`. No count is ever 0 or less. */
export type Tally = ReadonlyMap<string, number>

/** Differences to tallies, by the id of the thing. */
export type Changes = Map<string, Map<string, number>>

/** Adds `by` to the count of one value of one thing. */
export function count(changes: Changes, id: string, field: string, value: string, by: number): void {
  const tally = changes.get(id) ?? new Map<string, number>()
  changes.set(id, tally)
  const key = `${field}\t${value}`
  tally.set(key, (tally.get(key) ?? 0) + by)
}

/** The tally with the changes made. @throws Error where a count would fall below 0: the store would have lost something. */
export function changeTally(tally: Tally, changes: ReadonlyMap<string, number>): Tally {
  const changed = new Map(tally)
  for (const [key, by] of changes) {
    const sum = (changed.get(key) ?? 0) + by
    if (sum < 0) throw new Error(`The count of “${key.replace('\t', ' ')}” would fall below 0.`)
    if (sum === 0) changed.delete(key)
    else changed.set(key, sum)
  }
  return changed
}

/** The tally as text, in the order of its keys' code units. */
export const printTally = (tally: Tally): string => JSON.stringify([...tally].sort(([a], [b]) => (a < b ? -1 : 1)))

export const parseTally = (text: string): Tally => new Map(JSON.parse(text) as [string, number][])

/** The values of one field with their counts: the most said first, ties by code units. */
export function valuesOf(tally: Tally, field: string): readonly (readonly [value: string, times: number])[] {
  const start = `${field}\t`
  return [...tally].filter(([key]) => key.startsWith(start)).map(([key, times]) => [key.slice(start.length), times] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0))
}

/** How often the field was counted at all. */
export const totalOf = (tally: Tally, field: string): number => valuesOf(tally, field).reduce((sum, [, times]) => sum + times, 0)
