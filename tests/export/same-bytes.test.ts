// The same pages saved in several orders, and asked for in stretches of several lengths, in; the same bytes in every format out.
import { CSV_TABLES } from '#export/csv.ts'
import { FORMATS, type Writing } from '#export/formats.ts'
import { GraphChanged } from '#export/graph-changed.ts'
import { GraphWalk } from '#export/graph-walk.ts'
import { stampGraph } from '#export/stamp-graph.ts'
import type { PageRecord } from '#model/record.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatePages, makeRandom, shuffle } from '../store/generated-pages.ts'
import { changedPage, samplePages } from '../store/sample-pages.ts'
import { hostilePage } from './hostile-page.ts'
import { saveAll, type SavedStore } from './saved-store.ts'
import { writeAll } from './write-all.ts'

const PAGES = [...samplePages(), ...generatePages(15, 10), hostilePage()]
const WRITINGS: readonly (readonly [string, Writing])[] = [...Object.entries(CSV_TABLES), ...Object.entries(FORMATS).map(([name, { alone }]) => [name, alone] as const)]

let saved: SavedStore
beforeAll(async () => { saved = await saveAll(PAGES) })
afterAll(() => saved.close())

test('whatever the order of saving, and whatever was saved and taken back on the way', async () => {
  const random = makeRandom(16)
  const strangers = generatePages(17, 4)
  const other = await saveAll([...shuffle([...PAGES, ...strangers], random), changedPage()])
  for (const { page } of strangers) await other.store.removePage(page.id)
  await other.store.savePage(PAGES[0] as PageRecord)
  for (const [name, writing] of WRITINGS) expect(await writeAll(other.store, writing), name).toBe(await writeAll(saved.store, writing))
  expect(await stampGraph(other.store)).toBe(await stampGraph(saved.store))
  await other.close()
})

test('whatever the length of the stretches that are asked for', async () => {
  for (const [name, writing] of WRITINGS) {
    // Statements of Cypher are cut where stretches end.
    if (name !== 'cypher') expect(await writeAll(saved.store, writing, { entities: 7, proofs: 3 }), name).toBe(await writeAll(saved.store, writing))
  }
})

test('counts what it comes by, and reports how far it is', async () => {
  const steps: string[] = []
  const walk = new GraphWalk(saved.store, ({ pass, done, total }) => steps.push(`${pass} ${done}/${total}`))
  for await (const _ of FORMATS.graphml.alone(walk));
  const { entities, relations, claims } = await saved.store.stats()
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b)
  expect(walk.seen).toEqual({ entities: sum(entities), edges: sum(relations), claims })
  expect(steps).toEqual(['entities', 'claims'].map((pass) => `${pass} ${walk.seen.entities}/${walk.seen.entities}`))
})

test('a page taken back meanwhile is noticed', async () => {
  const other = await saveAll(samplePages())
  const stamp = await stampGraph(other.store)
  // The store as it is when the edges were read, and a page went before their ends were.
  const torn = Object.assign(Object.create(other.store), { edgesAt: (ids: string[]) => other.store.edgesAt(ids), list: other.store.list.bind(other.store), entities: async () => [] })
  await expect(writeAll(torn, FORMATS.csv.alone)).rejects.toThrow(GraphChanged)
  await other.store.removePage(samplePages()[0]?.page.id ?? '')
  expect(await stampGraph(other.store)).not.toBe(stamp)
  await other.close()
})
