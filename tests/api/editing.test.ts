// A served API with a token in, who may change the graph by GraphQL out: whoever bears it, and nobody else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, runAtlas, SEED_PAGES, startAtlas, type Served } from '../doors/run-atlas.ts'

const TOKEN = 'a-token-for-this-test'
const NAME = '000_2e905ee6b8cd07a3.txt'
const text = readFileSync(join(SEED_PAGES, NAME), 'utf8')
const folder = makeFolder()
let server: Served
beforeAll(async () => { server = await startAtlas(join(folder.path, 'data'), ['--no-seeds'], { ATLAS_TOKEN: TOKEN }) })
afterAll(async () => {
  await server?.stop()
  folder.remove()
})

const SAVE = 'mutation ($page: PageInput!) { savePage(page: $page) { outcome page { id newspaper claimCount articles { headline } } } }'
const post = (query: string, variables: object, token?: string): Promise<Response> =>
  fetch(`${server.address}graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }) })
const ask = async (query: string, variables: object = {}, token?: string): Promise<any> => (await post(query, variables, token)).json()

test('nothing is changed without the token, or with another', async () => {
  for (const token of [undefined, 'a-token-for-this-tesT', '']) for (const [query, variables] of [[SAVE, { page: { id: 'x', text: '短' } }], ['mutation { removePage(id: "x") }', {}]] as const)
    expect((await ask(query, variables, token)).errors[0].message).toContain('Authorization: Bearer')
  expect((await ask('{ stats { pages } }')).data.stats.pages).toBe(0)
})

test('a page is saved, kept, told of while it is read, and removed', { timeout: 120_000 }, async () => {
  const news = await post('subscription { progress { page step message } }', {}, TOKEN)
  const reader = news.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const listening = (async () => { for (let part = await reader.read(); !part.done && !heard.includes('failed'); part = await reader.read()) heard += part.value })().catch(() => undefined)

  const page = { text, newspaper: '劳动午报', date: '2025-08-01', number: '3' }
  const { data } = await ask(SAVE, { page }, TOKEN)
  expect(data.savePage).toMatchObject({ outcome: 'added', page: { id: '劳动午报/2025-08-01/3', newspaper: '劳动午报', claimCount: expect.any(Number) } })
  expect(data.savePage.page.articles).toHaveLength(5)
  expect((await ask(SAVE, { page }, TOKEN)).data.savePage.outcome).toBe('kept')
  expect((await ask('{ unions(filter: { topics: [childcare] }) { nodes { name } } }')).data.unions.nodes.map((node: any) => node.name)).toContain('平谷公安分局工会')
  expect((await ask('mutation { removePage(id: "劳动午报/2025-08-01/3") }', {}, TOKEN)).data.removePage).toBe(true)
  expect((await ask('mutation { removePage(id: "劳动午报/2025-08-01/3") }', {}, TOKEN)).data.removePage).toBe(false)
  expect((await ask('{ stats { pages claims } }')).data.stats).toEqual({ pages: 0, claims: 0 })

  const bad = await ask(SAVE, { page: { id: 'bad', text: '\u0000\u0001'.repeat(500) } }, TOKEN)
  expect(bad.errors[0].message).not.toMatch(/node_modules|at .*\.ts|^$/)
  await listening
  await reader.cancel()
  for (const step of ['reading', 'saved', 'failed']) expect(heard).toContain(`"step":"${step}"`)
})

test('a page without a name, or with a day that is none, is refused in words', async () => {
  expect((await ask(SAVE, { page: { text: '短' } }, TOKEN)).errors[0].message).toContain('“id”, or “newspaper”, “date” and “number”')
  expect((await ask(SAVE, { page: { id: 'x', text: '短', date: 'July' } }, TOKEN)).errors[0].message).toContain('“date” must be a day')
})

test('only who bears the token may send a long body', async () => {
  expect((await post(SAVE, { page: { id: 'x', text: '长'.repeat(100_000) } })).status).toBe(413)
})

test('a server without a token changes nothing for anybody', async () => {
  const plain = await startAtlas(join(folder.path, 'plain'), ['--no-seeds'], { ATLAS_TOKEN: '' })
  const answer = await fetch(`${plain.address}graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' }, body: JSON.stringify({ query: 'mutation { removePage(id: "x") }' }) })
  expect((await answer.json() as any).errors[0].message).toContain('ATLAS_TOKEN')
  await plain.stop()
  expect((await runAtlas(join(folder.path, 'plain'), ['pages'])).code).toBe(0)
})
