// What is to be arranged, as plain values that can be sent to a worker, and what comes back.
import type { Layout, Place, Scenery } from '../../state/layout.ts'
import type { UnionLevel } from '../../graph/documents.ts'
import type { DrawnKind } from '../../state/visible-part.ts'
import type { Reach } from '../boxes.ts'
import type { Line } from './islands.ts'

export interface TaskNode {
  readonly kind: DrawnKind
  /** The room it takes about its place, its name included. */
  readonly reach: Reach
  readonly level: UnionLevel | null
  /** When it begins, as an ISO date that is as exact as the pages are. */
  readonly start: string | null
  /** Where it stands already and is to stay; null where it has no place yet. */
  readonly place: Place | null
}

export interface TaskLine { readonly from: number; readonly to: number; readonly organizes: boolean }

export interface Task {
  readonly layout: Layout
  readonly nodes: readonly TaskNode[]
  /** The ends are indices into the nodes. */
  readonly lines: readonly TaskLine[]
  /** Width by height of the free part of the screen. */
  readonly aspect: number
}

/** The lines as their ends alone. */
export const pairsOf = (lines: Task['lines']): readonly Line[] => lines.map(({ from, to }) => [from, to])

export interface Arrangement {
  /** A place for every node of the task, in its order. */
  readonly places: readonly Place[]
  readonly scenery: Scenery
}
