// Nothing in, how fast the API answers over 10,000 synthetic pages out: a nested operation beside the same by bare Cypher and by @neo4j/graphql, and fifty readers at once.
import { dirname } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { createApi } from '#api/serve.ts'
import { writeCursor } from '#api/cursor.ts'
import type { GraphStore } from '#store/graph-store.ts'
import type { Neo4jPlace, StorePlace } from '#store/store-place.ts'
import { postQuery } from '../api/post-query.ts'
import { startAtlas } from '../doors/run-atlas.ts'
import { NESTED, NESTED_CYPHER, nestedPlaces, PEER_NESTED, PEER_TYPES, readersOperations, type Operation, type Place } from './answering-operations.ts'
import { openLargeGraph } from './large-graph.ts'
import { loadAsReaders, saturate, type Load } from './load.ts'
import { openPeer } from './peer.ts'
import { quantile } from './quantile.ts'

/** One way to answer the nested operation. */
export interface Way {
  readonly name: string
  /** Milliseconds of an answer, one after another. */
  readonly median: number
  readonly p95: number
  /** Answers a second, eight at a time: rounds. */
  readonly throughput: readonly number[]
  /** Bytes of an answer, the middle one. */
  readonly bytes: number
}

/** What many ask at once, by readers who pause and by such as never do. */
export interface Loads { readonly what: 'the nested operation' | 'what the client asks'; readonly readers: Load; readonly saturated: Load }

export interface Answering {
  readonly pages: number
  readonly missing?: string
  readonly hasPeer: boolean
  readonly stores: readonly { readonly name: string; readonly ways: readonly Way[]; readonly loads: readonly Loads[] }[]
}

interface Runner { readonly name: string; readonly run: (place: Place) => Promise<string> }

const SEED = 1
const LATENCY_RUNS = 90
const WARM_UPS = 60
const ROUNDS = 5
const ROUND_MILLISECONDS = 4_000
const AT_ONCE = 8
const OPERATIONS = 400

export async function measureAnswering(): Promise<Answering> {
  const { pages, missing, places, stores, close } = await openLargeGraph()
  const servers = places.map(({ name, place }) => ({ name, place }))
  const measured: { name: string; ways: readonly Way[]; operations: Readonly<Record<Loads['what'], readonly Operation[]>> }[] = []
  let hasPeer = false
  try {
    for (const [at, { name, place }] of servers.entries()) {
      const store = stores[at] as GraphStore
      process.stderr.write(`${name}: the nested operation\n`)
      const [others, end] = typeof place === 'string' ? [[], async () => {}] as const : await openOthers(place)
      hasPeer ||= others.length > 1
      const spots = await nestedPlaces(store)
      const ways = await compare([ours(store), ...others], spots)
      measured.push({ name, ways, operations: { 'the nested operation': spots.map((spot) => ({ query: NESTED, variables: { after: writeCursor(spot) } })), 'what the client asks': await readersOperations(store, SEED, OPERATIONS) } })
      await end()
    }
    for (const store of stores) await store.close()
    const results = []
    for (const [at, { name, place }] of servers.entries()) {
      process.stderr.write(`${name}: readers\n`)
      const { ways, operations } = measured[at] as (typeof measured)[number]
      results.push({ name, ways, loads: await load(place, operations) })
    }
    return { pages, ...(missing !== undefined && { missing }), hasPeer, stores: results }
  } finally {
    await close()
  }
}

/** The whole way that a request takes but for the network: HTTP's body read, parsed, checked, executed, written. */
function ours(store: GraphStore): Runner {
  const api = createApi(store)
  return { name: 'this API', run: async (place) => (await postQuery(api, { query: NESTED, variables: { after: writeCursor(place) } })).text() }
}

async function openOthers(place: Neo4jPlace): Promise<readonly [readonly Runner[], () => Promise<void>]> {
  const driver: Driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password), { disableLosslessIntegers: true })
  const bare: Runner = {
    name: 'one Cypher query and JSON.stringify',
    run: async ({ sort, id }) => JSON.stringify((await driver.executeQuery(NESTED_CYPHER, { sort, id }, { routing: 'READ' })).records.map((record) => record.toObject())),
  }
  const peer = await openPeer(PEER_TYPES, PEER_NESTED, place)
  return [[bare, ...(peer ? [{ name: '@neo4j/graphql', run: ({ sort }: Place) => peer.answer({ sort }) }] : [])], async () => { await peer?.close(); await driver.close() }]
}

/** In turns, so that all have the same weather. */
async function compare(runners: readonly Runner[], places: readonly Place[]): Promise<readonly Way[]> {
  const at = (run: number): Place => places[run % places.length] as Place
  for (const { name, run } of runners) if (/"errors":/.test(await run(at(0)))) throw new Error(`${name}: ${(await run(at(0))).slice(0, 500)}`)
  const times = runners.map((): number[] => [])
  const bytes = runners.map((): number[] => [])
  for (let run = -WARM_UPS; run < LATENCY_RUNS; run += 1)
    for (const [which, runner] of runners.entries()) {
      const began = performance.now()
      const answer = await runner.run(at(run + WARM_UPS))
      if (run < 0) continue
      times[which]?.push(performance.now() - began)
      bytes[which]?.push(Buffer.byteLength(answer))
    }
  const throughput = runners.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round += 1) for (const [which, runner] of runners.entries()) throughput[which]?.push(await countAnswers(runner, at))
  return runners.map(({ name }, which) => ({ name, median: quantile(times[which] ?? [], 0.5), p95: quantile(times[which] ?? [], 0.95), bytes: quantile(bytes[which] ?? [], 0.5), throughput: throughput[which] ?? [] }))
}

/** Answers a second. */
async function countAnswers({ run }: Runner, at: (run: number) => Place): Promise<number> {
  const began = performance.now()
  const isOver = (): boolean => performance.now() - began > ROUND_MILLISECONDS
  let [asked, answered] = [0, 0]
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (!isOver()) { await run(at(asked++)); answered += 1 } }))
  return answered / ((performance.now() - began) / 1000)
}

/** The real program in a process of its own, over HTTP. */
async function load(place: StorePlace, operations: Readonly<Record<Loads['what'], readonly Operation[]>>): Promise<readonly Loads[]> {
  const [data, settings] = typeof place === 'string' ? [dirname(place), {}] : ['', { NEO4J_URI: place.uri, NEO4J_USER: place.user, NEO4J_PASSWORD: place.password }]
  const server = await startAtlas(data, ['--no-seeds'], settings)
  try {
    const address = `${server.address}graphql`
    const loads: Loads[] = []
    for (const what of ['the nested operation', 'what the client asks'] as const) loads.push({ what, readers: await loadAsReaders(address, operations[what]), saturated: await saturate(address, operations[what]) })
    return loads
  } finally {
    await server.stop()
  }
}
