// A place for a graph in, the tests that an ingest which is killed there must pass out.
import { expect, it } from 'vitest'
import { killWriters } from './kill-writers.ts'
import type { SharedPlace } from './test-place.ts'
import { recordStages } from './whole-pages.ts'

/** `place` is asked for when the test runs. */
export function testKills(name: string, place: () => SharedPlace, { seed, pages, kills }: { readonly seed: number; readonly pages: number; readonly kills: number }): void {
  it(`${name} has every page whole or not at all after each of ${kills} kills, and a second run completes it (seed ${seed})`, { timeout: 300_000 }, async () => {
    expect((await killWriters(place(), await recordStages(seed, pages), { kills })).kills).toBe(kills)
  })
}
