// A page's record and a transaction in, the page in the store out, in place of what it said before.
import type { EntityKind } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import { runRows, type Run } from './driver.ts'
import { edgeId } from './edge-id.ts'
import type { SaveOutcome } from './graph-store.ts'
import { countSayings, readSayings, sayingsOf, type Ends } from './page-sayings.ts'
import { digestRecord } from './record-digest.ts'
import type { Changes } from './tally.ts'
import { writeTallies } from './write-tallies.ts'

interface PageState { readonly hash: string; readonly rulebook: string; readonly digest: string; readonly date: string | null }

/** Saves a verified record. Equal records change nothing. */
export async function savePage(run: Run, record: PageRecord): Promise<SaveOutcome> {
  const { page } = record
  const digest = digestRecord(record)
  const [stored] = await run<PageState>('read/page-state', { page: page.id })
  if (stored && stored.hash === page.hash && stored.rulebook === page.rulebook && stored.digest === digest) return 'unchanged'
  const [entities, edges, ends]: [Changes, Changes, Ends] = [new Map(), new Map(), new Map()]
  if (stored) {
    countSayings(await readSayings(run, page.id, stored.date), -1, entities, edges, ends)
    await dropPageRows(run, page.id)
  }
  countSayings(sayingsOf(record), 1, entities, edges, ends)
  const known = new Map(record.entities.map(({ id, kind, key }) => [id, { kind, key }]))
  await writeTallies(run, entities, edges, ends, known)
  await writePageRows(run, record, digest)
  return stored ? 'replaced' : 'added'
}

/** Takes back all that a page said. False where there is no such page. */
export async function removePage(run: Run, page: string): Promise<boolean> {
  const [stored] = await run<PageState>('read/page-state', { page })
  if (!stored) return false
  const [entities, edges, ends]: [Changes, Changes, Ends] = [new Map(), new Map(), new Map()]
  countSayings(await readSayings(run, page, stored.date), -1, entities, edges, ends)
  await dropPageRows(run, page)
  await writeTallies(run, entities, edges, ends, new Map<string, { kind: EntityKind; key: string }>())
  return true
}

async function dropPageRows(run: Run, page: string): Promise<void> {
  for (const query of ['write/remove-claims', 'write/remove-facts', 'write/remove-dropped', 'write/remove-page']) await run(query, { page })
}

async function writePageRows(run: Run, { page, articles, entities, mentions, facts, claims, dropped }: PageRecord, digest: string): Promise<void> {
  const { id, newspaper = null, date = null, number = null, notBefore = null, notAfter = null, hash, rulebook, text } = page
  await run('write/page', { id, newspaper, date, number, notBefore, notAfter, hash, rulebook, digest, text, articles: articles.length, claims: claims.length, dropped: dropped.length })
  const spans = new Map<string, number[]>(entities.map(entity => [entity.id, []]))
  for (const { entity, start, end } of mentions) spans.get(entity)?.push(start, end)
  await runRows(run, 'write/mentions', entities.map(({ id: entity, name, sort, keys, kinds }) =>
    ({ id: entity, name, sort, keys, kinds, spans: spans.get(entity) ?? [] })), { page: id })
  await runRows(run, 'write/articles', articles.map(({ id: article, headline, start, end }) => ({ id: article, headline, start, end })), { page: id })
  await runRows(run, 'write/facts', facts, { page: id })
  await runRows(run, 'write/claims', claims.map(claim => ({ ...claim, edge: edgeId(claim.type, claim.from, claim.to) })), { page: id })
  await runRows(run, 'write/dropped', dropped.map(({ start, end, reason }, at) => ({ id: `${id}#${at}`, start, end, reason })), { page: id })
}
