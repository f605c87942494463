// A place in, the test that it answers every document of the client and the README as the embedded database does, byte for byte, out.
import type { PageRecord } from '#model/record.ts'
import { createApi } from '#api/serve.ts'
import { FORMATS, type Writing } from '#export/formats.ts'
import { openStore } from '#store/open-store.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postQuery } from '../api/post-query.ts'
import { openSeedGraph, type SeedGraph } from '../api/seed-graph.ts'
import { writeAll } from '../export/write-all.ts'
import { dumpStore } from './dump-store.ts'
import { generatePages } from './generated-pages.ts'
import { samplePages } from './sample-pages.ts'
import type { TestPlace } from './test-place.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENTS = join(ROOT, 'client/graph/documents')
const documents = readdirSync(DOCUMENTS).map(file => readFileSync(join(DOCUMENTS, file), 'utf8')).join('\n')
const readme = /```graphql\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] as string
const QUESTIONS = ['哪些工会办过托管班？', 'Who organized matchmaking events?', '平谷区总工会办了什么？']
const WORDS = ['总工会', '大兴', 'beijing', 'bjszgh', '托管', '陈', '%']

type Ask = (operationName: string, variables: object) => Promise<string>

function askOf(store: GraphStore): Ask {
  const api = createApi(store)
  return async (operationName, variables) => {
    return (await postQuery(api, operationName === '' ? { query: readme } : { query: documents, operationName, variables })).text()
  }
}

export function testSameAnswers(name: string, place: TestPlace): void {
  describe(`${name} answers as the embedded database does`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-store-'))
    let [seeds, ours, theirs]: [SeedGraph?, GraphStore?, GraphStore?] = []
    beforeAll(async () => {
      seeds = await openSeedGraph()
      const records = await Promise.all((await seeds.store.pages()).map(async ({ id }) => await seeds?.store.record(id) as PageRecord))
      await place.clear()
      ours = await openStore(join(folder, 'atlas.lbug'))
      theirs = await place.open()
      for (const record of [...records, ...samplePages(), ...generatePages(21, 30)]) {
        await ours.savePage(record)
        await theirs.savePage(record)
      }
    })
    afterAll(async () => {
      for (const store of [seeds, ours, theirs]) await store?.close()
      await place.clear()
      rmSync(folder, { recursive: true, force: true })
    })

    it('holds the same', async () => {
      expect(await dumpStore(theirs as GraphStore) === await dumpStore(ours as GraphStore)).toBe(true)
    })

    const writings = Object.entries(FORMATS).flatMap(([format, { alone, ...more }]) => [[format, alone], ...Object.entries('tables' in more ? more.tables : {})] as [string, Writing][])
    it.each(writings)('exports the same bytes as %s', async (_, write) => {
      const text = await writeAll(ours as GraphStore, write)
      expect(text.length).toBeGreaterThan(10_000)
      expect(await writeAll(theirs as GraphStore, write) === text).toBe(true)
    })

    it('to every document of the client and the README', async () => {
      const [here, there] = [askOf(ours as GraphStore), askOf(theirs as GraphStore)]
      const things = (await ours?.list([], { first: 10_000 }))?.rows ?? []
      const ids = things.filter((_, at) => at % 9 === 0).map(({ id }) => id)
      const edges = await ours?.edgesAt(ids) ?? []
      const asked: [string, object][] = [
        ['', {}], ['Overview', { limit: 40 }], ['Overview', { limit: 500 }], ['Folded', { ids: ids.slice(0, 5) }],
        ...QUESTIONS.map(question => ['Ask', { question }] as [string, object]), ...WORDS.map(text => ['Search', { text, first: 12 }] as [string, object]),
        ...ids.flatMap(id => [['ThingPanel', { id }], ['Neighbourhood', { ids: [id], limit: 25 }]] as [string, object][]),
        ...edges.filter((_, at) => at % 20 === 0).map(({ id }) => ['LinkPanel', { id }] as [string, object]),
        ...(await ours?.pages() ?? []).slice(0, 12).map(({ id }) => ['PageText', { id }] as [string, object]),
      ]
      let bytes = 0
      for (const [operation, variables] of asked) {
        const answer = await here(operation, variables)
        expect(answer, operation).toContain('"data":{')
        expect(answer, operation).not.toContain('"errors"')
        expect(await there(operation, variables), `${operation} ${JSON.stringify(variables)}`).toBe(answer)
        bytes += answer.length
      }
      expect(bytes).toBeGreaterThan(100_000)
    })

    it('about paths and facets', async () => {
      const bodies = (await ours?.list(['UnionBody', 'Initiative', 'Person'], { first: 10_000 }))?.rows.map(({ id }) => id) ?? []
      let found = 0
      for (let at = 0; at + 7 < bodies.length; at += 7) {
        const way = { from: bodies[at] as string, to: bodies[at + 7] as string, maxLength: 5, limit: 4 }
        const paths = await ours?.paths(way)
        found += paths?.paths.length ?? 0
        expect(await theirs?.paths(way)).toEqual(paths)
      }
      expect(found).toBeGreaterThan(10)
      for (const kinds of [[], ['UnionBody'], ['Initiative', 'Venue']] as const) expect(await theirs?.facets(kinds)).toEqual(await ours?.facets(kinds))
    })
  })
}
