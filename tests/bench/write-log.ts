// A driver in, the same driver out beside the list of what it writes: every writing statement of every transaction, with its rows.
import type { GraphDriver, Params, Run } from '#store/driver.ts'

export interface Written {
  readonly query: string
  readonly params: Params
}

export interface WriteLog {
  readonly driver: GraphDriver
  /** One list of statements a transaction, in the order in which they were sent. */
  readonly transactions: (readonly Written[])[]
}

/** Params are kept as they are: nobody may change them afterwards. */
export function logWrites(driver: GraphDriver): WriteLog {
  const transactions: (readonly Written[])[] = []
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> => driver.write(async run => {
    const statements: Written[] = []
    const result = await work((query, params = {}) => {
      if (query.startsWith('write/')) statements.push({ query, params })
      return run(query, params)
    })
    transactions.push(statements)
    return result
  })
  return { transactions, driver: { write, read: work => driver.read(work), state: () => driver.state(), close: () => driver.close() } }
}
