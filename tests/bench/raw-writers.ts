// A database with its tables in place in, the bare driver of its engine out, that runs lists of statements and does nothing else.
import neo4j from 'neo4j-driver'
import { loadLadybug, type LadybugStatement } from '#store/ladybug-engine.ts'
import { loadQueries } from '#store/queries.ts'
import type { Neo4jPlace } from '#store/store-place.ts'
import type { Written } from './write-log.ts'

export interface Statement {
  readonly text: string
  readonly params: Record<string, unknown>
}

export interface RawWriter {
  /** What was written, as this driver takes it: made beforehand, so that it costs nothing while the clock runs. */
  translate(written: Written): Statement
  /** One transaction. */
  write(statements: readonly Statement[]): Promise<void>
  close(): Promise<void>
}

const MEBIBYTE = 2 ** 20

/** The engine with the settings that the store opens it with; every statement is prepared once. */
export async function openRawLadybug(file: string): Promise<RawWriter> {
  const queries = loadQueries('ladybug')
  const { Database, Connection } = loadLadybug()
  const database = new Database(file, 256 * MEBIBYTE, true, false, 64 * 1024 * MEBIBYTE, true, -1, true, false)
  await database.init()
  const connection = new Connection(database, 4)
  await connection.init()
  const prepared = new Map<string, LadybugStatement>()
  const close = (result: object): void => { for (const one of Array.isArray(result) ? result : [result]) one.close() }
  return {
    translate: ({ query, params }) => ({ text: queries(query), params: { ...params } }),
    async write(statements) {
      close(await connection.query('BEGIN TRANSACTION'))
      for (const { text, params } of statements) {
        const statement = prepared.get(text) ?? await connection.prepare(text)
        prepared.set(text, statement)
        close(await connection.execute(statement, params))
      }
      close(await connection.query('COMMIT'))
    },
    async close() {
      await connection.close()
      await database.close()
    },
  }
}

export async function openRawNeo4j({ uri, user, password }: Neo4jPlace): Promise<RawWriter> {
  const queries = loadQueries('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true })
  return {
    translate: ({ query, params }) => ({ text: queries(query), params: toIntegers(params) as Record<string, unknown> }),
    async write(statements) {
      const session = driver.session()
      try {
        await session.executeWrite(async transaction => { for (const { text, params } of statements) await transaction.run(text, params) })
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

function toIntegers(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value)
  if (Array.isArray(value)) return value.map(toIntegers)
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toIntegers(field)])) : value
}
