// What the graph answers to a question: the shape that the API, the command line and the client all show.
import type { Claim, Edge, Entity } from '#store/graph-store.ts'

/** One row of an answer: who, what, and the claims that say so. */
export interface AnswerRow {
  readonly subject: Entity
  readonly object: Entity
  readonly edge: Edge
  readonly evidence: readonly Claim[]
}

export interface Answer {
  readonly question: string
  /** How the question was understood, in its own language; null where it was not. */
  readonly understood: string | null
  readonly sentence: string
  readonly rows: readonly AnswerRow[]
  readonly entityIds: readonly string[]
  readonly edgeIds: readonly string[]
  /** Questions that work, where this one was not understood. */
  readonly examples: readonly string[]
}
