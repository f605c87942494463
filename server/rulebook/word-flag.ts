// A word of a sentence in, whether something holds of its text out: asked of the text once, then two bits of the word.
import type { Lexicon } from './lexicon.ts'
import type { Word } from './word.ts'

const MOST = 15
let flags = 0

export class WordFlag {
  readonly #holds: (text: string, lexicon: Lexicon) => boolean
  readonly #asked: number
  readonly #yes: number

  constructor(holds: (text: string, lexicon: Lexicon) => boolean) {
    if (flags === MOST) throw new RangeError(`no more than ${MOST} flags have room in a number`)
    this.#holds = holds
    this.#asked = 1 << 2 * flags
    this.#yes = 2 << 2 * flags++
  }

  /** What is no word is not remembered. */
  has(item: { readonly word: Word | undefined; readonly text: string }, lexicon: Lexicon): boolean {
    const { word } = item
    if (!word) return this.#holds(item.text, lexicon)
    if ((word.flags & this.#asked) === 0) word.flags |= this.#asked | (this.#holds(word.text, lexicon) ? this.#yes : 0)
    return (word.flags & this.#yes) !== 0
  }
}
