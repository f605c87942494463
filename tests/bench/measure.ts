// The name of a measurement in, its result as JSON on standard output out: one process each, so that none warms or burdens the next.
import { loadRulebook } from '#rulebook/load-rulebook.ts'
import { measureGrowth } from './growth.ts'
import { HOSTILE } from './hostile-texts.ts'
import { measureMemory } from './memory.ts'
import { readText } from './seed-pages.ts'
import { measureSpeed } from './speed.ts'
import { takeSeconds } from './stopwatch.ts'

export interface Hostile {
  readonly seconds: number
  /** MB of resident memory at most. */
  readonly memory: number
  /** The product would not have taken it for a page; it was extracted from nevertheless. */
  readonly isRefused: boolean
}

function measureHostile(name: string): Hostile {
  const bytes = Buffer.from(HOSTILE[name]?.() ?? '')
  if (bytes.length < 990_000) throw new Error(`“${name}” has ${bytes.length} bytes; it should have a million`)
  const rulebook = loadRulebook()
  let isRefused = false
  const seconds = takeSeconds(() => { isRefused = readText(bytes, rulebook).isRefused })
  return { seconds, isRefused, memory: process.resourceUsage().maxRSS / 1024 }
}

const [what = '', name = ''] = process.argv.slice(2)
// The databases are loaded for those only who measure them: they would count as memory of reading and extraction.
const measure = { speed: measureSpeed, memory: measureMemory, growth: measureGrowth, hostile: () => measureHostile(name), saving: async () => (await import('./saving.ts')).measureSaving(), reading: async () => (await import('./reading.ts')).measureReading(), client: async () => (await import('./client.ts')).measureClient(), answering: async () => (await import('./answering.ts')).measureAnswering() }[what]
if (!measure) throw new Error(`There is no measurement “${what}”.`)
process.stdout.write(JSON.stringify(await measure()))
