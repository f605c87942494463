// A folder in, the places of both stores there out, each of which can be emptied; Neo4j as a private server that is warmed up by use, not for a quick start.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { StorePlace } from '#store/store-place.ts'
import { findNeo4jTools } from '../neo4j/find-neo4j-tools.ts'
import { startNeo4j } from '../neo4j/neo4j-server.ts'
import { wipeNeo4j } from '../store/wipe-neo4j.ts'

export interface BenchPlace {
  readonly name: 'Ladybug' | 'Neo4j'
  readonly place: StorePlace
  /** Nobody has it open. */
  clear(): Promise<void>
  /** Where it is a server, it runs no longer; the data stay. */
  stop(): Promise<void>
}

/** A database file: what is beside it goes with it. */
export function ladybugPlace(folder: string): BenchPlace {
  const home = join(folder, 'ladybug')
  const clear = async (): Promise<void> => { rmSync(home, { recursive: true, force: true }); mkdirSync(home, { recursive: true }) }
  return { name: 'Ladybug', place: join(home, 'atlas.lbug'), clear, stop: async () => {} }
}

/** A server of its own, never one that holds somebody's graph; or what is missing for one. */
export async function neo4jPlace(folder: string): Promise<BenchPlace | { readonly missing: string }> {
  const tools = findNeo4jTools()
  if ('missing' in tools) return tools
  const server = await startNeo4j({ folder: join(folder, 'neo4j'), heap: '1g', pageCache: '512m', quickStart: false })
  const place = { uri: server.uri, user: server.user, password: server.password }
  return { name: 'Neo4j', place, clear: () => wipeNeo4j(place), stop: () => server.stop() }
}
