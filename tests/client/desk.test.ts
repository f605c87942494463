// The whole client in a real browser before the real server with the seed pages: what a visitor sees and can do.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readQuality } from '../../server/doors/read-quality.ts'
import { openStore } from '#store/open-store.ts'
import { MOST_DRAWN } from '../../client/state/drawn-part.ts'
import { packId } from '../../client/state/packed-id.ts'
import { makeFolder, runAtlas, startAtlas } from '../doors/run-atlas.ts'
import { PageDraft } from '../store/page-draft.ts'
import { DESKTOP, findFaults, openClient, PHONE, readCanvas, type OpenClient, type Drawn } from './open-client.ts'

let client: OpenClient

beforeAll(async () => { client = await openClient() }, 400_000)
afterAll(() => client?.close())
afterEach(async () => {
  await client.closePages()
  expect(client.takeErrors()).toEqual([])
})

const panelName = (page: Page) => page.locator('.panel h2')

/** Types into the field, goes down to the name and takes it, by keys alone. */
async function find(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('[role=option]', { hasText: name }).first().waitFor()
  const chosen = page.locator('[role=option][aria-selected=true]')
  for (let step = 0; step < 12 && !(await chosen.count() === 1 && (await chosen.textContent())?.includes(name)); step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await panelName(page).waitFor()
}

describe('the first picture', () => {
  test('shows initiatives and who ran them, each name on nothing else, large enough to read', async () => {
    const page = await client.open()
    const { nodes, edges, zoom } = await readCanvas(page)
    expect(nodes.length).toBeGreaterThan(20)
    expect(new Set(nodes.map((node) => node.kind))).toEqual(new Set(['UnionBody', 'Organization', 'Initiative']))
    expect(edges.length).toBeGreaterThan(15)
    expect(zoom).toBeGreaterThan(0.6)
    const lying = nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => Math.min(a.box.x2, b.box.x2) - Math.max(a.box.x1, b.box.x1) > 3 && Math.min(a.box.y2, b.box.y2) - Math.max(a.box.y1, b.box.y1) > 3).map((b) => `${a.name} / ${b.name}`))
    expect(lying).toEqual([])
    for (const node of nodes) expect(node.label.split('\n').length).toBeLessThanOrEqual(3)
  })

  test('says what this is and offers questions until something is touched', async () => {
    const page = await client.open()
    expect(await page.locator('.examples-question').count()).toBe(3)
    await page.locator('[data-kind=Organization]').click()
    await page.locator('.examples').waitFor({ state: 'detached' })
    expect((await readCanvas(page)).nodes.some((node) => node.kind === 'Organization')).toBe(false)
  })
})

describe('search', () => {
  test('finds 大兴区总工会 by daxing, flies to it and opens its panel, by keys alone', async () => {
    const page = await client.open()
    await find(page, 'daxing', '大兴区总工会')
    expect(await panelName(page).textContent()).toContain('大兴区总工会')
    const centre = (await readCanvas(page)).nodes.filter((node) => node.classes.includes('centre'))
    expect(centre.map((node) => node.name)).toEqual([await panelName(page).textContent()])
    expect(centre[0]!.at.x).toBeGreaterThan(200)
    expect(centre[0]!.at.x).toBeLessThan(DESKTOP.width - 392)
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
  })

  test('says it when nothing is found', async () => {
    const page = await client.open()
    await page.fill('#field', 'qqqqqq')
    await page.getByText('没有找到“qqqqqq”').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.field-list').isVisible()).toBe(false)
  })
})

