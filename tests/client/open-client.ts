// A real server with the seed pages and a real browser, started once a file; pages of it, with the errors they printed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { makeFolder, startAtlas, type Served } from '../doors/run-atlas.ts'
import { BROWSER_ARGUMENTS, ensureChineseFont, findBrowser } from './find-browser.ts'

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

export interface OpenClient {
  readonly served: Served
  readonly data: string
  /** Opens the first page and waits for its network; `before` is done to it while it is empty. Chinese and light where nothing else is asked for. */
  open(options?: BrowserContextOptions & { readonly address?: string; readonly wait?: boolean; readonly before?: (page: Page) => Promise<unknown> }): Promise<Page>
  /** Closes what is open: a page that nobody looks at still takes its share of the machine. */
  closePages(): Promise<void>
  /** What any page said on its console as an error, or threw, since this was last called. */
  takeErrors(): string[]
  close(): Promise<void>
}

export async function openClient({ words = [], environment = {} }: { readonly words?: readonly string[]; readonly environment?: NodeJS.ProcessEnv } = {}): Promise<OpenClient> {
  await ensureChineseFont()
  const executablePath = await findBrowser()
  const folder = makeFolder()
  const served = await startAtlas(folder.path, words, environment)
  const browser: Browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS })
  let errors: string[] = []
  return {
    served,
    data: folder.path,
    async open({ address = served.address, wait = true, before, ...options } = {}) {
      const show = async (): Promise<Page> => {
        const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN', colorScheme: 'light', reducedMotion: 'reduce', ...options })
        const page = await context.newPage()
        page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
        page.on('pageerror', (error) => errors.push(String(error)))
        await before?.(page)
        await page.goto(address)
        return page
      }
      let page = await show()
      if (!(await answers(page))) {
        console.warn(`The browser left ${address.slice(0, 80)} asleep as it came: it is opened once more.`)
        await page.context().close()
        page = await show()
      }
      if (wait) await seeNetwork(page)
      return page
    },
    async closePages() {
      for (const context of browser.contexts()) await context.close()
    },
    takeErrors() {
      const taken = errors
      errors = []
      return taken
    },
    async close() {
      await browser.close()
      await served.stop()
      folder.remove()
    },
  }
}

/** Whether a page that has come runs anything at all: seldom, on a busy machine, a browser's process sleeps on before the first line of the client is run. */
async function answers(page: Page, within = 12_000): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<false>((resolve) => { timer = setTimeout(() => resolve(false), within) })
  const answered = await Promise.race([page.evaluate(() => true).catch(() => false), late])
  clearTimeout(timer)
  return answered
}

/** Waits by the clock, since a page that gets no frames would never be looked at; where nothing is drawn, says what is on the screen instead. */
async function seeNetwork(page: Page): Promise<void> {
  const isDrawn = () => document.querySelector<Drawn>('[data-canvas]')?._cyreg?.cy.nodes().length
  try {
    await page.waitForFunction(isDrawn, undefined, { polling: 100 })
  } catch (cause) {
    const seen = await page.locator('body').innerText({ timeout: 5000 }).catch(String)
    throw new Error(`no network at ${page.url()}; the screen says: ${seen}`, { cause })
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds to mend on the page as it is now. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => (await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()).violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`))
}

/** Cytoscape leaves its own handle on the element that it draws into. */
export interface Drawn extends HTMLElement { readonly _cyreg?: { readonly cy: import('cytoscape').Core } }

/** What of the canvas a test looks at, measured in the page once everything has its place. */
export const readCanvas = async (page: Page) => {
  await page.locator('[data-canvas][aria-busy=false]').waitFor()
  return page.evaluate(() => {
    const canvas = document.querySelector<Drawn>('[data-canvas]')!
    const cy = canvas._cyreg!.cy
    const frame = canvas.getBoundingClientRect()
    const place = (at: { x: number; y: number }) => ({ x: at.x + frame.left, y: at.y + frame.top })
    return {
      zoom: cy.zoom(),
      nodes: cy.nodes().map((node) => ({ id: node.id(), name: node.data('name') as string, kind: node.data('kind') as string, label: node.data('label') as string, classes: node.classes(), at: place(node.renderedPosition()), place: { ...node.position() }, box: { ...node.boundingBox({ includeOverlays: false, includeUnderlays: false }) } })),
      edges: cy.edges().map((edge) => ({ id: edge.id(), source: edge.data('source') as string, target: edge.data('target') as string, classes: edge.classes(), at: place(edge.renderedMidpoint()) })),
    }
  })
}

/** Clicks a thing in the network until the panel is about it: a picture that has not come to rest moves things from under the pointer. */
export async function clickThing(page: Page, name: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const node = (await readCanvas(page)).nodes.find(other => other.name === name)
    if (node) await page.mouse.click(node.at.x, node.at.y)
    if (await page.locator('.panel h2', { hasText: name }).waitFor({ timeout: 3000 }).then(() => true, () => false)) return
  }
  throw new Error(`“${name}” cannot be clicked`)
}
