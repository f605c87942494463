// Nothing in, all resolvers out: one line a type.
import { articleResolvers, edgeResolvers, evidenceResolvers, factResolvers } from './evidence-resolvers.ts'
import { connectionResolvers, entityResolvers, rowResolvers } from './entity-resolvers.ts'
import { mentionResolvers, pageResolvers } from './page-resolvers.ts'
import { queryResolvers } from './query-resolvers.ts'
import type { Resolvers } from './schema-types.ts'

export const resolvers: Resolvers = {
  Query: queryResolvers,
  Entity: entityResolvers,
  EntityConnection: connectionResolvers,
  EntityEdge: rowResolvers,
  Edge: edgeResolvers,
  Evidence: evidenceResolvers,
  Fact: factResolvers,
  Article: articleResolvers,
  Page: pageResolvers,
  Mention: mentionResolvers,
}
