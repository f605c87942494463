// A folder in, a Neo4j of one's own out that keeps its data there and listens on this machine only.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fetchNeo4j } from './fetch-neo4j.ts'
import { findFreePort } from './find-free-port.ts'
import { findNeo4jTools } from './find-neo4j-tools.ts'
import { keepAccess, makePassword, readAccess, setFirstPassword } from './neo4j-access.ts'
import { startNeo4jProcess, type Neo4jProcess, type Neo4jProgram } from './neo4j-process.ts'
import type { Neo4jPlace } from '#store/store-place.ts'
import { waitForBolt } from './wait-for-bolt.ts'

export interface Neo4jOptions {
  readonly folder: string
  readonly heap?: string
  readonly pageCache?: string
  /** Left alone, it starts quickly and runs a little slower, as suits tests; what runs longer wants the opposite. */
  readonly quickStart?: boolean
  /** Else the one it had before, where that is free, else any. */
  readonly port?: number
  /** Else the one it had before, else one made for it. */
  readonly password?: string
}

export interface Neo4jServer extends Neo4jPlace {
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Starts it again after either: same folder, port and password. */
  start(): Promise<void>
  /** Resolves when the one that runs now has ended, by whatever cause. */
  ended(): Promise<void>
}

const SECONDS_TO_START = 120
const SECONDS_TO_STOP = 30

/** Resolves when it answers. @throws Error with the last lines of Neo4j where it does not. */
export async function startNeo4j({ folder: path, heap = '512m', pageCache = '64m', quickStart = true, ...wish }: Neo4jOptions): Promise<Neo4jServer> {
  const tools = findNeo4jTools()
  if ('missing' in tools) throw new Error(`Neo4j cannot be started: ${tools.missing}.`)
  const program: Neo4jProgram = { java: tools.java, lib: await fetchNeo4j(tools.maven) }
  const folder = resolve(path)
  const kept = readAccess(folder)
  const password = wish.password ?? kept?.password ?? makePassword()
  if (kept && kept.password !== password) throw new Error(`The Neo4j in ${folder} has another password.`)
  if (!kept && existsSync(join(folder, 'data', 'databases')) && wish.password === undefined) throw new Error(`The Neo4j in ${folder} has a password that is not known here.`)
  // Neo4j's own lock on the folder says the same, some seconds later.
  if (kept?.port !== undefined && (await answers(placeAt(kept.port, kept.password)))) throw new Error(`Another Neo4j is running in ${folder}, at ${placeAt(kept.port, password).uri}.`)
  const port = wish.port ?? (await findFreePort(kept?.port))
  if (!kept) keepAccess(folder, { password })
  await setFirstPassword(program, folder, password)
  const place = placeAt(port, password)

  let running: Neo4jProcess | undefined
  const start = async (): Promise<void> => {
    if (running && !running.hasEnded()) throw new Error(`The Neo4j in ${folder} is running already.`)
    const from = sizeOf(logOf(folder))
    running = startNeo4jProcess(program, { folder, heap, pageCache, quickStart, port })
    await waitUntilStarted(running, place, { folder, from })
    keepAccess(folder, { password, port })
  }
  const kill = async (): Promise<void> => {
    running?.signal('SIGKILL')
    await running?.ended
  }
  const stop = async (): Promise<void> => {
    running?.signal('SIGTERM')
    const late = setTimeout(() => running?.signal('SIGKILL'), SECONDS_TO_STOP * 1_000)
    await running?.ended
    clearTimeout(late)
  }
  await start()
  return { ...place, start, stop, kill, ended: async () => running?.ended }
}

const placeAt = (port: number, password: string): Neo4jPlace => ({ uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password })
const answers = (place: Neo4jPlace): Promise<boolean> => waitForBolt(place, { seconds: 0 }).then(() => true, () => false)

async function waitUntilStarted(process: Neo4jProcess, place: Neo4jPlace, { folder, from }: { readonly folder: string; readonly from: number }): Promise<void> {
  const over = new AbortController()
  void process.ended.then(() => over.abort(new Error('it ended')))
  try {
    await waitForBolt(place, { seconds: SECONDS_TO_START, signal: over.signal })
  } catch (error) {
    process.signal('SIGKILL')
    await process.ended
    const complaints = readComplaints(folder, from)
    if (complaints.includes('FileLockException')) throw new Error(`Another Neo4j is running in ${folder}.`)
    throw new Error([`Neo4j did not start in ${folder}: ${(error as Error).message}.`, process.lastLines(), complaints].filter(Boolean).join('\n'))
  }
}

const logOf = (folder: string): string => join(folder, 'logs', 'debug.log')
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** What its own log says went wrong since this start. */
function readComplaints(folder: string, from: number): string {
  const log = logOf(folder)
  if (sizeOf(log) === 0) return ''
  // A log that became shorter was begun anew.
  const text = readFileSync(log).subarray(sizeOf(log) < from ? 0 : from).toString()
  return text.split('\n').filter((line) => / ERROR |^Caused by/.test(line)).slice(-10).join('\n')
}
