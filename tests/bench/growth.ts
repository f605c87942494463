// Nothing in, the seconds that one page of once, twice and four times the length takes out.
import { loadRulebook } from '#rulebook/load-rulebook.ts'
import { readGraph, readPile, seedPages } from './seed-pages.ts'
import { medianOf, takeSeconds } from './stopwatch.ts'

export interface Growth {
  readonly length: number
  readonly kilobytes: number
  readonly seconds: number
}

/** So many times all seed pages one after another are one long page of once the length. */
const COPIES = 5

/** Each length is read three times, and the middle one counts. */
export function measureGrowth(): readonly Growth[] {
  const rulebook = loadRulebook()
  readPile(seedPages, 10, rulebook)
  return [1, 2, 4].map((length) => {
    const bytes = Buffer.concat(Array.from({ length: length * COPIES }, () => seedPages).flat())
    return { length, kilobytes: bytes.length / 1000, seconds: medianOf([1, 2, 3].map(() => takeSeconds(() => readGraph(bytes, rulebook)))) }
  })
}
