// A search or a filter in, a stretch of the ordered list of what fits out, with how many fit.
import { toSearchForm } from '#model/search-form.ts'
import { ENTITY_KINDS, type EntityKind } from '#model/kinds.ts'
import type { Run } from './driver.ts'
import { openAreas, openList, openPeriod } from './open-filter.ts'
import type { ArticleFilter, BodyFilter, Listed, PersonFilter, Search, Slice, VenueFilter } from './graph-store.ts'
import { readInOrder, type SortedEntity } from './read-entities.ts'

const ALL_KINDS: readonly EntityKind[] = ENTITY_KINDS.map(({ id }) => id)

/** Exact key before prefix before substring; then the most claimed; then by sort key and id. The rank of who has the very key is not above 0. */
export async function searchEntities(run: Run, { text, kinds = [], first, after }: Search): Promise<Listed<SortedEntity>> {
  const part = toSearchForm(text)
  if (part === '') return { rows: [], total: 0 }
  return readList(run, 'read/search', { part, whole: `\n${part}\n`, begin: `\n${part}`, kinds, ...cut({ first, ...(after && { after }) }), rank: after?.rank ?? Number.MIN_SAFE_INTEGER }, 'read/count-search', { part, kinds })
}

/** Entities of the given kinds, or of all where none is given. */
export async function listEntities(run: Run, kinds: readonly EntityKind[], slice: Slice): Promise<Listed<SortedEntity>> {
  const filter = { kinds: kinds.length > 0 ? [...new Set(kinds)].sort() : ALL_KINDS }
  return readList(run, 'read/list', { ...filter, ...cut(slice) }, 'read/count-list', filter)
}

/** Whoever asks for no more than a kind is answered from the index of kinds. */
const isOpen = (...wanted: readonly (readonly string[] | undefined)[]): boolean => wanted.every(list => !list?.length)

/** Bodies of the given kinds: by where and what they are, and by what they ran. */
export async function listBodies(run: Run, { kinds, areas, levels, topics, roles, period, partners }: BodyFilter, slice: Slice): Promise<Listed<SortedEntity>> {
  if (!period && kinds.length > 0 && isOpen(areas, levels, topics, roles, partners)) return listEntities(run, kinds, slice)
  const being = { kinds: openList(kinds), areas: openAreas(areas), levels: openList(levels) }
  if (!period && isOpen(topics, roles, partners)) return readList(run, 'read/bodies', { ...being, ...cut(slice) }, 'read/count-bodies', being)
  const doing = { ...being, topics: openList(topics), roles: openList(roles), partners: openList(partners), ...openPeriod(period) }
  return readList(run, 'read/organizing-bodies', { ...doing, ...cut(slice) }, 'read/count-organizing-bodies', doing)
}

export async function listPeople(run: Run, { honours, bodies, initiatives, roles }: PersonFilter, slice: Slice): Promise<Listed<SortedEntity>> {
  if (isOpen(honours, bodies, initiatives, roles)) return listEntities(run, ['Person'], slice)
  const filter = { honours: openList(honours), bodies: openList(bodies), initiatives: openList(initiatives), roles: openList(roles) }
  return readList(run, 'read/people', { ...filter, ...cut(slice) }, 'read/count-people', filter)
}

export async function listVenues(run: Run, { areas, keepers, initiatives }: VenueFilter, slice: Slice): Promise<Listed<SortedEntity>> {
  if (isOpen(areas, keepers, initiatives)) return listEntities(run, ['Venue'], slice)
  const filter = { areas: openAreas(areas), keepers: openList(keepers), initiatives: openList(initiatives) }
  return readList(run, 'read/venues', { ...filter, ...cut(slice) }, 'read/count-venues', filter)
}

export async function listArticles(run: Run, { newspapers, pages, from = '', to = '' }: ArticleFilter, slice: Slice): Promise<Listed<SortedEntity>> {
  const filter = { newspapers: openList(newspapers), pages: openList(pages), from, to }
  return readList(run, 'read/dated-articles', { ...filter, ...cut(slice) }, 'read/count-dated-articles', filter)
}

/** Sort keys are never empty, so that everything comes after ''. */
const cut = ({ first, after }: Slice): { limit: number; sort: string; id: string } => ({ limit: first, sort: after?.sort ?? '', id: after?.id ?? '' })

/** The rows that `query` names by id, in its order, with the ranks it gives them; and how many `counting` counts in all. */
export async function readList(run: Run, query: string, params: Readonly<Record<string, unknown>>, counting: string, filter: Readonly<Record<string, unknown>>): Promise<Listed<SortedEntity>> {
  const [places, [counted]] = await Promise.all([run<{ id: string; rank?: number }>(query, params), run<{ total: number }>(counting, filter)])
  const ranks = new Map(places.map(({ id, rank }) => [id, rank]))
  const rows = (await readInOrder(run, places.map(({ id }) => id))).map(row => ({ ...row, rank: Number(ranks.get(row.id) ?? 0) }))
  return { rows, total: Number(counted?.total ?? 0) }
}
