// Nothing in, pages per second that each store saves out, beside those of its bare driver.
//
// The store's way is `savePage`, page by page: verify the record, ask what is stored, derive what changes, write it, commit. The bare driver's way is the
// rows that come of it: in a run before, every writing statement of every page was noted with its parameters, and these the engine's own driver sends to
// an empty database of the same layout: one transaction a page, as the store does, every statement prepared or planned once and awaited in turn, the
// parameters already in the driver's own types; no reading, no deriving, no verifying, no lock. So both leave the same database, and what the store adds
// to mere writing is the difference. Both are first warmed up on other pages, then take turns, in changing order; the median of the rounds counts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageRecord } from '#model/record.ts'
import { CypherStore } from '#store/cypher-store.ts'
import { openDriver, openStore } from '#store/open-store.ts'
import { generatePages } from '../store/generated-pages.ts'
import { ladybugPlace, neo4jPlace, type BenchPlace } from './bench-places.ts'
import { openRawLadybug, openRawNeo4j } from './raw-writers.ts'
import { logWrites, type Written } from './write-log.ts'

export interface Saving {
  readonly store: 'Ladybug' | 'Neo4j'
  readonly pages: number
  /** Pages per second, round by round. */
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
}

const PAGES = 200
const ROUNDS = 5
/** Java compiles what it has run often. */
const WARM_ROUNDS = { Ladybug: 1, Neo4j: 4 }

/** What is missing for Neo4j stands in its place. */
export async function measureSaving(): Promise<readonly (Saving | { readonly missing: string })[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  try {
    const results = []
    for (const open of [ladybugPlace, neo4jPlace]) {
      const place = await open(folder)
      results.push('missing' in place ? place : await measure(place).finally(() => place.stop()))
    }
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(place: BenchPlace): Promise<Saving> {
  process.stderr.write(`${place.name}: warming up\n`)
  for (let round = 0; round < WARM_ROUNDS[place.name]; round += 1) {
    const others = generatePages(100 + round, PAGES)
    await takeTurn(place, others, await record(place, others), round)
  }
  const pages = generatePages(1, PAGES)
  const writes = await record(place, pages)
  const speeds: { ours: number; theirs: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    process.stderr.write(`${place.name}: round ${round + 1} of ${ROUNDS}\n`)
    speeds.push(await takeTurn(place, pages, writes, round))
  }
  return { store: place.name, pages: PAGES, ours: speeds.map(({ ours }) => ours), theirs: speeds.map(({ theirs }) => theirs) }
}

async function takeTurn(place: BenchPlace, pages: readonly PageRecord[], writes: readonly (readonly Written[])[], round: number): Promise<{ ours: number; theirs: number }> {
  const [first, second] = round % 2 === 0 ? [savePages, replay] : [replay, savePages]
  const [a, b] = [await first(place, pages, writes), await second(place, pages, writes)]
  return first === savePages ? { ours: a, theirs: b } : { ours: b, theirs: a }
}

/** What the store writes to save these pages into an empty database. */
async function record({ place, clear }: BenchPlace, pages: readonly PageRecord[]): Promise<readonly (readonly Written[])[]> {
  await clear()
  const { driver, transactions } = logWrites(await openDriver(place))
  const store = new CypherStore(driver)
  for (const page of pages) await store.savePage(page)
  await store.close()
  return transactions
}

async function savePages({ place, clear }: BenchPlace, pages: readonly PageRecord[]): Promise<number> {
  await clear()
  const store = await openStore(place)
  const speed = await timePages(pages, page => store.savePage(page))
  await store.close()
  return speed
}

async function replay({ place, clear }: BenchPlace, _pages: readonly PageRecord[], writes: readonly (readonly Written[])[]): Promise<number> {
  await clear()
  await (await openStore(place)).close()
  const raw = await (typeof place === 'string' ? openRawLadybug(place) : openRawNeo4j(place))
  const speed = await timePages(writes.map(statements => statements.map(raw.translate)), statements => raw.write(statements))
  await raw.close()
  return speed
}

async function timePages<Page>(pages: readonly Page[], save: (page: Page) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (const page of pages) await save(page)
  return pages.length / ((performance.now() - began) / 1000)
}
