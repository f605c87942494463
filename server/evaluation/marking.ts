// What every step of marking a page shares: gold and graph, who stands for whom, the sheet and the list of errors.
import type { Graph, GraphEdge, GraphNode } from '#model/graph.ts'
import type { EntityKind, RelationKind } from '#model/kinds.ts'
import type { Match } from './align.ts'
import type { GoldPage } from './gold.ts'
import type { Sheet } from './tally.ts'

/** The kinds and relations that gold pages speak of; areas, audiences, topics and articles are not marked. */
export const MARKED_KINDS: ReadonlySet<EntityKind> = new Set(['UnionBody', 'Organization', 'Person', 'Initiative', 'Venue', 'Honour'])
export const MARKED_RELATIONS: ReadonlySet<RelationKind> = new Set(['ORGANIZED', 'ATTENDED', 'HOSTED_AT', 'HOLDS_POST', 'HONOURED_WITH', 'PART_OF', 'RUNS'])

export interface Miss {
  readonly page: string
  /** `+` found and wrong, `-` not found, `~` found but not quite right. */
  readonly sign: '+' | '-' | '~'
  readonly what: string
  /** The gold's words for it. */
  readonly quote?: string
}

export interface Marking {
  readonly gold: GoldPage
  readonly graph: Graph
  /** By node id. */
  readonly matches: ReadonlyMap<string, Match>
  readonly sheet: Sheet
  /** Whether each edge and node is right, where the gold says so. */
  readonly verdicts: Map<GraphEdge | GraphNode, boolean>
  miss(sign: Miss['sign'], what: string, quote?: string): void
}

/** An error as one line. */
export const sayMiss = ({ page, sign, what, quote }: Miss): string => `${page} ${sign} ${what}${quote === undefined ? '' : `  «${quote}»`}`
