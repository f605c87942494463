// The thin wall under CypherStore: what one database engine must be able to do.

export type Params = Readonly<Record<string, unknown>>

/** Runs the named query of cypher/ and gives its rows. The row type says what the query returns; nothing checks it. */
export type Run = <Row = Record<string, unknown>>(query: string, params?: Params) => Promise<readonly Row[]>

export interface GraphDriver {
  /** Reads that belong together: no write comes between them. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** One transaction, after all earlier ones: committed when `work` resolves, taken back whole when it rejects. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Waits for what is under way. Later calls reject. */
  close(): Promise<void>
}

/** Runs a query once for all `rows`, and not at all where there are none: an empty list has no type that an engine could check. */
export const runRows = async (run: Run, query: string, rows: readonly unknown[], params: Params = {}): Promise<void> => {
  if (rows.length > 0) await run(query, { ...params, rows })
}

/** Asks a query about `ids`, each once; nothing where there are none. */
export const askIds = async <Row>(run: Run, query: string, ids: Iterable<string>, params: Params = {}): Promise<readonly Row[]> => {
  const asked = [...new Set(ids)]
  return asked.length > 0 ? run<Row>(query, { ...params, ids: asked }) : []
}
