// The record beside a database of who writes to it: written after the engine's own lock is had, so a stale one never locks anybody out.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Holder } from './database-held.ts'

const recordOf = (file: string): string => `${file}.holder.json`

/** The record of a database, whether its process still lives or not. */
export function readHolder(file: string): Holder | undefined {
  try {
    const record = JSON.parse(readFileSync(recordOf(file), 'utf8')) as Partial<Holder>
    return typeof record.pid === 'number' && typeof record.host === 'string' && typeof record.started === 'string' ? record as Holder : undefined
  } catch {
    return undefined
  }
}

/** The recorded process, if it lives as far as this machine can tell. */
export function findLiveHolder(file: string): Holder | undefined {
  const holder = readHolder(file)
  return holder && (holder.host !== hostname() || isAlive(holder.pid)) ? holder : undefined
}

/** Records this process as the holder, and where it serves. Call it again when the address becomes known. */
export function announceHolder(file: string, address?: string): void {
  const mine = readHolder(file)
  const started = mine?.pid === process.pid && mine.host === hostname() ? mine.started : new Date().toISOString()
  const draft = `${recordOf(file)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify({ pid: process.pid, host: hostname(), started, ...(address !== undefined && { address }) })}\n`)
  renameSync(draft, recordOf(file))
}

/** Takes the record away, if it is this process's own. */
export function dropHolder(file: string): void {
  const holder = readHolder(file)
  if (holder?.pid === process.pid && holder.host === hostname()) rmSync(recordOf(file), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
