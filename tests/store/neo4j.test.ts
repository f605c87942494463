// The store contract, on Neo4j: that of NEO4J_URI, else a private one.
import neo4j, { type Driver, type EagerResult } from 'neo4j-driver'
import type { Neo4jPlace } from '#store/store-place.ts'
import { openStore } from '#store/open-store.ts'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimTestDatabase, type TestDatabase } from '../neo4j/claim-test-database.ts'
import { skipIfMissing, waitForNeo4j } from '../neo4j/wait-for-neo4j.ts'
import { recreatesGraph } from '../export/recreates-graph.ts'
import { makeFolder } from '../doors/run-atlas.ts'
import { testLists } from './list-contract.ts'
import { testSameAnswers } from './same-answers.ts'
import { samplePages } from './sample-pages.ts'
import { testStoreContract } from './store-contract.ts'

const offered = await waitForNeo4j()

describe('Neo4j', skipIfMissing(offered), () => {
  const { uri, user, password, database } = offered as Neo4jPlace
  const server: Neo4jPlace = { uri, user, password, ...(database && { database }) }
  let driver: Driver, claim: TestDatabase
  beforeAll(async () => {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
    claim = await claimTestDatabase(driver, database)
  }, 300_000)
  afterAll(async () => {
    await claim?.release()
    await driver?.close()
  })
  const execute = (query: string): Promise<EagerResult> => driver.executeQuery(query, {}, database ? { database } : {})
  const run = async (query: string): Promise<readonly Record<string, unknown>[]> => (await execute(query)).records.map(record => record.toObject())
  const place = { open: () => openStore(server), clear: () => claim.wipe() }

  testStoreContract('the store', place)
  testLists('the store', place)
  testSameAnswers('the store', place)

  it('shows in its own browser what one expects', async () => {
    await claim.wipe({ schema: true })
    const store = await openStore(server)
    for (const record of samplePages()) await store.savePage(record)
    await store.close()
    const rows = await run('MATCH (u:UnionBody)-[r:ORGANIZED]->(i:Initiative) RETURN u.name AS union, r.roles AS roles, r.quotes AS quotes, i.name AS initiative ORDER BY u.sort')
    expect(rows).toContainEqual({ union: '大兴区总工会', roles: ['host', 'supporter'], initiative: '“小海豚”暑期托管班', quotes: expect.arrayContaining([expect.stringContaining('大兴区总工会主办的“小海豚”暑期托管班')]) })
    await run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
    expect(await run("CALL db.index.fulltext.queryNodes('entity_text', '大兴') YIELD node RETURN count(node) > 1 AS found")).toEqual([{ found: true }])
    expect((await run('SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names'))[0]?.names).toEqual(expect.arrayContaining(['entity_id', 'page_id', 'claim_id']))
    expect((await run('SHOW INDEXES YIELD name, state RETURN collect(name) AS names, collect(DISTINCT state) AS states'))[0]).toMatchObject({ names: expect.arrayContaining(['entity_name', 'entity_pinyin', 'topic_name', 'page_date', 'entity_text']), states: ['ONLINE'] })
  })

  it('is made anew by the Cypher that the embedded database exports', async () => {
    await claim.wipe({ schema: true })
    const folder = makeFolder()
    const store = await openStore(join(folder.path, 'atlas.lbug'))
    for (const record of samplePages()) await store.savePage(record)
    await recreatesGraph(store, execute)
    await store.close()
    folder.remove()
    await claim.wipe({ schema: true })
  })

  it('leaves a database alone that holds other data of the same labels', async () => {
    await claim.wipe()
    await run("CREATE (:Page {title: 'of a wiki'})")
    await expect(openStore(server)).rejects.toThrow('holds nodes of its own that are called Page')
    expect(await run('MATCH (n:Page) RETURN n.title AS title')).toEqual([{ title: 'of a wiki' }])
    await claim.wipe()
  })

  it('says what to put right', async () => {
    await expect(openStore({ ...server, password: 'not the password' })).rejects.toThrow('NEO4J_PASSWORD')
    await expect(openStore({ ...server, database: 'elsewhere' })).rejects.toThrow('has no database “elsewhere”')
    await expect(openStore({ ...server, uri: 'http://127.0.0.1' })).rejects.toThrow('it should look like neo4j://')
    await expect(openStore(server, { readOnly: true })).rejects.toThrow('There is no graph at')
    const store = await openStore(server)
    await run('MATCH (f:Format) SET f.version = 99')
    await expect(openStore(server)).rejects.toThrow('has layout 99')
    await store.close()
  })
})
