// A page's text in, its graph by the rules as they are out, with the name of each node.
import type { Graph } from '../../server/model/graph.ts'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import { findMentions } from '../../server/extraction/find-mentions.ts'
import type { Mention } from '../../server/extraction/mention.ts'
import { foldText } from '../../server/reading/fold-text.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { loadRulebook } from '../../server/rulebook/load-rulebook.ts'

export const rulebook = loadRulebook()

/** The page is dated 20 June 2024. */
export function extractText(text: string): Graph & { nameOf: (id: string) => string } {
  const graph = extractGraph({ id: 'page', text, hash: '', date: '2024-06-20', articles: readArticles(text) }, rulebook)
  return { ...graph, nameOf: id => graph.nodes.find(node => node.id === id)?.name ?? '' }
}

/** What a page says: every name, and every edge as `from TYPE to role`. */
export function saidOn(text: string): string[] {
  const { nodes, edges, nameOf } = extractText(text)
  return [...nodes.map(({ name }) => name), ...edges.map(({ from, type, to, role }) => [nameOf(from), type, nameOf(to), role].filter(Boolean).join(' '))]
}

/** What an article of a few sentences under a headline of no meaning says. */
export const saidIn = (sentences: string): string[] => saidOn(`## 简讯\n\n${sentences}`)

/** What the finders find in one sentence, before anything is resolved. */
export const mentionsIn = (sentence: string): readonly Mention[] => findMentions([{ sentence: foldText(sentence), head: false }], rulebook).flatMap(({ mentions }) => mentions)
