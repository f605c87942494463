// Queries in, their rows out: from memory where they were asked before and the graph has not changed since, else from the database.
import type { Params, Run } from './driver.ts'
import { KeptRows, type Rows } from './kept-rows.ts'

/** Queries by `ids`, with the column that says which id a row is for: kept id by id. */
const BY_ID: Readonly<Record<string, string>> = {
  'read/articles': 'id', 'read/claim-ids': 'edge', 'read/claims': 'id', 'read/edges': 'id', 'read/edges-at': 'at', 'read/entities': 'id', 'read/fact-ids': 'entity', 'read/facts': 'id', 'read/sorts': 'id',
}

/** Stretches of lists and what looks at the whole graph: kept as they are. */
const WHOLE: ReadonlySet<string> = new Set([
  'best-beside', 'best-connected', 'bodies', 'count-bodies', 'count-connected', 'count-dated-articles', 'count-drops', 'count-initiatives', 'count-kinds', 'count-list', 'count-organized-initiatives', 'count-organizing-bodies', 'count-people',
  'count-search', 'count-types', 'count-venues', 'dated-articles', 'facets', 'list', 'named-initiatives', 'organized-initiatives', 'organizing-bodies', 'people', 'ranked-initiatives', 'search', 'timeline', 'topic-facet', 'totals', 'venues',
].map((name) => `read/${name}`))

/** Some 100 megabytes, mostly ids and sort keys: a body that ran thousands of things has as many rows. */
const MOST_ROWS = 300_000

/** Thrown where memory alone was asked and does not know: always the same, as it says nothing of where it was thrown. */
export const NOT_KEPT = new Error('This was not kept.')

export class KeptReads {
  #state = ''
  #rows = new KeptRows(MOST_ROWS)

  /** Answers from memory alone, for who has seen that the graph is in this state; anything not known throws NOT_KEPT. */
  recall(state: string): Run {
    const rows = this.#state === state ? this.#rows : undefined
    const know = (key: string): Rows => {
      const known = rows?.get(key)
      if (!known) throw NOT_KEPT
      return known
    }
    return async <Row>(query: string, params: Params = {}) => {
      if (WHOLE.has(query)) return await know(nameAnswer(query, params)) as readonly Row[]
      if (!(query in BY_ID)) throw NOT_KEPT
      const { ids, name } = nameRows(query, params)
      return (await Promise.all(ids.map((id) => know(name(id))))).flat() as readonly Row[]
    }
  }

  /** The same run with a memory. `readState` gives what is another after each change, and is asked at most once. */
  over(run: Run, readState: () => Promise<string>): Run {
    let asked: Promise<string> | undefined
    return async <Row>(query: string, params: Params = {}) => {
      const column = BY_ID[query]
      if (!column && !WHOLE.has(query)) return run<Row>(query, params)
      const rows = this.#turnTo(await (asked ??= readState()))
      return await (column ? keepById(rows, run, query, params, column) : keepWhole(rows, run, query, params)) as readonly Row[]
    }
  }

  /** What is read later than this state was is kept with it, never what was read earlier: the rows that it turned away from are kept by nobody. */
  #turnTo(state: string): KeptRows {
    if (state !== this.#state) this.#rows = new KeptRows(MOST_ROWS)
    this.#state = state
    return this.#rows
  }
}

const nameAnswer = (query: string, params: Params): string => JSON.stringify([query, params])

function nameRows(query: string, { ids, ...rest }: Params): { readonly ids: readonly string[]; readonly name: (id: string) => string } {
  const start = JSON.stringify([query, rest])
  return { ids: ids as readonly string[], name: (id) => start + id }
}

const keepWhole = (kept: KeptRows, run: Run, query: string, params: Params): Rows => {
  const key = nameAnswer(query, params)
  return kept.get(key) ?? keep(kept, key, run(query, params))
}

/** Whoever asks for a row that is on its way waits for it, and does not send for it again. */
async function keepById(kept: KeptRows, run: Run, query: string, params: Params, column: string): Promise<readonly unknown[]> {
  const { ids, name } = nameRows(query, params)
  const known = ids.map((id) => kept.get(name(id)))
  const missing = ids.filter((_, at) => !known[at])
  if (missing.length === 0) return (await Promise.all(known)).flat()
  const found = run(query, { ...params, ids: missing }).then((rows) => groupRows(rows, missing, column))
  return (await Promise.all(ids.map((id, at) => known[at] ?? keep(kept, name(id), found.then((groups) => groups.get(id) ?? []))))).flat()
}

/** An answer that never came is asked for again by whoever is next. */
function keep(kept: KeptRows, key: string, answer: Promise<readonly unknown[]>): Promise<readonly unknown[]> {
  kept.set(key, answer)
  answer.catch(() => kept.drop(key, answer))
  return answer
}

function groupRows(rows: readonly Record<string, unknown>[], ids: readonly string[], column: string): ReadonlyMap<string, readonly unknown[]> {
  const groups = new Map<string, Record<string, unknown>[]>(ids.map((id) => [id, []]))
  for (const row of rows) groups.get(row[column] as string)?.push(row)
  return groups
}
