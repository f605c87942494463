// A place that several processes may write to in, the tests that ten of them at once must pass there out.
import { expect, it } from 'vitest'
import type { PageRecord } from '#model/record.ts'
import { openStore } from '#store/open-store.ts'
import { digestRecord } from '#store/record-digest.ts'
import { endChild, startChild, type ChildTask } from './start-child.ts'
import type { SharedPlace } from './test-place.ts'
import { hashStore, recordStages } from './whole-pages.ts'

const PROCESSES = 10
const SEED = 23

/** `place` is asked for when a test runs. */
export function testManyProcesses(name: string, place: () => SharedPlace): void {
  /** Starts them all, lets them begin at once, and gives what the store shows when all have ended. */
  const saveAtOnce = async (tasks: readonly ChildTask[]): Promise<string> => {
    const children = tasks.map(task => startChild(place().where, { ...task, wait: true }))
    try {
      for (const child of children) await child.said('ready')
      for (const child of children) child.process.stdin.write('go\n')
      await Promise.all(children.map(child => child.said('done')))
      await Promise.all(children.map(endChild))
    } finally {
      for (const child of children) child.process.kill('SIGKILL')
    }
    const store = await openStore(place().where)
    try {
      return await hashStore(store)
    } finally {
      await store.close()
    }
  }

  it(`${name}: ten processes that find it empty and save one page at once leave what one leaves`, { timeout: 180_000 }, async () => {
    await place().clear({ schema: true })
    const { dumps } = await recordStages(SEED, 1)
    expect(await saveAtOnce(Array.from({ length: PROCESSES }, () => ({ seed: SEED, number: 1 })))).toBe(dumps[1])
  })

  it(`${name}: ten processes that save ten pages of the same unions at once leave what one after another leaves`, { timeout: 180_000 }, async () => {
    await place().clear()
    const { dumps, pages } = await recordStages(SEED, PROCESSES)
    expect(sharedThings(pages)).toBeGreaterThan(PROCESSES)
    expect(await saveAtOnce(pages.map((_, at) => ({ seed: SEED, number: at + 1, from: at })))).toBe(dumps[PROCESSES])
    const store = await openStore(place().where)
    for (const record of pages) expect(digestRecord(await store.record(record.page.id) as PageRecord)).toBe(digestRecord(record))
    await store.close()
  })
}

/** How many things are on more than one page. */
function sharedThings(pages: readonly PageRecord[]): number {
  const counts = new Map<string, number>()
  for (const { entities } of pages) for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.values()].filter(count => count > 1).length
}
