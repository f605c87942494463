// Counts in, precision, recall and F1 by kind and relation, and the shares that are right, out.
import { ENTITY_KINDS, RELATION_KINDS, type EntityKind, type RelationKind } from '#model/kinds.ts'
import type { Rate } from '#model/quality.ts'
import { LISTS, SHARES, sumTallies, type Share, type Sheet, type Tally } from './tally.ts'

export interface CountedRate extends Rate, Readonly<Tally> {}

type Shares = { readonly [share in (typeof SHARES)[number]]: number | null }
type Lists = { readonly [list in (typeof LISTS)[number]]: CountedRate }

/** All figures, exact. A share is null where there was nothing to judge. */
export interface Figures extends Shares, Lists {
  readonly entity: { readonly all: CountedRate } & { readonly [kind in EntityKind]?: CountedRate }
  readonly relation: { readonly all: CountedRate } & { readonly [type in RelationKind]?: CountedRate }
}

/** The figures of a sheet, kinds and relations in the order of their tables. */
export function computeFigures(sheet: Sheet): Figures {
  return {
    entity: { all: rate(sumTallies(sheet.entity.values())), ...rateRows(ENTITY_KINDS, sheet.entity) },
    relation: { all: rate(sumTallies(sheet.relation.values())), ...rateRows(RELATION_KINDS, sheet.relation) },
    role: shareOf(sheet.role), title: rate(sheet.title), topic: rate(sheet.topic), start: shareOf(sheet.start),
    reporter: rate(sheet.reporter), evidence: shareOf(sheet.evidence), proof: shareOf(sheet.proof),
  }
}

function rateRows<Kind extends string>(rows: readonly { readonly id: Kind }[], table: ReadonlyMap<Kind, Tally>): { [kind in Kind]?: CountedRate } {
  const rated: { [kind in Kind]?: CountedRate } = {}
  for (const { id } of rows) {
    const tally = table.get(id)
    if (tally) rated[id] = rate(tally)
  }
  return rated
}

function rate(tally: Tally): CountedRate {
  const { tp, fp, fn } = tally
  const precision = tp + fp > 0 ? tp / (tp + fp) : 0
  const recall = tp + fn > 0 ? tp / (tp + fn) : 0
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, ...tally }
}

const shareOf = ({ ok, n }: Share): number | null => (n > 0 ? ok / n : null)
