// Queries against the API over a real store of the five seed pages in, what a client sees out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/serve.ts'
import { LIMITS } from '#api/limits.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { reasonOfRule } from '../../server/doors/rule-reasons.ts'
import { watchStore } from '../store/watch-store.ts'
import { postQuery } from './post-query.ts'
import { openSeedGraph, type SeedGraph } from './seed-graph.ts'

interface Result {
  readonly status: number
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] | undefined
  readonly text: string
}

let graph: SeedGraph
let api: ReturnType<typeof createApi>
beforeAll(async () => {
  graph = await openSeedGraph()
  api = createApi(graph.store)
})
afterAll(() => graph.close())

async function ask(query: string, variables: object = {}, by = api): Promise<Result> {
  const answer = await postQuery(by, { query, variables })
  const text = await answer.text()
  return { status: answer.status, text, ...(JSON.parse(text) as Pick<Result, 'data' | 'errors'>) }
}

async function askWell(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

describe('what can be asked', () => {
  test('things are found by name, and by id again', async () => {
    const { search } = await askWell('{ search(text: "北京市总工会") { totalCount nodes { id name kind pageCount } } }')
    expect(search.nodes[0]).toMatchObject({ name: '北京市总工会', kind: 'UnionBody' })
    const id: string = search.nodes[0].id
    const { node, nodes } = await askWell('query ($id: ID!) { node(id: $id) { name } nodes(ids: [$id, "nothing"]) { name } }', { id })
    expect(node.name).toBe('北京市总工会')
    expect(nodes).toEqual([{ name: '北京市总工会' }, null])
    expect((await askWell('{ node(id: "nothing") { name } }')).node).toBeNull()
  })

  test('initiatives by topic, each with who ran it', async () => {
    const { initiatives } = await askWell('{ initiatives(filter: {topics: [childcare]}) { totalCount nodes { name topics edges(types: [ORGANIZED]) { type from { name } to { name } } } } }')
    expect(initiatives.totalCount).toBeGreaterThan(0)
    expect(initiatives.nodes).toHaveLength(initiatives.totalCount)
    for (const node of initiatives.nodes) {
      expect(node.topics).toContain('childcare')
      for (const edge of node.edges) expect(edge).toMatchObject({ type: 'ORGANIZED', to: { name: node.name } })
    }
    expect(initiatives.nodes.flatMap((node: any) => node.edges.map((edge: any) => edge.from.name))).toContain('平谷公安分局工会')
  })

  test('initiatives by organiser', async () => {
    const { search } = await askWell('{ search(text: "平谷公安分局工会", kinds: [UnionBody]) { nodes { id name } } }')
    const { initiatives } = await askWell('query ($id: ID!) { initiatives(filter: {organizedBy: [$id]}) { nodes { name edges(types: [ORGANIZED]) { from { id } } } } }', { id: search.nodes[0].id })
    expect(initiatives.nodes.length).toBeGreaterThan(0)
    for (const node of initiatives.nodes) expect(node.edges.map((edge: any) => edge.from.id)).toContain(search.nodes[0].id)
  })

  test('a list goes on after its cursor until it has given everything once', async () => {
    const whole = (await askWell('{ initiatives(first: 200) { totalCount nodes { id } pageInfo { hasNextPage } } }')).initiatives
    expect(whole.pageInfo.hasNextPage).toBe(false)
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { initiatives }: any = await askWell('query ($after: String) { initiatives(first: 7, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }', { after })
      expect(initiatives.totalCount).toBe(whole.totalCount)
      expect(initiatives.edges.at(-1).cursor).toBe(initiatives.pageInfo.endCursor)
      seen.push(...initiatives.edges.map((edge: any) => edge.node.id))
      after = initiatives.pageInfo.endCursor
      more = initiatives.pageInfo.hasNextPage
    }
    expect(seen).toEqual(whole.nodes.map((node: any) => node.id))
  })

  test('every quote of every edge of the overview stands in its page, and its offsets say where', async () => {
    const { overview, pages } = await askWell('{ overview(limit: 500) { nodes { id } edges { id from { id } to { id } claimCount evidence { quote start end page { id } article { headline } stated } } } pages { id text } }')
    const texts = new Map<string, string>(pages.map((page: any) => [page.id, page.text]))
    const ids = new Set(overview.nodes.map((node: any) => node.id))
    expect(overview.edges.length).toBeGreaterThan(20)
    for (const edge of overview.edges) {
      expect(ids.has(edge.from.id) && ids.has(edge.to.id)).toBe(true)
      expect(edge.evidence).toHaveLength(edge.claimCount)
      for (const { quote, start, end, page } of edge.evidence) expect(texts.get(page.id)?.slice(start, end).replace(/\s*\n\s*/g, '')).toBe(quote)
    }
  })

  test('evidence says why its rule may read so, where it is a row of the rules', async () => {
    const { data } = await ask('{ overview { edges { evidence { rule because } } } }', {}, createApi(graph.store, { reasonOfRule }))
    const evidence = data.overview.edges.flatMap((edge: any) => edge.evidence) as readonly { rule: string; because: string | null }[]
    expect(evidence.filter(({ because }) => because !== null).length).toBeGreaterThan(20)
    for (const { rule, because } of evidence) expect(because ?? 'It is code.', rule).toMatch(/^[A-Z“\p{Script=Han}][^]*\.$/u)
    expect((await askWell('{ overview { edges { evidence { because } } } }')).overview.edges[0].evidence[0].because).toBeNull()
  })

  test('a thing of every kind tells what all kinds tell', async () => {
    const { stats } = await askWell('{ stats { entities { kind count } } }')
    for (const { kind } of stats.entities as readonly { kind: string }[]) {
      const { search } = await askWell(`query ($kinds: [EntityKind!]) { search(text: "工", kinds: $kinds, first: 1) { nodes { id } } }`, { kinds: [kind] })
      const [found] = (search.nodes.length > 0 ? search : (await askWell('query ($kinds: [EntityKind!]!) { overview(kinds: $kinds, relations: [REPORTED, SERVES, ABOUT, LOCATED_IN, HONOURED_WITH, ATTENDED], limit: 5) { nodes { id } } }', { kinds: [kind, 'Initiative', 'Person'] })).overview).nodes as readonly { id: string }[]
      const { node } = await askWell('query ($id: ID!) { node(id: $id) { id kind kinds name aliases area pageCount claimCount edgeCount edges { id } facts { quote } } }', { id: found!.id })
      expect(node.edges.length, kind).toBe(Math.min(100, node.edgeCount))
    }
  })

  test('one edge with its evidence', async () => {
    const { overview } = await askWell('{ overview { edges { id } } }')
    const { edge, none } = await askWell('query ($id: ID!) { edge(id: $id) { id type evidence { id quote rule } } none: edge(id: "nothing") { id } }', { id: overview.edges[0].id })
    expect(edge.id).toBe(overview.edges[0].id)
    expect(edge.evidence.length).toBeGreaterThan(0)
    expect(none).toBeNull()
  })

  test('several edges by id, in the order asked, each with the days of its pages where they are known', async () => {
    const { overview } = await askWell('{ overview { edges { id } } }')
    const [one, two] = overview.edges
    const { edges } = await askWell('query ($ids: [ID!]!) { edges(ids: $ids) { id first last } }', { ids: [two.id, 'nothing', one.id] })
    expect(edges).toEqual([{ id: two.id, first: null, last: null }, null, { id: one.id, first: null, last: null }])
    expect((await ask('query ($ids: [ID!]!) { edges(ids: $ids) { id } }', { ids: Array.from({ length: LIMITS.ids + 1 }, String) })).errors).toHaveLength(1)
  })

  test('all areas with their codes, and those that they lie in', async () => {
    const { areas } = await askWell('{ areas { name area } }')
    expect(areas).toEqual(expect.arrayContaining([{ name: '北京市', area: '110000' }, { name: '大兴区', area: '110115' }, { name: '福建省', area: '350000' }]))
  })

  test('the neighbourhood of a thing, kept to a limit that says what it left out', async () => {
    const { search } = await askWell('{ search(text: "北京市总工会") { nodes { id } } }')
    const query = 'query ($id: ID!, $limit: Int!) { neighbourhood(ids: [$id], limit: $limit) { nodes { id } edges { from { id } to { id } } omitted } }'
    const all = (await askWell(query, { id: search.nodes[0].id, limit: 1000 })).neighbourhood
    expect(all).toMatchObject({ omitted: 0 })
    expect(all.nodes.length).toBeGreaterThan(5)
    const few = (await askWell(query, { id: search.nodes[0].id, limit: 5 })).neighbourhood
    expect(few.nodes).toHaveLength(5)
    expect(few.omitted).toBe(all.nodes.length - 5)
  })

  test('a page with its text, its articles and everything found on it', async () => {
    const { pages } = await askWell('{ pages { id newspaper date rulebook articleCount claimCount droppedCount } }')
    expect(pages).toHaveLength(5)
    const { page } = await askWell('query ($id: ID!) { page(id: $id) { text articleCount articles { headline start end page { id } } mentions { entity { name kind } start end } dropped { start end reason } } }', { id: pages[0].id })
    expect(page.articles).toHaveLength(page.articleCount)
    expect(page.mentions.length).toBeGreaterThan(20)
    for (const { start, end } of [...page.mentions, ...page.dropped]) expect(0 <= start && start < end && end <= page.text.length).toBe(true)
    expect((await askWell('{ page(id: "nothing") { id } }')).page).toBeNull()
  })

  test('facts with the words that prove them', async () => {
    const { initiatives } = await askWell('{ initiatives(filter: {topics: [childcare]}) { nodes { facts { field value quote page { id } } } } }')
    const facts = initiatives.nodes.flatMap((node: any) => node.facts)
    expect(facts.some((fact: any) => fact.field === 'topic' && fact.value === 'childcare' && fact.quote)).toBe(true)
  })

  test('a question, with the quote for each row', async () => {
    const { ask: answer } = await askWell('{ ask(question: "哪些工会办过托管班？") { understood sentence columns examples rows { cells { text kind entityId edgeId } evidence { quote page { id } } } entityIds edgeIds } }')
    expect(answer.understood).toContain('子女托管')
    expect(answer.columns[0]).toBe('组织者')
    expect(answer.rows.length).toBeGreaterThan(0)
    for (const { cells, evidence } of answer.rows) {
      expect(cells[0].kind).toBe('UnionBody')
      expect(answer.entityIds).toContain(cells[0].entityId)
      expect(evidence.length).toBeGreaterThan(0)
    }
    expect(answer.edgeIds).toHaveLength(answer.rows.length)
  })

  test('how much there is', async () => {
    const { stats } = await askWell('{ stats { pages articles claims dropped drops { reason count } entities { kind count } relations { type count } } }')
    expect(stats.pages).toBe(5)
    expect(stats.drops.reduce((sum: number, drop: any) => sum + drop.count, 0)).toBe(stats.dropped)
    expect(stats.drops.map((drop: any) => drop.reason)).toContain('wish-or-plan')
    expect(stats.drops.map((drop: any) => drop.count)).toEqual(stats.drops.map((drop: any) => drop.count).sort((a: number, b: number) => b - a))
    expect(stats.entities.find((row: any) => row.kind === 'UnionBody').count).toBeGreaterThan(10)
    expect(stats.relations.find((row: any) => row.type === 'ORGANIZED').count).toBeGreaterThan(20)
  })

  test('how well pages are read, in two figures; null where it was never measured', async () => {
    const query = '{ stats { quality { rulebook development { pages entity { precision recall f1 } relation { f1 } } firstRuns { page commit entity { f1 } relation { recall } } } } }'
    expect((await askWell(query)).stats.quality).toBeNull()
    const rate = (precision: number, recall: number, f1: number) => ({ precision, recall, f1 })
    const quality = {
      rulebook: 'r1', development: { pages: ['a.txt', 'b.txt'], entity: rate(0.9, 0.8, 0.847), relation: rate(0.7, 0.7, 0.7) },
      firstRuns: [{ page: 'E', commit: '0a1b2c3', entity: rate(1, 0.5, 0.667), relation: rate(0.5, 0.25, 0.333) }],
    }
    const { data } = await ask(query, {}, createApi(graph.store, { quality }))
    expect(data.stats.quality).toEqual({
      rulebook: 'r1', development: { pages: 2, entity: rate(0.9, 0.8, 0.847), relation: { f1: 0.7 } },
      firstRuns: [{ page: 'E', commit: '0a1b2c3', entity: { f1: 0.667 }, relation: { recall: 0.25 } }],
    })
  })
})

