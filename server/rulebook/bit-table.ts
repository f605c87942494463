// Texts in, a bit for each group of them out: what a text, or all texts of a sentence together, belong to is one number.

/** No more groups have room in a number. */
const MOST = 31

export class BitTable {
  readonly #bits = new Map<string, number>()
  readonly #what: string
  #count = 0

  /** `what` the groups are called. */
  constructor(what: string) {
    this.#what = what
  }

  /** Makes a group of texts; a text may be in several. Gives its bit. @throws RangeError where there is no room for it. */
  add(texts: Iterable<string>): number {
    if (this.#count === MOST) throw new RangeError(`no more than ${MOST} ${this.#what} have room in a number`)
    const bit = 1 << this.#count++
    for (const text of texts) this.#bits.set(text, this.of(text) | bit)
    return bit
  }

  /** The bits of the groups that a text is in. */
  of(text: string): number {
    return this.#bits.get(text) ?? 0
  }

  /** All texts with their bits. */
  all(): ReadonlyMap<string, number> {
    return this.#bits
  }
}
