// The seed pages in, a pile of page reads out, each as bytes and as the read that the product does.
import { readdirSync, readFileSync } from 'node:fs'
import { extractGraph } from '#extraction/extract-graph.ts'
import type { Graph } from '#model/graph.ts'
import { readArticles } from '#reading/read-articles.ts'
import { UnreadablePage } from '#reading/unreadable-page.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { readPage } from '../../server/doors/read-page.ts'

const FOLDER = new URL('../../seeds/pages/', import.meta.url)

/** The bytes of the five seed pages, in order of name. */
export const seedPages: readonly Uint8Array[] = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(new URL(name, FOLDER)))

/** Everything from a page's bytes to its graph. */
export function readGraph(bytes: Uint8Array, rulebook: Rulebook): Graph {
  const page = readPage(bytes, { id: 'page' })
  return extractGraph({ ...page, articles: readArticles(page.text) }, rulebook)
}

/** The same for bytes that may be no page at all: what the door refuses is handed to the extraction all the same. */
export function readText(bytes: Uint8Array, rulebook: Rulebook): { readonly graph: Graph; readonly isRefused: boolean } {
  try {
    return { graph: readGraph(bytes, rulebook), isRefused: false }
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error
    const text = Buffer.from(bytes).toString('utf8')
    return { graph: extractGraph({ id: 'page', text, hash: '', articles: readArticles(text) }, rulebook), isRefused: true }
  }
}

/** Reads the pages so many times over. Gives how many edges they hold, so that no work is for nothing. */
export function readPile(pages: readonly Uint8Array[], times: number, rulebook: Rulebook): number {
  let edges = 0
  for (let time = 0; time < times; time += 1) for (const bytes of pages) edges += readGraph(bytes, rulebook).edges.length
  return edges
}

/** UTF-8 bytes of the pile. */
export const weighPile = (pages: readonly Uint8Array[], times: number): number => times * pages.reduce((sum, bytes) => sum + bytes.length, 0)
