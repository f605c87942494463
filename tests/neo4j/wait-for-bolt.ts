// The address of a Neo4j in, nothing out as soon as it answers a query.
import neo4j, { type Neo4jError } from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Neo4jPlace } from '#store/store-place.ts'

/** Asks until it answers. @throws Error where the password is wrong or the time is up; the signal's reason where that is aborted. */
export async function waitForBolt({ uri, user, password, database }: Neo4jPlace, { seconds, signal }: { readonly seconds: number; readonly signal?: AbortSignal }): Promise<void> {
  const end = Date.now() + seconds * 1_000
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 5_000 })
  try {
    for (;;) {
      signal?.throwIfAborted()
      const session = driver.session(database === undefined ? {} : { database })
      try {
        await session.run('RETURN 1')
        return
      } catch (error) {
        const code = (error as Neo4jError).code ?? ''
        // A third wrong password would lock the user out for a while.
        if (code.startsWith('Neo.ClientError')) throw new Error(`Neo4j at ${uri} refuses: ${(error as Error).message}`)
        if (Date.now() > end) throw new Error(`Neo4j at ${uri} has not answered for ${seconds} seconds: ${(error as Error).message}`)
      } finally {
        await session.close()
      }
      await sleep(100)
    }
  } finally {
    await driver.close()
  }
}
