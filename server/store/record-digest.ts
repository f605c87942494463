// A page's record in, a hash of all of it out: equal records, equal digests.
import { createHash } from 'node:crypto'
import type { PageRecord } from '#model/record.ts'

export const digestRecord = (record: PageRecord): string => createHash('sha256').update(print(record)).digest('hex')

/** JSON with the fields of every object and the rows of every table in order, so that it does not matter who wrote them in which; lists of words keep theirs. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${typeof value[0] === 'object' ? value.map(print).sort().join() : value.map(print).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  return `{${Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => `${JSON.stringify(name)}:${print(field)}`).join()}}`
}