describe('nodes and edges', () => {
  test('a click on a node opens its facts; expanding leaves what is drawn where it is', async () => {
    const page = await client.open()
    const before = await readCanvas(page)
    const node = before.nodes.find((each) => each.kind === 'UnionBody' && each.at.x > 400 && each.at.x < 900 && each.at.y > 200 && each.at.y < 600)!
    await page.mouse.click(node.at.x, node.at.y)
    await panelName(page).waitFor()
    expect(await panelName(page).textContent()).toBe(node.name)
    await page.locator('[data-relation]').first().waitFor()
    await page.locator('[data-action=expand]').click()
    await page.waitForFunction(() => document.querySelector('[data-action=expand]')?.textContent !== '展开关联')
    const after = new Map((await readCanvas(page)).nodes.map((each) => [each.id, each.place]))
    for (const each of before.nodes) expect(after.get(each.id)).toEqual(each.place)
  })

  test('a click on an edge shows its sentence, and two clicks lead to it in the page', async () => {
    const page = await client.open()
    const { edges, nodes } = await readCanvas(page)
    const near = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)
    const edge = edges.filter((each) => each.at.x > 300 && each.at.x < 1000 && each.at.y > 150 && each.at.y < 650).sort((a, b) => Math.min(...nodes.map((node) => near(node.at, b.at))) - Math.min(...nodes.map((node) => near(node.at, a.at))))[0]!
    await page.mouse.click(edge.at.x, edge.at.y)
    const quote = page.locator('.quote-words').first()
    await quote.waitFor()
    const text = (await quote.textContent()) ?? ''
    expect(text.length).toBeGreaterThan(3)
    await page.locator('[data-action=read]').first().click()
    const mark = page.locator('.reader mark').first()
    await mark.waitFor()
    expect((await page.locator('.reader mark').allTextContents()).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    const box = (await mark.boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y).toBeLessThan(DESKTOP.height)
    await page.keyboard.press('Escape')
    await page.locator('.reader').waitFor({ state: 'detached' })
    expect(await page.locator('.panel').count()).toBe(1)
  })

  test('people unfold by the legend', async () => {
    const page = await client.open()
    const people = page.locator('[data-kind=Person]')
    expect(await people.getAttribute('aria-pressed')).toBe('false')
    await people.click()
    await page.waitForFunction(() => document.querySelector('[data-kind=Person]')?.getAttribute('aria-pressed') === 'true')
    expect((await readCanvas(page)).nodes.some((node) => node.kind === 'Person')).toBe(true)
  })
})

test('a question is answered with a sentence, a table and quotes, and lit in the network', async () => {
  const page = await client.open()
  await page.fill('#field', '哪些工会办过托管班？')
  await page.keyboard.press('Enter')
  await page.locator('[data-row]').first().waitFor()
  expect(await page.locator('.answer-sentence').textContent()).toContain('工会')
  expect(await page.locator('.answer-table thead th').allTextContents()).toEqual(['组织者', '角色', '活动', '时间'])
  expect(await page.locator('[data-row] .quote-words').first().textContent()).toMatch(/托管|暑期/)
  expect(await page.locator('[data-part=coverage]').textContent()).toContain('5 个版面')
  const { nodes } = await readCanvas(page)
  expect(nodes.filter((node) => node.classes.includes('lit')).length).toBeGreaterThan(1)
  expect(nodes.some((node) => node.classes.includes('aside'))).toBe(true)
  await page.locator('[data-row]').first().hover()
  await page.waitForFunction((all) => document.querySelector<Drawn>('[data-canvas]')!._cyreg!.cy.nodes('.lit').length < all, nodes.filter((node) => node.classes.includes('lit')).length)
  await page.locator('[data-row] [data-action=read]').first().click()
  await page.locator('.reader-text mark').first().waitFor()
})

