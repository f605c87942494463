// Words that the code asks for in, by a list or by how they are written; whether a word of a sentence is one of them out, at the cost of one look.
import { WordFlag } from './word-flag.ts'

export class WordGroup extends WordFlag<void> {
  private declare readonly words: RegExp | ReadonlySet<string>

  constructor(words: Iterable<string> | RegExp) {
    const all = words instanceof RegExp ? words : new Set(words)
    super(text => isOneOf(all, text))
    this.words = all
  }

  /** Whether a text that is no word of a sentence reads as one of them. */
  hasText(text: string): boolean {
    return isOneOf(this.words, text)
  }
}

const isOneOf = (words: RegExp | ReadonlySet<string>, text: string): boolean => words instanceof RegExp ? words.test(text) : words.has(text)
