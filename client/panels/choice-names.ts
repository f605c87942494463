// A value of a filter → its name in the reader's language; the values of one → the order they are offered in.
import type { RelationKind, Role, TopicId, UnionLevel } from '../graph/documents.ts'
import { ANY, UNKNOWN, type Facet } from '../state/filters.ts'
import type { Words } from '../words/zh.ts'

export interface Names { readonly areas: ReadonlyMap<string, string>; readonly honours: ReadonlyMap<string, string> }

export function nameChoice(facet: Facet, value: string, names: Names, say: Words): string {
  if (value === ANY) return say.filters.any
  if (value === UNKNOWN) return facet in say.filters.unknown ? say.filters.unknown[facet as keyof Words['filters']['unknown']] : value
  if (facet === 'areas') return names.areas.get(value) ?? value
  if (facet === 'honours') return names.honours.get(value) ?? value
  if (facet === 'relations') return say.relation[value as RelationKind] ?? value
  if (facet === 'roles') return say.role[value as Role] ?? value
  if (facet === 'topics') return say.topic[value as TopicId] ?? value
  return say.level[value as UnionLevel] ?? value
}

const LEVELS = ['national', 'province', 'city', 'district', 'street', 'grassroots', 'industry']
const ROLES = ['host', 'undertaker', 'co_organizer', 'supporter', 'leader', 'speaker', 'performer', 'participant']

/** Areas as the tree has them, without those that only lead to others and have no name; levels from above; the rest by how often they occur. What is unknown comes last. */
export function orderChoices(facet: Facet, counts: ReadonlyMap<string, number>, names: Names): readonly (readonly [string, number])[] {
  const all = [...counts].filter(([value]) => facet !== 'areas' || value === UNKNOWN || names.areas.size === 0 || names.areas.has(value) || !value.endsWith('00'))
  const place = (value: string): number => (value === ANY ? -1 : value === UNKNOWN ? 99 : facet === 'levels' ? LEVELS.indexOf(value) : facet === 'roles' ? ROLES.indexOf(value) : 0)
  const rest = ([one, few]: readonly [string, number], [other, many]: readonly [string, number]): number => (facet === 'areas' ? (one < other ? -1 : 1) : many - few || (one < other ? -1 : 1))
  return all.sort((a, b) => place(a[0]) - place(b[0]) || rest(a, b))
}
