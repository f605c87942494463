// A thing of one kind in, what only its kind has out: the edges at it by relation and direction, loaded for all things of a request at once.
import type { RelationKind, Role } from '#model/kinds.ts'
import type { Edge } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import { LIMITS } from './limits.ts'
import { loadPartners } from './load-partners.ts'
import { requireWithin } from './refusal.ts'
import type { Resolvers } from './schema-types.ts'

interface Asked { readonly limit: number; readonly roles?: readonly Role[] | null }

/** The edges of a type at a thing that go out from it, or come in to it; with roles, those that state any of them. */
const along = (type: RelationKind, end: 'from' | 'to') => async (thing: { readonly id: string }, { limit, roles }: Asked, { batches, allowance }: Context): Promise<readonly Edge[]> => {
  requireWithin('limit', limit, 1, LIMITS.edges)
  const all = await batches.edgesAt([type]).load(thing.id)
  const edges = all.filter((edge) => edge[end] === thing.id && (!roles || edge.roles.some((role) => roles.includes(role)))).slice(0, limit)
  await allowance.spend(edges.length)
  return edges
}

const parts = { partOf: along('PART_OF', 'from'), parts: along('PART_OF', 'to') }
const body = { ...parts, organized: along('ORGANIZED', 'from'), officers: along('HOLDS_POST', 'to'), facilities: along('RUNS', 'from'), partners: loadPartners }

export const kindResolvers: Pick<Resolvers, 'UnionBody' | 'Organization' | 'Person' | 'Initiative' | 'Venue' | 'Honour' | 'Area' | 'Audience' | 'Topic'> = {
  UnionBody: body,
  Organization: body,
  Person: { posts: along('HOLDS_POST', 'from'), honours: along('HONOURED_WITH', 'from'), attended: along('ATTENDED', 'from'), organized: along('ORGANIZED', 'from'), reported: along('REPORTED', 'from') },
  Initiative: { ...parts, organizers: along('ORGANIZED', 'to'), attendees: along('ATTENDED', 'to'), hostedAt: along('HOSTED_AT', 'from'), audiences: along('SERVES', 'from') },
  Venue: { hosted: along('HOSTED_AT', 'to'), runBy: along('RUNS', 'to') },
  Honour: { holders: along('HONOURED_WITH', 'to') },
  Area: { located: along('LOCATED_IN', 'to'), partOf: along('PART_OF', 'from') },
  Audience: { servedBy: along('SERVES', 'to') },
  Topic: { initiatives: along('ABOUT', 'to') },
}

/** Who wrote an article. */
export const reporters = along('REPORTED', 'to')
