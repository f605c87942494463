// A page's text in, its record out, as the product makes it: read, extracted and identified with the whole gazetteer.
import { extractGraph } from '#extraction/extract-graph.ts'
import { identifyPage } from '#identity/identify-page.ts'
import type { EntityKind } from '#model/kinds.ts'
import type { PageRecord } from '#model/record.ts'
import { readArticles } from '#reading/read-articles.ts'
import { openReader } from '../../server/doors/open-reader.ts'

const { rulebook, areas } = openReader().load()

export function readRecord(text: string, id = 'page.txt'): PageRecord {
  const page = { id, text, hash: 'h' }
  return identifyPage(extractGraph({ ...page, articles: readArticles(text) }, rulebook), page, areas)
}

/** The entities of a kind, each with the different words that mention it. */
export function wordsFor(kind: EntityKind, text: string, id?: string): ReadonlyMap<string, readonly string[]> {
  const { entities, mentions } = readRecord(text, id)
  return new Map(entities.filter(row => row.kind === kind).map(row => [row.id, [...new Set(mentions.filter(({ entity }) => entity === row.id).map(({ start, end }) => text.slice(start, end)))]]))
}

/** The one entity that these words mention on the page. @throws where none or several do. */
export function idOfWords(kind: EntityKind, words: string, text: string, id?: string): string {
  const found = [...wordsFor(kind, text, id)].filter(([, said]) => said.includes(words)).map(([entity]) => entity)
  if (found.length !== 1) throw new Error(`${found.length} things are called “${words}”`)
  return found[0] as string
}
