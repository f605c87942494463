// Rows by what was asked in, the same rows out for as long as there is room: those that nobody asked for lately go first.

/** Rows that are there, or are on their way. */
export type Rows = readonly unknown[] | Promise<readonly unknown[]>

/** Two halves: when the younger is full it becomes the older one, and what then lies in the older one goes. Whatever is asked for becomes young again. */
export class KeptRows {
  readonly #most: number
  #young = new Map<string, Rows>()
  #old = new Map<string, Rows>()
  /** Rows in the younger half; an entry counts as one more. */
  #weight = 0

  /** Room for about so many rows. */
  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Rows | undefined {
    const young = this.#young.get(key)
    if (young) return young
    const old = this.#old.get(key)
    if (old) this.set(key, old)
    return old
  }

  set(key: string, rows: Rows): void {
    this.#young.set(key, rows)
    if (rows instanceof Promise) rows.then(({ length }) => { this.#weight += length }, () => undefined)
    else this.#weight += rows.length
    this.#weight += 1
    if (this.#weight < this.#most / 2) return
    this.#old = this.#young
    this.#young = new Map()
    this.#weight = 0
  }

  /** Where these rows are still the ones that are kept. */
  drop(key: string, rows: Rows): void {
    for (const half of [this.#young, this.#old]) if (half.get(key) === rows) half.delete(key)
  }
}
