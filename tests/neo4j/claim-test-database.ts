// A driver in, the right to wipe its database out: only one that is empty or marked as a test database, and one claim at a time.
import type { Driver, Integer } from 'neo4j-driver'

export interface TestDatabase {
  /** Takes every node out but the mark; with `schema` the constraints and indexes too. */
  wipe(options?: { readonly schema?: boolean }): Promise<void>
  /** Lets the next one in. */
  release(): Promise<void>
}

/** Waits while another test file, of this run or of another, holds the claim. @throws Error where the nodes may be somebody's. */
export async function claimTestDatabase(driver: Driver, database?: string): Promise<TestDatabase> {
  const where = database === undefined ? {} : { database }
  await markIfEmpty(driver, where)
  const session = driver.session(where)
  // The lock on the mark lasts as long as this transaction, and the database itself lets go of it when this process dies.
  const claim = await session.beginTransaction()
  await claim.run('MATCH (mark:UnionAtlasTest) SET mark.claimed = datetime()')
  const run = async (query: string): Promise<readonly Record<string, string>[]> => (await driver.executeQuery(query, {}, where)).records.map((record) => record.toObject() as Record<string, string>)
  return {
    wipe: async ({ schema = false } = {}) => {
      await wipeNodes(driver, where)
      if (!schema) return
      for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name}\` IF EXISTS`)
      for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) await run(`DROP INDEX \`${name}\` IF EXISTS`)
    },
    release: async () => {
      await claim.rollback()
      await session.close()
    },
  }
}

async function markIfEmpty(driver: Driver, where: { readonly database?: string }): Promise<void> {
  const session = driver.session(where)
  try {
    await session.executeWrite(async (transaction) => {
      const { records: [found] } = await transaction.run<{ nodes: Integer; marks: Integer }>('MATCH (n) RETURN count(n) AS nodes, sum(CASE WHEN n:UnionAtlasTest THEN 1 ELSE 0 END) AS marks')
      const [nodes, marks] = [Number(found?.get('nodes')), Number(found?.get('marks'))]
      if (marks > 0) return
      if (nodes > 0) throw new Error(`The tests would wipe the Neo4j database ${where.database ?? 'of NEO4J_URI'}, which has nodes in it (${nodes}) and is not marked as a test database. Give them an empty one, or mark it: CREATE (:UnionAtlasTest)`)
      await transaction.run('CREATE (:UnionAtlasTest)')
    })
  } finally {
    await session.close()
  }
}

/** In portions: one transaction that deletes everything needs memory for everything. */
async function wipeNodes(driver: Driver, where: { readonly database?: string }): Promise<void> {
  const session = driver.session(where)
  try {
    await session.run('MATCH (n) WHERE NOT n:UnionAtlasTest CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
  }
}
