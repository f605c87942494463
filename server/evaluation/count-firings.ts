// Graphs with what was seen while they were made, and verdicts where there is gold, in; how often each rule and each finder spoke, and how often rightly, out.
import type { Graph, GraphEdge, GraphNode } from '#model/graph.ts'

/** Whether an edge or a node is right, by the gold; what the gold leaves open is not in it. */
export type Verdicts = ReadonlyMap<GraphEdge | GraphNode, boolean>

export interface SeenPage {
  readonly graph: Graph
  /** Matches that were kept from making a relation. */
  readonly vetoes: readonly { readonly rule: string }[]
  /** What was found, by which finder, and the node that it was resolved to, if any. */
  readonly mentions: readonly { readonly rule: string; readonly node?: string | undefined }[]
  readonly verdicts?: Verdicts
}

/** `right` and `wrong` count edges that the rule speaks for, once each, by the verdict of the gold. */
export interface RuleFiring {
  /** Proofs of relations. */
  relations: number
  facts: number
  vetoed: number
  right: number
  wrong: number
}

/** `right` and `wrong` count nodes that the finder found a mention of. */
export interface FinderFiring {
  mentions: number
  /** Mentions that are something in the graph. */
  resolved: number
  right: number
  wrong: number
}

/** By rule, in order of id. `known` are in it even where they never fired. */
export function countRules(pages: readonly SeenPage[], known: readonly string[] = []): ReadonlyMap<string, Readonly<RuleFiring>> {
  const counts = new Counts<RuleFiring>(() => ({ relations: 0, facts: 0, vetoed: 0, right: 0, wrong: 0 }), known)
  for (const { graph, vetoes, verdicts } of pages) {
    for (const edge of graph.edges) {
      for (const { rule } of edge.evidence) counts.of(rule).relations += 1
      counts.judge(edge.evidence.map(({ rule }) => rule), verdicts?.get(edge))
    }
    for (const { facts } of graph.nodes) for (const { evidence } of facts) counts.of(evidence.rule).facts += 1
    for (const { rule } of vetoes) counts.of(rule).vetoed += 1
  }
  return counts.sorted()
}

/** By finder, in order of id. */
export function countFinders(pages: readonly SeenPage[]): ReadonlyMap<string, Readonly<FinderFiring>> {
  const counts = new Counts<FinderFiring>(() => ({ mentions: 0, resolved: 0, right: 0, wrong: 0 }), [])
  for (const { graph, mentions, verdicts } of pages) {
    const finders = new Map<string, string[]>()
    for (const { rule, node } of mentions) {
      counts.of(rule).mentions += 1
      if (node === undefined) continue
      counts.of(rule).resolved += 1
      finders.set(node, [...(finders.get(node) ?? []), rule])
    }
    for (const node of graph.nodes) counts.judge(finders.get(node.id) ?? [], verdicts?.get(node))
  }
  return counts.sorted()
}

class Counts<Row extends { right: number; wrong: number }> {
  readonly #rows = new Map<string, Row>()
  readonly #open: () => Row

  constructor(open: () => Row, known: readonly string[]) {
    this.#open = open
    for (const id of known) this.of(id)
  }

  of(id: string): Row {
    const row = this.#rows.get(id) ?? this.#open()
    this.#rows.set(id, row)
    return row
  }

  /** Counts a thing once for each that speaks for it. */
  judge(ids: readonly string[], isRight: boolean | undefined): void {
    if (isRight !== undefined) for (const id of new Set(ids)) this.of(id)[isRight ? 'right' : 'wrong'] += 1
  }

  sorted(): ReadonlyMap<string, Row> {
    return new Map([...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
