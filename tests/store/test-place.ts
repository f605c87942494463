// What a contract needs of the place that a store is kept in.
import type { GraphStore } from '#store/graph-store.ts'

/** One place for one graph at a time. */
export interface TestPlace {
  /** The graph that is there, or an empty one. It may be opened again after it was closed. */
  open(): Promise<GraphStore>
  /** Empties the place; nobody has it open. */
  clear(): Promise<void>
}
