// A marking in, the page's reporters, photographers and correspondents counted out.
import type { Marking } from './marking.ts'

/** Counts names of by-lines, each once a page, whichever article they stand under. */
export function markBylines({ gold, graph, sheet, miss }: Marking): void {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]))
  const want = new Set(gold.articles.flatMap(({ reporters }) => reporters ?? []))
  const got = new Set(graph.edges.filter(({ type }) => type === 'REPORTED').map(({ from }) => names.get(from) ?? ''))
  for (const name of got) {
    sheet.reporter[want.has(name) ? 'tp' : 'fp'] += 1
    if (!want.has(name)) miss('+', `reporter ${name}`)
  }
  for (const name of want) {
    if (got.has(name)) continue
    sheet.reporter.fn += 1
    miss('-', `reporter ${name}`)
  }
}
