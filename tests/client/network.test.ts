// The network in a real browser: its layouts, groups, paths, partners and communities, by pointer and by keys.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { findFaults, openClient, PHONE, readCanvas, type OpenClient } from './open-client.ts'

let client: OpenClient

beforeAll(async () => { client = await openClient() }, 400_000)
afterAll(() => client?.close())
afterEach(async () => {
  await client.closePages()
  expect(client.takeErrors()).toEqual([])
})

type Reading = Awaited<ReturnType<typeof readCanvas>>

const lying = ({ nodes }: Reading) => nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => Math.min(a.box.x2, b.box.x2) - Math.max(a.box.x1, b.box.x1) > 3 && Math.min(a.box.y2, b.box.y2) - Math.max(a.box.y1, b.box.y1) > 3).map((b) => `${a.name} / ${b.name}`))
const placesOf = ({ nodes }: Reading) => nodes.map(({ id, place }) => `${id} ${Math.round(place.x)} ${Math.round(place.y)}`).sort()

async function choose(page: Page, choice: string): Promise<Reading> {
  await page.locator('[data-tool=layout]').click()
  await page.locator(`[data-choice=${choice}]`).click()
  return readCanvas(page)
}

async function open(page: Page, name: string): Promise<void> {
  await page.fill('#field', name)
  await page.locator('[role=option]', { hasText: name, hasNotText: '提问' }).first().click()
}

/** A hub with 40 leaves and some things beside, in place of the server's first answer. */
const withHub = async (page: Page) => {
  const thing = (id: string, kind: string, name: string) => ({ __typename: kind, id, kind, name, aliases: [], area: null, pageCount: 1, claimCount: 1, level: 'city', reach: null, topics: [], start: null, end: null, status: null })
  const line = (from: string, to: string) => ({ id: `${from}-${to}`, type: 'ORGANIZED', from: { id: from }, to: { id: to }, roles: ['host'], titles: [], claimCount: 1, articleCount: 1, first: null, last: null, stated: true })
  const leaves = Array.from({ length: 40 }, (_, at) => `leaf${at}`)
  const overview = { omitted: 0, nodes: [thing('hub', 'UnionBody', '某市总工会'), thing('other', 'UnionBody', '别市总工会'), thing('both', 'Initiative', '一起办的'), ...leaves.map((id) => thing(id, 'Initiative', `第${id.slice(4)}场讲座`))], edges: [...leaves.map((id) => line('hub', id)), line('hub', 'both'), line('other', 'both')] }
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Overview')) return route.fallback()
    const { data } = (await (await route.fetch()).json()) as { data: object }
    return route.fulfill({ json: { data: { ...data, overview } } })
  })
}

test('four layouts from a menu worked by keys: no name lies on another, what stands behind tells what a place means, and the way back leads to the same places', async () => {
  const page = await client.open()
  const first = await readCanvas(page)
  await page.locator('[data-tool=layout]').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-choice=network]:focus').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const levels = await readCanvas(page)
  expect(lying(levels)).toEqual([])
  expect((await page.locator('.scenery-band .scenery-name').allTextContents())[0]).toMatch(/^(全国|省市)/)
  const top = (kind: string) => Math.min(...levels.nodes.filter((node) => node.kind === kind).map(({ place }) => place.y))
  expect(top('UnionBody')).toBeLessThan(top('Initiative'))
  const timeline = await choose(page, 'timeline')
  expect(lying(timeline)).toEqual([])
  expect(await page.locator('.scenery-column[data-undated=true]').innerText()).toMatch(/未注明日期\s*\d+/)
  const circles = await choose(page, 'circles')
  expect(lying(circles)).toEqual([])
  expect(await page.locator('.scenery-ring').count()).toBeGreaterThan(2)
  expect(await findFaults(page)).toEqual([])
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z')
  expect(placesOf(await readCanvas(page))).toEqual(placesOf(first))
  expect(await page.locator('.scenery').count()).toBe(0)
  const again = await client.open()
  expect(placesOf(await readCanvas(again))).toEqual(placesOf(first))
})

test('many leaves of a hub are one counted thing that says so and opens by a key', async () => {
  const page = await client.open({ before: withHub })
  expect((await readCanvas(page)).nodes.map((node) => node.label.replaceAll('\n', ' '))).toContain('活动 ×40')
  expect(await page.locator('.state-note').innerText()).toContain('40 个收在 1 个')
  await page.locator('[data-canvas]').focus()
  const walked = async () => (await readCanvas(page)).nodes.find((node) => node.classes.includes('walked'))?.id ?? ''
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']
  for (let step = 0; step < 24 && !(await walked()).startsWith('group:'); step += 1) await page.keyboard.press(`Shift+${keys[step % 4]}`)
  expect(await walked()).toMatch(/^group:/)
  await page.keyboard.press('Enter')
  expect((await readCanvas(page)).nodes).toHaveLength(43)
  await page.keyboard.press('Control+z')
  expect((await readCanvas(page)).nodes).toHaveLength(4)
})

