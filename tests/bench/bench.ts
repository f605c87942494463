// Nothing in, tables of how fast, how large and how steady the program is out. The names of parts, `speed` or `saving reading`, run only these.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderTable } from '../../server/doors/text-table.ts'
import type { Answering } from './answering.ts'
import type { ClientSpeed } from './client.ts'
import type { Growth } from './growth.ts'
import { HOSTILE } from './hostile-texts.ts'
import type { Hostile } from './measure.ts'
import { HOW_TO_GET_PEER } from './peer.ts'
import type { Reading } from './reading.ts'
import type { Saving } from './saving.ts'
import type { Speed } from './speed.ts'
import { medianOf } from './stopwatch.ts'
import { HOW_TO_GET } from './tagger.ts'

/** What is asked for: a third of the tagger's speed, this much memory, no hostile text longer than this. */
const LEAST_RATIO = 1 / 3
const MOST_MEGABYTES = 300
const MOST_SECONDS = 5
/** Saving beside mere writing, and milliseconds of an answer. */
const LEAST_SAVING = 0.7
const MOST_MILLISECONDS = 100
/** A nested answer beside bare Cypher's time, and beside @neo4j/graphql's answers a second. */
const MOST_LATENCY = 1.5
const LEAST_THROUGHPUT = 2
/** The client: kB of gzip, seconds to the first network and to a layout of the large one, frames a second in it, milliseconds of a task of the small one. */
const MOST_KILOBYTES = 350
const MOST_FIRST = 2
const MOST_LAYOUT = 2
const LEAST_FRAMES = 30
const MOST_TASK = 200
/** A hostile text that is not done after this long is given up. */
const PATIENCE = 60_000

const MEASURE = fileURLToPath(new URL('measure.js', import.meta.url))
const isPinned = process.platform === 'linux' && spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** A database works beside the process that asks it, and takes long enough that its steps are shown. */
const WITH_DATABASE = ['saving', 'reading', 'answering', 'client']

