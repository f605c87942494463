// A graph on disk in, whether it can be compacted, brought up to date and moved without losing a page out.
import type { PageRecord } from '#model/record.ts'
import { LadybugHandle } from '#store/ladybug-handle.ts'
import { openStore } from '#store/open-store.ts'
import { RELATION_KINDS } from '#model/kinds.ts'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dumpStore } from '../store/dump-store.ts'
import { makeFolder, runAtlas, SEED_PAGES, startAtlas } from './run-atlas.ts'

const folder = makeFolder()
const data = join(folder.path, 'data')
const database = join(data, 'atlas.lbug')
const dump = async (file = database): Promise<string> => {
  const store = await openStore(file, { readOnly: true })
  try {
    return await dumpStore(store)
  } finally {
    await store.close()
  }
}
let fresh: string

beforeAll(async () => {
  expect((await runAtlas(data, ['ingest', SEED_PAGES])).code).toBe(0)
  fresh = await dump()
})
afterAll(() => folder.remove())

test('compact gives back the room of what was removed, and nothing else', async () => {
  for (const page of readdirSync(SEED_PAGES).slice(0, 3)) {
    await runAtlas(data, ['remove', page])
    await runAtlas(data, ['ingest', SEED_PAGES])
  }
  const before = statSync(database).size
  expect(await runAtlas(data, ['compact'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^5 pages, [\d.]+ → [\d.]+ MB/), stderr: '' })
  expect(statSync(database).size).toBeLessThan(before / 2)
  expect(await dump()).toBe(fresh)
  expect(readdirSync(data)).toEqual(['atlas.lbug'])
})

test('compact does not touch a graph that is being served, and says by whom', async () => {
  const server = await startAtlas(data, ['--no-seeds'])
  expect(await runAtlas(data, ['compact'])).toMatchObject({ code: 1, stderr: expect.stringContaining(`process ${server.pid}`) })
  expect(await runAtlas(data, ['ingest', '--rebuild'])).toMatchObject({ code: 1, stderr: expect.stringContaining(`process ${server.pid}`) })
  await server.stop()
  expect(await dump()).toBe(fresh)
})

test('a draft that an interrupted rewriting left is not in the way', async () => {
  writeFileSync(`${database}.new`, 'half a file')
  expect((await runAtlas(data, ['compact'])).code).toBe(0)
  expect(existsSync(`${database}.new`)).toBe(false)
  expect(await dump()).toBe(fresh)
})

test('pages that were read with other rules are told of, and read again', async () => {
  const store = await openStore(database)
  const record = await store.record(readdirSync(SEED_PAGES)[0] as string) as PageRecord
  await store.savePage({ ...record, page: { ...record.page, rulebook: 'rules-of-old' }, claims: record.claims.slice(0, 3) })
  await store.close()
  expect(await runAtlas(data, ['pages'])).toMatchObject({ code: 0, stderr: expect.stringContaining('1 of 5 pages were read with other rules') })
  expect(await runAtlas(data, ['ingest', '--rebuild'])).toMatchObject({ code: 0, stdout: expect.stringContaining(`[1/5] ${record.page.id}  3 → ${record.claims.length} claims`) })
  expect(await dump()).toBe(fresh)
  expect(await runAtlas(data, ['pages'])).toMatchObject({ code: 0, stderr: '' })
})

test('a graph of an older layout says what to run, and that brings it up to date', async () => {
  const handle = await LadybugHandle.open(database, false)
  await handle.runScript(`MATCH (f:Format) DELETE f; CREATE (:Format {version: 2}); ${RELATION_KINDS.map(({ id }) => `ALTER TABLE ${id} DROP quotes;`).join(' ')}`)
  await handle.close()
  for (const words of [['pages'], ['ingest', SEED_PAGES]]) expect(await runAtlas(data, words)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/layout 2.*needs 3.*atlas ingest --rebuild/) })
  expect((await runAtlas(data, ['ingest', '--rebuild'])).code).toBe(0)
  expect(await dump()).toBe(fresh)
})

test('a graph of a newer layout is left alone', async () => {
  const newer = join(folder.path, 'newer')
  mkdirSync(newer)
  await (await openStore(join(newer, 'atlas.lbug'))).close()
  const handle = await LadybugHandle.open(join(newer, 'atlas.lbug'), false)
  await handle.runScript('MATCH (f:Format) DELETE f; CREATE (:Format {version: 99});')
  await handle.close()
  expect(await runAtlas(newer, ['pages'])).toMatchObject({ code: 1, stderr: expect.stringContaining('a newer program made it') })
})

test('move carries everything over, and goes on where it stopped', async () => {
  const copy = join(folder.path, 'copy.lbug')
  const half = await openStore(copy)
  const from = await openStore(database, { readOnly: true })
  for (const { id } of (await from.pages()).slice(0, 2)) await half.savePage(await from.record(id) as PageRecord)
  await from.close()
  await half.close()
  expect(await runAtlas(data, ['move', '--to', copy])).toMatchObject({ code: 0, stdout: expect.stringMatching(/\[2\/5\] .* unchanged\n\[3\/5\] .* added\n[^]*5 pages are now at/) })
  expect(await dump(copy)).toBe(fresh)
  expect(await dump()).toBe(fresh)
  expect(await runAtlas(data, ['move', '--to', database])).toMatchObject({ code: 1, stderr: expect.stringContaining('already') })
})

test('ingest wants files, or --rebuild, and not both', async () => {
  expect(await runAtlas(data, ['ingest'])).toMatchObject({ code: 1, stderr: expect.stringContaining('atlas ingest FOLDER') })
  expect(await runAtlas(data, ['ingest', '--rebuild', SEED_PAGES])).toMatchObject({ code: 1, stderr: expect.stringContaining('--rebuild') })
})
