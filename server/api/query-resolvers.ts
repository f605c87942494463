// The questions at the top of the schema: arguments in, checked against the limits, the store's answer out.
import { answerQuestion } from '#ask/answer-question.ts'
import { LIMITS } from './limits.ts'
import { listResolvers, takeList } from './list-resolvers.ts'
import { readPeriod } from './read-filters.ts'
import { requireWithin } from './refusal.ts'
import type { QueryResolvers } from './schema-types.ts'

export const queryResolvers: QueryResolvers = {
  ...listResolvers,
  node: (_, { id }, { batches }) => batches.entity.load(id),
  nodes: async (_, { ids }, { batches, allowance }) => {
    await allowance.spend(checkIds('ids', ids).length)
    return Promise.all(ids.map((id) => batches.entity.load(id)))
  },
  search: (_, { text, kinds, ...stretch }, context) => {
    checkText('text', text)
    return takeList(stretch, context, (slice) => context.store.search({ text, ...slice, ...(kinds ? { kinds } : {}) }))
  },
  paths: (_, { from, to, maxLength, kinds, relations, limit }, { store }) => {
    requireWithin('maxLength', maxLength, 1, LIMITS.pathLength)
    requireWithin('limit', limit, 1, LIMITS.paths)
    return store.paths({ from, to, maxLength, limit, kinds, ...(relations ? { relations } : {}) })
  },
  facets: (_, { kinds }, { store }) => store.facets(kinds ?? []),
  neighbourhood: async (_, { ids, depth, kinds, relations, from, to, limit }, { store, allowance }) => {
    checkIds('ids', ids)
    requireWithin('depth', depth, 1, LIMITS.steps)
    requireWithin('limit', limit, 1, LIMITS.network)
    const period = readPeriod(from, to)
    const network = await store.neighbourhood({ ids, depth, limit, ...(period && { period }), ...(kinds ? { kinds } : {}), ...(relations ? { relations } : {}) })
    await allowance.spend(network.nodes.length + network.edges.length)
    return network
  },
  overview: async (_, { kinds, relations, limit }, { store, allowance }) => {
    requireWithin('limit', limit, 1, LIMITS.network)
    const network = await store.overview({ kinds, relations, limit })
    await allowance.spend(network.nodes.length + network.edges.length)
    return network
  },
  edge: (_, { id }, { batches }) => batches.edge.load(id),
  edges: async (_, { ids }, { batches, allowance }) => {
    await allowance.spend(checkIds('ids', ids).length)
    return Promise.all(ids.map((id) => batches.edge.load(id)))
  },
  areas: async (_, __, { store, allowance }) => {
    const { rows } = await store.list(['Area'], { first: LIMITS.areas })
    await allowance.spend(rows.length)
    return rows
  },
  pages: async (_, __, { store, batches, allowance }) => {
    const pages = await store.pages()
    await allowance.spend(pages.length)
    for (const page of pages) batches.page.prime(page.id, page)
    return pages
  },
  page: (_, { id }, { batches }) => batches.page.load(id),
  ask: async (_, { question }, { store, allowance }) => {
    checkText('question', question)
    const answer = await answerQuestion(question, store)
    await allowance.spend(answer.rows.length)
    return answer
  },
  stats: async (_, __, { store, quality, editing }) => {
    const stats = await store.stats()
    const entities = Object.entries(stats.entities).map(([kind, count]) => ({ kind: kind as keyof typeof stats.entities, count }))
    const relations = Object.entries(stats.relations).map(([type, count]) => ({ type: type as keyof typeof stats.relations, count }))
    const saving = typeof editing === 'string' ? editing : 'open'
    return { ...stats, entities, relations, saving, quality: quality && { ...quality, development: { ...quality.development, pages: quality.development.pages.length } } }
  },
}

const checkText = (name: string, text: string): number => requireWithin(`length of ${name}`, text.length, 0, LIMITS.text)

function checkIds<T>(name: string, ids: readonly T[]): readonly T[] {
  requireWithin(`length of ${name}`, ids.length, 0, LIMITS.ids)
  return ids
}
