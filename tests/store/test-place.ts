// What a contract needs of the place that a store is kept in.
import type { GraphStore } from '#store/graph-store.ts'
import type { StorePlace } from '#store/store-place.ts'

/** One place for one graph at a time. */
export interface TestPlace {
  /** The graph that is there, or an empty one. It may be opened again after it was closed. */
  open(): Promise<GraphStore>
  /** Empties the place; nobody has it open. */
  clear(): Promise<void>
}

/** One place that other processes reach too. */
export interface SharedPlace {
  readonly where: StorePlace
  /** Empties the place; nobody has it open. With `schema` it is as if nobody ever had. */
  clear(options?: { readonly schema?: boolean }): Promise<void>
}
