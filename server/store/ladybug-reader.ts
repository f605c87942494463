// A database file in, a driver that only reads it out, beside a process that may be writing to it.
import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphDriver, Run } from './driver.ts'
import { Gate } from './gate.ts'
import { LadybugHandle } from './ladybug-handle.ts'
import type { Queries } from './queries.ts'

const TRIES = 100
const PAUSE = 50

/**
 * The engine shows a reader what was there when it opened, so the file is opened anew whenever it has changed. While a writer folds its log in,
 * opening fails, and pages under an open reader may change: both are tried again.
 */
export class LadybugReader implements GraphDriver {
  readonly #file: string
  readonly #queries: Queries
  readonly #gate = new Gate()
  #open: { readonly handle: LadybugHandle; readonly main: string; readonly log: string } | undefined
  #closed = false

  private constructor(file: string, queries: Queries) {
    this.#file = file
    this.#queries = queries
  }

  static async open(file: string, queries: Queries): Promise<LadybugReader> {
    const reader = new LadybugReader(file, queries)
    await reader.#gate.exclude(() => reader.#refresh())
    return reader
  }

  async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error(`The database ${this.#file} is closed.`)
    for (let tries = 1; ; tries++) {
      if (!this.#isFresh()) await this.#gate.exclude(() => this.#refresh())
      const main = this.#open?.main
      try {
        const result = await this.#gate.share(() => work(this.#run()))
        if (stamp(this.#file) === main || tries === TRIES) return result
      } catch (error) {
        if (stamp(this.#file) === main || tries === TRIES) throw error
      }
    }
  }

  async write<T>(): Promise<T> {
    throw new Error(`The database ${this.#file} is open for reading only.`)
  }

  async state(): Promise<string> {
    return `${this.#open?.main} ${this.#open?.log}`
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#gate.exclude(async () => {
      await this.#open?.handle.close()
      this.#open = undefined
    })
  }

  #run(): Run {
    return async <Row>(query: string, params = {}) => {
      if (!this.#open) throw new Error(`The database ${this.#file} is closed.`)
      return await this.#open.handle.run(this.#queries(query, params), params, false) as readonly Row[]
    }
  }

  #isFresh(): boolean {
    return this.#open !== undefined && this.#open.main === stamp(this.#file) && this.#open.log === stamp(`${this.#file}.wal`)
  }

  async #refresh(): Promise<void> {
    if (this.#isFresh()) return
    await this.#open?.handle.close()
    this.#open = undefined
    for (let tries = 1; ; tries++) {
      // Taken before opening: what changes meanwhile makes the next read open anew.
      const [main, log] = [stamp(this.#file), stamp(`${this.#file}.wal`)]
      try {
        this.#open = { handle: await LadybugHandle.open(this.#file, true), main, log }
        return
      } catch (error) {
        if (tries === TRIES || !isPassing((error as Error).message)) throw error
        await sleep(PAUSE)
      }
    }
  }
}

/** What a reader meets while a writer is at work, and not when it has finished. */
const isPassing = (message: string): boolean => ['checkpoint is in progress', 'No such file', 'Corrupted wal', 'Checksum verification', 'Could not set lock', 'bad_alloc'].some(sign => message.includes(sign))

/** Changes whenever the file does; '' where there is none. */
function stamp(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.ino}/${stats.size}/${stats.mtimeNs}` : ''
}
