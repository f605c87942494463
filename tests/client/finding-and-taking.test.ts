// Filters, timeline, table and the ways to take something away, in a real browser before the real server with the seed pages and one dated page more.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder, runAtlas } from '../doors/run-atlas.ts'
import { clickThing, openClient, PHONE, readCanvas, type OpenClient } from './open-client.ts'

let client: OpenClient

const dated = '## 怀柔区总工会举办职工插花培训班\n\n本报讯（记者 李明）7月3日，怀柔区总工会举办职工插花培训班。<script>window.struck = 1</script>怀柔区总工会主席张建国出席活动并讲话。50名职工参加培训。\n'

beforeAll(async () => {
  client = await openClient()
  const folder = makeFolder()
  const file = join(folder.path, 'dated.txt')
  writeFileSync(file, dated)
  const ran = await runAtlas(client.data, ['ingest', file, '--newspaper', '劳动午报', '--date', '2025-07-04', '--number', '3'])
  expect(ran.code, ran.stderr).toBe(0)
  folder.remove()
}, 400_000)
afterAll(() => client?.close())
afterEach(async () => {
  await client.closePages()
  expect(client.takeErrors()).toEqual([])
})

const permissions = { permissions: ['clipboard-read', 'clipboard-write'] }
const note = (page: Page) => page.locator('[data-part=filter-note]')
const drawn = async (page: Page) => (await readCanvas(page)).nodes.map(({ id, place }) => `${id} ${Math.round(place.x)} ${Math.round(place.y)}`).sort()

async function tick(page: Page, facet: string, value: string): Promise<void> {
  const group = page.locator(`[data-facet=${facet}]`)
  if (await group.getAttribute('open') === null) await group.locator('summary').click()
  await group.locator(`[data-value="${value}"]`).click()
}

describe('filters', () => {
  test('a topic leaves its initiatives and who ran them, says how much is hidden and why, and can be undone or cleared', async () => {
    const page = await client.open()
    const before = await drawn(page)
    await tick(page, 'topics', 'childcare')
    await note(page).waitFor()
    const { nodes } = await readCanvas(page)
    expect(nodes.filter(({ kind }) => kind === 'Initiative').length).toBe(Number(await page.locator('[data-facet=topics] li', { hasText: '子女托管' }).locator('.filters-count').textContent()))
    const said = (await note(page).textContent()) ?? ''
    const [hidden = 0, topic = 0, alone = 0] = [/另有 (\d+) 个被筛选隐藏/, /主题不符 (\d+)/, /没有关联可画 (\d+)/].map((pattern) => Number(pattern.exec(said)?.[1]))
    expect([hidden, topic + alone]).toEqual([before.length - nodes.length, hidden])
    await page.fill('#field', '大兴区总工会办过哪些活动？')
    await page.keyboard.press('Enter')
    await page.locator('[data-part=filtered]').waitFor()
    await page.locator('[data-close=panel]').click()
    for (const _ of [1, 2]) await page.keyboard.press('Control+z')
    await expect.poll(() => drawn(page)).toEqual(before)
    await page.keyboard.press('Control+Shift+z')
    await note(page).waitFor()
    await note(page).locator('[data-action=clear-filters]').click()
    await note(page).waitFor({ state: 'detached' })
    expect(await drawn(page)).toEqual(before)
  })

  test('an area goes by its name and includes what lies inside; only what occurs is offered', async () => {
    const page = await client.open()
    const names = page.locator('[data-facet=areas] .filters-value')
    await page.locator('[data-facet=areas] summary').click()
    await page.locator('[data-facet=areas] .filters-value', { hasText: '大兴区' }).waitFor()
    expect(await names.allTextContents()).toEqual(expect.arrayContaining(['北京市', '大兴区', '福建省', '地区不详']))
    expect(await page.locator('[data-facet=honours]').count()).toBe(0)
    await tick(page, 'areas', '110000')
    const { nodes } = await readCanvas(page)
    expect(nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['北京市总工会', '大兴区总工会']))
    expect(nodes.some(({ name }) => name === '福建省总工会')).toBe(false)
  })

  test('honours can be chosen once people are drawn; where the filters leave nothing, that is said with the way back', async () => {
    const page = await client.open()
    await page.locator('[data-kind=Person]').click()
    await page.locator('[data-facet=honours] summary').click()
    await page.locator('[data-facet=honours] [data-value="*"]').click()
    expect(await note(page).textContent()).toContain('荣誉不符')
    const people = (await readCanvas(page)).nodes.filter(({ kind }) => kind === 'Person')
    expect(people.length).toBe(Number(await page.locator('[data-facet=honours] li').first().locator('.filters-count').textContent()))
    await tick(page, 'relations', 'HOLDS_POST')
    await tick(page, 'topics', 'insurance')
    await page.locator('[data-state=filtered] .state-button').click()
    await page.locator('[data-state=filtered]').waitFor({ state: 'detached' })
  })
})

