// Figures of development pages and first runs in, the record that seeds/figures.json keeps out: rounded, the two kept apart.
import type { FirstRun, Quality, Rate } from '#model/quality.ts'
import type { Figures } from './figures.ts'
import { LISTS, SHARES } from './tally.ts'

/** What an evaluation leaves behind. It holds no time and no exact fraction: the same pages and rules give the same bytes. */
export interface QualityReport extends Quality {
  readonly development: Quality['development'] & {
    readonly byKind: Readonly<Record<string, Rate>>
    readonly byRelation: Readonly<Record<string, Rate>>
    readonly lists: Readonly<Record<(typeof LISTS)[number], Rate>>
    readonly shares: Readonly<Record<(typeof SHARES)[number], number | null>>
  }
}

/** The record of one evaluation. `pages` are the names of the gold pages that `figures` are pooled over. */
export function makeReport(rulebook: string, pages: readonly string[], figures: Figures, firstRuns: readonly FirstRun[]): QualityReport {
  const { all: entity, ...byKind } = figures.entity
  const { all: relation, ...byRelation } = figures.relation
  return {
    rulebook,
    development: {
      pages: [...pages].sort(), entity: roundRate(entity), relation: roundRate(relation),
      byKind: roundAll(byKind), byRelation: roundAll(byRelation),
      lists: { title: roundRate(figures.title), topic: roundRate(figures.topic), reporter: roundRate(figures.reporter) },
      shares: { role: roundShare(figures.role), start: roundShare(figures.start), evidence: roundShare(figures.evidence), proof: roundShare(figures.proof) },
    },
    firstRuns,
  }
}

const round = (share: number): number => Math.round(share * 1000) / 1000
const roundShare = (share: number | null): number | null => (share === null ? null : round(share))
const roundRate = ({ precision, recall, f1 }: Rate): Rate => ({ precision: round(precision), recall: round(recall), f1: round(f1) })
const roundAll = (rates: { readonly [kind: string]: Rate }): Record<string, Rate> => Object.fromEntries(Object.entries(rates).map(([kind, rate]) => [kind, roundRate(rate)]))