test('how a question was understood opens GraphiQL with the query, which runs', async () => {
  const page = await client.open()
  await page.fill('#field', '谁和大兴区总工会一起办过活动？')
  await page.keyboard.press('Enter')
  const link = page.locator('[data-part=understood] a')
  await link.waitFor()
  const query = new URL((await link.getAttribute('href')) ?? '', client.served.address).searchParams.get('query')
  const reply = await fetch(new URL('/graphql', client.served.address), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  expect(JSON.stringify(await reply.json())).toContain('大兴区妇联')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.getByText('organizedBy').first().waitFor()
})

test('a thing is hidden, counted, and comes back where it was', async () => {
  const page = await client.open()
  await find(page, 'daxing', '大兴区总工会')
  const place = async () => (await readCanvas(page)).nodes.find(({ name }) => name === '大兴区总工会')?.place
  const before = await place()
  await page.locator('[data-action=hide]').click()
  expect(await place()).toBeUndefined()
  expect(await page.locator('[data-part=aside-note]').textContent()).toContain('1')
  await page.locator('[data-action=show-aside]').click()
  expect(await place()).toEqual(before)
})

test('only one kind is looked for where its word stands before the text', async () => {
  const page = await client.open()
  await page.fill('#field', '托管')
  const kinds = page.locator('.choice-kind')
  await kinds.first().waitFor()
  await page.locator('[data-search-kind=Initiative]').click()
  expect(await page.inputValue('#field')).toBe('活动：托管')
  await expect.poll(async () => [...new Set(await kinds.allTextContents())]).toEqual(['活动'])
  expect(await findFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.locator('[data-panel-of=thing] .panel-kind', { hasText: '活动' }).waitFor()
})

test('the panel tells a body’s partners, unfolds a relation, and leaves only what is around it', async () => {
  const page = await client.open()
  await find(page, 'daxing', '大兴区总工会')
  await page.locator('[data-part=partners]').waitFor()
  expect(await page.locator('[data-part=partners] .relation').count()).toBeGreaterThan(0)
  await page.locator('[data-action=focus]').click()
  const around = await readCanvas(page)
  expect(around.nodes.length).toBeLessThan(20)
  expect(around.nodes.map(({ name }) => name)).toContain('大兴区总工会')
  await page.keyboard.press('Control+z')
  await find(page, '民警子女暑期', '2025年民警子女暑期托管班')
  await page.locator('[data-relation=HOSTED_AT] [data-action=unfold]').click()
  await expect.poll(async () => (await readCanvas(page)).nodes.map(({ name }) => name)).toContain('安特幼儿园')
  expect(await findFaults(page)).toEqual([])
})

test('the page shows everything found in it, and beside it what gave nothing and why', async () => {
  const page = await client.open()
  await find(page, 'daxing', '大兴区总工会')
  await page.locator('.relation-proof').first().click()
  await page.locator('[data-action=read]').first().click()
  await page.locator('.reader mark').first().waitFor()
  const unions = page.locator('.reader-name[data-kind=UnionBody]')
  expect(await unions.count()).toBeGreaterThan(2)
  await page.locator('[data-mark=UnionBody]').click()
  expect(await unions.count()).toBe(0)
  await page.locator('[data-mark=UnionBody]').click()
  const drops = page.locator('.reader-drop')
  expect(await page.locator('[data-part=ledger] h3').textContent()).toContain(`${await drops.count()}`)
  await drops.last().click()
  expect((await page.locator('[data-pointed=true]').allTextContents()).join('').slice(0, 10)).toBe((await drops.last().locator('.reader-drop-words').textContent())!.slice(0, 10))
  expect(await findFaults(page)).toEqual([])
  await unions.first().click()
  await page.locator('[data-panel-of=thing]').waitFor()
  expect(await page.locator('.reader').count()).toBe(0)
})

test('whatever changed the picture can be undone and redone, and everything stands where it stood', async () => {
  const page = await client.open()
  const look = async () => (await readCanvas(page)).nodes.map(({ id, place }) => `${id} ${Math.round(place.x)} ${Math.round(place.y)}`).sort()
  const first = await look()
  expect(await page.locator('[data-tool=undo]').isDisabled()).toBe(true)
  await find(page, 'daxing', '大兴区总工会')
  await page.locator('.panel-action', { hasText: '从图上移除' }).click()
  await page.locator('[data-kind=Organization]').click()
  await page.locator('[data-tool=arrange]').click()
  const last = await look()
  expect(last.length).toBeLessThan(first.length - 1)
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z')
  await expect.poll(look).toEqual(first)
  expect(await page.locator('[data-tool=undo]').isDisabled()).toBe(true)
  for (const _ of [1, 2]) await page.keyboard.press('Control+Shift+z')
  await page.locator('[data-tool=redo]').click()
  expect(await look()).toEqual(last)
})

test('a question that is not understood offers the nearest that are', async () => {
  const page = await client.open()
  await page.fill('#field', '哪些工会没有办过托管班？')
  await page.keyboard.press('Enter')
  const examples = page.locator('.answer-example')
  await examples.first().waitFor()
  expect(await page.locator('.answer-sentence').textContent()).toContain('没有')
  await examples.first().click()
  await page.locator('[data-row]').first().waitFor()
})

test('“about” says how well pages are read, in two parts, in both languages and on a phone', async () => {
  const { development, firstRuns } = readQuality()!
  const wide = await client.open({ locale: 'en-GB' })
  await wide.locator('[data-switch=about]').click()
  const parts = wide.locator('.quality tbody')
  expect(await parts.count()).toBe(2)
  expect(await parts.nth(0).innerText()).toContain(`${development.pages.length} pages`)
  expect(await parts.nth(0).locator('td').nth(1).innerText()).toBe(Math.min(development.entity.recall, 0.99).toFixed(2))
  expect(await parts.nth(1).locator('tr').count()).toBe(1 + firstRuns.length)
  expect(await parts.nth(1).innerText()).toContain('First runs on pages not seen before')
  const narrow = await client.open({ viewport: PHONE })
  await narrow.locator('[data-switch=about]').click()
  expect(await narrow.locator('.quality').innerText()).toMatch(/开发中用过的版面[^]*初次见到的版面/)
  expect(await narrow.locator('.about').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
})

test('the language switches and is remembered', async () => {
  const page = await client.open()
  expect(await page.locator('h1').textContent()).toBe('工会图谱')
  await page.locator('[data-switch=language]').click()
  expect(await page.locator('h1').textContent()).toBe('Union Atlas')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  await page.locator('.legend-name', { hasText: 'Initiative' }).waitFor()
  const english = await client.open({ locale: 'en-GB' })
  expect(await english.locator('h1').textContent()).toBe('Union Atlas')
})

test('the theme follows the system until it is switched', async () => {
  const page = await client.open({ colorScheme: 'dark' })
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await paper()).toBe('rgb(24, 22, 19)')
  await page.locator('[data-switch=theme]').click()
  expect(await paper()).toBe('rgb(250, 247, 240)')
})

test('what a page prints is shown as text, whatever it looks like', async () => {
  const folder = makeFolder()
  const file = join(folder.path, 'struck.txt')
  writeFileSync(file, '## 怀柔区总工会举办职工插花培训班\n\n本报讯（记者 李明）7月3日，怀柔区总工会举办职工插花培训班。<script>window.struck = 1</script><img src=x onerror="window.struck = 2">50名职工参加培训。\n')
  const ran = await runAtlas(client.data, ['ingest', file])
  expect(ran.code, ran.stderr).toBe(0)
  const page = await client.open()
  await find(page, 'huairou', '怀柔区总工会')
  await page.locator('.relation-proof').first().click()
  await page.locator('[data-action=read]').first().click()
  await page.locator('.reader mark').first().waitFor()
  expect(await page.locator('.reader-text').textContent()).toContain('<script>window.struck = 1</script><img src=x onerror="window.struck = 2">')
  expect(await page.locator('.reader-text script, .reader-text img').count()).toBe(0)
  expect(await page.evaluate(() => 'struck' in window)).toBe(false)
  folder.remove()
})

test('everything is reached by keys alone: a name, its sentence, the page, the table, a filter, what is drawn otherwise, and the way back', async () => {
  const page = await client.open()
  /** Goes on by Tab until the focus is on what is asked for. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let step = 0; step < 120; step += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${selector}.`)
  }
  const press = async (selector: string): Promise<void> => {
    await tabTo(selector)
    await page.keyboard.press('Enter')
  }
  await find(page, 'daxing', '大兴区总工会')
  await press('.relation-proof')
  await page.locator('[data-panel-of=link]').waitFor()
  await press('[data-action=read]')
  await page.locator('.reader mark').first().waitFor()
  await press('.reader-name[data-kind=UnionBody]')
  await page.locator('.reader').waitFor({ state: 'detached' })
  await page.locator('[data-panel-of=thing]').waitFor()
  await page.keyboard.press('t')
  await page.locator('table [aria-sort]').first().waitFor()
  await page.keyboard.press('Escape')
  await press('[data-kind=Organization]')
  await expect.poll(async () => (await readCanvas(page)).nodes.some(({ kind }) => kind === 'Organization')).toBe(false)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await readCanvas(page)).nodes.some(({ kind }) => kind === 'Organization')).toBe(true)
  await press('[data-switch=language]')
  expect(await page.locator('h1').textContent()).toBe('Union Atlas')
  await tabTo('[data-canvas]')
})

describe('on a phone', () => {
  test('the field is on top, the network full, the legend behind a button, the panel a sheet from below', async () => {
    const page = await client.open({ viewport: PHONE, hasTouch: true, isMobile: true })
    expect((await page.locator('#field').boundingBox())!.y).toBeLessThan(110)
    expect((await page.locator('[data-canvas]').boundingBox())!.width).toBe(PHONE.width)
    expect(await page.locator('.legend').isVisible()).toBe(false)
    await page.locator('.legend-button').tap()
    expect(await page.locator('.legend').isVisible()).toBe(true)
    await page.locator('.legend-button').tap()
    await find(page, '大兴', '大兴区总工会')
    const sheet = (await page.locator('.panel').boundingBox())!
    expect(sheet.width).toBe(PHONE.width)
    expect(Math.round(sheet.y + sheet.height)).toBe(PHONE.height)
    const centre = (await readCanvas(page)).nodes.find((node) => node.classes.includes('centre'))!
    expect(centre.at.y).toBeLessThan(sheet.y)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  })
})

describe('when something is wrong', () => {
  test('a lost server is said and can be tried again', async () => {
    const page = await client.open()
    await page.locator('[data-kind=Organization]').click()
    await page.context().setOffline(true)
    await page.locator('[data-tool=start]').click()
    await page.locator('[data-state=failed]').waitFor()
    await page.context().setOffline(false)
    await page.locator('.state-button').click()
    await page.locator('[data-state=failed]').waitFor({ state: 'detached' })
    await page.locator('.examples').waitFor()
    expect((await readCanvas(page)).nodes.length).toBeGreaterThan(20)
    expect(client.takeErrors().every((error) => error.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true)
  })

  test('an empty store says how to fill it', async () => {
    const folder = makeFolder()
    const empty = await startAtlas(folder.path, ['--no-seeds'])
    const page = await client.open({ address: empty.address, wait: false })
    await page.locator('[data-state=empty]').waitFor()
    await page.close()
    await empty.stop()
    folder.remove()
  })

  test('more than can be drawn is counted and not drawn, and a narrower picture is offered', { timeout: 120_000 }, async () => {
    const folder = makeFolder()
    const letter = (at: number) => String.fromCodePoint(0x5000 + at)
    const names = Array.from({ length: MOST_DRAWN + 100 }, (_, at) => `${letter(Math.floor(at / 100))}${letter(at % 100)}行动`)
    const draft = new PageDraft({ id: 'much.txt' }, `很多行动\n${names.join('，')}。`)
    for (const name of names) draft.thing('Initiative', name)
    const { record } = draft
    const store = await openStore(join(folder.path, 'atlas.lbug'))
    await store.savePage(record)
    await store.close()
    const much = await startAtlas(folder.path, ['--no-seeds'])
    const page = await client.open({ address: `${much.address}#v=1&things=${record.entities.filter(({ kind }) => kind === 'Initiative').map(({ id }) => packId(id)).join('.')}`, wait: false })
    const card = page.locator('[data-state=large]')
    await card.waitFor()
    expect(await card.textContent()).toContain(String(names.length))
    expect(await findFaults(page)).toEqual([])
    await card.locator('button').first().click()
    await card.waitFor({ state: 'detached' })
    expect((await readCanvas(page)).nodes).toHaveLength(500)
    await page.close()
    await much.stop()
    folder.remove()
  })
})


test.each(['light', 'dark'] as const)('axe finds nothing to mend in the %s theme, with the panel shut and open', async (colorScheme) => {
  const page = await client.open({ colorScheme })
  expect(await findFaults(page)).toEqual([])
  await find(page, 'daxing', '大兴区总工会')
  await page.locator('[data-relation]').first().waitFor()
  await page.locator('.relation-proof').first().click()
  await page.locator('.quote').first().waitFor()
  expect(await findFaults(page)).toEqual([])
})
