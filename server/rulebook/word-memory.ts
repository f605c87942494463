// A word of a sentence in, what was once worked out for it out: no word is thought about twice, and there are no more answers than words.
import type { Lexicon } from './lexicon.ts'
import type { Word } from './word.ts'

/** Answers that are never undefined. */
export class WordMemory<Answer extends NonNullable<unknown>> {
  readonly #workOut: (text: string, lexicon: Lexicon) => Answer
  /** By the words' rows. */
  readonly #answers: (Answer | undefined)[] = []

  constructor(workOut: (text: string, lexicon: Lexicon) => Answer) {
    this.#workOut = workOut
  }

  /** What is worked out for a word by its text alone. What is no word of the lexicon is not remembered. */
  of(item: { readonly word: Word | undefined; readonly text: string }, lexicon: Lexicon): Answer {
    const { word } = item
    if (word === undefined || word.row < 0) return this.#workOut(item.text, lexicon)
    return (word.row < this.#answers.length ? this.#answers[word.row] : undefined) ?? this.#remember(word, lexicon)
  }

  #remember({ text, row }: Word, lexicon: Lexicon): Answer {
    const answer = this.#workOut(text, lexicon), answers = this.#answers
    // A list with gaps would be slow to look into.
    while (answers.length <= row) answers.push(undefined)
    return answers[row] = answer
  }
}
