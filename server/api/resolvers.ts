// Nothing in, all resolvers out: one line a type.
import { answerResolvers } from './answer-resolvers.ts'
import { articleResolvers } from './article-resolvers.ts'
import { commonResolvers, entityResolvers } from './entity-resolvers.ts'
import { edgeResolvers, quotedResolvers } from './evidence-resolvers.ts'
import { kindResolvers } from './kind-resolvers.ts'
import { connectionResolvers, initiativeConnectionResolvers, initiativeRowResolvers, rowResolvers } from './list-resolvers.ts'
import { mutationResolvers, subscriptionResolvers } from './mutation-resolvers.ts'
import { mentionResolvers, pageResolvers } from './page-resolvers.ts'
import { pathResolvers, pathsResolvers } from './path-resolvers.ts'
import { queryResolvers } from './query-resolvers.ts'
import type { Resolvers } from './schema-types.ts'

const kinds = Object.fromEntries(Object.entries(kindResolvers).map(([kind, fields]) => [kind, { ...commonResolvers, ...fields }])) as typeof kindResolvers

export const resolvers: Resolvers = {
  Query: queryResolvers,
  Mutation: mutationResolvers,
  Subscription: subscriptionResolvers,
  Entity: entityResolvers,
  ...kinds,
  Article: articleResolvers,
  EntityConnection: connectionResolvers,
  EntityEdge: rowResolvers,
  UnionBodyConnection: connectionResolvers,
  UnionBodyEdge: rowResolvers,
  OrganizationConnection: connectionResolvers,
  OrganizationEdge: rowResolvers,
  PersonConnection: connectionResolvers,
  PersonEdge: rowResolvers,
  InitiativeConnection: initiativeConnectionResolvers,
  InitiativeEdge: initiativeRowResolvers,
  VenueConnection: connectionResolvers,
  VenueEdge: rowResolvers,
  ArticleConnection: connectionResolvers,
  ArticleEdge: rowResolvers,
  Edge: edgeResolvers,
  Evidence: quotedResolvers,
  Fact: quotedResolvers,
  Page: pageResolvers,
  Mention: mentionResolvers,
  Paths: pathsResolvers,
  Path: pathResolvers,
  Answer: answerResolvers,
  Proof: quotedResolvers,
}
