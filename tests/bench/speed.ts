// Nothing in, MB/s of reading and extraction beside those of a mere tagger out, over 500 page reads, the median of five.
import { loadRulebook } from '#rulebook/load-rulebook.ts'
import { readPile, seedPages, weighPile } from './seed-pages.ts'
import { medianOf, takeSeconds } from './stopwatch.ts'
import { loadTagger } from './tagger.ts'

const TIMES = 100
const ROUNDS = 5

export interface Speed {
  /** MB/s, MB of UTF-8, round by round. */
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
  /** Ours over theirs. */
  readonly ratio: number | null
}

/** Both take turns, so that a machine that slows down slows both. */
export function measureSpeed(): Speed {
  const rulebook = loadRulebook()
  const tag = loadTagger()
  const megabytes = weighPile(seedPages, TIMES) / 1e6
  const texts = seedPages.map((bytes) => Buffer.from(bytes).toString('utf8'))
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(megabytes / takeSeconds(() => readPile(seedPages, TIMES, rulebook)))
    if (tag) theirs.push(megabytes / takeSeconds(() => { for (let time = 0; time < TIMES; time += 1) for (const text of texts) tag(text) }))
  }
  return { ours, theirs, ratio: tag ? medianOf(ours) / medianOf(theirs) : null }
}
