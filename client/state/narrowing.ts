// A choice among the filters → the next view, as a step that can be undone.
import { change, replaceOwn } from './changing.ts'
import { untouched } from './desk.ts'
import { noFilters, toggleChoice, type Facet, type Filters } from './filters.ts'

export function filterBy(step: (filters: Filters) => Filters): void {
  untouched.value = false
  change((view) => ({ ...view, filters: step(view.filters) }))
}

export const choose = (facet: Facet, value: string): void => filterBy((filters) => toggleChoice(filters, facet, value))

export const clearFacet = (facet: Facet): void => filterBy((filters) => ({ ...filters, [facet]: [] }))

export const clearFilters = (): void => filterBy(() => noFilters)

/** Moves a bound of the time; one key after the other is one step. */
export function setTime(from: string | null, to: string | null): void {
  untouched.value = false
  replaceOwn('time', (view) => ({ ...view, filters: { ...view.filters, from, to } }))
}

export const setUndated = (undated: boolean): void => filterBy((filters) => ({ ...filters, undated }))

export const setAsOf = (asOf: string | null): void => filterBy((filters) => ({ ...filters, asOf }))
