// A store full of synthetic pages in, the operations that are timed out: the nested one in three languages, and what people at the client ask.
import type { GraphStore } from '#store/graph-store.ts'
import { AskDocument, LinkPanelDocument, NeighbourhoodDocument, OverviewDocument, PageTextDocument, SearchDocument, ThingPanelDocument } from '../../client/graph/documents.ts'
import { makeRandom } from '../store/generated-pages.ts'

export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** 20 unions, what they ran, with whom, where, and the words that prove it. */
export const NESTED = `query Nested($after: String) {
  unions(first: 20, after: $after) {
    nodes {
      id name
      organized(limit: 100) {
        roles
        to { id name ... on Initiative { organizers { from { id name } } hostedAt { to { id name } } } }
        evidence { quote start end rule stated page { id } article { headline } }
      }
    }
  }
}`

/** The same rows by one question to Neo4j: $sort and $id are those of the union before. */
export const NESTED_CYPHER = `
MATCH (u:Entity) WHERE u.kind = 'UnionBody' AND u.sort >= $sort AND u.id IS NOT NULL AND NOT (u.sort = $sort AND u.id <= $id)
WITH u ORDER BY u.kind, u.sort, u.id LIMIT 20
RETURN u.id AS id, u.name AS name, COLLECT {
  MATCH (u)-[o:ORGANIZED]->(i:Initiative)
  WITH o, i ORDER BY i.sort, i.id LIMIT 100
  RETURN {
    roles: o.roles, id: i.id, name: i.name,
    organizers: COLLECT { MATCH (p:Entity)-[:ORGANIZED]->(i) RETURN {id: p.id, name: p.name} ORDER BY p.sort, p.id },
    hostedAt: COLLECT { MATCH (i)-[:HOSTED_AT]->(v:Entity) RETURN {id: v.id, name: v.name} ORDER BY v.sort, v.id },
    evidence: COLLECT {
      MATCH (:Edge {id: o.id})<-[:BACKS]-(c:Claim), (:Entity {id: c.article})<-[t:PRINTS {page: c.page}]-(:Page)
      RETURN {quote: c.quote, start: c.start, end: c.\`end\`, rule: c.rule, stated: c.stated, page: c.page, headline: t.headline} ORDER BY c.page, c.start, c.id
    }
  }
} AS organized`

/** The graph as \`@neo4j/graphql\` is told of it; its quotes are those on the relation, without article and offsets. */
export const PEER_TYPES = `
type UnionBody @node { id: ID! name: String! sort: String! organized: [Initiative!]! @relationship(type: "ORGANIZED", direction: OUT, properties: "Organized") }
type Entity @node { id: ID! name: String! }
type Initiative @node {
  id: ID! name: String! sort: String!
  organizers: [Entity!]! @relationship(type: "ORGANIZED", direction: IN)
  hostedAt: [Entity!]! @relationship(type: "HOSTED_AT", direction: OUT)
}
type Organized @relationshipProperties { id: ID! roles: [String!]! quotes: [String!]! }`

export const PEER_NESTED = `query Nested($sort: String!) {
  unionBodies(where: { sort: { gt: $sort } }, sort: [{ sort: ASC }, { id: ASC }], limit: 20) {
    id name
    organizedConnection(first: 100, sort: [{ node: { sort: ASC } }]) {
      edges { properties { roles quotes } node { id name organizers { id name } hostedAt { id name } } }
    }
  }
}`

export interface Place { readonly sort: string; readonly id: string }

/** Unions after which the nested operations begin: every hundredth, so that all kinds of unions come in. */
export async function nestedPlaces(store: GraphStore): Promise<readonly Place[]> {
  const places: Place[] = []
  for (let after: Place | undefined; places.length < 30; ) {
    const { rows } = await store.list(['UnionBody'], { first: 100, ...(after && { after }) })
    after = rows.at(-1)
    if (!after) break
    places.push({ sort: after.sort, id: after.id })
  }
  return places
}

const QUESTIONS = ['哪些工会办过托管班？', '北京市总工会在2020年办了什么？', '海淀区总工会和谁一起办过活动？', 'Which unions ran childcare programmes?', '哪个区总工会办的活动最多？', '大兴区总工会的主席是谁？']
const TYPED = ['大兴', '海淀区总', 'daxing', 'cyqzgh', '技能大赛', '王建国', '托管班']

/** What a reader does, in a mix: types, opens things and edges, goes on from them, reads a page, asks; drawn from the seed. */
export async function readersOperations(store: GraphStore, seed: number, count: number): Promise<readonly Operation[]> {
  const random = makeRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const things = (await Promise.all((['UnionBody', 'Person', 'Initiative', 'Organization', 'Venue'] as const).map((kind) => store.list([kind], { first: 200 })))).flatMap(({ rows }) => rows.map(({ id }) => id))
  const edges = (await store.edgesAt(things.slice(0, 100))).map(({ id }) => id)
  const pages = (await store.pages()).slice(0, 200).map(({ id }) => id)
  const makers: readonly (() => Operation)[] = [
    () => ({ query: SearchDocument.toString(), variables: { text: pick(TYPED), first: 8 } }),
    () => ({ query: SearchDocument.toString(), variables: { text: pick(TYPED), first: 8 } }),
    () => ({ query: ThingPanelDocument.toString(), variables: { id: pick(things) } }),
    () => ({ query: NeighbourhoodDocument.toString(), variables: { ids: [pick(things)], limit: 30 } }),
    () => ({ query: LinkPanelDocument.toString(), variables: { id: pick(edges) } }),
    () => ({ query: PageTextDocument.toString(), variables: { id: pick(pages) } }),
    () => ({ query: OverviewDocument.toString(), variables: { limit: 150 } }),
    () => ({ query: AskDocument.toString(), variables: { question: pick(QUESTIONS) } }),
  ]
  return Array.from({ length: count }, () => pick(makers)())
}
