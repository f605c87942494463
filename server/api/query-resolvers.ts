// The questions at the top of the schema: arguments in, checked against the limits, the store's answer out.
import { answerQuestion } from '#ask/answer-question.ts'
import type { Entity, Listed } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import { readCursor } from './cursor.ts'
import { LIMITS } from './limits.ts'
import type { ListParent } from './parents.ts'
import { requireWithin } from './refusal.ts'
import type { QueryResolvers } from './schema-types.ts'

export const queryResolvers: QueryResolvers = {
  node: (_, { id }, { batches }) => batches.entity.load(id),
  nodes: (_, { ids }, { batches, allowance }) => {
    allowance.spend(checkIds('ids', ids).length)
    return Promise.all(ids.map((id) => batches.entity.load(id)))
  },
  search: async (_, { text, kinds, first }, { store, allowance }) => {
    checkFirst(first)
    checkText('text', text)
    return openList(await store.search({ text, first, ...(kinds ? { kinds } : {}) }), 0, allowance)
  },
  initiatives: async (_, { topics, organizedBy, roles, first, after }, { store, allowance }) => {
    checkFirst(first)
    const filter = { ...(topics ? { topics } : {}), ...(organizedBy ? { organizers: checkIds('organizedBy', organizedBy) } : {}), ...(roles ? { roles } : {}) }
    // One row more than asked for tells whether the list goes on, without a second question.
    const listed = await store.initiatives(filter, { first: first + 1, ...(after ? { after: readCursor(after) } : {}) })
    return openList({ ...listed, rows: listed.rows.slice(0, first) }, listed.rows.length - first, allowance)
  },
  neighbourhood: async (_, { ids, depth, kinds, relations, limit }, { store, allowance }) => {
    checkIds('ids', ids)
    requireWithin('depth', depth, 1, LIMITS.steps)
    requireWithin('limit', limit, 1, LIMITS.network)
    const network = await store.neighbourhood({ ids, depth, limit, ...(kinds ? { kinds } : {}), ...(relations ? { relations } : {}) })
    allowance.spend(network.nodes.length + network.edges.length)
    return network
  },
  overview: async (_, { kinds, relations, limit }, { store, allowance }) => {
    requireWithin('limit', limit, 1, LIMITS.network)
    const network = await store.overview({ kinds, relations, limit })
    allowance.spend(network.nodes.length + network.edges.length)
    return network
  },
  edge: (_, { id }, { batches }) => batches.edge.load(id),
  pages: async (_, __, { store, batches, allowance }) => {
    const pages = await store.pages()
    allowance.spend(pages.length)
    for (const page of pages) batches.page.prime(page.id, page)
    return pages
  },
  page: (_, { id }, { batches }) => batches.page.load(id),
  ask: async (_, { question }, { store, allowance }) => {
    checkText('question', question)
    const answer = await answerQuestion(question, store)
    allowance.spend(answer.rows.length)
    return answer
  },
  stats: async (_, __, { store, quality }) => {
    const stats = await store.stats()
    const entities = Object.entries(stats.entities).map(([kind, count]) => ({ kind: kind as keyof typeof stats.entities, count }))
    const relations = Object.entries(stats.relations).map(([type, count]) => ({ type: type as keyof typeof stats.relations, count }))
    return { ...stats, entities, relations, quality: quality && { ...quality, development: { ...quality.development, pages: quality.development.pages.length } } }
  },
}

function openList(listed: Listed<Entity>, rowsLeft: number, allowance: Context['allowance']): ListParent {
  allowance.spend(listed.rows.length)
  return { listed, hasNextPage: rowsLeft > 0 }
}

const checkFirst = (first: number): number => requireWithin('first', first, 1, LIMITS.first)
const checkText = (name: string, text: string): number => requireWithin(`length of ${name}`, text.length, 0, LIMITS.text)

function checkIds<T>(name: string, ids: readonly T[]): readonly T[] {
  requireWithin(`length of ${name}`, ids.length, 0, LIMITS.ids)
  return ids
}
