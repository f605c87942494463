// A page's id in, the record that it was saved from out, its rows in the order of their offsets and ids.
import type { ArticleRow, ClaimRow, DroppedRow, EntityRow, FactRow, PageRecord } from '#model/record.ts'
import type { Run } from './driver.ts'
import { by } from './order.ts'
import { dropNulls, pairUp } from './read-pages.ts'

const byPlace = by<{ readonly start: number; readonly end: number; readonly id: string }>(row => row.start, row => row.end, row => row.id)

/** Null where there is no such page. */
export async function readRecord(run: Run, id: string): Promise<PageRecord | null> {
  const page = id
  const [row] = await run<PageRecord['page'] & Record<'articles' | 'claims' | 'dropped', number>>('read/page', { page })
  if (!row) return null
  const { articles: _, claims: __, dropped: ___, ...meta } = row
  const entities = await run<EntityRow & { spans: readonly number[] }>('read/page-mentions', { page })
  const articles = await run<ArticleRow>('read/page-articles', { page })
  const facts = await run<FactRow>('read/page-facts', { page })
  const claims = await run<ClaimRow>('read/page-claims', { page })
  const dropped = await run<DroppedRow>('read/page-dropped', { page })
  return {
    page: dropNulls(meta),
    articles: articles.map(({ id: article, headline, start, end }) => ({ id: article, headline, start, end })).sort(byPlace),
    entities: entities.map(({ spans: ____, ...entity }) => entity).sort(by(entity => entity.id)),
    mentions: entities.flatMap(pairUp).sort(by(mention => mention.start, mention => mention.end, mention => mention.entity)),
    facts: [...facts].sort(byPlace), claims: [...claims].sort(byPlace),
    dropped: [...dropped].sort(by(sentence => sentence.start, sentence => sentence.end, sentence => sentence.reason)),
  }
}
