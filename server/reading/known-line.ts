// A line of a page with what kind of line it is: what is made of lines once they are told apart.
import type { Byline } from '#model/article.ts'
import type { Opening } from './datelines.ts'
import type { Line } from './read-lines.ts'

export type LineKind = 'heading' | 'subhead' | 'text' | 'row' | 'caption' | 'byline' | 'source' | 'column' | 'furniture'

export interface KnownLine extends Line {
  readonly kind: LineKind
  readonly opening: Opening
  /** The by-line's names, where the line is one. */
  readonly bylines: readonly Byline[]
}

/** The same while it is not settled which of the bare lines are headings. */
export interface LineDraft extends Omit<KnownLine, 'kind'> { kind: LineKind }
