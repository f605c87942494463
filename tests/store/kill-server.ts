// A Neo4j of one's own and the stages of an ingest in, that server killed under the ingest at moments drawn from a seed out: after each kill, the pages whole or absent.
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '#store/open-store.ts'
import type { Neo4jServer } from '../neo4j/neo4j-server.ts'
import { makeRandom } from './generated-pages.ts'
import type { KillOptions } from './kill-writers.ts'
import { endChild, startChild, type Child } from './start-child.ts'
import type { SharedPlace } from './test-place.ts'
import { countWholePages, type Stages } from './whole-pages.ts'

/** So many kills come to one ingest before it is complete. */
const KILLS_A_PASS = 5
const GONE = /^notice: .* does not answer; waiting/
const BACK = /^notice: .* answers again/

/** One ingest lives through many kills: it waits, says so, and goes on. @throws Error that names seed and kill. */
export async function killServer(server: Neo4jServer, place: SharedPlace, stages: Stages, { kills, say }: KillOptions): Promise<void> {
  const { seed, pages } = stages
  const random = makeRandom(seed)
  const verify = async (atLeast: number): Promise<number> => {
    const store = await openStore(place.where)
    try {
      return await countWholePages(store, stages, atLeast)
    } finally {
      await store.close()
    }
  }
  const begin = async (): Promise<Child> => {
    await place.clear()
    return startChild(place.where, { seed, number: pages.length })
  }
  let child = await begin()
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const [step, share] = [random(), random()]
      const from = child.saved()
      const target = Math.min(from + 1 + Math.floor(step * 2 * pages.length / Math.min(kills, KILLS_A_PASS)), pages.length - 1)
      await child.said('open')
      const began = performance.now()
      await child.said(pages[target - 1]?.page.id ?? '')
      await sleep(share * (performance.now() - began) / (target - from))
      const gone = child.count(GONE)
      await server.kill()
      await Promise.race([child.said(GONE, gone + 1), child.said('done')])
      const isDone = child.lines.includes('done')
      // Held still, so that what is looked at is what the kill left.
      child.process.kill('SIGSTOP')
      await server.start()
      const found = await verify(child.saved()).catch((error: unknown) => { throw new Error(`seed ${seed}, kill ${kill} of the server: ${(error as Error).message}`, { cause: error }) })
      say?.(`server killed ${kill}/${kills} in page ${target + 1}: ${found} of ${pages.length} pages, all whole`)
      child.process.kill('SIGCONT')
      if (isDone) {
        await endChild(child)
        child = await begin()
      } else await child.said(BACK, gone + 1)
    }
    await child.said('done')
    await endChild(child)
    await verify(pages.length)
  } finally {
    child.process.kill('SIGKILL')
  }
}
