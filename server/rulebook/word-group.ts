// Words that the code asks for in, by a list or by how they are written; whether a word of a sentence is one of them out, at the cost of one look.
import type { Word } from './word.ts'
import { WordFlag } from './word-flag.ts'

export class WordGroup {
  readonly #words: RegExp | Set<string>
  readonly #flag: WordFlag<void>

  constructor(words: Iterable<string> | RegExp) {
    this.#words = words instanceof RegExp ? words : new Set(words)
    this.#flag = new WordFlag<void>(text => this.hasText(text))
  }

  /** Whether there is a word, and it is one of them. */
  has(item: { readonly word: Word | undefined; readonly text: string } | undefined): boolean {
    return item !== undefined && this.#flag.has(item)
  }

  /** Whether a text that is no word of a sentence reads as one of them. */
  hasText(text: string): boolean {
    return this.#words instanceof RegExp ? this.#words.test(text) : this.#words.has(text)
  }
}
