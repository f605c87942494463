// What one page says, as nodes and edges: the extractor's output, and the only thing that crosses from extraction to identity and store.
import type { EntityKind, RelationKind, Role, Status, UnionLevel } from './kinds.ts'
import type { Span } from './span.ts'
import type { Topic } from './topics.ts'

/** The words that prove a statement: `quote` is the page's text from `start` to `end` with false line breaks taken out. */
export interface Evidence extends Span {
  /** The article it stands in. */
  readonly article: string
  readonly quote: string
  /** The id of the rule that read it. */
  readonly rule: string
  /** True where the page says so, false where we infer it. */
  readonly stated: boolean
}

export const FACT_FIELDS = ['alias', 'topic', 'start', 'end', 'reach', 'serves', 'status', 'level', 'area'] as const
export type FactField = (typeof FACT_FIELDS)[number]

/** One statement about one node. `value` is text whatever the field: an ISO date, decimal digits, a topic's id, an area's code. */
export interface Fact {
  readonly field: FactField
  readonly value: string
  readonly evidence: Evidence
}

/** One thing that the page speaks of. The flat fields are derived from `facts`; ids are unique in the page only. */
export interface GraphNode {
  readonly id: string
  readonly kind: EntityKind
  /** Other kinds that would also be right: a palace of culture both undertakes and houses a show. */
  readonly kinds?: readonly EntityKind[]
  readonly name: string
  readonly aliases?: readonly string[]
  readonly topics?: readonly Topic[]
  readonly start?: string
  readonly end?: string
  readonly reach?: number
  readonly serves?: readonly string[]
  readonly status?: Status
  readonly level?: UnionLevel
  /** The code (GB/T 2260) of the smallest known area it belongs to. For an Area node: its own code. */
  readonly area?: string
  readonly mentions: readonly Span[]
  readonly facts: readonly Fact[]
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly type: RelationKind
  readonly role?: Role
  /** HOLDS_POST only: the posts as printed. */
  readonly title?: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** A sentence that named somebody and gave no relation, or a short name (区总工会) that stands for nobody known, and why: a code, a colon and words. */
export interface Dropped extends Span {
  readonly reason: string
}

export interface GraphArticle extends Span {
  readonly id: string
  readonly headline: string
}

/** Everything that one page says. Area, Audience, Topic and Article stand among the nodes too. */
export interface Graph {
  readonly page: { readonly id: string; readonly newspaper?: string; readonly date?: string; readonly number?: string; readonly hash: string }
  /** The version of the words and rules it was read with. */
  readonly rulebook: string
  readonly articles: readonly GraphArticle[]
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly dropped: readonly Dropped[]
}
