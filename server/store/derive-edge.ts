// What all claims of an edge say in, its derived columns out.
import { ROLES } from '#model/kinds.ts'
import { totalOf, valuesOf, type Tally } from './tally.ts'

/** The columns of an edge that follow from its tally. Dates are those of the pages, null where none is known. */
export interface DerivedEdge {
  readonly roles: readonly string[]
  readonly titles: readonly string[]
  /** What proves it: the most printed first, of equals by code units. */
  readonly quotes: readonly string[]
  readonly claims: number
  readonly articles: number
  readonly stated: boolean
  readonly first: string | null
  readonly last: string | null
}

/** As many as somebody reads who looks at an edge in a database's own browser; the claims have them all. */
const MOST_QUOTES = 5

export function deriveEdge(tally: Tally): DerivedEdge {
  const values = (field: string): string[] => valuesOf(tally, field).map(([value]) => value)
  const [roles, dates] = [values('role'), values('date').sort()]
  return {
    roles: ROLES.map(row => row.id).filter(role => roles.includes(role)),
    titles: values('title').sort(),
    quotes: values('quote').slice(0, MOST_QUOTES),
    claims: totalOf(tally, 'claim'),
    articles: values('article').length,
    stated: totalOf(tally, 'stated') > 0,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  }
}
