// A walk through the graph in, four tables out as text that Excel opens with its Chinese intact: entities, edges, claims and facts.
import type { Claim, Entity, StoredFact } from '#store/graph-store.ts'
import { printRow } from './csv-row.ts'
import { EDGE_FIELDS, ENTITY_FIELDS, type Fields, type Value } from './fields.ts'
import type { Cited, GraphWalk, JoinedEdge } from './graph-walk.ts'

type Columns<Row> = Readonly<Record<string, (row: Row) => Value | undefined>>
interface ClaimRow extends JoinedEdge { readonly proof: Cited<Claim> }
interface FactRow { readonly entity: Entity; readonly proof: Cited<StoredFact> }

/** Excel takes a file without it for the machine's old code page. */
const BYTE_ORDER_MARK = '\ufeff'

const entityColumns = columnsOf<Entity, Entity>(ENTITY_FIELDS, row => row)

const edgeColumns: Columns<JoinedEdge> = {
  fromName: ({ from }) => from.name, type: ({ edge }) => edge.type, toName: ({ to }) => to.name, fromKind: ({ from }) => from.kind, toKind: ({ to }) => to.kind,
  ...columnsOf(EDGE_FIELDS, ({ edge }: JoinedEdge) => edge),
}

const citation: Columns<{ readonly proof: Cited<Claim | StoredFact> }> = {
  quote: ({ proof }) => proof.quote,
  newspaper: ({ proof }) => proof.page.newspaper, date: ({ proof }) => proof.page.date, number: ({ proof }) => proof.page.number, page: ({ proof }) => proof.page.id,
  headline: ({ proof }) => proof.article.headline, start: ({ proof }) => proof.start, end: ({ proof }) => proof.end,
  rule: ({ proof }) => proof.rule, stated: ({ proof }) => proof.stated,
}

const claimColumns: Columns<ClaimRow> = {
  fromName: ({ from }) => from.name, type: ({ edge }) => edge.type, toName: ({ to }) => to.name, role: ({ proof }) => proof.role, titles: ({ proof }) => proof.titles,
  ...citation,
  fromKind: ({ from }) => from.kind, toKind: ({ to }) => to.kind, from: ({ from }) => from.id, to: ({ to }) => to.id,
  id: ({ proof }) => proof.id, edge: ({ edge }) => edge.id, article: ({ proof }) => proof.article.id,
}

const factColumns: Columns<FactRow> = {
  name: ({ entity }) => entity.name, kind: ({ entity }) => entity.kind, field: ({ proof }) => proof.field, value: ({ proof }) => proof.value,
  ...citation,
  id: ({ proof }) => proof.id, entity: ({ entity }) => entity.id, article: ({ proof }) => proof.article.id,
}

export const CSV_TABLES = {
  'entities.csv': (walk: GraphWalk) => printTable(entityColumns, walk.entities(), entity => [entity]),
  'edges.csv': (walk: GraphWalk) => printTable(edgeColumns, walk.edges(), edge => [edge]),
  'claims.csv': (walk: GraphWalk) => printTable(claimColumns, walk.claims(), ({ claims, ...joined }) => claims.map(proof => ({ ...joined, proof }))),
  'facts.csv': (walk: GraphWalk) => printTable(factColumns, walk.facts(), ({ entity, facts }) => facts.map(proof => ({ entity, proof }))),
}

async function* printTable<Source, Row>(columns: Columns<Row>, stretches: AsyncIterable<readonly Source[]>, rowsOf: (source: Source) => readonly Row[]): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + printRow(Object.keys(columns))
  const cells = Object.values(columns)
  for await (const stretch of stretches) yield stretch.flatMap(rowsOf).map(row => printRow(cells.map(cell => cell(row)))).join('')
}

function columnsOf<Part, Row>(fields: Fields<Part>, partOf: (row: Row) => Part): Columns<Row> {
  return Object.fromEntries((Object.keys(fields) as (keyof Part & string)[]).map(name => [name, (row: Row) => partOf(row)[name] as Value]))
}
