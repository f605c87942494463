// Nothing in, tables of how fast, how large and how steady reading and extraction are out. `speed`, `memory`, `growth` or `hostile` runs one part.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { renderTable } from '../../server/doors/text-table.ts'
import type { Growth } from './growth.ts'
import { HOSTILE } from './hostile-texts.ts'
import type { Hostile } from './measure.ts'
import type { Speed } from './speed.ts'
import { medianOf } from './stopwatch.ts'
import { HOW_TO_GET } from './tagger.ts'

/** What is asked for: a third of the tagger's speed, this much memory, no hostile text longer than this. */
const LEAST_RATIO = 1 / 3
const MOST_MEGABYTES = 300
const MOST_SECONDS = 5
/** A hostile text that is not done after this long is given up. */
const PATIENCE = 60_000

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url))
const isPinned = process.platform === 'linux' && spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** Runs one measurement in a process of its own, on one core where the system can say so; undefined where it took too long. */
function measure<Result>(...words: string[]): Result | undefined {
  const node = [process.execPath, '--import', 'tsx', MEASURE, ...words]
  const [command = '', ...rest] = isPinned ? ['taskset', '-c', '0', ...node] : node
  const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', timeout: words[0] === 'hostile' ? PATIENCE : 0 })
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return undefined
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr || error?.message}`)
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
}

const asked = process.argv.slice(2)
const unknown = asked.find((part) => !(part in PARTS))
if (unknown !== undefined) throw new Error(`There is no part “${unknown}”: ${Object.keys(PARTS).join(', ')}.`)
console.log(`Node ${process.version}, seconds of the processor${isPinned ? ', all on one core' : ''}`)
for (const [name, run] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) console.log(`\n${run().join('\n')}`)
