// A word of the lexicon in, whether something holds of its text out: asked of the text once, then a byte a word, which stays near at hand.
import type { Lexicon } from './lexicon.ts'

const UNKNOWN = 0, NO = 1, YES = 2

/** Answers for the lexicon asked last: there is hardly ever another. */
export class WordFlag {
  readonly #holds: (text: string, lexicon: Lexicon) => boolean
  #lexicon: Lexicon | undefined
  #answers = new Uint8Array(0)
  /** Answers for what is no word but a single character: most of it are marks. */
  readonly #ofCharacters = new Uint8Array(65536)

  constructor(holds: (text: string, lexicon: Lexicon) => boolean) {
    this.#holds = holds
  }

  /** `word` is the word's id in the lexicon; what has none and is longer than a character is not remembered. */
  has({ word, text }: { readonly word: number; readonly text: string }, lexicon: Lexicon): boolean {
    if (word < 0 && text.length !== 1) return this.#holds(text, lexicon)
    if (lexicon !== this.#lexicon) { this.#lexicon = lexicon; this.#answers = new Uint8Array(lexicon.size); this.#ofCharacters.fill(UNKNOWN) }
    const answers = word < 0 ? this.#ofCharacters : this.#answers, at = word < 0 ? text.charCodeAt(0) : word
    if (answers[at] === UNKNOWN) answers[at] = this.#holds(text, lexicon) ? YES : NO
    return answers[at] === YES
  }
}
