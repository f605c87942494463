// A Neo4j whose database is empty or marked as one for tests in, the same wiped out.
import neo4j from 'neo4j-driver'
import type { Neo4jPlace } from '#store/store-place.ts'
import { claimTestDatabase } from '../neo4j/claim-test-database.ts'

/** With `schema` the constraints and indexes go too. @throws Error where the nodes may be somebody's. */
export async function wipeNeo4j({ uri, user, password, database }: Neo4jPlace, options: { readonly schema?: boolean } = {}): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    const claim = await claimTestDatabase(driver, database)
    await claim.wipe(options)
    await claim.release()
  } finally {
    await driver.close()
  }
}
