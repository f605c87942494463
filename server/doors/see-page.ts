// A page in, its graph and what was seen while it was made out: which rules were vetoed, and what each finder found.
import type { SeenPage } from '#evaluation/count-firings.ts'
import { extractGraph } from '#extraction/extract-graph.ts'
import type { Trace } from '#extraction/trace.ts'
import type { Page } from '#model/page.ts'
import { readArticles } from '#reading/read-articles.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

export function seePage(page: Page, rulebook: Rulebook): SeenPage {
  let seen: Trace | undefined
  const graph = extractGraph({ ...page, articles: readArticles(page.text) }, rulebook, (trace) => { seen = trace })
  const { read, resolution, draft } = seen as Trace
  const mentions = read.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.mentions))
  return { graph, vetoes: draft.vetoes, mentions: mentions.map((mention) => ({ rule: mention.rule, node: resolution.get(mention)?.lasting })) }
}
