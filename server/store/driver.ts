// The thin wall under CypherStore: what one database engine must be able to do.

export type Params = Readonly<Record<string, unknown>>

/**
 * Runs the named query of cypher/ and gives its rows. The row type says what the query returns; nothing checks it.
 * Within a transaction, queries that are asked for at once run in that order, and after one that fails none runs.
 */
export type Run = <Row = Record<string, unknown>>(query: string, params?: Params) => Promise<readonly Row[]>

export interface GraphDriver {
  /** Reads that belong together: no write comes between them. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** One transaction, after all earlier ones: committed when `work` resolves, taken back whole when it rejects. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** A word for what is in the graph: another word after every change, whoever made it. What is read after it was asked for is at least as new. */
  state(): Promise<string>
  /** Waits for what is under way. Later calls reject. */
  close(): Promise<void>
}

/** A query that only writes, with its parameters. */
export interface Statement {
  readonly query: string
  readonly params: Params
}

/** Runs statements in their order, without waiting for one before the next is sent where the engine can take it so. */
export const runAll = async (run: Run, statements: readonly Statement[]): Promise<void> => void await Promise.all(statements.map(({ query, params }) => run(query, params)))

/** A query to be run once for all `rows`, and not at all where there are none: an empty list has no type that an engine could check. */
export const forRows = (query: string, rows: readonly unknown[], params: Params = {}): readonly Statement[] => (rows.length > 0 ? [{ query, params: { ...params, rows } }] : [])

/** Asks a query about `ids`, each once; nothing where there are none. */
export const askIds = async <Row>(run: Run, query: string, ids: Iterable<string>, params: Params = {}): Promise<readonly Row[]> => {
  const asked = [...new Set(ids)]
  return asked.length > 0 ? run<Row>(query, { ...params, ids: asked }) : []
}
