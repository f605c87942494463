// A page's text and what is known of it in, its record out, ready to be saved: extract → identify.
import { extractGraph } from '#extraction/extract-graph.ts'
import { identifyPage } from '#identity/identify-page.ts'
import type { Page } from '#model/page.ts'
import type { PageRecord } from '#model/record.ts'
import { readArticles } from '#reading/read-articles.ts'
import type { Reader } from './open-reader.ts'

export function makeRecord(page: Page, reader: Reader): PageRecord {
  const { rulebook, areas } = reader.load()
  return identifyPage(extractGraph({ ...page, articles: readArticles(page.text) }, rulebook), page, areas)
}
