// A word of a sentence in, whether something holds of its text out: asked of the text once, then two bits of the word.
import type { Lexicon } from './lexicon.ts'
import type { Word } from './word.ts'

const UNKNOWN = 0, NO = 1, YES = 2
const MOST = 15
let flags = 0

export class WordFlag {
  readonly #holds: (text: string, lexicon: Lexicon) => boolean
  readonly #asked: number
  readonly #yes: number
  /** Answers for what is no word but a single character, by the lexicon asked last: most of it are marks. */
  readonly #ofCharacters = new Uint8Array(65536)
  #lexicon: Lexicon | undefined

  constructor(holds: (text: string, lexicon: Lexicon) => boolean) {
    if (flags === MOST) throw new RangeError(`no more than ${MOST} flags have room in a number`)
    this.#holds = holds
    this.#asked = 1 << 2 * flags
    this.#yes = 2 << 2 * flags++
  }

  /** What is in no list and longer than a character is not remembered. */
  has({ word, text }: { readonly word: Word | undefined; readonly text: string }, lexicon: Lexicon): boolean {
    if (!word) return text.length === 1 ? this.#hasCharacter(text, lexicon) : this.#holds(text, lexicon)
    if ((word.flags & this.#asked) === 0) word.flags |= this.#asked | (this.#holds(text, lexicon) ? this.#yes : 0)
    return (word.flags & this.#yes) !== 0
  }

  #hasCharacter(text: string, lexicon: Lexicon): boolean {
    if (lexicon !== this.#lexicon) { this.#lexicon = lexicon; this.#ofCharacters.fill(UNKNOWN) }
    const code = text.charCodeAt(0)
    if (this.#ofCharacters[code] === UNKNOWN) this.#ofCharacters[code] = this.#holds(text, lexicon) ? YES : NO
    return this.#ofCharacters[code] === YES
  }
}
