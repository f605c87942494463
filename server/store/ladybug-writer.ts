// A database file in, the one driver that may write to it out.
import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseHeld } from './database-held.ts'
import type { GraphDriver, Params, Run } from './driver.ts'
import { Gate } from './gate.ts'
import { announceHolder, dropHolder, findLiveHolder, readHolder } from './holder-record.ts'
import { LadybugHandle } from './ladybug-handle.ts'
import type { Queries } from './queries.ts'

/** The engine's lock holds between processes only, so a process keeps account of its own files. */
const ownFiles = new Set<string>()

/** Whether this process has the file open for writing. */
export const isOwnFile = (file: string): boolean => ownFiles.has(resolveFile(file))

export class LadybugWriter implements GraphDriver {
  readonly #file: string
  readonly #handle: LadybugHandle
  readonly #queries: Queries
  readonly #gate = new Gate()
  #closed = false
  #writes = 0

  private constructor(file: string, handle: LadybugHandle, queries: Queries) {
    this.#file = file
    this.#handle = handle
    this.#queries = queries
  }

  /** @throws DatabaseHeld where somebody else writes to it. */
  static async open(path: string, queries: Queries, address?: string): Promise<LadybugWriter> {
    const file = resolveFile(path)
    if (ownFiles.has(file)) throw new DatabaseHeld(path, readHolder(file))
    ownFiles.add(file)
    try {
      const handle = await openLocked(file)
      announceHolder(file, address)
      return new LadybugWriter(file, handle, queries)
    } catch (error) {
      ownFiles.delete(file)
      throw error
    }
  }

  async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    this.#requireOpen()
    return this.#gate.share(() => work(this.#run(false)))
  }

  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    this.#requireOpen()
    return this.#gate.exclude(async () => {
      await this.#handle.runScript('BEGIN TRANSACTION')
      try {
        const result = await work(inTurn(this.#run(true)))
        await this.#handle.runScript('COMMIT')
        this.#writes += 1
        return result
      } catch (error) {
        // The engine has often rolled back by itself, and then there is nothing left to roll back.
        await this.#handle.runScript('ROLLBACK').catch(() => undefined)
        throw error
      }
    })
  }

  /** Runs a schema script of cypher/ and then `work`, in one transaction: half a layout could never be opened again. */
  async create(script: string, work: (run: Run) => Promise<unknown>): Promise<void> {
    await this.write(async run => {
      await this.#handle.runScript(this.#queries(script))
      await work(run)
    })
  }

  async state(): Promise<string> {
    return String(this.#writes)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#gate.exclude(async () => {
      dropHolder(this.#file)
      await this.#handle.close()
      ownFiles.delete(this.#file)
    })
  }

  #run(first: boolean): Run {
    return async <Row>(query: string, params = {}) => await this.#handle.run(this.#queries(query, params), params, first) as readonly Row[]
  }

  #requireOpen(): void {
    if (this.#closed) throw new Error(`The database ${this.#file} is closed.`)
  }
}

/** A connection takes one statement at a time. Those after one that failed fail with its error, and are not run. */
function inTurn(run: Run): Run {
  let last: Promise<unknown> = Promise.resolve()
  return <Row>(query: string, params: Params = {}) => {
    const next = last.then(() => run<Row>(query, params))
    last = next
    return next
  }
}

/** The holder may be just starting or just ending: a lock without a living record is tried for a while. */
async function openLocked(file: string): Promise<LadybugHandle> {
  for (let tries = 0; ; tries++) {
    try {
      return await LadybugHandle.open(file, false)
    } catch (error) {
      if (!(error as Error).message.includes('Could not set lock')) throw error
      const holder = findLiveHolder(file)
      if ((holder && holder.pid !== process.pid && tries > 2) || tries > 20) throw new DatabaseHeld(file, holder)
      await sleep(100)
    }
  }
}

/** One name for one file, however it is reached. */
function resolveFile(file: string): string {
  return join(realpathSync(dirname(file)), basename(file))
}
