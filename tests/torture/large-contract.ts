// A place and many pages in, the contract at that size out: saved, counted, asked, partly removed, saved again; with what it took.
import { ENTITY_KINDS, RELATION_KINDS } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { digestRecord } from '#store/record-digest.ts'
import { makeRandom, shuffle } from '../store/generated-pages.ts'
import type { SharedPlace } from '../store/test-place.ts'
import { askEverything, nameAnswers, requireEqualAnswers, type Answers } from './ask-everything.ts'

export interface LargeReport {
  /** What the store answered with all pages in it, and with a tenth of them removed. */
  readonly full: Answers
  readonly less: Answers
}

type Say = (line: string) => void

export async function keepLargeContract(place: SharedPlace, pages: readonly PageRecord[], seed: number, say: Say): Promise<LargeReport> {
  await place.clear()
  const store = await openStore(place.where)
  try {
    await take(`save ${pages.length} pages`, say, async () => { for (const [at, record] of pages.entries()) { await store.savePage(record); if ((at + 1) % 1_000 === 0) say(`  ${at + 1} saved`) } })
    await take('read every page back', say, () => requirePages(store, pages))
    const full = await take('ask everything', say, () => askEverything(store, seed))
    say(nameAnswers(full))
    const removed = shuffle(pages, makeRandom(seed)).slice(0, Math.floor(pages.length / 10))
    await take(`remove ${removed.length} pages`, say, async () => { for (const { page } of removed) await store.removePage(page.id) })
    const gone = new Set(removed)
    await requireSums(store, pages.filter(record => !gone.has(record)))
    const less = await take('ask everything', say, () => askEverything(store, seed))
    say(nameAnswers(less))
    await take(`save ${removed.length} pages again`, say, async () => { for (const record of removed) await store.savePage(record) })
    await take('read every page back', say, () => requirePages(store, pages))
    requireEqualAnswers(full, await take('ask everything', say, () => askEverything(store, seed)), 'After removing and saving again')
    return { full, less }
  } finally {
    await store.close()
  }
}

/** Runs it and says how long it took. */
export async function take<T>(what: string, say: Say, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  say(`${what}: ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  return result
}

async function requirePages(store: GraphStore, pages: readonly PageRecord[]): Promise<void> {
  for (const record of pages) {
    const stored = await store.record(record.page.id)
    if (!stored || digestRecord(stored) !== digestRecord(record)) throw new Error(`${record.page.id} is not there as it was saved.`)
  }
  await requireSums(store, pages)
}

/** The store's counts are those of the pages: rows summed, things and edges counted once. */
async function requireSums(store: GraphStore, pages: readonly PageRecord[]): Promise<void> {
  const stats = await store.stats()
  const sum = (rows: (record: PageRecord) => readonly unknown[]): number => pages.reduce((all, record) => all + rows(record).length, 0)
  const distinct = (ids: (record: PageRecord) => readonly string[]): number => new Set(pages.flatMap(ids)).size
  const expected = {
    pages: pages.length, articles: sum(record => record.articles), claims: sum(record => record.claims), dropped: sum(record => record.dropped),
    entities: Object.fromEntries(ENTITY_KINDS.map(({ id }) => [id, distinct(({ entities }) => entities.filter(({ kind }) => kind === id).map(entity => entity.id))])),
    relations: Object.fromEntries(RELATION_KINDS.map(({ id }) => [id, distinct(({ claims }) => claims.filter(({ type }) => type === id).map(({ from, to }) => `${from} ${to}`))])),
  }
  for (const [name, value] of Object.entries(expected)) {
    const found = stats[name as keyof typeof stats]
    const differing = typeof value === 'number' ? found !== value : Object.entries(value).some(([key, number]) => (found as unknown as Record<string, number>)[key] !== number)
    if (differing) throw new Error(`The store counts ${name} ${JSON.stringify(found)}, its pages have ${JSON.stringify(value)}.`)
  }
}
