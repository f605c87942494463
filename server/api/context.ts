// What every resolver is handed: the store, this request's loaders, and its account of how much it may still ask.
import type { GraphStore } from '#store/graph-store.ts'
import { openAllowance, type Allowance } from './allowance.ts'
import { openBatches, type Batches } from './batches.ts'

export interface Context {
  readonly store: GraphStore
  readonly batches: Batches
  readonly allowance: Allowance
}

/** A fresh context for one request, which may take so many milliseconds. */
export function openContext(store: GraphStore, milliseconds: number): Context {
  const allowance = openAllowance(milliseconds)
  return { store, allowance, batches: openBatches(store, allowance) }
}
