// What was looked for in, a GraphQL query that finds the same out: it runs as it stands, and its values are variables too.
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
export const byId = (ids: readonly string[], fields: string): GraphQuery => write([['ids', '[ID!]!', ids]], `  nodes(ids: $ids) { id kind name ${fields} }`)

/** One list for each filter; a list that may be reached in several ways has several. */
export function byFilter(list: ListName, filters: readonly Readonly<Record<string, unknown>>[], fields: string, order = ''): GraphQuery {
  const alone = filters.length === 1
  const names = filters.map((_, at) => (alone ? 'filter' : `filter${at + 1}`))
  const lists = names.map((name, at) => `  ${alone ? '' : `list${at + 1}: `}${list}(filter: $${name}${order}, first: 200) { totalCount nodes { id name ${fields} } }`)
  return write(names.map((name, at) => [name, FILTERS[list], filters[at]]), lists.join('\n'))
}

const FILTERS = { initiatives: 'InitiativeFilter', unions: 'BodyFilter', organizations: 'BodyFilter' } as const
export type ListName = keyof typeof FILTERS

export const byPaths = (from: string, to: string, maxLength: number, limit: number, kinds: readonly EntityKind[]): GraphQuery =>
  write(
    [['from', 'ID!', from], ['to', 'ID!', to], ['maxLength', 'Int!', maxLength], ['limit', 'Int!', limit], ['kinds', '[EntityKind!]!', kinds]],
    `  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, kinds: $kinds) {\n    paths { nodes { id kind name } steps { id type roles titles from { id } to { id } ${EVIDENCE} } }\n    omitted\n    complete\n  }`,
  )

type Variable = readonly [name: string, type: string, value: unknown]

/** GraphiQL takes a query from its address, but no variables: so each has its value as its default. */
const write = (variables: readonly Variable[], fields: string): GraphQuery => ({
  query: `query (${variables.map(([name, type, value]) => `$${name}: ${type} = ${writeValue(name, value)}`).join(', ')}) {\n${fields}\n}`,
  variables: Object.fromEntries(variables.map(([name, , value]) => [name, value])),
})

/** Words of a closed vocabulary, which GraphQL writes without quotation marks. */
const CLOSED = new Set(['topics', 'roles', 'statuses', 'levels', 'kinds'])

function writeValue(name: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => (CLOSED.has(name) ? String(each) : JSON.stringify(each))).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([field, each]) => `${field}: ${writeValue(field, each)}`).join(', ')}}`
  return JSON.stringify(value)
}
