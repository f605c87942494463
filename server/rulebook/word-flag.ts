// A word of a sentence in, whether something holds of its text out: asked of the text once, then two bits of the word.
import type { Word } from './word.ts'

/** Flags that have room in a number, and numbers in a word's row: all that is known of a word lies side by side, one look at memory. */
const IN_NUMBER = 16, IN_ROW = 18
/** Twice as many words as a rulebook has. Memory is taken up as rows are written; that the list is never another one, the engine knows. */
export const MOST_ROWS = 2 ** 18
const bits = new Int32Array(MOST_ROWS * IN_ROW)
let flags = 0, rows = 0

/** A row for what flags say of a word; -1, which nothing is kept of, where all are taken. */
export const newRow = (): number => rows < MOST_ROWS ? rows++ : -1

/** `Known`: what is needed to tell, besides the text; void for nothing. */
export class WordFlag<Known> {
  // Written once, so that the engine knows them of a flag as it knows a number.
  private declare readonly holds: (text: string, known: Known) => boolean
  /** Where in a row its two bits lie: whether it was asked, and whether it holds. */
  private declare readonly at: number
  private declare readonly both: number

  /** @throws RangeError where there is no room for another. */
  constructor(holds: (text: string, known: Known) => boolean) {
    if (flags === IN_NUMBER * IN_ROW) throw new RangeError(`no more than ${IN_NUMBER * IN_ROW} flags have room in a row`)
    this.holds = holds
    this.at = Math.floor(flags / IN_NUMBER)
    this.both = ASKED_AND_HOLDS << 2 * (flags++ % IN_NUMBER)
  }

  /** Whether there is a word, and it holds of it. What is no word of the lexicon is not remembered. */
  has(item: { readonly word: Word | undefined; readonly text: string } | undefined, known: Known): boolean {
    if (item === undefined) return false
    const { word } = item
    if (word === undefined || word.row < 0) return this.holds(item.text, known)
    const { both } = this, said = (bits[word.row * IN_ROW + this.at | 0] as number) & both
    return said === 0 ? this.ask(word, known) : said === both
  }

  private ask({ text, row }: Word, known: Known): boolean {
    const holds = this.holds(text, known), at = row * IN_ROW + this.at
    bits[at] = (bits[at] as number) | this.both & (holds ? ALL : ALL_ASKED)
    return holds
  }
}

const ASKED_AND_HOLDS = 3, ALL = -1, ALL_ASKED = 0x55555555
