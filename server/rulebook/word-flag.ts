// A word of a sentence in, whether something holds of its text out: asked of the text once, then two bits of the word.
import type { Lexicon } from './lexicon.ts'
import type { Word } from './word.ts'

/** As many have room in a number. */
const IN_NUMBER = 16
let flags = 0

/** Room for all flags, of which none was asked. */
export const noFlags = (): number[] => Array.from({ length: Math.ceil(flags / IN_NUMBER) }, () => 0)

/** Where a flag needs nothing but the text, `Known` is void. */
export class WordFlag<Known = Lexicon> {
  readonly #holds: (text: string, known: Known) => boolean
  readonly #at: number
  readonly #asked: number
  readonly #yes: number

  constructor(holds: (text: string, known: Known) => boolean) {
    this.#holds = holds
    this.#at = Math.floor(flags / IN_NUMBER)
    this.#asked = 1 << 2 * (flags % IN_NUMBER)
    this.#yes = 2 << 2 * (flags++ % IN_NUMBER)
  }

  /** What is no word is not remembered. */
  has(item: { readonly word: Word | undefined; readonly text: string }, known: Known): boolean {
    const { word } = item
    if (!word) return this.#holds(item.text, known)
    const bits = word.flags[this.#at] ?? 0
    if ((bits & this.#asked) !== 0) return (bits & this.#yes) !== 0
    const holds = this.#holds(word.text, known)
    // Asking one may have asked others.
    word.flags[this.#at] = (word.flags[this.#at] ?? 0) | this.#asked | (holds ? this.#yes : 0)
    return holds
  }
}
