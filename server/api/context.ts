// What every resolver is handed: the store, how well pages are read, this request's loaders, its account of how much it may still ask, and whether it may change anything.
import type { Quality } from '#model/quality.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { openAllowance, type Allowance } from './allowance.ts'
import { openBatches, type Batches } from './batches.ts'
import type { PageDesk } from './page-desk.ts'

export interface Context {
  /** A view for this request alone. */
  readonly store: GraphStore
  /** Null where it was never measured. */
  readonly quality: Quality | null
  readonly batches: Batches
  readonly allowance: Allowance
  /** Why a rule may read what it reads; null where that is not known. */
  readonly reasonOfRule: (id: string) => string | null
  /** What takes pages; `off` where the server takes none, `closed` where this request may not. */
  readonly editing: PageDesk | 'off' | 'closed'
}

/** A fresh context for one request, which may take so many milliseconds. */
export function openContext(store: GraphStore, milliseconds: number, known: Pick<Context, 'quality' | 'reasonOfRule' | 'editing'>): Context {
  const allowance = openAllowance(milliseconds)
  return { ...openReads(store, allowance), ...known, allowance }
}

/** After a change: what this request reads from now on is read anew. */
export function renewReads(context: Context): void {
  Object.assign(context, openReads(context.store, context.allowance))
}

function openReads(store: GraphStore, allowance: Allowance): Pick<Context, 'store' | 'batches'> {
  const view = store.view()
  return { store: view, batches: openBatches(view, allowance) }
}
