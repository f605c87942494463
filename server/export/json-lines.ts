// A walk through the graph in, one JSON object a line out: nodes with their facts, then edges with their evidence.
import type { Claim, StoredFact } from '#store/graph-store.ts'
import { EDGE_FIELDS, ENTITY_FIELDS, pickFields } from './fields.ts'
import type { Cited, DescribedEntity, GraphWalk, ProvenEdge } from './graph-walk.ts'

/** The shapes and names are those of the GraphQL schema. */
export async function* writeJsonLines(walk: GraphWalk): AsyncGenerator<string> {
  for await (const stretch of walk.facts()) yield stretch.map(printNode).join('')
  for await (const stretch of walk.claims()) yield stretch.map(printEdge).join('')
}

function printNode({ entity, facts }: DescribedEntity): string {
  return print({ node: { ...Object.fromEntries(pickFields(entity, ENTITY_FIELDS)), facts: facts.map(fact => ({ id: fact.id, field: fact.field, value: fact.value, ...citationOf(fact) })) } })
}

function printEdge({ edge, claims }: ProvenEdge): string {
  return print({ edge: { ...Object.fromEntries(pickFields(edge, EDGE_FIELDS)), evidence: claims.map(claim => ({ id: claim.id, role: claim.role, titles: claim.titles, ...citationOf(claim) })) } })
}

function citationOf({ quote, start, end, rule, stated, article, page }: Cited<Claim | StoredFact>) {
  return {
    quote, start, end, rule, stated,
    article: { id: article.id, headline: article.headline, start: article.start, end: article.end },
    page: { id: page.id, newspaper: page.newspaper ?? null, date: page.date ?? null, number: page.number ?? null },
  }
}

const print = (row: object): string => `${JSON.stringify(row)}\n`
