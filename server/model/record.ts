// One page ready to be saved: its graph with ids that hold across pages. Identity makes it, the store keeps it.
import type { EntityKind, RelationKind, Role } from './kinds.ts'
import type { FactField } from './graph.ts'
import type { PageMeta } from './page.ts'
import type { Span } from './span.ts'

/** A thing as this page knows it. Equal ids on two pages are one thing. */
export interface EntityRow {
  /** Kind, a colon, and the hash of the canonical key: the same for the same thing whatever page it is on. */
  readonly id: string
  readonly kind: EntityKind
  readonly kinds: readonly EntityKind[]
  /** The canonical key that `id` is the hash of, readable: it says why two things are one or two. */
  readonly key: string
  /** The name this page gives it. */
  readonly name: string
  /** ASCII, for ordering: pinyin, then the name's code points. */
  readonly sort: string
  /** What it is found by, lower case, each once: names, short forms, pinyin, initials. */
  readonly keys: readonly string[]
}

/** Where a page mentions an entity. */
export interface MentionRow extends Span {
  readonly entity: string
}

/** The words that prove a fact or claim. */
export interface ProofRow extends Span {
  readonly id: string
  readonly article: string
  readonly quote: string
  readonly rule: string
  readonly stated: boolean
}

export interface FactRow extends ProofRow {
  readonly entity: string
  readonly field: FactField
  readonly value: string
}

/** One statement of one sentence. Its id is a hash of page, type, ends, role, titles and quote: no offset, no rule. */
export interface ClaimRow extends ProofRow {
  readonly type: RelationKind
  readonly from: string
  readonly to: string
  readonly role: Role | ''
  readonly titles: readonly string[]
}

export interface ArticleRow extends Span {
  /** The entity id of the article. */
  readonly id: string
  readonly headline: string
}

export interface DroppedRow extends Span {
  readonly reason: string
}

export interface PageRecord {
  readonly page: PageMeta & { readonly hash: string; readonly text: string; readonly rulebook: string }
  readonly articles: readonly ArticleRow[]
  readonly entities: readonly EntityRow[]
  readonly mentions: readonly MentionRow[]
  readonly facts: readonly FactRow[]
  readonly claims: readonly ClaimRow[]
  readonly dropped: readonly DroppedRow[]
}
