// A page's record and a transaction in, the page in the store out, in place of what it said before.
import type { EntityKind } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import { forRows, runAll, type Run, type Statement } from './driver.ts'
import { edgeId } from './edge-id.ts'
import type { SaveOutcome } from './graph-store.ts'
import { countSayings, readSayings, sayingsOf, type Ends } from './page-sayings.ts'
import { digestRecord } from './record-digest.ts'
import type { Changes } from './tally.ts'
import { settleTallies } from './settle-tallies.ts'

interface PageState { readonly hash: string; readonly rulebook: string; readonly digest: string; readonly date: string | null }

/** Saves a verified record. Equal records change nothing. */
export async function savePage(run: Run, record: PageRecord): Promise<SaveOutcome> {
  const { page } = record
  const digest = digestRecord(record)
  const [stored] = await run<PageState>('read/page-state', { page: page.id })
  if (stored && stored.hash === page.hash && stored.rulebook === page.rulebook && stored.digest === digest) return 'unchanged'
  const [entities, edges, ends]: [Changes, Changes, Ends] = [new Map(), new Map(), new Map()]
  if (stored) countSayings(await readSayings(run, page.id, stored.date), -1, entities, edges, ends)
  countSayings(sayingsOf(record), 1, entities, edges, ends)
  const known = new Map(record.entities.map(({ id, kind, key }) => [id, { kind, key }]))
  const settled = await settleTallies(run, entities, edges, ends, known)
  await runAll(run, [...(stored ? dropPageRows(page.id) : []), ...settled, ...makePageRows(record, digest)])
  return stored ? 'replaced' : 'added'
}

/** Takes back all that a page said. False where there is no such page. */
export async function removePage(run: Run, page: string): Promise<boolean> {
  const [stored] = await run<PageState>('read/page-state', { page })
  if (!stored) return false
  const [entities, edges, ends]: [Changes, Changes, Ends] = [new Map(), new Map(), new Map()]
  countSayings(await readSayings(run, page, stored.date), -1, entities, edges, ends)
  const settled = await settleTallies(run, entities, edges, ends, new Map<string, { kind: EntityKind; key: string }>())
  await runAll(run, [...dropPageRows(page), ...settled])
  return true
}

const dropPageRows = (page: string): readonly Statement[] =>
  ['write/remove-claims', 'write/remove-facts', 'write/remove-dropped', 'write/remove-page'].map(query => ({ query, params: { page } }))

function makePageRows({ page, articles, entities, mentions, facts, claims, dropped }: PageRecord, digest: string): readonly Statement[] {
  const { id, newspaper = null, date = null, number = null, notBefore = null, notAfter = null, hash, rulebook, text } = page
  const spans = new Map<string, number[]>(entities.map(entity => [entity.id, []]))
  for (const { entity, start, end } of mentions) spans.get(entity)?.push(start, end)
  return [
    { query: 'write/page', params: { id, newspaper, date, number, notBefore, notAfter, hash, rulebook, digest, text, articles: articles.length, claims: claims.length, dropped: dropped.length } },
    ...forRows('write/mentions', entities.map(({ id: entity, name, sort, keys, kinds }) => ({ id: entity, name, sort, keys, kinds, spans: spans.get(entity) ?? [] })), { page: id }),
    ...forRows('write/articles', articles.map(({ id: article, headline, start, end }) => ({ id: article, headline, start, end })), { page: id }),
    ...forRows('write/facts', facts, { page: id }),
    ...forRows('write/claims', claims.map(claim => ({ ...claim, edge: edgeId(claim.type, claim.from, claim.to) })), { page: id }),
    ...forRows('write/dropped', dropped.map(({ start, end, reason }, at) => ({ id: `${id}#${at}`, start, end, reason })), { page: id }),
  ]
}
