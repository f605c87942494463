// A number of synthetic pages in, both stores full of them out: built once in the folder named by BENCH_FOLDER, and found there by the next measurement.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { ladybugPlace, neo4jPlace, type BenchPlace } from './bench-places.ts'
import { makeSyntheticPages } from './synthetic-pages.ts'

export interface LargeGraph {
  readonly pages: number
  /** What is missing for Neo4j, whose place and store are then not there. */
  readonly missing?: string
  /** In one order. */
  readonly places: readonly BenchPlace[]
  readonly stores: readonly GraphStore[]
  /** Closes the stores and stops the server; what was built stays. */
  close(): Promise<void>
}

const SEED = 1

export async function openLargeGraph(pages = Number(process.env.BENCH_PAGES ?? 10_000)): Promise<LargeGraph> {
  if (process.env.BENCH_FOLDER === undefined) throw new Error('BENCH_FOLDER says where the large graph is kept; `npm run bench` sets it.')
  const folder = join(process.env.BENCH_FOLDER, `${pages}-pages`)
  const whole = join(folder, 'whole')
  const isBuilt = existsSync(whole)
  if (!isBuilt) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const neo4j = await neo4jPlace(folder)
  const places: readonly BenchPlace[] = [ladybugPlace(folder), ...('missing' in neo4j ? [] : [neo4j])]
  const stores: GraphStore[] = []
  const close = async (): Promise<void> => {
    for (const store of stores) await store.close()
    for (const place of places) await place.stop()
  }
  try {
    if (!isBuilt) for (const place of places) await place.clear()
    for (const { place } of places) stores.push(await openStore(place))
    if (!isBuilt) await fill(stores, pages)
    writeFileSync(whole, '')
    return { pages, ...('missing' in neo4j && { missing: neo4j.missing }), places, stores, close }
  } catch (error) {
    await close()
    throw error
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