test('a path to another thing is told step by step with its words and a quote, and lit', async () => {
  const page = await client.open()
  await open(page, '大兴区总工会')
  await page.locator('[data-action=path]').click()
  await page.locator('[data-state=path]').waitFor()
  await open(page, '大兴区妇联')
  await page.locator('[data-path]').first().waitFor()
  expect(await page.locator('[data-state=path]').count()).toBe(0)
  const path = page.locator('[data-path]').first()
  expect(await path.locator('.path-stop').first().innerText()).toContain('大兴区总工会')
  expect(await path.locator('.path-stop').last().innerText()).toContain('大兴区妇联')
  expect(await path.locator('[data-step]').count()).toBe((await path.locator('.path-stop').count()) - 1)
  expect(await path.locator('[data-step] .path-words').first().innerText()).toMatch(/[↓↑] .+/)
  expect((await path.locator('.quote-words').first().innerText()).length).toBeGreaterThan(4)
  const { nodes } = await readCanvas(page)
  expect(nodes.filter((node) => node.classes.includes('lit')).map(({ name }) => name)).toEqual(expect.arrayContaining(['大兴区总工会', '大兴区妇联']))
  expect(await findFaults(page)).toEqual([])
  await page.locator('.path-words').first().click()
  await page.locator('[data-panel-of=link]').waitFor()
})

test('bodies that ran things together are joined by one line each, which lists what it was', async () => {
  const page = await client.open()
  const before = await readCanvas(page)
  const { nodes, edges } = await choose(page, 'partners')
  expect(nodes.every(({ kind }) => kind === 'UnionBody' || kind === 'Organization')).toBe(true)
  expect(edges.length).toBe(await page.locator('[data-pair]').count())
  await page.locator('[data-close=panel]').click()
  const near = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)
  const free = edges.filter(({ at }) => at.x > 260 && at.x < 980 && at.y > 150 && at.y < 700).sort((a, b) => Math.min(...nodes.map(({ at }) => near(at, b.at))) - Math.min(...nodes.map(({ at }) => near(at, a.at))))[0]!
  await page.mouse.click(free.at.x, free.at.y)
  expect(await page.locator('.pair-list li').count()).toBeGreaterThan(0)
  expect(await findFaults(page)).toEqual([])
  await page.locator('[data-panel-of=partners] .panel-action').click()
  expect((await readCanvas(page)).nodes).toHaveLength(before.nodes.length)
})

test.each(['light', 'dark'] as const)('communities have a sign and a ring, a legend, and a way back, in the %s theme', async (colorScheme) => {
  const page = await client.open({ colorScheme })
  const { nodes } = await choose(page, 'communities')
  const count = await page.locator('[data-community]').count()
  expect(count).toBeGreaterThan(3)
  expect(nodes.filter(({ label }) => label.startsWith('① ')).length).toBeGreaterThan(2)
  expect(await findFaults(page)).toEqual([])
  await page.locator('[data-community="1"]').click()
  await page.locator('.communities-off').click()
  expect((await readCanvas(page)).nodes.some(({ label }) => /^[①-⑧]/.test(label))).toBe(false)
})

test('arrow keys walk along the lines, say where they are, and Enter opens', async () => {
  const page = await client.open()
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('ArrowRight')
  const start = (await readCanvas(page)).nodes.find((node) => node.classes.includes('walked'))!
  const { edges } = await readCanvas(page)
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key)
  const end = (await readCanvas(page)).nodes.find((node) => node.classes.includes('walked'))!
  expect(edges.some(({ source, target }) => [source, target].includes(start.id))).toBe(true)
  expect(await page.locator('.unseen[aria-live]').innerText()).toContain(end.name)
  await page.keyboard.press('Enter')
  await page.locator('.panel h2').waitFor()
  expect(await page.locator('.panel h2').innerText()).toBe(end.name)
})

test('on a phone the menu fits and a layout is a tap away', async () => {
  const page = await client.open({ viewport: PHONE, hasTouch: true, isMobile: true })
  await page.locator('[data-tool=layout]').tap()
  const box = (await page.locator('.menu-list').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width)
  await page.locator('[data-choice=levels]').tap()
  expect(lying(await readCanvas(page))).toEqual([])
})
