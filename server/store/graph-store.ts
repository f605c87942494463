// THE WALL: everything that any room may ask of a graph database, and nothing about which one it is.
import type { EntityKind, RelationKind, Role, Status, UnionLevel } from '#model/kinds.ts'
import type { PageMeta } from '#model/page.ts'
import type { PageRecord } from '#model/record.ts'
import type { Topic } from '#model/topics.ts'
import type { ArticleFilter, BodyFilter, InitiativeFilter, InitiativeOrder, Period, PersonFilter, Search, Slice, VenueFilter } from './filters.ts'

export type * from './filters.ts'

/** What every method rejects with where the database is a server that does not answer: a read at once, a write after its patience. */
export { StoreAway } from './store-away.ts'

/** A thing as all saved pages together know it: derived from their facts by a fixed rule. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly kinds: readonly EntityKind[]
  readonly name: string
  readonly aliases: readonly string[]
  readonly topics: readonly Topic[]
  readonly start: string | null
  readonly end: string | null
  /** The span of days that `start` and `end` mean, counted from 1970-01-01. */
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly reach: number | null
  readonly serves: readonly string[]
  readonly status: Status | null
  readonly level: UnionLevel | null
  /** GB/T 2260 code of the smallest area it belongs to. */
  readonly area: string | null
  /** How many pages mention it, and how many claims it takes part in. */
  readonly pages: number
  readonly claims: number
}

/** One line of the picture; it exists as long as a claim backs it. */
export interface Edge {
  /** Hash of type and ends. */
  readonly id: string
  readonly type: RelationKind
  readonly from: string
  readonly to: string
  readonly roles: readonly Role[]
  readonly titles: readonly string[]
  readonly claims: number
  /** Independent articles that say so. */
  readonly articles: number
  /** Whether at least one claim is stated, not inferred. */
  readonly stated: boolean
  /** The days of the first and the last page that say so; null where no page's day is known. */
  readonly first: string | null
  readonly last: string | null
}

/** A claim with what is needed to cite it. Offsets count UTF-16 code units of the page's text. */
export interface Claim {
  readonly id: string
  readonly edge: string
  readonly type: RelationKind
  readonly from: string
  readonly to: string
  readonly role: Role | null
  readonly titles: readonly string[]
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly stated: boolean
  readonly article: StoredArticle
}

export interface StoredArticle {
  readonly id: string
  readonly page: string
  readonly headline: string
  readonly start: number
  readonly end: number
}

/** A fact of an entity with the words that prove it. */
export interface StoredFact {
  readonly id: string
  readonly entity: string
  readonly field: string
  readonly value: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly stated: boolean
  readonly article: StoredArticle
}

export interface StoredPage extends PageMeta {
  readonly hash: string
  readonly rulebook: string
  readonly articles: number
  readonly claims: number
  readonly dropped: number
}

export interface PageText extends StoredPage {
  readonly text: string
  readonly articleList: readonly StoredArticle[]
  readonly mentions: readonly { readonly entity: string; readonly start: number; readonly end: number }[]
  readonly droppedList: readonly { readonly start: number; readonly end: number; readonly reason: string }[]
}

/** A piece of the graph, and how many nodes the limit left out. */
export interface Network {
  readonly nodes: readonly Entity[]
  readonly edges: readonly Edge[]
  readonly omitted: number
}

/** The shortest ways between two things. */
export interface Paths {
  /** Entity ids from end to end, of equal length, in the order of their sort keys. */
  readonly paths: readonly (readonly string[])[]
  readonly nodes: readonly Entity[]
  /** All edges between neighbours on these paths. */
  readonly edges: readonly Edge[]
  /** How many more paths of that length there are. */
  readonly omitted: number
  /** False where so much lies between the two that the search was given up, and nothing can be said. */
  readonly complete: boolean
}

/** How many entities have which value, the most frequent first. */
export type Facet = readonly { readonly value: string; readonly count: number }[]

export interface Facets {
  readonly kinds: Facet
  readonly topics: Facet
  readonly levels: Facet
  /** GB/T 2260 codes. */
  readonly areas: Facet
  readonly statuses: Facet
  /** The years in which things begin. */
  readonly years: Facet
}

/** How many initiatives begin in a stretch of time. */
export interface Timeline {
  /** By time; a date less exact than the stretch is a stretch of its own: 2025 beside 2025-07. */
  readonly stretches: readonly { readonly start: string; readonly count: number }[]
  readonly undated: number
}

