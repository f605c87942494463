// A word of the lexicon in, whether something holds of its text out: asked of the text once, then a byte a word, which stays near at hand.
import type { Lexicon } from './lexicon.ts'

const UNKNOWN = 0, NO = 1, YES = 2

/** Answers for the lexicon asked last: there is hardly ever another. */
export class WordFlag {
  readonly #holds: (text: string, lexicon: Lexicon) => boolean
  #lexicon: Lexicon | undefined
  #answers = new Uint8Array(0)

  constructor(holds: (text: string, lexicon: Lexicon) => boolean) {
    this.#holds = holds
  }

  /** `word` is the word's id in the lexicon; what has none is not remembered. */
  has({ word, text }: { readonly word: number; readonly text: string }, lexicon: Lexicon): boolean {
    if (word < 0) return this.#holds(text, lexicon)
    if (lexicon !== this.#lexicon) { this.#lexicon = lexicon; this.#answers = new Uint8Array(lexicon.size) }
    if (this.#answers[word] === UNKNOWN) this.#answers[word] = this.#holds(text, lexicon) ? YES : NO
    return this.#answers[word] === YES
  }
}
