// Arguments for save-in-child.ts in, the running process and what it has said out.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly process: ChildProcessWithoutNullStreams
  /** Every line so far. */
  readonly lines: readonly string[]
  /** Resolves when it has said `line`; rejects when it ends without. */
  said(line: string): Promise<void>
  ended: Promise<void>
}

export function startChild(...args: readonly (string | number)[]): Child {
  const script = fileURLToPath(new URL('save-in-child.ts', import.meta.url))
  const process_ = spawn(process.execPath, ['--import', 'tsx', script, ...args.map(String)], { stdio: 'pipe' })
  const lines: string[] = []
  let complaint = ''
  process_.stderr.on('data', (part: Buffer) => { complaint += part.toString() })
  const reader = createInterface({ input: process_.stdout })
  reader.on('line', line => void lines.push(line))
  const ended = new Promise<void>(resolve => process_.once('close', () => resolve()))
  const said = (line: string): Promise<void> => new Promise((resolve, reject) => {
    if (lines.includes(line)) return resolve()
    reader.on('line', heard => { if (heard === line) resolve() })
    void ended.then(() => reject(new Error(`The child ended without “${line}”: ${complaint}`)))
  })
  return { process: process_, lines, said, ended }
}
