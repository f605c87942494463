// What each intent finds, before it is made an answer: a table, what it was read from, and the words and the query that say what was asked.
import type { Claim, Edge, Entity, GraphStore, StoredFact } from '#store/graph-store.ts'
import type { AnswerCell, AnswerRow, Proof } from './answer.ts'
import type { Language } from './question-text.ts'
import type { QuestionWords } from './question-words.ts'
import type { GraphQuery } from './write-query.ts'

export interface Found {
  readonly understood: readonly string[]
  readonly query: GraphQuery
  readonly sentence: string
  readonly columns: readonly string[]
  readonly rows: readonly AnswerRow[]
  /** Everything that was looked at, whether it made a row or not: where the pages speak of it. */
  readonly proofs: readonly Proof[]
  /** What belongs to the answer without standing in a cell: the edges of a count. */
  readonly entityIds?: readonly string[]
  readonly edgeIds?: readonly string[]
  readonly leftOut?: number
}

/** What finding needs. */
export interface Desk {
  readonly store: GraphStore
  readonly words: QuestionWords
  readonly language: Language
}

/** Quotes of one row: one sentence that proves two roles is shown once. */
export function chooseProofs(proofs: readonly Proof[], most = 3): readonly Proof[] {
  const seen = new Set<string>()
  return proofs.filter(({ article, start, end }) => {
    const key = `${article.page} ${start} ${end}`
    return !seen.has(key) && seen.add(key)
  }).slice(0, most)
}

export const nameCell = ({ id, kind, name }: Entity): AnswerCell => ({ text: name, entityId: id, kind })

export const edgeCell = (text: string, edge: Edge): AnswerCell => ({ text, edgeId: edge.id })

/** The claims behind edges, by edge. */
export async function readProofs(edges: readonly Edge[], store: GraphStore): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const claims = edges.length > 0 ? await store.claims(edges.map(({ id }) => id)) : []
  return groupBy(claims, (claim) => claim.edge)
}

/** The facts of these fields, by entity. */
export async function readFieldFacts(entities: readonly Entity[], fields: readonly string[], store: GraphStore): Promise<ReadonlyMap<string, readonly StoredFact[]>> {
  const facts = entities.length > 0 ? await store.facts(entities.map(({ id }) => id)) : []
  return groupBy(facts.filter(({ field }) => fields.includes(field)), (fact) => fact.entity)
}

export async function readThings(ids: readonly string[], store: GraphStore): Promise<ReadonlyMap<string, Entity>> {
  const things = ids.length > 0 ? await store.entities([...new Set(ids)]) : []
  return new Map(things.map((thing) => [thing.id, thing]))
}

export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) (groups.get(keyOf(row)) ?? groups.set(keyOf(row), []).get(keyOf(row)))?.push(row)
  return groups
}
