// A page's facts and edges in, fact and claim rows out, each with an id that a new reading of the page keeps.
import type { Evidence, Fact, GraphEdge } from '#model/graph.ts'
import type { ClaimRow, FactRow, ProofRow } from '#model/record.ts'
import { hashParts } from './hash-id.ts'

/** Where the page's ids lead: entity ids by node id, entity ids of articles by article id. */
export interface Ids {
  readonly page: string
  entity(node: string): string
  article(id: string): string
}

export function makeFactRow(ids: Ids, node: string, { field, value, evidence }: Fact): FactRow {
  const entity = ids.entity(node)
  return { ...proof(ids, evidence, `fact:${hashParts([ids.page, entity, field, value, plain(evidence.quote)])}`), entity, field, value }
}

/** One row for each sentence that says so. A claim has the titles that its quote names, or all where it names none. */
export function makeClaimRows(ids: Ids, { from: source, to: target, type, role: stated, title = [], evidence }: GraphEdge): ClaimRow[] {
  const [from, to, role] = [ids.entity(source), ids.entity(target), stated ?? ('' as const)]
  return evidence.map(one => {
    const named = title.filter(text => one.quote.includes(text))
    const titles = [...(named.length > 0 ? named : title)].sort()
    return { ...proof(ids, one, `claim:${hashParts([ids.page, type, from, to, role, ...titles, plain(one.quote)])}`), type, from, to, role, titles }
  })
}

/** Rows in the order of their ids; of two with one id the first in the text stays. */
export function dropRepeats<Row extends ProofRow>(rows: readonly Row[]): Row[] {
  const ordered = [...rows].sort((a, b) => compare(a.id, b.id) || a.start - b.start || a.end - b.end || Number(b.stated) - Number(a.stated) || compare(a.rule, b.rule))
  return ordered.filter((row, at) => row.id !== ordered[at - 1]?.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const plain = (quote: string): string => quote.normalize('NFKC').replace(/\s/g, '')

const proof = (ids: Ids, { article, quote, rule, stated, start, end }: Evidence, id: string): ProofRow => ({ id, article: ids.article(article), quote, rule, stated, start, end })
