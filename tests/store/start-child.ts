// A store's place and a task for save-in-child.ts in, the running process and what it has said out.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { StorePlace } from '#store/store-place.ts'

export interface ChildTask {
  /** The pages are those of `generatePages(seed, number)`. */
  readonly seed: number
  readonly number: number
  /** Which of them are saved in which turn, each turn begun by a line on its input; else all of them at once. */
  readonly turns?: readonly (readonly number[])[]
  /** Milliseconds between two pages. */
  readonly pause?: number
}

export interface Child {
  readonly process: ChildProcessWithoutNullStreams
  /** Every line so far. */
  readonly lines: readonly string[]
  /** How many pages it has said to be saved. */
  readonly saved: () => number
  /** Resolves when it has said `line`, or a line that matches, so many times; rejects when it ends without. */
  said(line: string | RegExp, times?: number): Promise<void>
  /** How many lines match. */
  count(line: RegExp): number
  readonly ended: Promise<void>
}

export function startChild(place: StorePlace, task: ChildTask): Child {
  const script = fileURLToPath(new URL('save-in-child.ts', import.meta.url))
  // By the environment: a password on a command line is seen by every user of the machine.
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'pipe', env: { ...process.env, ATLAS_CHILD: JSON.stringify({ place, ...task }) } })
  const lines: string[] = []
  let complaint = ''
  child.stderr.on('data', (part: Buffer) => { complaint += part.toString() })
  const reader = createInterface({ input: child.stdout })
  reader.on('line', line => void lines.push(line))
  // Killed, it hears no more.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const said = (line: string | RegExp, times = 1): Promise<void> => new Promise((resolve, reject) => {
    const fits = (heard: string): boolean => (typeof line === 'string' ? heard === line : line.test(heard))
    const listen = (): void => {
      if (lines.filter(fits).length < times) return
      reader.off('line', listen)
      resolve()
    }
    reader.on('line', listen)
    listen()
    void ended.then(() => reject(new Error(`The child ended without “${line}”: ${complaint}`)))
  })
  const count = (line: RegExp): number => lines.filter(heard => line.test(heard)).length
  return { process: child, lines, saved: () => count(/^生成报/), said, count, ended }
}

/** Lets it close its store and waits for its end. */
export async function endChild(child: Child): Promise<void> {
  child.process.stdin.end()
  await child.ended
}
