// Words that the code looks for in, a bit for them out: each word of a sentence carries the bits of what it is a cue for, so that whether it is one, and whether a sentence has any, are one look.
import { BitTable } from './bit-table.ts'

const cues = new BitTable('cues')

/** Words that begin something: 授予 an award, 揭牌 an opening. Made when a file is loaded, before any text is read. */
export class Cue {
  readonly #bit: number

  constructor(words: Iterable<string>) {
    this.#bit = cues.add(words)
  }

  /** Whether a word is one of these, or a sentence has one. */
  has({ cues }: { readonly cues: number }): boolean {
    return (cues & this.#bit) !== 0
  }
}

/** What a word is a cue for, a bit each. */
export const cuesOf = (word: string): number => cues.of(word)