describe('the timeline', () => {
  test('a range is dragged or moved by keys; the undated stay until their bar is switched off, and are counted', async () => {
    const page = await client.open()
    const undated = page.locator('[data-action=undated]')
    const count = Number(await undated.locator('.timeline-undated-count').textContent())
    const all = (await readCanvas(page)).nodes.filter(({ kind }) => kind === 'Initiative').length
    const line = (await page.locator('.time-line').boundingBox())!
    const bar = (await page.locator('.time-bar[data-date="2023-12"]').boundingBox())!
    await page.mouse.move(line.x + 20, line.y + 20)
    await page.mouse.down()
    await page.mouse.move(bar.x + bar.width / 2, line.y + 20, { steps: 4 })
    await page.mouse.up()
    expect(await page.locator('[data-end=to]').getAttribute('aria-valuetext')).toBe('2023年12月')
    expect(await note(page).textContent()).toContain('时间不符')
    const left = (await readCanvas(page)).nodes.filter(({ kind }) => kind === 'Initiative').length
    expect(left).toBeLessThan(all)
    expect(left).toBeGreaterThan(count)
    await page.locator('[data-end=to]').focus()
    for (const _ of [1, 2]) await page.keyboard.press('ArrowLeft')
    expect(await page.locator('[data-end=to]').getAttribute('aria-valuetext')).toBe('2023年10月')
    await page.locator('[data-action=all-time]').click()
    expect(await page.locator('.timeline-range').textContent()).toContain('全部时间')
    await undated.click()
    expect(await undated.getAttribute('aria-pressed')).toBe('false')
    expect(await note(page).textContent()).toContain(`未注明日期 ${count}`)
    expect((await readCanvas(page)).nodes.filter(({ kind }) => kind === 'Initiative').length).toBe(all - count)
  })

  test('posts are seen as of a day: one first in print later is not drawn, and counted', async () => {
    const page = await client.open()
    expect(await page.locator('[data-part=as-of]').count()).toBe(0)
    await page.locator('[data-kind=Person]').click()
    const day = page.locator('.as-of-day')
    await day.waitFor()
    const posts = async () => (await readCanvas(page)).edges.length
    const before = await posts()
    await day.fill('2025-07-01')
    await expect.poll(posts).toBe(before - 1)
    expect(await page.locator('.as-of-count').textContent()).toMatch(/^1 条此后才见报，\d+ 条日期不详$/)
    await day.fill('2025-08-01')
    await expect.poll(posts).toBe(before)
    expect(await note(page).textContent()).toContain('1 条任职之后没有再见报')
  })

  test('it can be put away, which is remembered, and covers nothing', async () => {
    const page = await client.open()
    const strip = (await page.locator('.timeline').boundingBox())!
    for (const other of ['.tools', '.ways', '.examples', '.legend', '[data-canvas]']) {
      const box = (await page.locator(other).boundingBox())!
      expect(box.y + box.height, other).toBeLessThanOrEqual(strip.y + 1)
    }
    await page.locator('[data-tool=time]').click()
    await page.reload()
    await page.locator('[data-tool=time]').waitFor()
    expect(await page.locator('.timeline').count()).toBe(0)
  })
})

