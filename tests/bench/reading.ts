// Nothing in, how long each question to 10,000 synthetic pages takes on each store out. BENCH_PAGES=1000 asks about fewer.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { ladybugPlace, neo4jPlace, type BenchPlace } from './bench-places.ts'
import { askQuestions, RUNS, type Question } from './reading-questions.ts'
import { makeSyntheticPages } from './synthetic-pages.ts'

export interface Timed {
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
}

export interface Reading {
  readonly pages: number
  readonly missing?: string
  readonly stores: readonly BenchPlace['name'][]
  /** One row a question, one time a store; whether all stores gave the same answers. */
  readonly rows: readonly { readonly name: string; readonly times: readonly Timed[]; readonly isEqual: boolean }[]
}

const WARM_UPS = 5
const SEED = 1

export async function measureReading(pages = Number(process.env.BENCH_PAGES ?? 10_000)): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const neo4j = await neo4jPlace(folder)
  const places: readonly BenchPlace[] = [ladybugPlace(folder), ...('missing' in neo4j ? [] : [neo4j])]
  try {
    for (const place of places) await place.clear()
    const stores = await Promise.all(places.map(({ place }) => openStore(place)))
    await fill(stores, pages)
    const rows = []
    for (const question of await askQuestions(stores[0] as GraphStore)) rows.push(await timeQuestion(stores, question))
    for (const store of stores) await store.close()
    return { pages, ...('missing' in neo4j && { missing: neo4j.missing }), stores: places.map(({ name }) => name), rows }
  } finally {
    for (const place of places) await place.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All stores take each page at once, so that it is made once. */
async function fill(stores: readonly GraphStore[], pages: number): Promise<void> {
  const began = performance.now()
  let done = 0
  for (const record of makeSyntheticPages(SEED, pages)) {
    await Promise.all(stores.map(store => store.savePage(record)))
    done += 1
    if (done % 500 === 0) process.stderr.write(`${done} of ${pages} pages saved, ${Math.round((performance.now() - began) / 1000)} s\n`)
  }
}

/** Every argument is asked of each store in turn, over and over until there were enough; the first few do not count. */
export async function timeQuestion(stores: readonly GraphStore[], { name, arguments: asks }: Question): Promise<Reading['rows'][number]> {
  const times: number[][] = stores.map(() => [])
  let isEqual = asks.length > 0
  for (let run = -WARM_UPS; run < RUNS && asks.length > 0; run += 1) {
    const ask = asks[(run + WARM_UPS) % asks.length] as Question['arguments'][number]
    const answers: string[] = []
    for (const [at, store] of stores.entries()) {
      const began = performance.now()
      const answer = await ask(store)
      if (run >= 0) times[at]?.push(performance.now() - began)
      answers.push(JSON.stringify(answer))
    }
    if (new Set(answers).size > 1) isEqual = false
  }
  return { name, isEqual, times: times.map(list => ({ median: quantile(list, 0.5), p95: quantile(list, 0.95) })) }
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN
}
