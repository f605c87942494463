// The edges of one thing → groups by relation and direction, in a fixed order: initiatives by year, posts by when they were last told of, all else the best proven first.
import type { RelationKind, ThingPanelQuery } from '../graph/documents.ts'

export type FullEdge = NonNullable<ThingPanelQuery['node']>['edges'][number]
export interface RelationLine { readonly edge: FullEdge; readonly other: FullEdge['to'] }

export interface RelationGroup {
  readonly type: RelationKind
  /** The thing is the `from` of these edges. */
  readonly outward: boolean
  readonly lines: readonly RelationLine[]
}

const order: readonly RelationKind[] = ['ORGANIZED', 'HOSTED_AT', 'HOLDS_POST', 'HONOURED_WITH', 'RUNS', 'ATTENDED', 'PART_OF', 'LOCATED_IN', 'SERVES', 'ABOUT', 'REPORTED']

/** When an initiative began; '' where that is not known, or where it is none. */
const startOf = ({ other }: RelationLine): string => ('start' in other ? other.start ?? '' : '')

/** What lines are ordered by, the latest first. */
const timeOf = (line: RelationLine): string => (line.edge.type === 'HOLDS_POST' ? line.edge.last ?? '' : startOf(line))

/** The year of the other end, as a heading for those that follow; null where none of the group has one. */
export const yearOf = (line: RelationLine): string => startOf(line).slice(0, 4)

export function groupRelations(id: string, edges: readonly FullEdge[]): readonly RelationGroup[] {
  return order.flatMap((type) => [true, false].map((outward) => ({
    type,
    outward,
    lines: edges
      .filter((edge) => edge.type === type && (edge.from.id === id) === outward)
      .map((edge) => ({ edge, other: outward ? edge.to : edge.from }))
      .sort((a, b) => compare(timeOf(b), timeOf(a)) || b.edge.articleCount - a.edge.articleCount),
  }))).filter((group) => group.lines.length > 0)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
