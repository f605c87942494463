// Nothing in, the figures of the last saved evaluation out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '#model/reason-of.ts'
import { checkFirstRuns } from '#evaluation/first-runs.ts'
import type { Quality } from '#model/quality.ts'
import { Refusal } from './refusal.ts'
import { PROGRAM } from './settings.ts'

/** Where `atlas evaluate --save` leaves its figures. */
export const FIGURES = join(PROGRAM, 'seeds', 'figures.json')

/** The figures, or null where none were saved. @throws Refusal where the file is not what `atlas evaluate --save` writes. */
export function readQuality(file = FIGURES): Quality | null {
  if (!existsSync(file)) return null
  try {
    const { rulebook, development: { pages, entity, relation }, firstRuns } = JSON.parse(readFileSync(file, 'utf8')) as Quality
    return { rulebook, development: { pages, entity, relation }, firstRuns: checkFirstRuns({ pages: firstRuns }) }
  } catch (error) {
    throw new Refusal(`${file}: ${reasonOf(error)}. “atlas evaluate --save” writes it anew.`)
  }
}
