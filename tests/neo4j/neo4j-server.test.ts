// A Neo4j of one's own: held by one at a time, and kept over a stop and over a power cut.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimTestDatabase } from './claim-test-database.ts'
import { findNeo4jTools } from './find-neo4j-tools.ts'
import { startNeo4j, type Neo4jServer } from './neo4j-server.ts'
import type { Neo4jPlace } from '#store/store-place.ts'
import { skipIfMissing } from './wait-for-neo4j.ts'

const connect = ({ uri, user, password }: Neo4jPlace): Driver => neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, maxTransactionRetryTime: 0 })

/** One query with a connection of its own: a driver remembers servers that are gone. */
async function ask(place: Neo4jPlace, query: string): Promise<readonly unknown[]> {
  const driver = connect(place)
  try {
    const { records } = await driver.executeQuery(query, {}, place.database === undefined ? {} : { database: place.database })
    return records.map((record) => record.get(0) as unknown)
  } finally {
    await driver.close()
  }
}

describe('a private server', skipIfMissing(findNeo4jTools()), () => {
  let folder: string, server: Neo4jServer
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-neo4j-server-'))
    server = await startNeo4j({ folder, heap: '256m' })
  }, 300_000)
  afterAll(async () => {
    await server?.kill()
    await rm(folder, { recursive: true, force: true })
  })

  test('listens on this machine only, and asks for the password', async () => {
    expect(server.uri).toMatch(/^neo4j:\/\/127\.0\.0\.1:\d+$/)
    await expect(ask({ ...server, password: 'not the password' }, 'RETURN 1')).rejects.toThrow(/unauthorized/)
  })

  test('is claimed by one at a time, and wiped but for its mark', async () => {
    const driver = connect(server)
    const first = await claimTestDatabase(driver)
    let isSecondIn = false
    const second = claimTestDatabase(driver).then((claim) => { isSecondIn = true; return claim })
    await ask(server, 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE')
    await ask(server, "CREATE (:Entity:UnionBody { id: 'a', name: '大兴区总工会' })-[:ORGANIZED]->(:Entity { id: 'b' })")
    expect(await ask(server, 'MATCH (u:UnionBody)-[:ORGANIZED]->() RETURN u.name')).toEqual(['大兴区总工会'])
    await first.wipe({ schema: true })
    expect(await ask(server, 'MATCH (n) WHERE NOT n:UnionAtlasTest RETURN n')).toEqual([])
    expect(await ask(server, 'SHOW CONSTRAINTS')).toEqual([])
    expect(isSecondIn).toBe(false)
    await first.release()
    await (await second).release()
    await ask(server, 'MATCH (mark:UnionAtlasTest) DELETE mark')
    await driver.close()
  })

  test('refuses the tests a database that somebody uses', async () => {
    await ask(server, "CREATE (:Entity { id: 'kept' })")
    const driver = connect(server)
    await expect(claimTestDatabase(driver)).rejects.toThrow('has nodes in it (1) and is not marked as a test database')
    await driver.close()
    expect(await ask(server, 'MATCH (n) RETURN labels(n)')).toEqual([['Entity']])
  })

  test('lets no second one into its folder', async () => {
    await expect(startNeo4j({ folder, heap: '256m' })).rejects.toThrow(`Another Neo4j is running in ${folder}, at ${server.uri}.`)
    expect(await ask(server, 'MATCH (e:Entity) RETURN e.id')).toEqual(['kept'])
  })

  test('keeps what was committed over a stop and over a power cut, under the same address', async () => {
    await server.stop()
    await expect(ask(server, 'RETURN 1')).rejects.toThrow()
    await server.start()
    await ask(server, "CREATE (:Entity { id: 'kept too' })")
    await server.kill()
    await server.start()
    expect(await ask(server, 'MATCH (e:Entity) RETURN e.id ORDER BY e.id')).toEqual(['kept', 'kept too'])
  }, 180_000)
})
