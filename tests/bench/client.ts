// Nothing in, how large the built client is, how soon it draws, and how it moves 3,000 things and 4,000 lines out: in a real browser before the real server.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { ROOT } from '../doors/run-atlas.ts'
import { openClient, type Drawn } from '../client/open-client.ts'
import { makeNetwork } from './synthetic-network.ts'
import { medianOf } from './stopwatch.ts'

export interface ClientSpeed {
  /** Everything that a first visit loads, in kB of gzip. */
  readonly kilobytes: number
  /** Seconds from asking for the page to a drawn network, of the seed pages. */
  readonly first: readonly number[]
  readonly things: number
  readonly lines: number
  /** Seconds from the press of a layout's name to the drawn picture, by layout. */
  readonly layouts: readonly { readonly layout: string; readonly seconds: number }[]
  /** Frames a second while the picture is dragged about. */
  readonly frames: number
  /** Milliseconds of the longest task of the page's own thread: of the seed pages' picture, and of the large one. */
  readonly longest: { readonly small: number; readonly large: number }
}

const THINGS = 3000
const LINES = 4000
const ROUNDS = 5
const PATIENCE = 60_000

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).reduce((sum, entry) => sum + gzipSync(readFileSync(join(entry.parentPath, entry.name))).length, 0) / 1000

/** From before the page's first script on: the lengths of its long tasks, and how many frames were drawn. */
const WATCH = `
window.longTasks = []
new PerformanceObserver((list) => { for (const each of list.getEntries()) window.longTasks.push(each.duration) }).observe({ type: 'longtask', buffered: true })
requestAnimationFrame(function count() { window.counted = (window.counted ?? 0) + 1; requestAnimationFrame(count) })
`
const watch = (page: Page) => page.addInitScript({ content: WATCH })
const readFrames = (page: Page) => page.evaluate(() => ({ counted: (window as unknown as { counted: number }).counted, at: performance.now() }))
const longestTask = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))

const drawn = (page: Page, count: number) => page.waitForFunction((least) => document.querySelector('[data-canvas]')?.getAttribute('aria-busy') === 'false' && (document.querySelector<Drawn>('[data-canvas]')?._cyreg?.cy.nodes().length ?? 0) >= least, count, { timeout: PATIENCE, polling: 'raf' })

/** Seconds that the page itself counted since it was asked for. */
const sinceStart = (page: Page): Promise<number> => page.evaluate(() => performance.now() / 1000)

/** Drags the picture about by its empty parts for two seconds and counts what is drawn meanwhile. */
async function countFrames(page: Page): Promise<number> {
  await page.mouse.move(700, 140)
  await page.mouse.down()
  const before = await readFrames(page)
  const end = Date.now() + 2000
  for (let step = 0; Date.now() < end; step += 1) await page.mouse.move(700 + 260 * Math.sin(step / 14), 300 + 160 * Math.cos(step / 11))
  const after = await readFrames(page)
  await page.mouse.up()
  return (1000 * (after.counted - before.counted)) / (after.at - before.at)
}

export async function measureClient(): Promise<ClientSpeed> {
  const client = await openClient()
  try {
    const first: number[] = []
    const small: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await client.open({ wait: false, before: watch })
      await drawn(page, 20)
      first.push(await sinceStart(page))
      small.push(await longestTask(page))
      await page.context().close()
    }
    const network = makeNetwork(THINGS, LINES)
    const page = await client.open({
      wait: false,
      before: async (fresh) => {
        await watch(fresh)
        // The server's answer to the first question is replaced by a larger one; all else it answers itself.
        await fresh.route('**/graphql', async (route) => {
          if (!route.request().postData()?.includes('query Overview')) return route.fallback()
          const reply = await route.fetch()
          const body = (await reply.json()) as { data: object }
          return route.fulfill({ json: { data: { ...body.data, overview: { ...network, omitted: 0 } } } })
        })
      },
    })
    await drawn(page, THINGS * 0.9)
    const large = await longestTask(page)
    const frames = [await countFrames(page), await countFrames(page), await countFrames(page)]
    const layouts: { layout: string; seconds: number }[] = []
    for (const layout of ['levels', 'timeline', 'circles', 'network']) {
      await page.locator('[data-tool=layout]').click()
      const from = await sinceStart(page)
      await page.locator(`[data-choice=${layout}]`).click()
      await drawn(page, THINGS * 0.9)
      layouts.push({ layout, seconds: (await sinceStart(page)) - from })
    }
    return { kilobytes: sizeOf(join(ROOT, 'dist/client')), first, things: THINGS, lines: LINES, layouts, frames: medianOf(frames), longest: { small: medianOf(small), large } }
  } finally {
    await client.close()
  }
}
