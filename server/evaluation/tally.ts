// Single judgements in, counts of them out: on one page, or pooled over many.
import type { EntityKind, RelationKind } from '#model/kinds.ts'

/** What was found and right, found and wrong, and not found. */
export interface Tally {
  tp: number
  fp: number
  fn: number
}

/** How many of `n` are right. */
export interface Share {
  ok: number
  n: number
}

export const SHARES = ['role', 'start', 'evidence', 'proof'] as const
export const LISTS = ['title', 'topic', 'reporter'] as const

/** Everything that is counted. Kinds that never came up are not there. */
export interface Sheet extends Record<(typeof SHARES)[number], Share>, Record<(typeof LISTS)[number], Tally> {
  readonly entity: Map<EntityKind, Tally>
  readonly relation: Map<RelationKind, Tally>
}

const openTally = (): Tally => ({ tp: 0, fp: 0, fn: 0 })
const openShare = (): Share => ({ ok: 0, n: 0 })

/** An empty sheet. */
export const openSheet = (): Sheet => ({
  entity: new Map(), relation: new Map(),
  title: openTally(), topic: openTally(), reporter: openTally(),
  role: openShare(), start: openShare(), evidence: openShare(), proof: openShare(),
})

/** Counts one more `what` of a kind. */
export function count<Kind>(table: Map<Kind, Tally>, kind: Kind, what: keyof Tally): void {
  const tally = table.get(kind) ?? openTally()
  tally[what] += 1
  table.set(kind, tally)
}

/** Counts one more case, right or not, and says whether it was. */
export function judge(share: Share, isRight: boolean): boolean {
  share.n += 1
  if (isRight) share.ok += 1
  return isRight
}

/** All tallies added up. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = openTally()
  for (const tally of tallies) for (const what of ['tp', 'fp', 'fn'] as const) sum[what] += tally[what]
  return sum
}

/** One sheet of all pages, every judgement counting the same. */
export function poolSheets(sheets: readonly Sheet[]): Sheet {
  const pool = openSheet()
  for (const table of ['entity', 'relation'] as const) poolTables(pool[table] as Map<string, Tally>, sheets.map((sheet) => sheet[table] as Map<string, Tally>))
  for (const list of LISTS) pool[list] = sumTallies(sheets.map((sheet) => sheet[list]))
  for (const share of SHARES) for (const sheet of sheets) {
    pool[share].ok += sheet[share].ok
    pool[share].n += sheet[share].n
  }
  return pool
}

function poolTables(pool: Map<string, Tally>, tables: readonly Map<string, Tally>[]): void {
  for (const kind of new Set(tables.flatMap((table) => [...table.keys()]))) pool.set(kind, sumTallies(tables.flatMap((table) => table.get(kind) ?? [])))
}
