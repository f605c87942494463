// Several processes on one embedded database: who writes, who reads, who is killed.
import { DatabaseHeld } from '#store/database-held.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dumpStore } from './dump-store.ts'
import { generatePages } from './generated-pages.ts'
import { testKills } from './kill-contract.ts'
import { samplePages } from './sample-pages.ts'
import { endChild, startChild, type Child, type ChildTask } from './start-child.ts'

let folder: string, file: string
let children: Child[] = []
let stores: GraphStore[] = []
const start = (task: ChildTask): Child => { const child = startChild(file, task); children.push(child); return child }
const open = async (...args: Parameters<typeof openStore>): Promise<GraphStore> => { const store = await openStore(...args); stores.push(store); return store }

beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'atlas-store-')); file = join(folder, 'atlas.lbug') })
afterEach(async () => {
  for (const child of children) child.process.kill('SIGKILL')
  for (const store of stores) await store.close()
  await Promise.all(children.map(child => child.ended))
  children = []
  stores = []
  await rm(folder, { recursive: true, force: true })
})

it('tells a second writer who holds the database', async () => {
  const child = start({ seed: 1, number: 1 })
  await child.said('done')
  const error = await openStore(file).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(DatabaseHeld)
  expect(error).toMatchObject({ pid: child.process.pid, address: 'http://127.0.0.1:4999/', message: expect.stringContaining(`process ${child.process.pid} on ${hostname()}`) })
  await endChild(child)
  const store = await open(file)
  expect(await store.pages()).toHaveLength(1)
})

it('tells a second writer in the same process too, and lets it in when the first has closed', async () => {
  const first = await open(file)
  await expect(openStore(file)).rejects.toThrow(`process ${process.pid}`)
  await expect(openStore(join(folder, '.', 'atlas.lbug'), { readOnly: true })).rejects.toThrow('in this process')
  await first.close()
  expect(existsSync(`${file}.holder.json`)).toBe(false)
  expect(await (await open(file)).pages()).toEqual([])
})

it('takes over from a writer that died', async () => {
  const child = start({ seed: 1, number: 1 })
  await child.said('done')
  child.process.kill('SIGKILL')
  await child.ended
  expect(JSON.parse(readFileSync(`${file}.holder.json`, 'utf8'))).toMatchObject({ pid: child.process.pid })
  expect(await (await open(file)).pages()).toHaveLength(1)
})

it('is not kept out by a record that a stranger left, of whatever process', async () => {
  writeFileSync(`${file}.holder.json`, JSON.stringify({ pid: process.pid, host: hostname(), started: '2025-01-01T00:00:00.000Z' }))
  expect(await (await open(file)).pages()).toEqual([])
})

it('reads beside a writer, and sees what it saves', async () => {
  const pages = generatePages(5, 25)
  const child = start({ seed: 5, number: 25, pause: 20 })
  await child.said(pages[0]?.page.id as string)
  const reader = await open(file, { readOnly: true })
  for (let known = 0; known < 25;) {
    const saved = child.saved()
    const found = await reader.pages()
    expect(found.length).toBeGreaterThanOrEqual(Math.max(known, saved))
    known = found.length
    const stats = await reader.stats()
    expect(stats.claims).toBeGreaterThanOrEqual(found.reduce((sum, page) => sum + page.claims, 0))
    await sleep(15)
  }
  await child.said('done')
  const seen = await dumpStore(reader)
  await expect(reader.savePage(samplePages()[0]!)).rejects.toThrow('reading only')
  await endChild(child)
  expect(await dumpStore(reader)).toBe(seen)
})

it('does not make a database by reading it', async () => {
  await expect(openStore(file, { readOnly: true })).rejects.toThrow('There is no database')
  expect(existsSync(file)).toBe(false)
})

it('says that a file is no database of this layout, and leaves it alone', async () => {
  writeFileSync(file, 'not a graph '.repeat(1000))
  await expect(openStore(file)).rejects.toThrow(file)
  expect(readFileSync(file, 'utf8')).toBe('not a graph '.repeat(1000))
})

testKills('Ladybug', () => ({ where: join(folder, 'killed', 'atlas.lbug'), clear: () => rm(join(folder, 'killed'), { recursive: true, force: true }) }), { seed: 9, pages: 10, kills: 5 })
