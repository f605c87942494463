// Nothing in, the fields of an entity and of an edge out, in the order in which every format writes them.
import type { Edge, Entity } from '#store/graph-store.ts'

export type FieldType = 'text' | 'number' | 'flag' | 'list'
export type Value = string | number | boolean | null | readonly string[]
/** The span of days is only the dates in another form. */
type Written<Row> = Exclude<keyof Row & string, 'firstDay' | 'lastDay'>
export type Fields<Row> = Readonly<Record<Written<Row>, FieldType>>

// Records and not lists: a field that the wall gains and that is not written here is an error of types.
export const ENTITY_FIELDS: Fields<Entity> = {
  id: 'text', kind: 'text', kinds: 'list', name: 'text', aliases: 'list', topics: 'list', start: 'text', end: 'text', reach: 'number',
  serves: 'list', status: 'text', level: 'text', area: 'text', pages: 'number', claims: 'number',
}

export const EDGE_FIELDS: Fields<Edge> = {
  id: 'text', type: 'text', from: 'text', to: 'text', roles: 'list', titles: 'list', claims: 'number', articles: 'number', stated: 'flag', first: 'text', last: 'text',
}

/** The fields of a row in the order of `fields`, whatever order its store gave them in. */
export const pickFields = <Row>(row: Row, fields: Fields<Row>): readonly (readonly [name: Written<Row>, value: Value])[] =>
  (Object.keys(fields) as Written<Row>[]).map(name => [name, row[name] as Value] as const)
