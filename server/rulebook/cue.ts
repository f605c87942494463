// Words that the code looks for in, a bit for them out: each word of a sentence carries the bits of what it is a cue for, so that whether it is one, and whether a sentence has any, are one look.

/** Word → the bits of the cues that it is. */
const bitsOf = new Map<string, number>()
const MOST = 31
let cues = 0

/** Words that begin something: 授予 an award, 揭牌 an opening. Made when a file is loaded, before any text is read. */
export class Cue {
  readonly #bit: number

  constructor(words: Iterable<string>) {
    if (cues === MOST) throw new RangeError(`no more than ${MOST} cues have room in a number`)
    this.#bit = 1 << cues++
    for (const word of words) bitsOf.set(word, cuesOf(word) | this.#bit)
  }

  /** Whether a word is one of these, or a sentence has one. */
  has({ cues }: { readonly cues: number }): boolean {
    return (cues & this.#bit) !== 0
  }
}

/** What a word is a cue for, a bit each. */
export const cuesOf = (word: string): number => bitsOf.get(word) ?? 0