test('the table has what is drawn, sorts, is selected with the network both ways, and is copied', async () => {
  const page = await client.open(permissions)
  await page.keyboard.press('t')
  const rows = page.locator('.twin tbody tr')
  const { nodes, edges } = await readCanvas(page)
  expect(await rows.count()).toBe(nodes.length)
  expect(await page.locator('[data-tab=links]').textContent()).toContain(String(edges.length))
  const header = page.locator('th', { has: page.locator('[data-sort=links]') })
  await page.locator('[data-sort=links]').click()
  expect(await header.getAttribute('aria-sort')).toBe('ascending')
  await page.locator('[data-sort=links]').click()
  expect(await header.getAttribute('aria-sort')).toBe('descending')
  const first = await rows.first().getAttribute('data-id')
  await rows.first().locator('.twin-name').click()
  await page.locator('.panel h2').waitFor()
  expect((await readCanvas(page)).nodes.filter(({ classes }) => classes.includes('centre')).map(({ id }) => id)).toEqual([first])
  expect(await page.locator('.twin tr[aria-current]').getAttribute('data-id')).toBe(first)
  await page.locator('.relation-proof').first().click()
  await page.locator('.twin [data-of=links] tr[aria-current]').waitFor()
  await page.locator('[data-action=copy-table]').click()
  await expect.poll(() => page.locator('[data-action=copy-table]').textContent()).toBe('已复制')
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect([lines.length, lines[0]]).toEqual([edges.length + 1, '从\t关系\t角色或职务\t到\t报道\t说法\t依据\t最早见报\t最近见报'])
  await page.locator('[data-close=panel]').click()
  await page.keyboard.press('Escape')
  await page.locator('.twin').waitFor({ state: 'detached' })
})

describe('the address', () => {
  test('always holds the view, and opens exactly that: things, places, filters, selection, language', async () => {
    const page = await client.open(permissions)
    expect(new URL(page.url()).hash).toBe('')
    await clickThing(page, '大兴区总工会')
    await page.locator('.panel-action', { hasText: '展开关联' }).click()
    await page.waitForFunction(() => document.querySelector('[data-action=expand]')?.textContent !== '展开关联')
    await page.locator('[data-kind=Organization]').click()
    await tick(page, 'levels', 'district')
    await page.locator('[data-tool=take]').click()
    await page.locator('[data-action=copy-link]').click()
    await expect.poll(() => page.locator('[data-action=copy-link]').textContent()).toBe('已复制')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(() => page.url()).toBe(link)
    const other = await client.open({ address: link, locale: 'en-GB' })
    expect(await drawn(other)).toEqual(await drawn(page))
    expect((await readCanvas(other)).edges.map(({ id }) => id).sort()).toEqual((await readCanvas(page)).edges.map(({ id }) => id).sort())
    expect(await other.locator('.panel h2').textContent()).toBe('大兴区总工会')
    expect(await other.locator('h1').textContent()).toBe('工会图谱')
    expect(await note(other).textContent()).toBe(await note(page).textContent())
    expect(await other.locator('[data-kind=Organization]').getAttribute('aria-pressed')).toBe('false')
  })

  test('back and forward go through what was selected', async () => {
    const page = await client.open()
    const title = page.locator('.panel h2')
    const [one, two] = (await readCanvas(page)).nodes.filter(({ kind, at }) => kind === 'UnionBody' && at.x > 300 && at.x < 900 && at.y > 150 && at.y < 550)
    for (const node of [one!, two!]) {
      await page.mouse.click(node.at.x, node.at.y)
      await expect.poll(() => title.textContent()).toBe(node.name)
      // Two taps in a row would unfold the second.
      await page.waitForTimeout(400)
    }
    const before = await drawn(page)
    await page.goBack()
    await expect.poll(() => title.textContent()).toBe(one!.name)
    await page.goBack()
    await title.waitFor({ state: 'detached' })
    await page.goForward()
    await page.goForward()
    await expect.poll(() => title.textContent()).toBe(two!.name)
    expect(await drawn(page)).toEqual(before)
  })

  test('a link that is not whole says so and shows the first picture; what is gone is counted', async () => {
    const page = await client.open({ address: `${client.served.address}#v=1&things=IuPgg` })
    await page.getByText('链接不完整').waitFor()
    await page.evaluate(() => { location.hash = '#v=1&things=!Venue%253Anone.!UnionBody%253Ab6c270afdf9b72d3&lang=en' })
    await page.getByText('1 of what the link names is no longer in the graph').waitFor()
    expect((await readCanvas(page)).nodes.map(({ name }) => name)).toEqual(['大兴区总工会'])
  })
})

