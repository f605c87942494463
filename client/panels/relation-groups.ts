// The edges of one thing → groups by relation and direction, in a fixed order, the best proven first.
import type { RelationKind, ThingPanelQuery } from '../graph/documents.ts'

type FullEdge = NonNullable<ThingPanelQuery['node']>['edges'][number]

export interface RelationGroup {
  readonly type: RelationKind
  /** The thing is the `from` of these edges. */
  readonly outward: boolean
  readonly lines: readonly { readonly edge: FullEdge; readonly other: FullEdge['to'] }[]
}

const order: readonly RelationKind[] = ['ORGANIZED', 'HOSTED_AT', 'HOLDS_POST', 'HONOURED_WITH', 'RUNS', 'ATTENDED', 'PART_OF', 'LOCATED_IN', 'SERVES', 'ABOUT', 'REPORTED']

export function groupRelations(id: string, edges: readonly FullEdge[]): readonly RelationGroup[] {
  return order.flatMap((type) => [true, false].map((outward) => ({
    type,
    outward,
    lines: edges
      .filter((edge) => edge.type === type && (edge.from.id === id) === outward)
      .map((edge) => ({ edge, other: outward ? edge.to : edge.from }))
      .sort((a, b) => b.edge.articleCount - a.edge.articleCount),
  }))).filter((group) => group.lines.length > 0)
}
