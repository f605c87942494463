// Where @neo4j/graphql may be found and a Neo4j in, what answers a document over that database by it out: the other way to serve a graph of Neo4j by GraphQL.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { execute, GraphQLSchema, parse } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jPlace } from '#store/store-place.ts'

export interface Peer {
  /** The answer as text. */
  answer(variables: Readonly<Record<string, unknown>>): Promise<string>
  close(): Promise<void>
}

export const HOW_TO_GET_PEER = 'there is no @neo4j/graphql to compare with: npm i --no-save @neo4j/graphql@7 (or NEO4J_GRAPHQL=/folder/with/node_modules npm run bench)'

/**
 * From the folder named by NEO4J_GRAPHQL or from this project; undefined where it is not installed. The document is parsed once and never checked, and no
 * HTTP server stands before it, which our own answers all have: what is compared flatters it.
 */
export async function openPeer(typeDefs: string, document: string, { uri, user, password }: Neo4jPlace): Promise<Peer | undefined> {
  const load = createRequire(process.env.NEO4J_GRAPHQL ? pathToFileURL(join(process.env.NEO4J_GRAPHQL, 'none.js')) : import.meta.url)
  let Neo4jGraphQL: new (options: { typeDefs: string; driver: Driver }) => { getSchema(): Promise<GraphQLSchema> }
  try {
    Neo4jGraphQL = (load('@neo4j/graphql') as { Neo4jGraphQL: typeof Neo4jGraphQL }).Neo4jGraphQL
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
  // Its schema can only be executed by the graphql that it was made with.
  const graphql = load('graphql') as { execute: typeof execute; parse: typeof parse }
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const parsed = graphql.parse(document)
  return {
    answer: async (variableValues) => JSON.stringify(await graphql.execute({ schema, document: parsed, variableValues, contextValue: {} })),
    close: () => driver.close(),
  }
}
