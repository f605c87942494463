// Nothing in, how long each question to 10,000 synthetic pages takes on each store out. BENCH_PAGES=1000 asks about fewer.
import type { GraphStore } from '#store/graph-store.ts'
import type { BenchPlace } from './bench-places.ts'
import { openLargeGraph } from './large-graph.ts'
import { quantile } from './quantile.ts'
import { askQuestions, RUNS, type Question } from './reading-questions.ts'

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

export async function measureReading(): Promise<Reading> {
  const { pages, missing, places, stores, close } = await openLargeGraph()
  try {
    const rows = []
    for (const question of await askQuestions(stores[0] as GraphStore)) rows.push(await timeQuestion(stores, question))
    return { pages, ...(missing !== undefined && { missing }), stores: places.map(({ name }) => name), rows }
  } finally {
    await close()
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
