// A search or a filter in, a stretch of the ordered list of what fits out, with how many fit.
import { toSearchForm } from '#model/search-form.ts'
import { ENTITY_KINDS, type EntityKind } from '#model/kinds.ts'
import type { Run } from './driver.ts'
import type { InitiativeFilter, Listed, Slice } from './graph-store.ts'
import { readInOrder, type SortedEntity } from './read-entities.ts'

const ALL_KINDS: readonly EntityKind[] = ENTITY_KINDS.map(({ id }) => id)

/** Exact key before prefix before substring; then the most claimed; then by sort key and id. */
export async function searchEntities(run: Run, { text, kinds = [], first }: { readonly text: string; readonly kinds?: readonly EntityKind[]; readonly first: number }): Promise<Listed<SortedEntity>> {
  const part = toSearchForm(text)
  if (part === '') return { rows: [], total: 0 }
  return readList(run, 'read/search', { part, whole: `\n${part}\n`, begin: `\n${part}`, kinds, limit: first }, 'read/count-search', { part, kinds })
}

/** Entities of the given kinds, or of all where none is given. */
export async function listEntities(run: Run, kinds: readonly EntityKind[], slice: Slice): Promise<Listed<SortedEntity>> {
  const filter = { kinds: kinds.length > 0 ? [...new Set(kinds)].sort() : ALL_KINDS }
  return readList(run, 'read/list', { ...filter, ...cut(slice) }, 'read/count-list', filter)
}

/** Initiatives that fit the filter; what it leaves open, or gives as an empty list of topics or roles, fits all. */
export async function listInitiatives(run: Run, { topics = [], organizers, roles = [] }: InitiativeFilter, slice: Slice): Promise<Listed<SortedEntity>> {
  if (!organizers && roles.length === 0) return readList(run, 'read/initiatives', { topics, ...cut(slice) }, 'read/count-initiatives', { topics })
  if (!organizers) return readList(run, 'read/initiatives-in-roles', { topics, roles, ...cut(slice) }, 'read/count-initiatives-in-roles', { topics, roles })
  if (organizers.length === 0) return { rows: [], total: 0 }
  const filter = { organizers: [...new Set(organizers)], roles, topics }
  return readList(run, 'read/organized-initiatives', { ...filter, ...cut(slice) }, 'read/count-organized-initiatives', filter)
}

/** Sort keys are never empty, so that everything comes after ''. */
const cut = ({ first, after }: Slice): { limit: number; sort: string; id: string } => ({ limit: first, sort: after?.sort ?? '', id: after?.id ?? '' })

async function readList(run: Run, query: string, params: Readonly<Record<string, unknown>>, counting: string, filter: Readonly<Record<string, unknown>>): Promise<Listed<SortedEntity>> {
  const [ids, [counted]] = await Promise.all([run<{ id: string }>(query, params), run<{ total: number }>(counting, filter)])
  return { rows: await readInOrder(run, ids.map(({ id }) => id)), total: Number(counted?.total ?? 0) }
}
