// schema.graphql and the resolvers in, an executable schema out.
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { resolvers } from './resolvers.ts'

let loaded: GraphQLSchema | undefined

/** Reads the schema from its file, once; throws where a resolver names a type or field that the schema does not have. */
export function loadSchema(): GraphQLSchema {
  if (loaded) return loaded
  const typeDefs = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8')
  loaded = makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions: { requireResolversToMatchSchema: 'error' } })
  return loaded
}
