// A gold page, the graph of the same page and its text in, counts and errors out.
import type { Graph } from '#model/graph.ts'
import { alignNodes } from './align.ts'
import type { Verdicts } from './count-firings.ts'
import type { GoldPage } from './gold.ts'
import { markBylines } from './mark-bylines.ts'
import { markEntities } from './mark-entities.ts'
import { markEvidence } from './mark-evidence.ts'
import { markInitiatives } from './mark-initiatives.ts'
import { markRelations } from './mark-relations.ts'
import { MARKED_KINDS, type Marking, type Miss } from './marking.ts'
import { openSheet, type Sheet } from './tally.ts'

export interface PageScore {
  readonly sheet: Sheet
  readonly misses: readonly Miss[]
  readonly verdicts: Verdicts
}

/** Scores one page. `text` is the decoded page that offsets count in; without it no quote is judged. */
export function scorePage(gold: GoldPage, graph: Graph, text?: string): PageScore {
  const misses: Miss[] = []
  const marking: Marking = {
    gold, graph, sheet: openSheet(), verdicts: new Map(),
    matches: alignNodes(graph.nodes.filter(({ kind }) => MARKED_KINDS.has(kind)), gold.entities),
    miss: (sign, what, quote) => misses.push({ page: gold.page, sign, what, ...(quote === undefined ? {} : { quote }) }),
  }
  markEntities(marking)
  markRelations(marking)
  markInitiatives(marking)
  markBylines(marking)
  markEvidence(marking, text)
  return { sheet: marking.sheet, misses, verdicts: marking.verdicts }
}
