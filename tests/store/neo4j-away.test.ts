// A Neo4j that is stopped and killed while pages are saved: what waits, what is told at once, and what is there in the end.
import { serve } from '#api/serve.ts'
import { openStore } from '#store/open-store.ts'
import { StoreAway, type GraphStore } from '#store/graph-store.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runAtlas, startCommand } from '../doors/run-atlas.ts'
import { findNeo4jTools } from '../neo4j/find-neo4j-tools.ts'
import { startNeo4j, type Neo4jServer } from '../neo4j/neo4j-server.ts'
import { skipIfMissing } from '../neo4j/wait-for-neo4j.ts'
import { generatePages } from './generated-pages.ts'
import { testKills } from './kill-contract.ts'
import { killServer } from './kill-server.ts'
import { testManyProcesses } from './many-processes.ts'
import type { SharedPlace } from './test-place.ts'
import { hashStore, recordStages } from './whole-pages.ts'
import { wipeNeo4j } from './wipe-neo4j.ts'

const FILES = 8

describe('a Neo4j of its own', skipIfMissing(findNeo4jTools()), () => {
  const folder = makeFolder()
  const [pages, embedded, data] = ['pages', 'embedded', 'data'].map(name => join(folder.path, name)) as [string, string, string]
  let server: Neo4jServer, expected: string, environment: NodeJS.ProcessEnv
  const place = (): SharedPlace => {
    const where = { uri: server.uri, user: server.user, password: server.password }
    return { where, clear: options => wipeNeo4j(where, options) }
  }
  let stores: GraphStore[] = []
  const open = async (readOnly = false): Promise<GraphStore> => {
    const store = await openStore(place().where, { readOnly })
    stores.push(store)
    return store
  }
  const ingest = (more: NodeJS.ProcessEnv = {}): ReturnType<typeof startCommand> => startCommand(data, ['ingest', pages], { ...environment, ...more })

  beforeAll(async () => {
    mkdirSync(pages)
    for (const [at, { page }] of generatePages(31, FILES).entries()) writeFileSync(join(pages, `${String(at).padStart(3, '0')}.txt`), page.text)
    const undisturbed = startCommand(embedded, ['ingest', pages])
    server = await startNeo4j({ folder: join(folder.path, 'neo4j') })
    environment = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password }
    expect(await undisturbed.ended).toMatchObject({ code: 0 })
    const store = await openStore(join(embedded, 'atlas.lbug'), { readOnly: true })
    expected = await hashStore(store)
    await store.close()
  }, 300_000)
  afterEach(async () => {
    for (const store of stores) await store.close()
    stores = []
  })
  afterAll(async () => {
    await server?.kill()
    folder.remove()
  })

  testManyProcesses('Neo4j', place)
  testKills('Neo4j', place, { seed: 9, pages: 10, kills: 5 })

  it('killed under an ingest and started again: the pages are whole or absent, and the ingest completes', { timeout: 180_000 }, async () => {
    await killServer(server, place(), await recordStages(12, 12), { kills: 1 })
  })

  it('stopped and started again: the ingest waits, says so, and completes; readers are told at once, and answer again unopened', { timeout: 180_000 }, async () => {
    await place().clear()
    const [writer, reader] = [await open(), await open(true)]
    const served = await serve({ store: writer, quality: null, host: '127.0.0.1', port: 0, health: async () => ({ pages: 0, rulebook: '' }) })
    const address = `http://127.0.0.1:${(served.address() as AddressInfo).port}`
    const ask = async (): Promise<string> => (await fetch(`${address}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"query":"{ stats { pages } }"}' })).text()
    try {
      expect(await ask()).toContain('"pages":0')
      const running = ingest()
      await running.printed(/^\[3\//m)
      await server.stop()
      await running.printed(/does not answer; waiting for it up to 120 s/)
      const began = performance.now()
      for (const store of [writer, reader]) await expect(store.stats()).rejects.toThrow(StoreAway)
      expect(await ask()).toMatch(/The database does not answer at the moment.*"UNAVAILABLE"/)
      expect(performance.now() - began).toBeLessThan(20_000)
      await server.start()
      expect(await running.ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Neo4j at \S+ does not answer[^\n]*\nNeo4j at \S+ answers again[^\n]*\n$/) })
      expect(await ask()).toContain(`"pages":${FILES}`)
      expect(await Promise.all([writer, reader].map(hashStore))).toEqual([expected, expected])
    } finally {
      served.closeAllConnections()
      served.close()
    }
  })

  it('that stays away ends the ingest after the time that was stated, once; the next one completes', { timeout: 180_000 }, async () => {
    await place().clear()
    const running = ingest({ NEO4J_PATIENCE: '3' })
    await running.printed(/^\[3\//m)
    await server.stop()
    const began = performance.now()
    const { code, stdout, stderr } = await running.ended
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Neo4j at \S+ does not answer; waiting for it up to 3 s[^\n]*\natlas: Neo4j at \S+ has not answered for [3-6] s [^\n]*run the same command again[^\n]*\n$/)
    expect(stdout).not.toContain(`[${FILES}/`)
    expect(await runAtlas(data, ['ingest', pages], { ...environment, NEO4J_PATIENCE: '0' })).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^atlas: Neo4j at \S+ does not answer [^\n]*\n$/) })
    await server.start()
    expect(await ingest().ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/saved before, not read again/), stderr: '' })
    expect(await hashStore(await open())).toBe(expected)
  })
})
