// A walk through the graph in, a Cypher script out that makes the same graph in an empty Neo4j, by cypher-shell or in its browser.
import { ENTITY_KINDS, RELATION_KINDS } from '#model/kinds.ts'
import type { Entity } from '#store/graph-store.ts'
import { cutRows } from './cut-rows.ts'
import { quoteCypher } from './cypher-text.ts'
import { EDGE_FIELDS, ENTITY_FIELDS, type FieldType, type Value } from './fields.ts'
import type { GraphWalk, ProvenEdge } from './graph-walk.ts'

/** Rows in one statement: few enough for the browser to take each at once. */
const ROWS = 250

/** What a label or a type may be: neither can be given as text that is escaped. */
const LABELS: ReadonlySet<string> = new Set([...ENTITY_KINDS, ...RELATION_KINDS].map(({ id }) => id))

const HEADER = `// Union Atlas · 工会图谱: for an EMPTY database of Neo4j 5: it creates, and stops at what is there already · 只用于空的 Neo4j 数据库
// cypher-shell -f FILE, or paste it into the Neo4j browser · 用 cypher-shell 执行，或粘贴到 Neo4j 浏览器
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
`

type Properties = Readonly<Record<string, FieldType>>

const { from: _from, to: _to, type: _type, ...ownFields } = EDGE_FIELDS
/** The quotes and the pages they stand on, the first with the first: a property cannot hold a list of pairs. */
const EDGE_PROPERTIES: Properties = { ...ownFields, quotes: 'list', pages: 'list' }

/** Every statement ends with a semicolon at the end of a line, and no other line ends so. */
export async function* writeCypher(walk: GraphWalk): AsyncGenerator<string> {
  yield HEADER
  for await (const stretch of walk.entities()) yield printStatements(stretch, ({ kind }) => kind, valuesOfNode, kind => `CREATE (:Entity:${kind} ${readFields(ENTITY_FIELDS, 0)})`)
  for await (const stretch of walk.claims()) yield printStatements(stretch, ({ edge }) => edge.type, valuesOfEdge, type => `MATCH (a:Entity {id: f[0]}) MATCH (b:Entity {id: f[1]})\nCREATE (a)-[:${type} ${readFields(EDGE_PROPERTIES, 2)}]->(b)`)
}

const valuesOfNode = (entity: Entity): readonly Value[] => (Object.keys(ENTITY_FIELDS) as (keyof Entity)[]).map(name => entity[name])

function valuesOfEdge({ edge, claims }: ProvenEdge): readonly Value[] {
  const quoted = [...new Map(claims.map(claim => [`${claim.page.id}\n${claim.quote}`, claim])).values()]
  return [edge.from, edge.to, ...(Object.keys(ownFields) as (keyof typeof ownFields)[]).map(name => edge[name]), quoted.map(({ quote }) => quote), quoted.map(({ page }) => page.id)]
}

/** Statements for the rows of each label, in the order in which labels first come up. */
function printStatements<Row>(rows: readonly Row[], labelOf: (row: Row) => string, valuesOf: (row: Row) => readonly Value[], make: (label: string) => string): string {
  let text = ''
  for (const label of new Set(rows.map(labelOf))) {
    if (!LABELS.has(label)) throw new Error(`“${label}” is no kind of thing or relation.`)
    for (const stretch of cutRows(rows.filter(row => labelOf(row) === label), () => 1, ROWS)) {
      text += `UNWIND [\n${stretch.map(row => quoteCypher(joinFields(valuesOf(row)))).join(',\n')}\n] AS row WITH split(row, '\\u001f') AS f\n${make(label)};\n`
    }
  }
  return text
}

// A row is one text, its fields parted by the unit separator and the items of a list by the record separator: Neo4j takes many times longer to plan a
// statement with a map for each row than one with a text for each.

const joinFields = (values: readonly Value[]): string => values.map(value => (isList(value) ? value.map(part => unpart(part)).join('\u001e') : unpart(String(value ?? '')))).join('\u001f')

const isList = (value: Value): value is readonly string[] => Array.isArray(value)

const unpart = (text: string): string => text.replace(/[\u001e\u001f]/g, '\ufffd')

const READ: Readonly<Record<FieldType, (field: string) => string>> = {
  text: field => `CASE ${field} WHEN '' THEN null ELSE ${field} END`,
  number: field => `toInteger(${field})`,
  flag: field => `toBoolean(${field})`,
  list: field => `[x IN split(${field}, '\\u001e') WHERE x <> '']`,
}

const readFields = (properties: Properties, first: number): string => `{${Object.entries(properties).map(([name, type], at) => `${name}: ${READ[type](`f[${first + at}]`)}`).join(', ')}}`
