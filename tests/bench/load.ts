// An address of the API and operations in, how it bears many readers at once out.
import { Agent, request } from 'node:http'
import { makeRandom } from '../store/generated-pages.ts'
import type { Operation } from './answering-operations.ts'
import { quantile } from './quantile.ts'

export interface Load {
  readonly clients: number
  /** Answers a second. */
  readonly throughput: number
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly most: number
  /** Answers with errors, or none. */
  readonly failed: number
}

const READERS = 50
const READING_SECONDS = 30
const WARMING_SECONDS = 15
const SATURATING_CLIENTS = 16
const SATURATING_SECONDS = 15

/** Fifty clients, each of which asks once a second, at a moment of its own, whether or not it was answered. */
export async function loadAsReaders(address: string, operations: readonly Operation[]): Promise<Load> {
  await askAsReaders(address, operations, WARMING_SECONDS)
  return summarize(READERS, READING_SECONDS, await askAsReaders(address, operations, READING_SECONDS))
}

/** Clients that ask the next at once when they are answered. */
export async function saturate(address: string, operations: readonly Operation[]): Promise<Load> {
  const agent = new Agent({ keepAlive: true })
  const results: Asked[] = []
  const began = performance.now()
  let next = 0
  await Promise.all(Array.from({ length: SATURATING_CLIENTS }, async () => {
    while (performance.now() - began < SATURATING_SECONDS * 1000) results.push(await ask(address, agent, operations[next++ % operations.length] as Operation))
  }))
  agent.destroy()
  return summarize(SATURATING_CLIENTS, (performance.now() - began) / 1000, results)
}

interface Asked { readonly time: number; readonly isGood: boolean }

async function askAsReaders(address: string, operations: readonly Operation[], seconds: number): Promise<readonly Asked[]> {
  const agent = new Agent({ keepAlive: true })
  const random = makeRandom(READERS)
  const asked: Promise<Asked>[] = []
  const moments = Array.from({ length: READERS }, () => random() * 1000).flatMap((offset) => Array.from({ length: seconds }, (_, second) => offset + second * 1000)).sort((a, b) => a - b)
  const began = performance.now()
  for (const [at, moment] of moments.entries()) {
    const wait = moment - (performance.now() - began)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    asked.push(ask(address, agent, operations[at % operations.length] as Operation))
  }
  const results = await Promise.all(asked)
  agent.destroy()
  return results
}

function ask(address: string, agent: Agent, operation: Operation): Promise<Asked> {
  const body = JSON.stringify(operation)
  const began = performance.now()
  const took = (isGood: boolean): Asked => ({ time: performance.now() - began, isGood })
  return new Promise((resolve) => {
    request(address, { agent, method: 'POST', headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => { text += part }).on('end', () => resolve(took(answer.statusCode === 200 && !text.startsWith('{"errors"'))))
    }).on('error', () => resolve(took(false))).end(body)
  })
}

function summarize(clients: number, seconds: number, results: readonly Asked[]): Load {
  const times = results.map(({ time }) => time)
  return {
    clients, throughput: results.length / seconds, failed: results.filter(({ isGood }) => !isGood).length,
    median: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99), most: Math.max(...times),
  }
}
