// Words that the code looks for in, a bit for them out: each word of a sentence carries the bits of what it is a cue for, so that whether it is one, and whether a sentence has any, are one look.

/** What a lexicon says of a word. */
export interface Classes { is(word: string, wordClass: 'area' | 'head' | 'post' | 'honour' | 'time'): boolean }

/** What holds of a word, by how it is written and what it may be. */
type Holds = (text: string, classes: Classes) => boolean

/** No more cues have room in a number. */
const MOST = 31

const listed = new Map<string, number>(), told: { readonly bit: number; readonly holds: Holds }[] = []
let made = 0

/** Words that begin something: 授予 an award, 揭牌 an opening. They are listed, or of each word it is told once. Made when a file is loaded, before any text is read. */
export class Cue {
  private declare readonly bit: number

  /** A word may be a cue for several things. @throws RangeError where there is no room for another. */
  constructor(words: Iterable<string> | Holds) {
    if (made === MOST) throw new RangeError(`no more than ${MOST} cues have room in a number`)
    this.bit = 1 << made++
    if (typeof words === 'function') told.push({ bit: this.bit, holds: words })
    else for (const word of words) listed.set(word, (listed.get(word) ?? 0) | this.bit)
  }

  /** Whether a word is one of these, or a sentence has one. */
  has({ cues }: { readonly cues: number }): boolean {
    return (cues & this.bit) !== 0
  }
}

/** What a word is a cue for, a bit each. */
export function cuesOf(word: string, classes: Classes): number {
  let bits = listed.get(word) ?? 0
  for (const { bit, holds } of told) if (holds(word, classes)) bits |= bit
  return bits
}
