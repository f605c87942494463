// A database file in, an open Ladybug database with its connections out.
import { availableParallelism, totalmem } from 'node:os'
import type { Params } from './driver.ts'
import { dropOpenConditions } from './drop-open-conditions.ts'
import { loadLadybug, type LadybugConnection, type LadybugDatabase, type LadybugResult, type LadybugStatement } from './ladybug-engine.ts'

const MEBIBYTE = 2 ** 20
/**
 * Left alone, the engine takes most of the machine's memory and maps 8 TB of addresses, which some containers refuse. This is the most that it may hold, not
 * what it takes: a small graph never comes near it, one of thousands of pages needs more than 256 MiB to fold its log in, and fails without.
 */
const BUFFER_BYTES = Math.max(256 * MEBIBYTE, Math.min(2048 * MEBIBYTE, Math.floor(totalmem() / 4 / MEBIBYTE) * MEBIBYTE))
const MAX_BYTES = 64 * 1024 * MEBIBYTE
const CONNECTIONS = 4

interface Line {
  readonly connection: LadybugConnection
  readonly statements: Map<string, LadybugStatement>
}

export class LadybugHandle {
  readonly #database: LadybugDatabase
  readonly #lines: readonly Line[]
  #next = 0

  private constructor(database: LadybugDatabase, connections: readonly LadybugConnection[]) {
    this.#database = database
    this.#lines = connections.map(connection => ({ connection, statements: new Map() }))
  }

  /** Opens the file; a writer creates it where it is missing. Rejects with the engine's own message. */
  static async open(file: string, readOnly: boolean): Promise<LadybugHandle> {
    const { Database, Connection } = loadLadybug()
    // Checksums are off: with them, 0.19 and 0.20 cannot replay a log that has a record over 4 KB in it (a page's text), and a kill would cost the database.
    const database = new Database(file, BUFFER_BYTES, true, readOnly, MAX_BYTES, true, -1, true, false)
    await database.init()
    const connections = Array.from({ length: CONNECTIONS }, () => new Connection(database, Math.min(4, availableParallelism())))
    for (const connection of connections) await connection.init()
    return new LadybugHandle(database, connections)
  }

  /** Runs one statement on any connection, or always on the first, which is what a transaction needs. */
  async run(query: string, given: Params, first: boolean): Promise<readonly Record<string, unknown>[]> {
    const { text, params } = dropOpenConditions(query, given)
    const line = this.#lines[first ? 0 : this.#next++ % CONNECTIONS] as Line
    const statement = line.statements.get(text) ?? await line.connection.prepare(text)
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage())
    line.statements.set(text, statement)
    return collect(await line.connection.execute(statement, { ...params }))
  }

  /** Runs a script of several statements without parameters. */
  async runScript(text: string): Promise<void> {
    await collect(await (this.#lines[0] as Line).connection.query(text))
  }

  /** Closes all connections, then the database, which gives up its lock and folds its log in. */
  async close(): Promise<void> {
    for (const { connection, statements } of this.#lines) {
      statements.clear()
      await connection.close()
    }
    await this.#database.close()
  }
}

/** Rows are there when the query is done; asked for one by one they cost six times as much. A result left open keeps the database's lock after its close. */
async function collect(results: LadybugResult | LadybugResult[]): Promise<Record<string, unknown>[]> {
  let rows: Record<string, unknown>[] = []
  for (const result of Array.isArray(results) ? results : [results]) {
    try {
      rows = result.getAllSync()
    } finally {
      result.close()
    }
  }
  return rows
}