describe('what the store is asked', () => {
  test('a nested query is a handful of questions, however many things it holds', async () => {
    let questions = 0
    const counting = watchStore(graph.store, (_, read) => {
      questions += 1
      return read()
    })
    const { data, errors } = await ask('{ initiatives(first: 200) { nodes { facts { page { id newspaper } } edges { from { name edges { to { name } } } evidence { quote page { date } } } } } }', {}, createApi(counting))
    expect(errors).toBeUndefined()
    expect(data.initiatives.nodes.length).toBeGreaterThan(20)
    expect(questions).toBeLessThan(12)
  })
})

describe('what is refused', () => {
  const refused = async (query: string, message: RegExp | string, variables = {}): Promise<void> => {
    const { errors, text } = await ask(query, variables)
    expect(errors?.[0]?.message).toMatch(message)
    expect(text).not.toMatch(/\bat .*\.[jt]s:\d+|node_modules|stack/)
  }

  test('a page size out of bounds', async () => {
    await refused('{ search(text: "x", first: 0) { totalCount } }', /“first” must be between 1 and 200; it is 0/)
    await refused('{ initiatives(first: 201) { totalCount } }', /“first” must be between 1 and 200; it is 201/)
    await refused('{ overview(limit: 100000) { omitted } }', /“limit” must be between 1 and 1000/)
    await refused('{ neighbourhood(ids: [], depth: 9) { omitted } }', /“depth” must be between 1 and 3/)
  })

  test('too long a text', () => refused('query ($q: String!) { ask(question: $q) { sentence } }', /length of question/, { q: '谁'.repeat(LIMITS.text + 1) }))

  test('too deep, too many aliases, too many tokens', async () => {
    await refused('{ node(id: "x") { edges { from { edges { from { edges { from { edges { from { edges { from { edges { from { id } } } } } } } } } } } } } }', /levels deep/)
    await refused(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: stats { pages }`).join(' ')} }`, /31 aliases/)
    await refused(`{ stats { ${'pages '.repeat(LIMITS.tokens)} } }`, /2000 tokens/)
  })

  test('an answer that would be too large, while it is put together', () =>
    refused('{ initiatives(first: 200) { nodes { edges { to { edges { from { edges { to { edges { from { edges { id } } } } } } } } } } } }', /more than 20000 things/))

  test('too large a body', async () => {
    const { errors, status } = await ask('{ stats { pages } }', { filler: 'x'.repeat(LIMITS.bodyBytes) }).catch((error: unknown) => ({ errors: [{ message: String(error) }], status: 413 }))
    expect(status).toBe(413)
    expect(errors).toHaveLength(1)
  })

  test('a broken cursor, a syntax error, an unknown field', async () => {
    await refused('{ initiatives(after: "x") { totalCount } }', /not a cursor/)
    await refused('{ stats {', /Syntax Error/)
    await refused('{ nonsense }', /Cannot query field/)
  })

  test('introspection that nests lists in lists', () => refused('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }', /Maximum introspection depth/))

  test('a question not understood says so, with questions that work', async () => {
    const { ask: answer } = await askWell('{ ask(question: "今天天气怎么样") { understood sentence examples rows { cells { text } } } }')
    expect(answer.understood).toBeNull()
    expect(answer.rows).toEqual([])
    for (const question of answer.examples) {
      const { ask: works } = await askWell('query ($question: String!) { ask(question: $question) { understood rows { cells { text } } } }', { question })
      expect(works.understood, question).not.toBeNull()
      expect(works.rows.length, question).toBeGreaterThan(0)
    }
  })
})

describe('when the store fails', () => {
  const failing = (search: () => Promise<unknown>): GraphStore => watchStore(graph.store, (name, read) => (name === 'search' ? search() : read()))

  test('an error of the server says nothing of its insides', async () => {
    const broken = createApi(failing(() => Promise.reject(new Error('secret path /home/me'))))
    const { text, errors } = await ask('{ search(text: "x") { totalCount } }', {}, broken)
    expect(errors?.[0]?.message).toBe('Something went wrong on the server; its log says what.')
    expect(text).not.toContain('secret')
  })

  test('a request that takes too long is told so', async () => {
    const hanging = createApi(failing(() => new Promise(() => undefined)), { milliseconds: 200 })
    const { errors } = await ask('{ search(text: "x") { totalCount } }', {}, hanging)
    expect(errors?.[0]?.message).toMatch(/longer than 0.2 seconds/)
  })
})
