// Filtered lists, kinds, paths, facets and the timeline asked of the API over the five seed pages in, whether they are told truly out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/serve.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { postQuery } from './post-query.ts'
import { watchStore } from '../store/watch-store.ts'
import { openSeedGraph, type SeedGraph } from './seed-graph.ts'

let graph: SeedGraph
beforeAll(async () => { graph = await openSeedGraph() })
afterAll(() => graph.close())

async function ask(query: string, variables: object = {}, store: GraphStore = graph.store): Promise<{ readonly data: any; readonly errors?: readonly { readonly message: string }[] }> {
  const answer = await postQuery(createApi(store), { query, variables })
  return await answer.json() as { data: any }
}

async function askWell(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const refused = async (query: string, message: RegExp): Promise<void> => expect((await ask(query)).errors?.[0]?.message).toMatch(message)
const idOf = async (text: string, kind: string): Promise<string> => (await askWell(`{ search(text: "${text}", kinds: [${kind}], first: 1) { nodes { id } } }`)).search.nodes[0].id
const names = (list: any): string[] => list.nodes.map((node: any) => node.name)

describe('every kind is a type of its own', () => {
  test('with the fields that only it has', async () => {
    const { initiatives } = await askWell('{ initiatives(first: 200) { nodes { __typename kind name status organizers { to { name } from { __typename ... on UnionBody { level } } } hostedAt { to { __typename } } } } }')
    for (const node of initiatives.nodes) {
      expect(node).toMatchObject({ __typename: 'Initiative', kind: 'Initiative' })
      for (const edge of node.organizers) expect(edge.to.name).toBe(node.name)
      for (const edge of node.hostedAt) expect(['Venue', 'Organization']).toContain(edge.to.__typename)
    }
    expect(initiatives.nodes.some((node: any) => node.organizers.some((edge: any) => edge.from.level === 'district'))).toBe(true)
  })

  test('an article is one whether it is reached as a thing or as a source', async () => {
    const { articles } = await askWell('{ articles(first: 200) { totalCount nodes { id name headline page { id } start end reporters { from { __typename name } } } } pages { articleCount } }')
    expect(articles.totalCount).toBe(34)
    const told = articles.nodes.find((node: any) => node.reporters.length > 0)
    expect(told.reporters[0].from.__typename).toBe('Person')
    const { node, page } = await askWell('query ($id: ID!, $page: ID!) { node(id: $id) { __typename id name ... on Article { headline start end } } page(id: $page) { articles { id name kind pageCount headline start } } }', { id: told.id, page: told.page.id })
    expect(node).toMatchObject({ __typename: 'Article', headline: told.headline, start: told.start })
    expect(page.articles.find((each: any) => each.id === told.id)).toMatchObject({ name: told.name, kind: 'Article', pageCount: 1, headline: told.headline, start: told.start })
  })

  test('a partner is whoever ran the same', async () => {
    const id = await idOf('十八里店地区总工会', 'UnionBody')
    const { node } = await askWell('query ($id: ID!) { node(id: $id) { ... on UnionBody { partners { body { name } initiatives { name organizers { from { id } } } } } } }', { id })
    expect(node.partners.map((partner: any) => partner.body.name)).toContain('十八里店地区妇联')
    for (const { initiatives } of node.partners) for (const initiative of initiatives) expect(initiative.organizers.map((edge: any) => edge.from.id)).toContain(id)
  })
})

describe('lists', () => {
  test('of unions by what they ran', async () => {
    const { unions } = await askWell('{ unions(filter: { topics: [childcare] }) { totalCount nodes { __typename name level organized { to { ... on Initiative { topics } } } } } }')
    expect(names(unions)).toEqual(expect.arrayContaining(['平谷公安分局工会', '十八里店地区总工会']))
    expect(unions.totalCount).toBe(unions.nodes.length)
    for (const node of unions.nodes) expect(node.organized.some((edge: any) => edge.to.topics.includes('childcare'))).toBe(true)
    const districts = (await askWell('{ unions(filter: { areas: ["110000"], levels: [district] }) { nodes { name area level } } }')).unions.nodes
    expect(districts.length).toBeGreaterThan(3)
    for (const node of districts) expect(node).toMatchObject({ level: 'district', area: expect.stringMatching(/^11/) })
  })

  test('of initiatives in a period say how well each date fits, and how many have none', async () => {
    const all = (await askWell('{ initiatives(orderBy: START, first: 200) { totalCount undatedCount nodes { start } } }')).initiatives
    expect(all.undatedCount).toBe(0)
    const dated = all.nodes.map((node: any) => node.start).filter(Boolean)
    expect(dated).toEqual([...dated].sort())
    const { initiatives } = await askWell('{ initiatives(filter: { from: "2025-07-01", to: "2025-07-31" }, first: 200) { totalCount undatedCount edges { dateFit node { start end } } } }')
    expect(initiatives.undatedCount).toBe(all.nodes.filter((node: any) => !node.start).length)
    for (const { dateFit, node: { start, end } } of initiatives.edges) {
      const isInside = start.startsWith('2025-07') && (end === null || end.startsWith('2025-07'))
      expect(dateFit, `${start} ${end}`).toBe(isInside ? 'WITHIN' : start.length < 10 ? 'LESS_EXACT' : 'OVERLAPS')
    }
  })

  test('of people by honour, post and role; of venues by area', async () => {
    const { people } = await askWell('{ people(filter: { roles: [leader] }, first: 200) { nodes { name attended(roles: [leader]) { roles } } } }')
    expect(people.nodes.length).toBeGreaterThan(0)
    for (const node of people.nodes) expect(node.attended.length).toBeGreaterThan(0)
    const body = await idOf('北京市总工会', 'UnionBody')
    const officers = (await askWell('query ($id: ID!) { people(filter: { postAt: [$id] }) { nodes { name posts { to { id } titles } } } }', { id: body })).people.nodes
    expect(officers.length).toBeGreaterThan(0)
    for (const node of officers) expect(node.posts.some((edge: any) => edge.to.id === body)).toBe(true)
    for (const node of (await askWell('{ venues(filter: { areas: ["110000"] }) { nodes { area } } }')).venues.nodes) expect(node.area).toMatch(/^11/)
  })

  test('go on after any cursor, in any order', async () => {
    const lists = ['NAME', 'LATEST', 'REACH'].map((order) => ['initiatives', `orderBy: ${order}`] as const)
    for (const [name, how] of [...lists, ['search', 'text: "工会"'] as const]) {
      const whole = (await askWell(`{ list: ${name}(first: 200, ${how}) { totalCount nodes { id } } }`)).list
      expect(whole.nodes.length).toBe(whole.totalCount)
      const seen: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const { list }: any = await askWell(`query ($after: String) { list: ${name}(first: 30, ${how}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after })
        seen.push(...list.nodes.map((node: any) => node.id))
        ;({ endCursor: after, hasNextPage: more } = list.pageInfo)
      }
      expect(seen, how).toEqual(whole.nodes.map((node: any) => node.id))
    }
  })
})

describe('between and about things', () => {
  test('paths with the edges of every step', async () => {
    const [from, to] = [await idOf('安特幼儿园', 'Venue'), await idOf('平谷公安分局工会', 'UnionBody')]
    const { paths } = await askWell('query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { omitted complete paths { nodes { name } steps { type evidence { quote } } } } }', { from, to })
    expect(paths).toMatchObject({ omitted: 0, complete: true })
    const [path] = paths.paths
    expect(path.nodes.map((node: any) => node.name)).toEqual(['安特幼儿园', '2025年民警子女暑期托管班', '平谷公安分局工会'])
    expect(path.steps.map((step: any) => step.map((edge: any) => edge.type))).toEqual([['HOSTED_AT'], ['ORGANIZED']])
    for (const step of path.steps) expect(step[0].evidence[0].quote).toBeTruthy()
  })

  test('facets and the timeline count what the lists hold', async () => {
    const { facets, timeline, stats, initiatives } = await askWell('{ facets { kinds { value count } topics { value count } } timeline(by: YEAR) { stretches { start count } undated } stats { entities { kind count } } initiatives { totalCount } }')
    expect(Object.fromEntries(facets.kinds.map((row: any) => [row.value, row.count]))).toMatchObject({ UnionBody: stats.entities.find((row: any) => row.kind === 'UnionBody').count })
    expect(timeline.undated + timeline.stretches.reduce((sum: number, row: any) => sum + row.count, 0)).toBe(initiatives.totalCount)
  })
})

describe('what cannot be meant is refused with what is allowed', () => {
  test.each([
    ['{ initiatives(filter: { organizedBy: ["UnionBody:nobody"] }) { totalCount } }', /“organizedBy” names “UnionBody:nobody”, and there is no such thing/],
    ['{ initiatives(filter: { roles: [leader] }) { totalCount } }', /“leader” is no role of ORGANIZED; its roles are host, undertaker/],
    ['{ people(filter: { roles: [host] }) { totalCount } }', /“host” is no role of ATTENDED/],
    ['{ unions(filter: { areas: ["北京"] }) { totalCount } }', /“北京” is no code of an area/],
    ['{ initiatives(filter: { from: "July" }) { totalCount } }', /“from” must be a date such as 2025/],
    ['{ initiatives(filter: { from: "2025-02-30" }) { totalCount } }', /“from” must be a date/],
    ['{ initiatives(filter: { from: "2025", to: "2024" }) { totalCount } }', /later than/],
    ['{ neighbourhood(ids: [], from: "2025", to: "2024") { omitted } }', /later than/],
    ['{ articles(after: "x") { totalCount } }', /not a cursor/],
    ['{ paths(from: "a", to: "b", maxLength: 9) { omitted } }', /“maxLength” must be between 1 and 6/],
    ['{ venues(first: 500) { totalCount } }', /“first” must be between 1 and 200/],
  ])('%s', refused)
})

/** A promise, and what keeps it. */
function openRound(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((keep) => { resolve = keep })
  return { promise, resolve }
}

test('each operation asks the store the same number of questions for five rows and for all, with some 500 things in them and more', async () => {
  // Answers come back together, round by round, so that no chance of timing splits a batch in two.
  const count = async (query: string, first: number): Promise<{ readonly questions: number; readonly things: number }> => {
    let [questions, open] = [0, 0]
    let round = openRound()
    const counting = watchStore(graph.store, async (_, read) => {
      questions += 1
      open += 1
      const answer = await read()
      const { promise, resolve } = round
      open -= 1
      if (open === 0) {
        round = openRound()
        resolve()
      }
      await promise
      return answer
    })
    const { data, errors } = await ask(query, { first }, counting)
    expect(errors).toBeUndefined()
    return { questions, things: JSON.stringify(data).split('{').length }
  }
  const deep = 'edges { type evidence { quote page { newspaper } article { headline name } } from { name } to { name } } facts { quote page { date } }'
  const operations = [
    `query ($first: Int!) { unions(first: $first) { totalCount nodes { name ${deep} partners { body { name } initiatives { name } } officers { from { name } } facilities { to { name } } } } }`,
    `query ($first: Int!) { initiatives(first: $first) { undatedCount edges { dateFit node { name ${deep} organizers { from { name } } attendees { from { name } } hostedAt { to { name } } audiences { to { name } } } } } }`,
    `query ($first: Int!) { people(first: $first) { nodes { ${deep} posts { to { name } } honours { to { name } } attended { to { name } } } } }`,
    `query ($first: Int!) { organizations(first: $first) { nodes { name organized { to { name } } } } }`,
    `query ($first: Int!) { venues(first: $first) { nodes { hosted { from { name } } runBy { from { name } } } } }`,
    `query ($first: Int!) { articles(first: $first) { nodes { headline page { id newspaper } reporters { from { name } } } } }`,
    `query ($first: Int!) { search(text: "总工会", first: $first) { nodes { ${deep} } } }`,
    `query ($first: Int!) { overview(limit: $first) { nodes { name ${deep} } edges { evidence { quote } } } }`,
  ]
  const sizes: number[] = []
  for (const query of operations) {
    // Of the people, thirty are needed for somebody to have an honour: what nobody has is not asked for.
    const few = await count(query, query.includes('people(') ? 30 : 5)
    const all = await count(query, 200)
    expect(all.questions, query).toBe(few.questions)
    expect(few.questions, query).toBeLessThan(20)
    sizes.push(all.things)
  }
  expect(sizes.filter((things) => things > 500).length).toBeGreaterThan(4)
})
