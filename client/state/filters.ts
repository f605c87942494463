// What the reader wants to see of the picture, as one value, and the pure steps that change it.
import type { RelationKind, Role } from '../graph/documents.ts'

/** Chosen among the values of a list for what has none: no area known, no topic. */
export const UNKNOWN = '?'
/** Chosen among honours: whichever. */
export const ANY = '*'

export interface Filters {
  /** Of each list any will do; an empty one leaves everything. */
  readonly relations: readonly RelationKind[]
  readonly roles: readonly Role[]
  readonly topics: readonly string[]
  /** Codes of GB/T 2260: what lies inside is meant too. */
  readonly areas: readonly string[]
  readonly levels: readonly string[]
  /** Ids of honours that people hold. */
  readonly honours: readonly string[]
  /** Initiatives between these dates, as exact as they are. */
  readonly from: string | null
  readonly to: string | null
  /** Initiatives without a date are there. */
  readonly undated: boolean
  /** Posts as the newspapers had told of them by this day. */
  readonly asOf: string | null
}

export const FACETS = ['relations', 'roles', 'topics', 'areas', 'levels', 'honours'] as const
export type Facet = (typeof FACETS)[number]

export const noFilters: Filters = { relations: [], roles: [], topics: [], areas: [], levels: [], honours: [], from: null, to: null, undated: true, asOf: null }

/** With a value chosen, or no longer chosen. */
export function toggleChoice(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] as readonly string[]
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value].sort()
  return { ...filters, [facet]: next }
}

/** How many things of the list of filters narrow the picture; a range of dates is one. */
export const countFilters = (filters: Filters): number =>
  FACETS.filter((facet) => filters[facet].length > 0).length + (filters.from !== null || filters.to !== null ? 1 : 0) + (filters.undated ? 0 : 1) + (filters.asOf === null ? 0 : 1)
