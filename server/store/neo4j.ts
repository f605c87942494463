// A Neo4j server in, a driver on it with its constraints and indexes in place out: the one file that knows neo4j-driver.
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { GraphDriver, Params, Run } from './driver.ts'
import { waitFor, type Patience } from './patience.ts'
import { loadQueries, type Queries } from './queries.ts'
import { namePlace, type Neo4jPlace } from './store-place.ts'

/** Raised with every change of the layout. */
const FORMAT = 1
/** Milliseconds for which the driver itself repeats a transaction: enough for a deadlock. A server that is away is waited for here, where it can be said. */
const RETRIES = 1_000
/** Milliseconds after which an address where nobody answers counts as away. */
const CONNECTING = 5_000

export interface Neo4jOptions {
  /** Reads only: nothing is created, and a database without a graph is an error. */
  readonly readOnly?: boolean
  /** How long a write waits for a server that is away. */
  readonly patience: Patience
  /** How long a read does. */
  readonly readPatience: Patience
}

/** Connects and creates what is missing. @throws Error that says what to do where the server is away, refuses the user, or holds something else. */
export async function openNeo4j(place: Neo4jPlace, options: Neo4jOptions): Promise<GraphDriver> {
  const driver = new Neo4jDriver(place, options)
  try {
    await driver.prepare()
    return driver
  } catch (error) {
    await driver.close()
    throw error
  }
}

class Neo4jDriver implements GraphDriver {
  readonly #driver: Driver
  readonly #place: Neo4jPlace
  readonly #options: Neo4jOptions
  readonly #queries: Queries = loadQueries('neo4j')
  #closed = false

  constructor(place: Neo4jPlace, options: Neo4jOptions) {
    this.#place = place
    this.#options = options
    this.#driver = connect(place)
  }

  async prepare(): Promise<void> {
    const version = await this.#readFormat()
    if (version === undefined) {
      if (this.#options.readOnly) throw new Error(`There is no graph at ${namePlace(this.#place)} yet. Save pages first: atlas ingest FOLDER · 还没有图谱，请先收录版面。`)
      await this.#createLayout()
    } else if (version !== FORMAT) throw new Error(`The graph at ${namePlace(this.#place)} has layout ${version}, this program needs ${FORMAT}. Save the pages again into an empty database.`)
  }

  async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transact('READ', this.#options.readPatience, work)
  }

  /** Writers take turns, of whatever process: each transaction first takes the one lock that all of them take. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    if (this.#options.readOnly) throw new Error(`The graph at ${namePlace(this.#place)} is open for reading only.`)
    return this.#transact('WRITE', this.#options.patience, async run => {
      // Nothing waits for the lock to be had: the server runs what is sent after it when it has it.
      const [, result] = await Promise.all([run('write/lock'), work(run)])
      return result
    })
  }

  /** One message there and back, where a transaction would take two. */
  async state(): Promise<string> {
    const { records } = await this.#open('READ', this.#options.readPatience, session => session.run(this.#queries('schema/writes')))
    return String(records[0]?.get('writes'))
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#driver.close()
  }

  #transact<T>(mode: 'READ' | 'WRITE', patience: Patience, work: (run: Run, transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    const transact = (transaction: ManagedTransaction): Promise<T> => work(this.#run(transaction), transaction)
    return this.#open(mode, patience, session => (mode === 'READ' ? session.executeRead(transact) : session.executeWrite(transact)))
  }

  /** Sessions know of each other's writes, so that a cluster's follower shows what was just saved. */
  async #open<T>(defaultAccessMode: 'READ' | 'WRITE', patience: Patience, work: (session: Session) => PromiseLike<T>): Promise<T> {
    if (this.#closed) throw new Error(`The graph at ${namePlace(this.#place)} is closed.`)
    const { database } = this.#place
    return waitFor(`Neo4j at ${namePlace(this.#place)}`, async () => {
      const session = this.#driver.session({ defaultAccessMode, bookmarkManager: this.#driver.executeQueryBookmarkManager, ...(database && { database }) })
      try {
        return await work(session)
      } catch (error) {
        throw explain(this.#place, error)
      } finally {
        await session.close()
      }
    }, isAway, patience)
  }

  #run(transaction: ManagedTransaction): Run {
    return async <Row>(query: string, params: Params = {}) => {
      const { records } = await transaction.run(this.#queries(query, params), toNative(params) as Params)
      return records.map(record => record.toObject() as Row)
    }
  }

  async #readFormat(): Promise<number | undefined> {
    const [row] = await this.#transact('READ', this.#options.patience, run => run<{ version: number }>('schema/format'))
    return row?.version
  }

  /** Several processes may do so at once; each statement does nothing where another was first. */
  async #createLayout(): Promise<void> {
    const [taken] = await this.read(run => run<{ label: string }>('schema/taken-labels'))
    if (taken && await this.#readFormat() === undefined) throw new Error(`The database at ${namePlace(this.#place)} holds nodes of its own that are called ${taken.label}. Name an empty one by NEO4J_DATABASE · 该库已有其他数据，请指定空库。`)
    for (const statement of this.#queries('schema/indexes').split(/;\s*$/m).filter(text => /^[^/\s]/m.test(text)))
      await this.#transact('WRITE', this.#options.patience, async (_, transaction) => void await transaction.run(statement)).catch(passOverExisting)
    await this.#transact('WRITE', this.#options.patience, run => run('schema/set-format', { version: FORMAT }))
  }
}

function connect({ uri, user, password }: Neo4jPlace): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, maxTransactionRetryTime: RETRIES, connectionTimeout: CONNECTING, connectionAcquisitionTimeout: 30_000, telemetryDisabled: true, notificationFilter: { minimumSeverityLevel: 'OFF' }, userAgent: 'union-atlas' })
  } catch (error) {
    throw new Error(`NEO4J_URI is “${uri}”; it should look like neo4j://host:7687 (${(error as Error).message}) · 数据库地址有误`, { cause: error })
  }
}

/** What the driver says of a server that is stopped, killed or starting, in a transaction, in its commit or before one; an unclear commit is repeated, as saving twice changes nothing. */
const AWAY: readonly string[] = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, 'Neo.TransientError.General.DatabaseUnavailable']
const isAway = (error: unknown): boolean => error instanceof neo4j.Neo4jError && AWAY.includes(error.code)

/** IF NOT EXISTS does not see what another process creates at the same moment. */
function passOverExisting(error: unknown): void {
  if ((error as { code?: string }).code !== 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') throw error
}

/** What the user can put right is said in words; everything else stays as it is. */
function explain(place: Neo4jPlace, error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'Neo.ClientError.Security.Unauthorized') return new Error(`Neo4j at ${place.uri} does not let “${place.user}” in: set NEO4J_USER and NEO4J_PASSWORD · 用户名或密码不对`, { cause: error })
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return new Error(`Neo4j at ${place.uri} has no database “${place.database}”: set NEO4J_DATABASE · 没有这个数据库`, { cause: error })
  return code?.startsWith('Neo.ClientError.Schema.ConstraintValidationFailed') ? new Error(`Neo4j at ${place.uri} refuses a row: ${message}`, { cause: error }) : error
}

/** JavaScript's whole numbers are the server's integers, not its floats. */
function toNative(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(toNative)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toNative(field)]))
}
