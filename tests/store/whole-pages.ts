// Pages in the order in which they are saved in, what a store must show after each of them out; and a store that was interrupted, held against it.
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageRecord } from '#model/record.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { digestRecord } from '#store/record-digest.ts'
import { dumpStore } from './dump-store.ts'
import { generatePages } from './generated-pages.ts'

export interface Stages {
  readonly seed: number
  readonly pages: readonly PageRecord[]
  /** The hash of all that can be seen of the first n pages, saved undisturbed, at n. */
  readonly dumps: readonly string[]
}

export const hashStore = async (store: GraphStore): Promise<string> => createHash('sha256').update(await dumpStore(store)).digest('hex')

/** Saves `number` generated pages into an embedded database of its own: what it shows, every store must show. */
export async function recordStages(seed: number, number: number): Promise<Stages> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-stages-'))
  const store = await openStore(join(folder, 'atlas.lbug'))
  try {
    const pages = generatePages(seed, number)
    const dumps = [await hashStore(store)]
    for (const record of pages) {
      await store.savePage(record)
      dumps.push(await hashStore(store))
    }
    return { seed, pages, dumps }
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The number of pages that are there. @throws Error where one is not whole, one is missing that was said to be saved, or the graph is not what these pages make. */
export async function countWholePages(store: GraphStore, { pages, dumps }: Stages, atLeast: number): Promise<number> {
  // A transaction that the dead one had asked to commit may still be under way: a write comes after it.
  await store.removePage('nowhere')
  const found = new Set((await store.pages()).map(({ id }) => id))
  if (found.size < atLeast) throw new Error(`${atLeast} pages were said to be saved, ${found.size} are there.`)
  const there = pages.slice(0, found.size)
  for (const record of there) {
    const { id } = record.page
    const stored = found.has(id) ? await store.record(id) : null
    if (!stored) throw new Error(`${found.size} pages are there, but not ${id}, which was saved before some of them.`)
    if (digestRecord(stored) !== digestRecord(record)) throw new Error(`${id} is there, but not as it was saved.`)
  }
  const stats = await store.stats()
  for (const what of ['articles', 'claims', 'dropped'] as const) {
    const sum = there.reduce((all, record) => all + record[what].length, 0)
    if (stats[what] !== sum) throw new Error(`The ${found.size} pages there have ${sum} ${what}, the store counts ${stats[what]}.`)
  }
  if (await hashStore(store) !== dumps[found.size]) throw new Error(`All ${found.size} pages are whole, but the graph is not the one that they make.`)
  return found.size
}
