// A place that several processes may write to in, the test that ten of them at once must pass there out.
import { expect, it } from 'vitest'
import { openStore } from '#store/open-store.ts'
import { endChild, startChild } from './start-child.ts'
import type { SharedPlace } from './test-place.ts'
import { countWholePages, recordStages, type Stages } from './whole-pages.ts'

const PROCESSES = 10
const SEED = 23

/** `place` is asked for when the test runs. */
export function testManyProcesses(name: string, place: () => SharedPlace): void {
  it(`${name}: ten processes that find it empty and save one page at once leave what one leaves; ten that save ten pages, what one after another leaves`, { timeout: 240_000 }, async () => {
    await place().clear({ schema: true })
    const stages = await recordStages(SEED, PROCESSES)
    expect(countShared(stages)).toBeGreaterThan(PROCESSES)
    const children = Array.from({ length: PROCESSES }, (_, at) => startChild(place().where, { seed: SEED, number: PROCESSES, turns: [[0], [at]] }))
    try {
      await Promise.all(children.map(child => child.said('ready')))
      for (const [turn, pages] of [1, PROCESSES].entries()) {
        for (const child of children) child.process.stdin.write('go\n')
        await Promise.all(children.map(child => child.said(`turn ${turn}`)))
        const store = await openStore(place().where)
        expect(await countWholePages(store, stages, pages)).toBe(pages)
        await store.close()
      }
      await Promise.all(children.map(endChild))
    } finally {
      for (const child of children) child.process.kill('SIGKILL')
    }
  })
}

/** How many things are on more than one page. */
function countShared({ pages }: Stages): number {
  const counts = new Map<string, number>()
  for (const { entities } of pages) for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.values()].filter(count => count > 1).length
}
