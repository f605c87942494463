// Edge or entity ids in, the claims or facts behind them out, with the articles to cite.
import { askIds, type Run } from './driver.ts'
import type { Claim, StoredArticle, StoredFact } from './graph-store.ts'
import { by } from './order.ts'

/** The claims behind edges, by page, then offset. */
export async function readClaims(run: Run, edges: readonly string[]): Promise<readonly Claim[]> {
  const rows = await askIds<Omit<Claim, 'article'> & { article: string; role: string }>(run, 'read/claims', await readIds(run, 'read/claim-ids', edges))
  const claims = await cite(run, rows)
  return claims.map(claim => ({ ...claim, role: claim.role || null }) as Claim)
}

/** The facts that describe entities, by page, then offset. */
export async function readFacts(run: Run, entities: readonly string[]): Promise<readonly StoredFact[]> {
  return cite(run, await askIds<Omit<StoredFact, 'article'> & { article: string }>(run, 'read/facts', await readIds(run, 'read/fact-ids', entities)))
}

/** Articles by id, in no order. */
export const readArticles = (run: Run, ids: readonly string[]): Promise<readonly StoredArticle[]> => askIds<StoredArticle>(run, 'read/articles', ids)

/** The engine reads whole tables where it goes from given things along edges to their columns, and not where it goes by id: so ids come first. */
const readIds = async (run: Run, query: string, ids: readonly string[]): Promise<string[]> => (await askIds<{ id: string }>(run, query, ids)).map(({ id }) => id)

async function cite<Row extends { readonly id: string; readonly article: string; readonly start: number; readonly end: number }>(run: Run, rows: readonly Row[]): Promise<readonly (Omit<Row, 'article'> & { article: StoredArticle })[]> {
  const articles = new Map((await readArticles(run, rows.map(row => row.article))).map(article => [article.id, article]))
  const cited = rows.flatMap(row => {
    const article = articles.get(row.article)
    return article ? [{ ...row, article }] : []
  })
  return cited.sort(by(row => row.article.page, row => row.start, row => row.end, row => row.id))
}
