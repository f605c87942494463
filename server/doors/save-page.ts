// A page file's bytes and label in, the page in the store out: read → extract → identify → save.
import type { PageLabel, SavedPage } from '#api/page-desk.ts'
import type { Page } from '#model/page.ts'
import type { GraphStore, StoredPage } from '#store/graph-store.ts'
import type { Reader } from './open-reader.ts'
import { readPage } from './read-page.ts'

/** Reads and saves one page. Rejects, with the store as it was, where the bytes are no page. */
export async function savePage(bytes: Uint8Array, label: PageLabel, store: GraphStore, reader: Reader): Promise<SavedPage> {
  const page = readPage(bytes, label)
  const [stored] = await store.pages([page.id])
  if (stored && isSame(stored, page, reader.version)) return { id: page.id, outcome: 'kept', articles: stored.articles, claims: stored.claims, dropped: stored.dropped }
  // What extracts takes long to load, and most pages that are handed over were saved before.
  const { makeRecord } = await import('./make-record.ts')
  const record = makeRecord(page, reader)
  const outcome = await store.savePage(record)
  return { id: page.id, outcome, articles: record.articles.length, claims: record.claims.length, dropped: record.dropped.length }
}

const FACTS = ['hash', 'newspaper', 'date', 'number', 'notBefore', 'notAfter'] as const

function isSame(stored: StoredPage, page: Page, version: string): boolean {
  return stored.rulebook === version && FACTS.every((name) => (stored[name] ?? '') === (page[name] ?? ''))
}
