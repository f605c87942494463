// A place and the stages of an ingest in, that ingest killed at moments drawn from a seed out: after each kill, the pages whole or absent.
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '#store/open-store.ts'
import type { StorePlace } from '#store/store-place.ts'
import { makeRandom } from './generated-pages.ts'
import { endChild, startChild, type Child } from './start-child.ts'
import type { SharedPlace } from './test-place.ts'
import { countWholePages, type Stages } from './whole-pages.ts'

export interface KillReport {
  readonly kills: number
  /** How many of them fell while the database was being opened; all others fell inside the save of a page. */
  readonly opening: number
  /** How often a last run completed the pages; where kills were left, saving then began again from nothing. */
  readonly completed: number
  /** How many pages the one that was being saved was found whole after the kill: its commit was quicker. */
  readonly ahead: number
}

export interface KillOptions {
  readonly kills: number
  /** Told what became of each kill. */
  readonly say?: (line: string) => void
}

/** So many kills come to one ingest before it is complete. */
const KILLS_A_PASS = 10
/** The share of kills while the database is being opened, and while it is being made. */
const [OPENING, MAKING] = [0.1, 0.3]

/** Kills child after child, each of which goes on where the last one was stopped. @throws Error that names seed and kill. */
export async function killWriters(place: SharedPlace, stages: Stages, { kills, say }: KillOptions): Promise<KillReport> {
  const { seed, pages: { length } } = stages
  const random = makeRandom(seed)
  const task = { seed, number: length }
  const reopen = async (atLeast: number): Promise<number> => {
    const store = await openStore(place.where)
    try {
      return await countWholePages(store, stages, atLeast)
    } finally {
      await store.close()
    }
  }
  await place.clear()
  const time = await timeIngest(place.where, stages)
  say?.(`undisturbed: opened in ${Math.round(time.opening)} ms, ${time.page.toFixed(1)} ms a page`)
  await reopen(length)
  await place.clear()
  let [saved, opening, completed, ahead] = [0, 0, 0, 0]
  for (let kill = 1; kill <= kills; kill++) {
    const isOpening = random() < (saved === 0 ? MAKING : OPENING)
    const step = Math.floor(random() * 2 * length / Math.min(kills, KILLS_A_PASS))
    const share = random()
    const target = Math.min(saved + step, length - 1)
    const child = startChild(place.where, task)
    try {
      await child.said(isOpening ? 'ready' : target === 0 ? 'open' : stages.pages[target - 1]?.page.id ?? '')
      await sleep(share * (isOpening ? time.opening : time.page))
    } finally {
      child.process.kill('SIGKILL')
      await child.ended
    }
    const told = child.saved()
    const found = await reopen(Math.max(saved, told)).catch((error: unknown) => { throw new Error(`seed ${seed}, kill ${kill}: ${(error as Error).message}`, { cause: error }) })
    say?.(`kill ${kill}/${kills} ${isOpening ? 'while opening' : `in page ${target + 1}`}: ${found} of ${length} pages, all whole`)
    if (isOpening) opening += 1
    ahead += found > Math.max(saved, told) ? 1 : 0
    saved = found
    if (saved < length - 1 && kill < kills) continue
    await finish(startChild(place.where, task))
    await reopen(length)
    completed += 1
    saved = 0
    if (kill < kills) await place.clear()
  }
  return { kills, opening, completed, ahead }
}

/** Milliseconds for opening, and for one page. */
async function timeIngest(where: StorePlace, { seed, pages: { length } }: Stages): Promise<{ readonly opening: number; readonly page: number }> {
  const child = startChild(where, { seed, number: length })
  await child.said('ready')
  const start = performance.now()
  await child.said('open')
  const opened = performance.now()
  await finish(child)
  return { opening: opened - start, page: (performance.now() - opened) / length }
}

async function finish(child: Child): Promise<void> {
  try {
    await child.said('done')
    await endChild(child)
  } finally {
    child.process.kill('SIGKILL')
  }
}
