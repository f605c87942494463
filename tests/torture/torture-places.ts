// The stores that were asked for in, places to torture out, and what takes them away again; or why a store cannot be had.
import { mkdtemp, rm } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../../server/doors/settings.ts'
import { findNeo4jTools } from '../neo4j/find-neo4j-tools.ts'
import { startNeo4j, type Neo4jServer } from '../neo4j/neo4j-server.ts'
import type { SharedPlace } from '../store/test-place.ts'
import { wipeNeo4j } from '../store/wipe-neo4j.ts'

export const STORE_NAMES = ['ladybug', 'neo4j'] as const
export type StoreName = (typeof STORE_NAMES)[number]

export interface TorturePlace extends SharedPlace {
  readonly name: StoreName
  /** A Neo4j of our own, that may be killed. */
  readonly server?: Neo4jServer
  /** Takes away all that was made. */
  remove(): Promise<void>
}

/** @throws Error that says how to get a Neo4j, where there is none. */
export async function openPlace(name: StoreName): Promise<TorturePlace> {
  const { place: given } = readSettings()
  if (name === 'neo4j' && typeof given !== 'string') return { name, where: given, clear: (options) => wipeNeo4j(given, options), remove: () => wipeNeo4j(given, { schema: true }) }
  const tools = findNeo4jTools()
  if (name === 'neo4j' && 'missing' in tools) throw new Error(`There is no Neo4j: ${tools.missing}. Install Java 17 or 21 and Maven, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to an empty database; npm run neo4j -- --help names other ways. --store ladybug does without · 没有 Neo4j：请安装 Java 与 Maven，或设置 NEO4J_URI。`)
  const folder = await mkdtemp(join(tmpdir(), 'atlas-torture-'))
  // For a run that is broken off.
  const removeAtOnce = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', removeAtOnce)
  const remove = async (): Promise<void> => { process.off('exit', removeAtOnce); await rm(folder, { recursive: true, force: true }) }
  if (name === 'ladybug') {
    const graphs = join(folder, 'graphs')
    return { name, where: join(graphs, 'atlas.lbug'), clear: () => rm(graphs, { recursive: true, force: true }), remove }
  }
  const server = await startNeo4j({ folder, heap: '1g' })
  const where = { uri: server.uri, user: server.user, password: server.password }
  return { name, where, server, clear: (options) => wipeNeo4j(where, options), remove: async () => { await server.kill(); await remove() } }
}
