// Queries in, their rows out: from memory where they were asked before and the graph has not changed since, else from the database.
import type { Params, Run } from './driver.ts'
import { KeptRows, type Rows } from './kept-rows.ts'

/** Queries by `ids`, with the column that says which id a row is for: kept id by id. */
const BY_ID: Readonly<Record<string, string>> = {
  'read/articles': 'id', 'read/claim-ids': 'edge', 'read/claims': 'id', 'read/edges': 'id', 'read/edges-at': 'at', 'read/entities': 'id', 'read/fact-ids': 'entity', 'read/facts': 'id', 'read/sorts': 'id',
}

/** Stretches of lists and what looks at the whole graph: kept as they are. */
const WHOLE: ReadonlySet<string> = new Set([
  'best-connected', 'bodies', 'count-bodies', 'count-connected', 'count-dated-articles', 'count-drops', 'count-initiatives', 'count-kinds', 'count-list', 'count-organized-initiatives', 'count-organizing-bodies', 'count-people',
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

async function keepWhole(kept: KeptRows, run: Run, query: string, params: Params): Promise<readonly unknown[]> {
  const key = nameAnswer(query, params)
  const known = kept.get(key)
  if (known) return known
  const answer = run(query, params)
  kept.set(key, answer)
  // An answer that never came is asked for again by whoever is next.
  answer.catch(() => kept.drop(key, answer))
  return answer
}

/** Whoever asks for a row that is on its way waits for it, and does not send for it again. */
async function keepById(kept: KeptRows, run: Run, query: string, params: Params, column: string): Promise<readonly unknown[]> {
  const { ids, name } = nameRows(query, params)
  const known = ids.map((id) => kept.get(name(id)))
  const missing = ids.filter((_, at) => !known[at])
  const sent = missing.length > 0 ? run(query, { ...params, ids: missing }).then((rows) => groupRows(rows, missing, column)) : undefined
  const groups = new Map(missing.map((id) => [id, (sent as Promise<Groups>).then((found) => found.get(id) as readonly unknown[])]))
  for (const [id, rows] of groups) kept.set(name(id), rows)
  try {
    for (const [id, rows] of await (sent ?? [])) kept.replace(name(id), groups.get(id) as Promise<readonly unknown[]>, rows)
  } catch (error) {
    for (const [id, rows] of groups) {
      rows.catch(() => undefined)
      kept.drop(name(id), rows)
    }
    throw error
  }
  return (await Promise.all(ids.map((id, at) => known[at] ?? groups.get(id)))).flat()
}

type Groups = ReadonlyMap<string, readonly unknown[]>

function groupRows(rows: readonly Record<string, unknown>[], ids: readonly string[], column: string): Groups {
  const groups = new Map<string, Record<string, unknown>[]>(ids.map((id) => [id, []]))
  for (const row of rows) groups.get(row[column] as string)?.push(row)
  return groups
}
