// What lists are asked by: filters, orders, and the stretch of a list that is wanted. Part of the wall.
import type { EntityKind, Role, Status, UnionLevel } from '#model/kinds.ts'
import type { Topic } from '#model/topics.ts'

/** Days, counted from 1970-01-01, both inclusive. What begins in it, ends in it or lasts through it lies in it. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** All that is given must hold; of a list, any. An empty list leaves it open, but for `organizers`, where nobody organized nothing. */
export interface InitiativeFilter {
  readonly topics?: readonly Topic[]
  /** Entity ids, any of which organized it. */
  readonly organizers?: readonly string[]
  /** Only these roles count as organizing. */
  readonly roles?: readonly Role[]
  /** GB/T 2260 codes; what lies inside is meant too. */
  readonly areas?: readonly string[]
  /** What has no date lies in no period. */
  readonly period?: Period
  readonly statuses?: readonly Status[]
  /** Entity ids: whom it served, where it was, who attended. */
  readonly audiences?: readonly string[]
  readonly venues?: readonly string[]
  readonly participants?: readonly string[]
}

/** By name; the earliest or the latest first, undated last; the most people or claims first. */
export type InitiativeOrder = 'NAME' | 'START' | 'LATEST' | 'REACH' | 'CLAIMS'

export interface BodyFilter {
  readonly kinds: readonly EntityKind[]
  readonly areas?: readonly string[]
  readonly levels?: readonly UnionLevel[]
  /** What it ran: about what, in which role, when, together with whom (entity ids). */
  readonly topics?: readonly Topic[]
  readonly roles?: readonly Role[]
  readonly period?: Period
  readonly partners?: readonly string[]
}

export interface PersonFilter {
  /** Entity ids: honours, bodies where it holds or held a post, initiatives it attended. */
  readonly honours?: readonly string[]
  readonly bodies?: readonly string[]
  readonly initiatives?: readonly string[]
  /** Roles in what it attended. */
  readonly roles?: readonly Role[]
}

export interface VenueFilter {
  readonly areas?: readonly string[]
  /** Entity ids: who runs it, what took place there. */
  readonly keepers?: readonly string[]
  readonly initiatives?: readonly string[]
}

export interface ArticleFilter {
  readonly newspapers?: readonly string[]
  readonly pages?: readonly string[]
  /** ISO days of the page; an undated page lies in no period. */
  readonly from?: string
  readonly to?: string
}

/** A stretch of an ordered list: rows after the row with rank, sort key and id `after`. */
export interface Slice {
  readonly first: number
  readonly after?: Place
}

/** A stretch of what is found by a name, among these kinds or all. */
export interface Search extends Slice {
  readonly text: string
  readonly kinds?: readonly EntityKind[]
}

/** Where a row stands in a list; the rank is 0 where a list is by name alone. */
export interface Place {
  readonly rank?: number
  readonly sort: string
  readonly id: string
}
