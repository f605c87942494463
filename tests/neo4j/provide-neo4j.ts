// A test run in, the place of a Neo4j for it out: the one of NEO4J_URI, else one of its own that starts while other tests run, else why there is none.
import { mkdtemp, rm } from 'node:fs/promises'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { reasonOf } from '#model/reason-of.ts'
import { fetchNeo4j } from './fetch-neo4j.ts'
import { findFreePort } from './find-free-port.ts'
import { findNeo4jTools, type Missing, type Neo4jTools } from './find-neo4j-tools.ts'
import { needsNeo4j } from './needs-neo4j.ts'
import { makePassword } from './neo4j-access.ts'
import { startNeo4j, type Neo4jServer } from './neo4j-server.ts'
import type { Neo4jPlace } from '#store/store-place.ts'

export interface OfferedNeo4j extends Neo4jPlace {
  /** Made for this run; else it is the user's, from NEO4J_URI. */
  readonly isPrivate: boolean
  /** Where it is written why it did not start. */
  readonly trouble?: string
}

/** What the file `trouble` holds: what the machine lacks, or what went wrong. */
export type Trouble = Missing | { readonly failed: string }

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: OfferedNeo4j | Missing
  }
}

export default async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  let end = async (): Promise<void> => {}
  let isOffered = false
  const offer = async (files: readonly string[]): Promise<void> => {
    if (isOffered || !files.some(needsNeo4j)) return
    isOffered = true
    const tools = findNeo4jTools()
    const given = readGiven(process.env)
    if (given) return project.provide('neo4j', given)
    if ('missing' in tools) return project.provide('neo4j', tools)
    const folder = await mkdtemp(join(tmpdir(), 'atlas-neo4j-'))
    const place = { uri: '', user: 'neo4j', password: makePassword() }
    const port = await findFreePort()
    project.provide('neo4j', { ...place, uri: `neo4j://127.0.0.1:${port}`, isPrivate: true, trouble: join(folder, 'trouble.json') })
    end = startInBackground(tools, { folder, port, password: place.password })
  }
  project.provide('neo4j', { missing: 'no test file of this run has neo4j in its path' })
  await offer(project.vitest.state.getPaths())
  project.onTestsRerun((specifications) => offer(specifications.map(({ moduleId }) => moduleId)))
  return () => end()
}

function readGiven({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: NodeJS.ProcessEnv): OfferedNeo4j | undefined {
  return NEO4J_URI ? { uri: NEO4J_URI, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD ?? '', ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}), isPrivate: false } : undefined
}

/** Gives what ends it and takes its folder away. */
function startInBackground({ maven }: Neo4jTools, options: { readonly folder: string; readonly port: number; readonly password: string }): () => Promise<void> {
  const { folder } = options
  const report = (trouble: Trouble): void => writeFileSync(join(folder, 'trouble.json'), JSON.stringify(trouble))
  const start = async (): Promise<Neo4jServer | undefined> => {
    try {
      await fetchNeo4j(maven)
    } catch (error) {
      report({ missing: reasonOf(error) })
      return undefined
    }
    return startNeo4j(options).catch((error: unknown) => { report({ failed: reasonOf(error) }); return undefined })
  }
  // For a run that is broken off.
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  const started = start()
  return async () => {
    await (await started)?.kill()
    process.off('exit', remove)
    await rm(folder, { recursive: true, force: true })
  }
}
