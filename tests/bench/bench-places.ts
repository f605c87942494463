// A folder in, the places of both stores there out, each of which can be emptied; Neo4j as a private server that is warmed up by use, not for a quick start.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { StorePlace } from '#store/store-place.ts'
import { findNeo4jTools } from '../neo4j/find-neo4j-tools.ts'
import { startNeo4j } from '../neo4j/neo4j-server.ts'

export interface BenchPlace {
  readonly name: 'Ladybug' | 'Neo4j'
  readonly place: StorePlace
  /** Nobody has it open. */
  clear(): Promise<void>
  end(): Promise<void>
}

/** A database file: what is beside it goes with it. */
export function ladybugPlace(folder: string): BenchPlace {
  const home = join(folder, 'ladybug')
  const clear = async (): Promise<void> => { rmSync(home, { recursive: true, force: true }); mkdirSync(home, { recursive: true }) }
  return { name: 'Ladybug', place: join(home, 'atlas.lbug'), clear, end: clear }
}

/** A server of its own, never one that holds somebody's graph; or what is missing for one. */
export async function neo4jPlace(folder: string): Promise<BenchPlace | { readonly missing: string }> {
  const tools = findNeo4jTools()
  if ('missing' in tools) return tools
  const server = await startNeo4j({ folder: join(folder, 'neo4j'), heap: '1g', pageCache: '512m', quickStart: false })
  const { uri, user, password } = server
  return { name: 'Neo4j', place: { uri, user, password }, clear: () => emptyNeo4j(uri, user, password), end: () => server.stop() }
}

async function emptyNeo4j(uri: string, user: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
    await driver.close()
  }
}
