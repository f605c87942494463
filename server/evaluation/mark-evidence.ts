// A marking and the page's text in, its quotes counted out: whether each stands in the page where it says.
import { MARKED_RELATIONS, type Marking } from './marking.ts'
import { judge } from './tally.ts'
import { squeeze } from './words.ts'

/** The longest piece of a page that is taken for a proof, in UTF-16 code units. */
const LONGEST = 300

/** Judges every quote of every edge against the text, white space aside; a marked relation without any is a wrong one. */
export function markEvidence({ graph, sheet, miss }: Marking, text: string | undefined): void {
  for (const { type, evidence } of graph.edges) {
    if (evidence.length === 0 && MARKED_RELATIONS.has(type)) {
      judge(sheet.evidence, false)
      miss('~', `${type} without a quote`)
    }
    if (text === undefined) continue
    for (const { start, end, quote } of evidence) {
      const isThere = quote !== '' && end - start <= LONGEST && squeeze(text.slice(start, end)) === squeeze(quote)
      if (!judge(sheet.evidence, isThere)) miss('~', `${type} ${start}-${end} is not the page's text`, quote)
    }
  }
}
