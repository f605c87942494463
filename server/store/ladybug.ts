// A database file in, a Ladybug driver with its tables in place out.
import { existsSync } from 'node:fs'
import { DatabaseHeld } from './database-held.ts'
import type { GraphDriver } from './driver.ts'
import { LadybugReader } from './ladybug-reader.ts'
import { isOwnFile, LadybugWriter } from './ladybug-writer.ts'
import { OldLayout } from './old-layout.ts'
import { loadQueries } from './queries.ts'

/** Raised with every change of the tables, so that an older or newer file is told apart and not misread. */
const FORMAT = 3

export interface LadybugOptions {
  readonly readOnly?: boolean
  /** Take a file of an older layout as it is. */
  readonly anyLayout?: boolean
  readonly address?: string
}

/** Opens a database file. @throws DatabaseHeld, OldLayout, or Error where there is none to read or it is no database of ours. */
export async function openLadybug(file: string, { readOnly = false, anyLayout = false, address }: LadybugOptions): Promise<GraphDriver> {
  const queries = loadQueries('ladybug')
  const check = async (driver: GraphDriver): Promise<void> => { if (!anyLayout) await requireFormat(file, driver) }
  if (readOnly) {
    if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
    // Closing a second handle in one process would give up the first one's lock.
    if (isOwnFile(file)) throw new Error(`The database ${file} is open for writing in this process; read through that store.`)
    const reader = await LadybugReader.open(file, queries).catch(error => refuse(file, error))
    return prepare(file, reader, () => check(reader))
  }
  const fresh = !existsSync(file)
  const writer = await LadybugWriter.open(file, queries, address).catch(error => refuse(file, error))
  return prepare(file, writer, async () => {
    if (fresh || !(await hasTables(writer))) await writer.create('schema/tables', run => run('schema/set-format', { version: FORMAT }))
    await check(writer)
  })
}

async function prepare<Driver extends GraphDriver>(file: string, driver: Driver, work: () => Promise<void>): Promise<Driver> {
  try {
    await work()
    return driver
  } catch (error) {
    await driver.close()
    return refuse(file, error)
  }
}

/** The engine does not say which file it means. */
function refuse(file: string, error: unknown): never {
  if (error instanceof DatabaseHeld || error instanceof OldLayout) throw error
  throw new Error(`The database ${file} cannot be used: ${(error as Error).message}`, { cause: error })
}

async function hasTables(driver: GraphDriver): Promise<boolean> {
  return driver.read(run => run('schema/format')).then(rows => rows.length > 0, () => false)
}

async function requireFormat(file: string, driver: GraphDriver): Promise<void> {
  const [row] = await driver.read(run => run<{ version: number }>('schema/format'))
  if (row && row.version < FORMAT) throw new OldLayout(file, row.version, FORMAT)
  if (row?.version !== FORMAT) throw new Error(`it has layout ${row?.version ?? 'of nobody knows what'}, this program knows ${FORMAT}: a newer program made it.`)
}
