// A word of the lexicon in, what was once worked out for it out: no word is thought about twice, and there are no more answers than words.
import type { Lexicon } from './lexicon.ts'

/** Answers by word, for the lexicon asked last: there is hardly ever another. */
export class WordMemory<Answer> {
  readonly #workOut: (text: string, lexicon: Lexicon) => Answer
  #lexicon: Lexicon | undefined
  #answers: (Answer | undefined)[] = []

  constructor(workOut: (text: string, lexicon: Lexicon) => Answer) {
    this.#workOut = workOut
  }

  /** What is worked out for a word by its text alone. `word` is its id in the lexicon; what has none is not remembered. */
  of({ word, text }: { readonly word: number; readonly text: string }, lexicon: Lexicon): Answer {
    if (lexicon !== this.#lexicon) {
      this.#lexicon = lexicon
      this.#answers = new Array<Answer | undefined>(lexicon.size).fill(undefined)
    }
    return word < 0 ? this.#workOut(text, lexicon) : (this.#answers[word] ??= this.#workOut(text, lexicon))
  }
}
