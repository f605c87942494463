// A real server that takes pages from who bears its token, and a real browser: files let fall, text pasted, what came of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodePage, readFiles } from '../../client/state/page-files.ts'
import { SEED_PAGES } from '../doors/run-atlas.ts'
import { findFaults, openClient, PHONE, readCanvas, type OpenClient } from './open-client.ts'

const TOKEN = 'a token for pages'
const SEED = '000_2e905ee6b8cd07a3.txt'
let client: OpenClient
beforeAll(async () => { client = await openClient({ words: ['--no-seeds'], environment: { ATLAS_TOKEN: TOKEN } }) }, 400_000)
afterAll(() => client?.close())

const text = readFileSync(join(SEED_PAGES, SEED), 'utf8')

/** Lets files fall on the middle of the window, as a browser does. */
const drop = (page: Page, files: readonly { readonly name: string; readonly text: string }[]) => page.evaluate((list) => {
  const carried = new DataTransfer()
  for (const { name, text: content } of list) carried.items.add(new File([content], name, { type: 'text/plain' }))
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }))
}, files)

test('files let fall are read one after another, and what they gave is drawn', { timeout: 120_000 }, async () => {
  const page = await client.open({ wait: false })
  await page.locator('[data-state=empty]').waitFor()
  await drop(page, [{ name: SEED, text }, { name: 'photo.png', text: 'x' }, { name: 'nothing.txt', text: '\u0000\u0001'.repeat(500) }])
  const dialog = page.locator('.saving')
  await dialog.getByText('photo.png').waitFor()
  const hand = page.locator('[data-action=hand-over]')
  expect(await hand.textContent()).toContain('2')
  expect(await hand.isDisabled()).toBe(true)
  await page.fill('[data-field=token]', 'another')
  await hand.click()
  await dialog.getByText('服务器不认这个令牌').first().waitFor()
  await page.fill('[data-field=token]', TOKEN)
  for (const _ of [1, 2]) await page.locator('[data-step=failed] .saving-way').first().click()
  await page.locator('[data-step=saved]').waitFor()
  await page.locator('[data-step=failed]').waitFor()
  expect(await page.locator('[data-step=saved]').innerText()).toMatch(/新增[^]*5 篇报道[^]*工会 \d+/)
  expect(await page.locator('[data-step=failed] .saving-trouble').innerText()).not.toMatch(/^\s*$|服务器不认|\bat /)
  expect(await findFaults(page)).toEqual([])
  await page.locator('[data-action=draw]').click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => (await readCanvas(page)).nodes.map(({ name }) => name)).toContain('平谷公安分局工会')
  // The browser itself says that the server refused what could not be read.
  client.takeErrors()
})

test('pasted text needs newspaper, day and page, and the page opens with what was read', { timeout: 120_000 }, async () => {
  const page = await client.open({ wait: false, viewport: PHONE })
  await page.locator('[data-switch=save]').click()
  await page.fill('[data-field=token]', TOKEN)
  await page.locator('.saving-paste summary').click()
  await page.fill('[data-field=text]', '## 怀柔区总工会举办职工插花培训班\n\n7月3日，怀柔区总工会举办职工插花培训班。<b>50名职工参加</b>培训。\n')
  expect(await page.locator('[data-action=hand-over-text]').isDisabled()).toBe(true)
  for (const [field, value] of [['newspaper', '怀柔报'], ['date', '2025-07-04'], ['number', '2']] as const) await page.fill(`[data-field=${field}]`, value)
  await page.locator('[data-action=hand-over-text]').click()
  await page.locator('[data-step=saved]').waitFor()
  expect(await page.locator('.saving').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await page.locator('[data-action=see-page]').click()
  await page.locator('.reader-name[data-kind=UnionBody]').first().waitFor()
  expect(await page.locator('.reader h2').textContent()).toBe('怀柔报 · 2025-07-04 · 第 2 版')
  expect(await page.locator('.reader-text').textContent()).toContain('<b>50名职工参加</b>')
  expect(client.takeErrors()).toEqual([])
})

test('a page is read as UTF-8, or as GB 18030 where it is not that; what is no page is named', async () => {
  const gb = Uint8Array.from([0xb9, 0xa4, 0xbb, 0xe1])
  expect([decodePage(new TextEncoder().encode('工会').buffer as ArrayBuffer), decodePage(gb.buffer)]).toEqual(['工会', '工会'])
  const { pages, others } = await readFiles([new File(['乙'], 'b.md'), new File(['甲'], 'a.TXT'), new File([''], 'c.pdf')])
  expect(pages).toEqual([{ id: 'a.TXT', text: '甲' }, { id: 'b.md', text: '乙' }])
  expect(others).toEqual(['c.pdf'])
})
