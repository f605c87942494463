// Page ids in, pages out, with or without their texts.
import { askIds, type Run } from './driver.ts'
import type { PageText, StoredArticle, StoredPage } from './graph-store.ts'
import { by } from './order.ts'

/** The pages with these ids, or all of them, by id. */
export async function readPages(run: Run, ids?: readonly string[]): Promise<readonly StoredPage[]> {
  const rows = ids ? await askIds<StoredPage>(run, 'read/pages-by-id', ids) : await run<StoredPage>('read/pages')
  return rows.map(dropNulls).sort(by(page => page.id))
}

/** One page with all that was found on it. */
export async function readPage(run: Run, page: string): Promise<PageText | null> {
  const [row] = await run<StoredPage & { text: string }>('read/page', { page })
  if (!row) return null
  const articles = await run<StoredArticle>('read/page-articles', { page })
  const spans = await run<{ id: string; spans: readonly number[] }>('read/page-mentions', { page })
  const dropped = await run<PageText['droppedList'][number]>('read/page-dropped', { page })
  return {
    ...dropNulls(row),
    articleList: [...articles].sort(by(article => article.start, article => article.id)),
    mentions: spans.flatMap(pairUp).sort(by(mention => mention.start, mention => mention.end, mention => mention.entity)),
    droppedList: [...dropped].sort(by(sentence => sentence.start, sentence => sentence.end, sentence => sentence.reason)),
  }
}

/** What a page does not say is not there, rather than null. */
export const dropNulls = <T extends object>(row: T): T => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T

/** Starts and ends in turn, as pairs. */
export function pairUp({ id, spans }: { readonly id: string; readonly spans: readonly number[] }): PageText['mentions'][number][] {
  return Array.from({ length: spans.length / 2 }, (_, at) => ({ entity: id, start: spans[2 * at] as number, end: spans[2 * at + 1] as number }))
}
