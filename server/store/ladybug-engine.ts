// This machine's platform in, its Ladybug binding out; and the few of the binding's types that we use.
import { createRequire } from 'node:module'

export interface LadybugResult {
  getAllSync(): Record<string, unknown>[]
  close(): void
}

export interface LadybugStatement {
  isSuccess(): boolean
  getErrorMessage(): string
}

export interface LadybugConnection {
  init(): Promise<void>
  prepare(text: string): Promise<LadybugStatement>
  execute(statement: LadybugStatement, params: Record<string, unknown>): Promise<LadybugResult | LadybugResult[]>
  query(text: string): Promise<LadybugResult | LadybugResult[]>
  close(): Promise<void>
}

export interface LadybugDatabase {
  init(): Promise<void>
  close(): Promise<void>
}

export interface LadybugEngine {
  readonly Database: new (file: string, bufferBytes: number, compress: boolean, readOnly: boolean, maxBytes: number, autoCheckpoint: boolean, checkpointBytes: number,
    throwOnReplayFailure: boolean, checksums: boolean) => LadybugDatabase
  readonly Connection: new (database: LadybugDatabase, threads: number) => LadybugConnection
}

/**
 * Loads the platform's own package: the main one needs an install script to have run.
 * @throws Error that says what to install where it is missing.
 */
export function loadLadybug(): LadybugEngine {
  const name = `@ladybugdb/core-${process.platform}-${process.arch}`
  try {
    return createRequire(import.meta.url)(name) as LadybugEngine
  } catch (cause) {
    throw new Error(`The embedded database needs the package ${name}, which cannot be loaded here. Install it with: npm install --no-save ${name} (${(cause as Error).message.split('\n')[0]})`, { cause })
  }
}
