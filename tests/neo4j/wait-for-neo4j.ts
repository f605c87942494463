// What provide-neo4j.ts offers in, a Neo4j that answers out, or why there is none.
import { existsSync, readFileSync } from 'node:fs'
import { inject, type TestOptions } from 'vitest'
import type { Missing } from './find-neo4j-tools.ts'
import type { OfferedNeo4j, Trouble } from './provide-neo4j.ts'
import { waitForBolt } from './wait-for-bolt.ts'

declare module 'vitest' {
  export interface TaskMeta {
    /** Why this test ran without the Neo4j it needs, which is not at all. */
    withoutNeo4j?: string
  }
}

/** A first run fetches it, which takes as long as the network takes. */
const SECONDS = { private: 300, given: 30 }

/** For the top of a test file. @throws Error where there should be one and is not, and with ATLAS_NEO4J=required wherever there is none. */
export async function waitForNeo4j(offer: OfferedNeo4j | Missing = inject('neo4j')): Promise<OfferedNeo4j | Missing> {
  const reached = 'missing' in offer ? offer : await reach(offer)
  if ('missing' in reached) requireNone(reached)
  return reached
}

/** Options of a `describe` or `test` that cannot do without: skipped with the reason, which the closing line counts apart. */
export function skipIfMissing(neo4j: object | Missing): TestOptions {
  if (!('missing' in neo4j)) return {}
  requireNone(neo4j)
  return { skip: true, meta: { withoutNeo4j: neo4j.missing } }
}

function requireNone({ missing }: Missing): void {
  if (process.env.ATLAS_NEO4J === 'required') throw new Error(`ATLAS_NEO4J=required, but ${missing}.`)
}

async function reach(offer: OfferedNeo4j): Promise<OfferedNeo4j | Missing> {
  const { trouble, isPrivate } = offer
  if (trouble === undefined) {
    await waitForBolt(offer, { seconds: SECONDS.given })
    return offer
  }
  const over = new AbortController()
  const watch = setInterval(() => { if (existsSync(trouble)) over.abort() }, 200)
  try {
    await waitForBolt(offer, { seconds: isPrivate ? SECONDS.private : SECONDS.given, signal: over.signal })
    return offer
  } catch (error) {
    if (!over.signal.aborted) throw error
    const reason = JSON.parse(readFileSync(trouble, 'utf8')) as Trouble
    if ('missing' in reason) return reason
    throw new Error(reason.failed)
  } finally {
    clearInterval(watch)
  }
}