export interface Listed<T> {
  readonly rows: readonly (T & { readonly sort: string; readonly rank?: number })[]
  readonly total: number
}

export interface StoreStats {
  readonly pages: number
  /** Pages from which no claim could be read. */
  readonly silent: number
  readonly articles: number
  readonly claims: number
  readonly dropped: number
  /** The dropped by the code of the reason, the most frequent first. */
  readonly drops: readonly { readonly reason: string; readonly count: number }[]
  readonly entities: Readonly<Record<EntityKind, number>>
  readonly relations: Readonly<Record<RelationKind, number>>
}

export type SaveOutcome = 'added' | 'replaced' | 'unchanged'

/** Reads and writes the graph. Every list is ordered by sort key, then id; no method's work grows with anything but its answer and its arguments. */
export interface GraphStore {
  /** The same store for reads that belong to one request: whether the graph has changed is asked once, and what was read of it before is then taken from memory. Never older than its first read. */
  view(): GraphStore
  /** Saves a page whole or not at all, in one transaction, in place of what the page said before. */
  savePage(record: PageRecord): Promise<SaveOutcome>
  /** Takes back all that a page said. False where there is no such page. */
  removePage(id: string): Promise<boolean>
  /** The pages with these ids, or all of them, by id. */
  pages(ids?: readonly string[]): Promise<readonly StoredPage[]>
  page(id: string): Promise<PageText | null>
  /** A page as it was saved, its rows in a fixed order: saved into another store, it says the same there. */
  record(id: string): Promise<PageRecord | null>
  entities(ids: readonly string[]): Promise<readonly Entity[]>
  /** Entities of these kinds, or of all where there are none: what an export goes through. */
  list(kinds: readonly EntityKind[], slice: Slice): Promise<Listed<Entity>>
  edges(ids: readonly string[]): Promise<readonly Edge[]>
  /** Things found by a name, short form, pinyin or initials: exact before prefix before substring. */
  search(query: Search): Promise<Listed<Entity>>
  initiatives(filter: InitiativeFilter, slice: Slice, order?: InitiativeOrder): Promise<Listed<Entity>>
  /** How many of the initiatives that fit, but for their date, have none. */
  undated(filter: InitiativeFilter): Promise<number>
  /** When the initiatives that fit begin, by year, month or day. */
  timeline(filter: InitiativeFilter, by: 'YEAR' | 'MONTH' | 'DAY'): Promise<Timeline>
  bodies(filter: BodyFilter, slice: Slice): Promise<Listed<Entity>>
  people(filter: PersonFilter, slice: Slice): Promise<Listed<Entity>>
  venues(filter: VenueFilter, slice: Slice): Promise<Listed<Entity>>
  articleList(filter: ArticleFilter, slice: Slice): Promise<Listed<Entity>>
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>
  /** All edges at any of the given entities. */
  edgesAt(ids: readonly string[], types?: readonly RelationKind[]): Promise<readonly Edge[]>
  /** With a period, initiatives that took place at another time are passed over; those without a date are not. */
  neighbourhood(query: { readonly ids: readonly string[]; readonly depth: number; readonly kinds?: readonly EntityKind[]; readonly relations?: readonly RelationKind[]; readonly period?: Period; readonly limit: number }): Promise<Network>
  /** The best-connected entities of these kinds, each with a few of those it is joined to, and the edges of these types among them. */
  overview(query: { readonly kinds: readonly EntityKind[]; readonly relations: readonly RelationKind[]; readonly limit: number }): Promise<Network>
  /** The shortest paths of at most `maxLength` edges through things of these kinds along edges of these types, in either direction. */
  paths(query: { readonly from: string; readonly to: string; readonly maxLength: number; readonly kinds?: readonly EntityKind[]; readonly relations?: readonly RelationKind[]; readonly limit: number }): Promise<Paths>
  /** What the entities of these kinds, or all of them, have in common. */
  facets(kinds: readonly EntityKind[]): Promise<Facets>
  /** The claims behind edges, by page, then offset. */
  claims(edges: readonly string[]): Promise<readonly Claim[]>
  facts(entities: readonly string[]): Promise<readonly StoredFact[]>
  stats(): Promise<StoreStats>
  close(): Promise<void>
}
