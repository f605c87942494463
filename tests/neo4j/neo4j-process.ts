// Java, the jars, a folder and a port in, a running Neo4j out, that ends no later than this process.
import { spawn } from 'node:child_process'
import { endWithParent } from './end-with-parent.ts'

export interface Neo4jProgram {
  readonly java: string
  /** The folder of the jars. */
  readonly lib: string
}

export interface Neo4jProcess {
  readonly ended: Promise<void>
  hasEnded(): boolean
  signal(name: 'SIGTERM' | 'SIGKILL'): void
  /** The last lines of what it wrote. */
  lastLines(): string
}

export interface Neo4jRunning {
  readonly folder: string
  readonly heap: string
  readonly pageCache: string
  /** Half the work at the start, against less speed later, and plans of queries that are not made anew as the graph grows. */
  readonly quickStart: boolean
  readonly port: number
}

const LINES_KEPT = 25

export function startNeo4jProcess({ java, lib }: Neo4jProgram, { folder, heap, pageCache, quickStart, port }: Neo4jRunning): Neo4jProcess {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    // A log of transactions takes 256 MB from the start otherwise.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.logs.query.enabled': 'OFF',
    // A stop waits ten seconds for threads that have nothing to do otherwise.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    // Every few seconds it would think about queries anew, as tests fill and empty it all the time.
    ...(quickStart ? { 'dbms.cypher.min_replan_interval': '1h' } : {}),
  }
  const child = spawn(java, [
    `-Xms${heap}`, `-Xmx${heap}`,
    ...(quickStart ? ['-XX:TieredStopAtLevel=1'] : []), '-XX:+UseSerialGC',
    '--add-opens=java.base/java.nio=ALL-UNNAMED', '-Dfile.encoding=UTF-8',
    '-cp', `${lib}/*`, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${folder}`, `--config-dir=${folder}/conf`,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    // A process group of its own: Ctrl-C reaches this process, which then decides.
  ], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  endWithParent(child)
  let lines: readonly string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => { lines = [...lines, ...part.split('\n').filter((line) => line.trim())].slice(-LINES_KEPT) })
  let over = false
  const ended = new Promise<void>((resolve) => {
    const end = (): void => { over = true; resolve() }
    child.once('close', end)
    child.once('error', (error) => { lines = [...lines, error.message]; end() })
  })
  return { ended, hasEnded: () => over, signal: (name) => void child.kill(name), lastLines: () => lines.join('\n') }
}
