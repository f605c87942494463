// Where a quote was printed → the words that name the source, for the line beneath it and for copying.
import type { QuoteFragment } from '../graph/documents.ts'
import type { Words } from '../words/zh.ts'

export type Source = Pick<QuoteFragment, 'article' | 'page'>

/** 劳动午报 · 2025-07-30 · 第 3 版; the page's id where the newspaper is not known, and it is said where the date is not. */
export function sayPlace({ page }: Source, say: Words): string {
  return [page.newspaper ?? page.id, page.date ?? say.undated, ...(page.number ? [say.pageNumber(page.number)] : [])].join(' · ')
}

/** The quote with headline, newspaper, date and page, on one line. */
export function citeQuote(evidence: Source & Pick<QuoteFragment, 'quote'>, say: Words): string {
  return `${say.quoteOpen}${evidence.quote}${say.quoteClose} ${evidence.article.headline}${say.listComma}${sayPlace(evidence, say).replaceAll(' · ', say.listComma)}`
}
