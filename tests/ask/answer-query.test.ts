// The GraphQL query of each answer in, whether the schema takes it and the API finds the same out.
import { parse, validate } from 'graphql'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/serve.ts'
import { answerQuestion } from '#ask/answer-question.ts'
import { questionForms } from '#ask/question-forms.ts'
import { postQuery } from '../api/post-query.ts'
import { openSeedGraph, type SeedGraph } from '../api/seed-graph.ts'
import { QUESTION_ROWS } from './question-rows.ts'

const schema = makeExecutableSchema({ typeDefs: readFileSync(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8') })

let graph: SeedGraph
let api: ReturnType<typeof createApi>
beforeAll(async () => {
  graph = await openSeedGraph()
  api = createApi(graph.store)
})
afterAll(() => graph.close())

const run = async (query: string, variables: object = {}): Promise<any> => {
  const answer = await postQuery(api, { query, variables })
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

const questions = [...new Set([...QUESTION_ROWS.map(({ question }) => question), ...questionForms().map(({ example }) => example)])]

describe('the query', () => {
  test.each(questions)('of “%s” is one that the schema takes, and finds what the answer names', async (question) => {
    const { query, variables, rows } = await answerQuestion(question, graph.store)
    expect(query).not.toBeNull()
    expect(validate(schema, parse(query ?? ''))).toEqual([])
    const found = JSON.stringify(await run(query ?? ''))
    expect(JSON.stringify(await run(query ?? '', JSON.parse(variables ?? '{}')))).toBe(found)
    for (const { cells } of rows) for (const { entityId, text } of cells) if (entityId) expect(found, text).toContain(entityId)
  })
})

test('an answer by the API: its table, its things and edges, and where each quote stands', async () => {
  const { ask } = await run(`{ ask(question: "谁和大兴区总工会一起办过活动？") {
    understood query variables sentence columns leftOut coverage { pages mentioning silent }
    rows { cells { text entityId kind edgeId } evidence { quote start end stated rule article { headline } page { id text } } }
    entityIds edgeIds entities { id kind name } edges { id from { id } to { id } } examples
  } }`)
  expect(ask.columns).toEqual(['合作方', '角色', '活动'])
  expect(ask.coverage).toEqual({ pages: 5, mentioning: 2, silent: 0 })
  expect(ask.entities.map((entity: any) => entity.id)).toEqual(ask.entityIds)
  expect(ask.edges.map((edge: any) => edge.id)).toEqual(ask.edgeIds)
  const ids = new Set(ask.entityIds)
  for (const edge of ask.edges) expect(ids.has(edge.from.id) && ids.has(edge.to.id)).toBe(true)
  for (const { evidence } of ask.rows) for (const { quote, start, end, page } of evidence) expect(page.text.slice(start, end).replace(/\s*\n\s*/g, '')).toBe(quote)
})
