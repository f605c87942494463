// A walk through the graph in, a GraphML document out, as Gephi, Cytoscape, yEd and networkx open it.
import type { Edge, Entity } from '#store/graph-store.ts'
import { EDGE_FIELDS, ENTITY_FIELDS, pickFields, type FieldType, type Fields, type Value } from './fields.ts'
import type { GraphWalk, ProvenEdge } from './graph-walk.ts'
import { escapeXml } from './xml-text.ts'

type Attributes = readonly (readonly [name: string, value: Value])[]

const TYPES: Readonly<Record<FieldType, string>> = { text: 'string', number: 'int', flag: 'boolean', list: 'string' }

/** Gephi shows `label`, and draws an edge as thick as `weight`; it has a column of its own called Type, so an edge's kind is its `relation`. */
const NODE_NAMES: Partial<Record<keyof Entity, string>> = { name: 'label' }
const EDGE_NAMES: Partial<Record<keyof Edge, string>> = { type: 'relation' }
/** Written as attributes of the element itself. */
const STRUCTURE = new Set(['id', 'from', 'to'])

export async function* writeGraphml(walk: GraphWalk): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  yield declare('node', [...typesOf(ENTITY_FIELDS, NODE_NAMES)])
  yield declare('edge', [['label', 'string'], ['weight', 'double'], ...typesOf(EDGE_FIELDS, EDGE_NAMES), ['quotes', 'string']])
  yield '<graph id="union-atlas" edgedefault="directed">\n'
  for await (const stretch of walk.entities()) yield stretch.map(printNode).join('')
  for await (const stretch of walk.claims()) yield stretch.map(printEdge).join('')
  yield '</graph>\n</graphml>\n'
}

const typesOf = <Row>(fields: Fields<Row>, names: Partial<Record<keyof Row, string>>): readonly (readonly [string, string])[] =>
  (Object.entries(fields) as [keyof Row & string, FieldType][]).filter(([name]) => !STRUCTURE.has(name)).map(([name, type]) => [names[name] ?? name, TYPES[type]])

/** Ids of keys are unique in the document, names are so for nodes and for edges. */
const declare = (element: 'node' | 'edge', keys: readonly (readonly [string, string])[]): string =>
  keys.map(([name, type]) => `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`).join('')

const printNode = (entity: Entity): string => `<node id="${escapeXml(entity.id)}">${printValues('node', rename(pickFields(entity, ENTITY_FIELDS), NODE_NAMES))}</node>\n`

function printEdge({ edge, claims }: ProvenEdge): string {
  // Not by line breaks: Gephi passes over a stretch of blanks that stands alone.
  const quotes = [...new Set(claims.map(({ quote }) => quote))].join(' | ')
  const values: Attributes = [['label', edge.type], ['weight', edge.claims], ...rename(pickFields(edge, EDGE_FIELDS), EDGE_NAMES), ['quotes', quotes]]
  return `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${printValues('edge', values)}</edge>\n`
}

const rename = <Name extends string>(values: readonly (readonly [Name, Value])[], names: Partial<Record<Name, string>>): Attributes => values.map(([name, value]) => [names[name] ?? name, value])

const printValues = (element: string, values: Attributes): string =>
  values.filter(([name, value]) => !STRUCTURE.has(name) && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `<data key="${element}-${name}">${escapeXml(Array.isArray(value) ? value.join('; ') : String(value))}</data>`).join('')
