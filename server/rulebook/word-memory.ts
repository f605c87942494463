// A word of a sentence in, what was once worked out for it out: no word is thought about twice, and there are no more answers than words.
import type { Lexicon } from './lexicon.ts'
import type { Word } from './word.ts'

let memories = 0

/** Answers that are never undefined. */
export class WordMemory<Answer extends NonNullable<unknown>> {
  readonly #workOut: (text: string, lexicon: Lexicon) => Answer
  readonly #place = memories++

  constructor(workOut: (text: string, lexicon: Lexicon) => Answer) {
    this.#workOut = workOut
  }

  /** What is worked out for a word by its text alone. What is no word is not remembered. */
  of(item: { readonly word: Word | undefined; readonly text: string }, lexicon: Lexicon): Answer {
    const { word } = item
    return word ? (word.memories[this.#place] ??= this.#workOut(word.text, lexicon)) as Answer : this.#workOut(item.text, lexicon)
  }
}
