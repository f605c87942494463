// What the graph answers to a question: the shape that the API, the command line and the client all show.
import type { EntityKind } from '#model/kinds.ts'
import type { StoredArticle } from '#store/graph-store.ts'

/** Words that prove something, with what is needed to cite them: a claim or a fact. */
export interface Proof {
  readonly quote: string
  readonly article: StoredArticle
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly stated: boolean
}

/** One field of the table; the thing or the edge that it speaks of. */
export interface AnswerCell {
  readonly text: string
  readonly entityId?: string
  readonly kind?: EntityKind
  readonly edgeId?: string
}

export interface AnswerRow {
  readonly cells: readonly AnswerCell[]
  /** Never empty. */
  readonly evidence: readonly Proof[]
}

export interface Coverage {
  /** Pages that are in the graph. */
  readonly pages: number
  /** Pages that state something about what was asked. */
  readonly mentioning: number
  /** Pages from which no statement at all could be read. */
  readonly silent: number
}

export interface Answer {
  readonly question: string
  readonly language: 'zh' | 'en'
  /** How the question was understood, in its own language; null where it was not. */
  readonly understood: string | null
  /** The same as a GraphQL query, which runs as it stands, and the values of its variables as JSON; null where it was not understood. */
  readonly query: string | null
  readonly variables: string | null
  readonly sentence: string
  /** The titles of the columns, in the question's language. */
  readonly columns: readonly string[]
  readonly rows: readonly AnswerRow[]
  readonly entityIds: readonly string[]
  readonly edgeIds: readonly string[]
  /** How many initiatives were left out because they were only planned or were cancelled. */
  readonly leftOut: number
  readonly coverage: Coverage | null
  /** The nearest questions that work, where this one was not understood. */
  readonly examples: readonly string[]
}
