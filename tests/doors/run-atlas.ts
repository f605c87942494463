// The words of a command line in, what the real program printed and its exit code out; and the real server, started and stopped.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const SEED_PAGES = join(ROOT, 'seeds/pages')
const PROGRAM = join(ROOT, 'server/doors/atlas.js')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own, and what removes it. */
export function makeFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'union-atlas-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

const environmentOf = (data: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...process.env, HOST: '', PORT: '', NEO4J_URI: '', ATLAS_DATA: data, ...more })

/** Runs one command to its end. */
export function runAtlas(data: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: environmentOf(data, more), stdio: ['ignore', 'pipe', 'pipe'] })
  return collect(child)
}

export interface Running {
  /** Resolves when what it has printed on either stream matches; rejects with all of it when it ends without. */
  printed(pattern: RegExp): Promise<void>
  readonly ended: Promise<Ran>
}

/** Starts one command, to be looked at while it runs. */
export function startCommand(data: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: environmentOf(data, more), stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = collect(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: string) => { text += part })
  const printed = (pattern: RegExp): Promise<void> => new Promise((resolve, reject) => {
    const look = (): void => { if (pattern.test(text)) resolve() }
    look()
    for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
    void ended.then(({ code }) => reject(new Error(`${words[0]} ended with ${code} and without ${pattern}: ${text}`)))
  })
  return { printed, ended }
}

export interface Served {
  readonly address: string
  readonly pid: number
  /** What it printed up to its address. */
  readonly stdout: string
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ran>
}

/** Starts `atlas serve` on a free port and waits for its address. Rejects with what it printed where it ends before. */
export async function startAtlas(data: string, words: readonly string[] = [], more: NodeJS.ProcessEnv = {}): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', ...words], { env: environmentOf(data, { PORT: '0', ...more }), stdio: ['ignore', 'pipe', 'pipe'] })
  const end = collect(child)
  let stdout = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      stdout += part.toString()
      const found = /http:\/\/[^\s/]+\//.exec(stdout)?.[0]
      if (found) resolve(found)
    })
    void end.then((ran) => reject(new Error(`serve ended with ${ran.code}: ${ran.stdout}${ran.stderr}`)))
  })
  return {
    address, stdout, pid: child.pid ?? 0,
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return end
    },
  }
}

function collect(child: ChildProcess): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (stdout += part))
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}