/** Runs one measurement in a process of its own, on one core where that is all it needs and the system can say so; undefined where it took too long. */
function measure<Result>(...words: string[]): Result | undefined {
  const [what = ''] = words
  const isShown = WITH_DATABASE.includes(what)
  const node = [process.execPath, MEASURE, ...words]
  const [command = '', ...rest] = isPinned && !isShown ? ['taskset', '-c', '0', ...node] : node
  const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', timeout: what === 'hostile' ? PATIENCE : 0, stdio: ['ignore', 'pipe', isShown ? 'inherit' : 'pipe'] })
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return undefined
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr || error?.message || status}`)
  return JSON.parse(stdout) as Result
}

const verdict = (isGood: boolean): string => (isGood ? 'yes' : 'NO')

const PARTS = {
  speed() {
    const { ours, theirs, ratio } = measure<Speed>('speed')!
    const row = (name: string, speeds: readonly number[]) => [name, medianOf(speeds).toFixed(2), speeds.map((speed) => speed.toFixed(2)).join(' ')]
    return [renderTable([['MB/s, 500 page reads', 'median', 'rounds'], row('reading + extraction', ours), ...(ratio === null ? [] : [row('@node-rs/jieba tag', theirs)])]),
      ratio === null ? HOW_TO_GET : `ratio ${ratio.toFixed(3)}; at least ${LEAST_RATIO.toFixed(3)}: ${verdict(ratio >= LEAST_RATIO)}`]
  },
  memory() {
    const megabytes = measure<number>('memory')!
    return [`peak memory ${megabytes.toFixed(0)} MB; at most ${MOST_MEGABYTES}: ${verdict(megabytes <= MOST_MEGABYTES)}`]
  },
  growth() {
    const rows = measure<readonly Growth[]>('growth')!
    const [once] = rows
    return [renderTable([['one page of length', 'kB', 'seconds', 'against once'], ...rows.map(({ length, kilobytes, seconds }) => [`${length} ×`, kilobytes.toFixed(0), seconds.toFixed(3), `${(seconds / (once?.seconds ?? NaN)).toFixed(2)} ×`])])]
  },
  hostile() {
    const rows = Object.keys(HOSTILE).map((name) => {
      const result = measure<Hostile>('hostile', name)
      return [name, result?.seconds.toFixed(2) ?? `more than ${PATIENCE / 1000}`, result?.memory.toFixed(0) ?? '-', verdict(result !== undefined && result.seconds <= MOST_SECONDS), result?.isRefused ? 'no page: extracted from all the same' : '']
    })
    return [renderTable([['one megabyte of', 'seconds', 'peak MB', `within ${MOST_SECONDS} s`, ''], ...rows])]
  },
  saving() {
    return measure<readonly (Saving | { readonly missing: string })[]>('saving')!.flatMap((result) => {
      if ('missing' in result) return [`Neo4j is left out: ${result.missing}.`]
      const { store, pages, ours, theirs } = result
      const row = (name: string, speeds: readonly number[]) => [name, medianOf(speeds).toFixed(1), speeds.map((speed) => speed.toFixed(1)).join(' ')]
      const ratio = medianOf(ours) / medianOf(theirs)
      return [renderTable([[`${store}: pages/s, ${pages} pages`, 'median', 'rounds'], row('savePage', ours), row('bare driver, the same rows', theirs)]), `ratio ${ratio.toFixed(2)}; at least ${LEAST_SAVING}: ${verdict(ratio >= LEAST_SAVING)}\n`]
    })
  },
  reading() {
    const { pages, missing, stores, rows } = measure<Reading>('reading')!
    const milliseconds = (time: number): string => time.toFixed(time < 10 ? 1 : 0)
    const cells = rows.map(({ name, times, isEqual }) => [name, ...times.flatMap(({ median, p95 }) => [milliseconds(median), milliseconds(p95)]), verdict(times.every(({ median }) => median <= MOST_MILLISECONDS)), ...(stores.length > 1 ? [verdict(isEqual)] : [])])
    const heads = [`ms, ${pages} pages`, ...stores.flatMap((store) => [store, 'p95']), `median within ${MOST_MILLISECONDS}`, ...(stores.length > 1 ? ['same answers'] : [])]
    return [renderTable([heads, ...cells]), ...(missing === undefined ? [] : [`Neo4j is left out: ${missing}.`])]
  },
  answering() {
    const { pages, missing, hasPeer, stores } = measure<Answering>('answering')!
    const lines = stores.flatMap(({ name, ways, loads }) => {
      const [ours, bare, peer] = ways
      const latency = bare && ours!.median / bare.median
      const throughput = peer && medianOf(ours!.throughput) / medianOf(peer.throughput)
      return [
        renderTable([[`${name}, ${pages} pages: 20 unions, what they ran, with whom, where, evidence`, 'ms', 'p95', 'answers/s', 'kB'], ...ways.map((way) => [way.name, way.median.toFixed(1), way.p95.toFixed(1), medianOf(way.throughput).toFixed(1), (way.bytes / 1000).toFixed(0)])]),
        ...(latency === undefined ? [] : [`latency ${latency.toFixed(2)} of bare Cypher's; at most ${MOST_LATENCY}: ${verdict(latency <= MOST_LATENCY)}`]),
        ...(throughput === undefined ? [] : [`throughput ${throughput.toFixed(2)} of @neo4j/graphql's; at least ${LEAST_THROUGHPUT}: ${verdict(throughput >= LEAST_THROUGHPUT)}`]),
        ...loads.flatMap(({ what, readers, saturated }) => [
          renderTable([[`${what}, over HTTP`, 'answers/s', 'median ms', 'p95', 'p99', 'most', 'failed'], ...([['once a second', readers], ['without pause', saturated]] as const).map(([how, load]) => [`${load.clients} clients, ${how}`, load.throughput.toFixed(1), ...[load.median, load.p95, load.p99, load.most].map((time) => time.toFixed(0)), String(load.failed)])]),
          `p95 of ${readers.clients} readers within ${MOST_MILLISECONDS} ms: ${verdict(readers.p95 <= MOST_MILLISECONDS && readers.failed === 0)}\n`,
        ]),
      ]
    })
    return [...lines, ...(missing === undefined ? [] : [`Neo4j is left out: ${missing}.`]), ...(missing === undefined && !hasPeer ? [HOW_TO_GET_PEER] : [])]
  },
  client() {
    const { kilobytes, first, things, lines, layouts, frames, longest } = measure<ClientSpeed>('client')!
    const large = `${things.toLocaleString('en')} things, ${lines.toLocaleString('en')} lines`
    return [renderTable([['the client in a real browser', 'figure', 'asked for', ''],
      ['all its files, kB of gzip', kilobytes.toFixed(0), `at most ${MOST_KILOBYTES}`, verdict(kilobytes <= MOST_KILOBYTES)],
      ['first network of the seed pages, s', medianOf(first).toFixed(2), `at most ${MOST_FIRST}`, verdict(medianOf(first) <= MOST_FIRST)],
      ['longest task of the page meanwhile, ms', longest.small.toFixed(0), `at most ${MOST_TASK}`, verdict(longest.small <= MOST_TASK)],
      [`${large}: frames/s while dragged`, frames.toFixed(0), `at least ${LEAST_FRAMES}`, verdict(frames >= LEAST_FRAMES)],
      ...layouts.map(({ layout, seconds }) => [`${large}: ${layout}, s`, seconds.toFixed(2), `at most ${MOST_LAYOUT}`, verdict(seconds <= MOST_LAYOUT)]),
      [`${large}: longest task of the page, ms`, longest.large.toFixed(0), `at most ${MOST_TASK}`, verdict(longest.large <= MOST_TASK)],
    ])]
  },
}

const asked = process.argv.slice(2)
const unknown = asked.find((part) => !(part in PARTS))
if (unknown !== undefined) throw new Error(`There is no part “${unknown}”: ${Object.keys(PARTS).join(', ')}.`)
if (asked.length === 0) console.log('All parts take about an hour, half of it for building a graph of 10,000 pages: BENCH_PAGES=1000 builds a smaller one, BENCH_FOLDER=/folder keeps it for the next time.\n')
console.log(`Node ${process.version}, reading and extraction in seconds of the processor${isPinned ? ', all on one core' : ''}, the stores in seconds of the clock`)
if (process.env.BENCH_FOLDER === undefined) {
  const folder = (process.env.BENCH_FOLDER = mkdtempSync(join(tmpdir(), 'atlas-bench-')))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
for (const [name, run] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) console.log(`\n${run().join('\n')}`)