test('what is drawn is taken away in every form, and page text is text in each', async () => {
  const page = await client.open()
  await page.fill('#field', 'huairou')
  await page.locator('[role=option]', { hasText: '怀柔区总工会' }).first().click()
  await page.locator('.panel h2').waitFor()
  await page.locator('[data-tool=take]').click()
  const take = async (way: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take=${way}]`).click()])
    await page.locator('[data-part=progress][data-is=saved]').waitFor()
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const { nodes, edges } = await readCanvas(page)
  const png = await take('png')
  expect([png.name.endsWith('.png'), png.bytes.subarray(1, 4).toString(), png.bytes.length > 50_000]).toEqual([true, 'PNG', true])
  const svg = (await take('svg')).bytes.toString()
  expect(svg.match(/<text/g)).toHaveLength(nodes.length)
  expect((await take('thingsCsv')).bytes.toString().trimEnd().split('\r\n')).toHaveLength(nodes.length + 1)
  const csv = (await take('linksCsv')).bytes
  expect([csv.subarray(0, 3).toString('hex'), csv.toString().trimEnd().split('\r\n').length]).toEqual(['efbbbf', edges.length + 1])
  expect((await take('graphml')).bytes.toString().match(/<edge /g)).toHaveLength(edges.length)
  expect(JSON.parse((await take('json')).bytes.toString()).nodes).toHaveLength(nodes.length)
  const list = await take('evidenceList')
  const text = list.bytes.toString()
  expect(list.name).toMatch(/^union-atlas-evidence-\d{4}-\d\d-\d\d\.html$/)
  expect(text.match(/<section>/g)).toHaveLength(edges.length)
  expect(text).toContain('劳动午报 · 2025-07-04 · 第 3 版')
  expect(text).not.toContain('<script')
})

test('on a phone all of it is behind buttons, and nothing is wider than the screen', async () => {
  const page = await client.open({ viewport: PHONE, hasTouch: true, isMobile: true })
  expect(await page.locator('.timeline').count()).toBe(0)
  await page.locator('.legend-button').tap()
  await tick(page, 'topics', 'matchmaking')
  await page.locator('.legend-button').tap()
  expect(await note(page).isVisible()).toBe(true)
  for (const tool of ['time', 'table']) await page.locator(`[data-tool=${tool}]`).tap()
  expect((await page.locator('[data-canvas]').boundingBox())!.height).toBeGreaterThan(120)
  await page.locator('[data-tool=take]').tap()
  expect(await page.locator('.take').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('axe finds nothing to mend with filters, timeline, table and panel open, nor with the ways to take away, light and dark', async () => {
  const page = await client.open()
  await page.evaluate(axe)
  const check = () => page.evaluate(async () => (await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()).violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`))
  await page.locator('[data-kind=Person]').click()
  await tick(page, 'topics', 'matchmaking')
  await page.locator('[data-end=from]').waitFor({ state: 'detached' })
  await page.locator('[data-facet=topics] .filters-any').click()
  await tick(page, 'areas', '110000')
  await page.locator('[data-end=from]').press('ArrowRight')
  await page.locator('[data-action=undated]').click()
  await page.locator('.as-of-day').fill('2025-07-01')
  await page.locator('[data-tool=table]').click()
  await page.locator('.twin-name').first().click()
  await page.locator('.panel h2').waitFor()
  expect(await check()).toEqual([])
  await page.locator('[data-switch=theme]').click()
  expect(await check()).toEqual([])
  await page.locator('[data-tool=take]').click()
  expect(await check()).toEqual([])
})
