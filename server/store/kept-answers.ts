// Queries that look at the whole graph in, their rows out: asked once, and again only when the graph has changed.
import type { Params, Run } from './driver.ts'

/** What these have to look at grows with the graph, and there are few different ones. */
const WHOLE_GRAPH: ReadonlySet<string> = new Set(['read/best-connected', 'read/count-bodies', 'read/count-connected', 'read/count-dated-articles', 'read/count-initiatives', 'read/count-kinds', 'read/count-list',
  'read/count-organizing-bodies', 'read/count-people', 'read/count-types', 'read/count-venues', 'read/facets', 'read/timeline', 'read/topic-facet', 'read/totals'])
const MOST_ANSWERS = 500

export class KeptAnswers {
  #state = ''
  readonly #answers = new Map<string, Promise<readonly unknown[]>>()

  /** The same run with a memory. `readState` gives what is another after each change, and is asked at most once. */
  over(run: Run, readState: () => Promise<string>): Run {
    let asked: Promise<string> | undefined
    return async <Row>(query: string, params: Params = {}) => {
      if (!WHOLE_GRAPH.has(query)) return run<Row>(query, params)
      this.#turnTo(await (asked ??= readState()))
      const key = JSON.stringify([query, params])
      const known = this.#answers.get(key)
      if (known) return await known as readonly Row[]
      const answer = run<Row>(query, params)
      this.#answers.set(key, answer)
      // An answer that never came is asked for again by whoever is next.
      answer.catch(() => { if (this.#answers.get(key) === answer) this.#answers.delete(key) })
      return answer
    }
  }

  #turnTo(state: string): void {
    if (state !== this.#state || this.#answers.size >= MOST_ANSWERS) this.#answers.clear()
    this.#state = state
  }
}
