// Requests that are meant to bring a server down in, whether everybody else is answered meanwhile out.
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '#api/limits.ts'
import { serve } from '#api/serve.ts'
import { openSeedGraph, type SeedGraph } from './seed-graph.ts'

const ARRIVAL = 6_000
let graph: SeedGraph
let server: Server
let address: string
beforeAll(async () => {
  graph = await openSeedGraph()
  server = await serve({ store: graph.store, quality: null, host: '127.0.0.1', port: 0, health: async () => ({ pages: 5, rulebook: '' }), explorer: false, arrivalMilliseconds: ARRIVAL })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
})
afterAll(async () => {
  server?.closeAllConnections()
  server?.close()
  await graph?.close()
})

const JSON_TYPE = { 'Content-Type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE): Promise<Response> => fetch(address, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
const ask = (query: string, variables: object = {}): Promise<Response> => post({ query, variables })
const nest = (levels: number): string => (levels === 0 ? 'id' : `edges { from { ${nest(levels - 1)} } }`)
const many = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join(' ')

/** Each by name, with what it is told. */
const BOMBS: Readonly<Record<string, readonly [fire: () => Promise<Response>, told: RegExp]>> = {
  'a query 2,000 levels deep': [() => ask(`{ node(id: "x") { ${nest(2_000)} } }`), /tokens|levels deep/],
  'a query a little too deep': [() => ask(`{ node(id: "x") { ${nest(8)} } }`), /levels deep/],
  'ten thousand aliases': [() => ask(`{ ${many(10_000, (at) => `a${at}: stats { pages }`)} }`), /tokens|too large|Too Large/],
  'a hundred aliases': [() => ask(`{ ${many(100, (at) => `a${at}: overview(limit: 1000) { omitted }`)} }`), /100 aliases/],
  'a hundred requests in one': [() => post(Array.from({ length: 100 }, () => ({ query: '{ stats { pages } }' }))), /[Bb]atching/],
  'fragments that go round': [() => ask('{ node(id: "x") { ...a } } fragment a on Entity { id ...b } fragment b on Entity { name ...a }'), /Cannot spread fragment/],
  'fragments that double': [() => ask(`{ node(id: "x") { ...f0 } } ${many(100, (at) => `fragment f${at} on Entity { ...f${at + 1} ...f${at + 1} }`)} fragment f100 on Entity { id }`), /^\{"data":\{"node":null\}\}$|tokens/],
  'a field named a thousand times': [() => ask(`{ stats { ${'pages '.repeat(1_500)} } }`), /Validation aborted|"pages":5/],
  'lists of lists of lists': [() => ask('{ initiatives(first: 200) { nodes { edges { to { edges { from { edges { to { edges { from { edges { id } } } } } } } } } } } }'), /more than 20000 things/],
  'a list of a million': [() => ask('{ initiatives(first: 1000000) { totalCount } }'), /between 1 and 200/],
  'twenty thousand ids': [() => ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 20_000 }, () => 'x') }), /between 0 and 1000/],
  'ten megabytes': [() => post({ query: '{ stats { pages } }', filler: 'x'.repeat(10_000_000) }), /too large|Too Large|^$/],
  'the text of everything, over and over': [() => ask(`{ ${many(25, (at) => `a${at}: pages { text mentions { entity { name } } }`)} }`), /"data"|at most 20 pages/],
  'every path there is': [() => ask('{ search(text: "工会", first: 200) { nodes { edges(limit: 500) { evidence { quote page { text } } } } } }'), /"data"|at most 20 pages/],
  'directives without end': [() => ask(`{ stats ${'@skip(if: false) '.repeat(400)} { pages } }`), /tokens|can only be used once|"data"/],
  'what is no JSON': [() => post('{"query": "{ stats'), /JSON/],
  'the schema, where it is not told': [() => ask('{ __schema { types { name fields { name } } } }'), /introspection/i],
  'a form from elsewhere that would change something': [() => post('query=mutation{removePage(id:"x")}', { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://elsewhere.example' }), /off/],
}

/** Asks again and again until told to stop; resolves to how often it was answered well, and the longest that took. */
function askMeanwhile(): () => Promise<{ readonly good: number; readonly bad: number }> {
  let isOver = false
  let [good, bad] = [0, 0]
  const asking = (async () => {
    while (!isOver) {
      const answer = await ask('{ stats { pages } search(text: "大兴", first: 3) { nodes { name } } }').then((response) => response.json(), String) as { data?: { stats: { pages: number } } }
      if (answer.data?.stats.pages === 5) good += 1
      else bad += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return { good, bad }
  })()
  return () => {
    isOver = true
    return asking
  }
}

describe('while it is fired at', () => {
  test.each(Object.entries(BOMBS))('%s', async (_, [fire, told]) => {
    const stop = askMeanwhile()
    // A body that is refused may be cut off while it is still sent.
    const answers = await Promise.all(Array.from({ length: 5 }, () => fire().then((response) => response.text(), (error: Error) => `too large: ${error.message}`)))
    const { good, bad } = await stop()
    for (const answer of answers) expect(answer.slice(0, 2_000)).toMatch(told)
    for (const answer of answers) expect(answer).not.toMatch(/node_modules|\bat .*\.ts:/)
    expect(bad).toBe(0)
    expect(good).toBeGreaterThan(0)
  })

  test('clients that never finish what they say are cut off, and all others are answered', async () => {
    const stop = askMeanwhile()
    const { port } = server.address() as AddressInfo
    const slow = Array.from({ length: 100 }, (_, at) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined).resume()
      socket.write(at % 2 === 0 ? 'POST /graphql HTTP/1.1\r\nHost: x\r\n' : `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"qu`)
      const drip = setInterval(() => socket.write('x'), 200)
      return once(socket, 'close').finally(() => clearInterval(drip))
    })
    await Promise.all(slow)
    const { good, bad } = await stop()
    expect(bad).toBe(0)
    expect(good).toBeGreaterThan(5)
  })
})

test('other sites are told nothing', async () => {
  const asked = await fetch(address, { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' } })
  expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  const answered = await fetch(`${address}?query={stats{pages}}`, { headers: { Origin: 'https://elsewhere.example' } })
  expect(answered.headers.get('access-control-allow-origin')).toBeNull()
  expect(answered.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect((await fetch(`${address}?query=mutation{removePage(id:"x")}`)).status).toBe(405)
})

test('without the explorer there is no GraphiQL, and what is asked is answered', async () => {
  const page = await fetch(address, { headers: { Accept: 'text/html' } })
  expect(await page.text()).not.toContain('graphiql')
  expect((await fetch(new URL('/graphiql.js', address))).status).toBe(404)
  expect(await (await ask('{ stats { pages } }')).json()).toEqual({ data: { stats: { pages: 5 } } })
  expect(LIMITS.arrivalMilliseconds).toBeGreaterThan(ARRIVAL)
})
