// What was looked for in, a GraphQL query that finds the same out, with its variables.
import type { EntityKind, RelationKind } from '#model/kinds.ts'

export interface GraphQuery {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const EVIDENCE = 'evidence { quote start end page { id } }'

/** The edges of a thing with their other ends and their quotes. */
export const edgesOf = (types: readonly RelationKind[], side: 'from' | 'to'): string => `edges(types: [${types.join(', ')}]) { id roles titles ${side} { id kind name } ${EVIDENCE} }`

export const FACTS = 'facts { field value quote start end page { id } }'

/** Things by id. */
export const byId = (ids: readonly string[], fields: string): GraphQuery => ({ query: `query ($ids: [ID!]!) {\n  nodes(ids: $ids) { id kind name ${fields} }\n}`, variables: { ids } })

/** One list for each filter; a list that may be reached in several ways has several. */
export function byFilter(list: ListName, filters: readonly Readonly<Record<string, unknown>>[], fields: string, order = ''): GraphQuery {
  const type = FILTERS[list]
  const names = filters.map((_, at) => `filter${filters.length > 1 ? at + 1 : ''}`)
  const lists = names.map((name, at) => `  ${filters.length > 1 ? `list${at + 1}: ` : ''}${list}(filter: $${name}${order}, first: 200) { totalCount nodes { id name ${fields} } }`)
  return { query: `query (${names.map((name) => `$${name}: ${type}`).join(', ')}) {\n${lists.join('\n')}\n}`, variables: Object.fromEntries(names.map((name, at) => [name, filters[at]])) }
}

const FILTERS = { initiatives: 'InitiativeFilter', unions: 'BodyFilter', organizations: 'BodyFilter', people: 'PersonFilter' } as const
export type ListName = keyof typeof FILTERS

export const byPaths = (from: string, to: string, maxLength: number, limit: number, kinds: readonly EntityKind[]): GraphQuery => ({
  query: `query ($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $kinds: [EntityKind!]!) {\n  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, kinds: $kinds) {\n    paths { nodes { id kind name } edges { id type roles titles from { id } to { id } ${EVIDENCE} } }\n    omitted\n    complete\n  }\n}`,
  variables: { from, to, maxLength, limit, kinds },
})
