// The running server's address and secret in, a file that only this user can read out; and back, for commands that want to hand pages over.
import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

export interface ServingRecord {
  readonly pid: number
  readonly address: string
  readonly token: string
  readonly started: string
}

/** A secret for one run of the server. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** Writes the record whole or not at all, readable by this user only. */
export function writeServingRecord(file: string, record: ServingRecord): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(record)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

/** Takes the record away, if it is this process's own. */
export function removeServingRecord(file: string): void {
  if (readServingRecord(file)?.pid === process.pid) rmSync(file, { force: true })
}

/** The server that runs on this data folder; nothing where none does, or where a record was left behind by one that died. */
export async function findServer(file: string): Promise<ServingRecord | undefined> {
  const record = readServingRecord(file)
  if (!record) return undefined
  try {
    const answer = await fetch(new URL('/health', record.address), { signal: AbortSignal.timeout(3_000) })
    const health = (await answer.json()) as { app?: string; pid?: number }
    return health.app === 'union-atlas' && health.pid === record.pid ? record : undefined
  } catch {
    return undefined
  }
}

function readServingRecord(file: string): ServingRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ServingRecord
  } catch {
    return undefined
  }
}
