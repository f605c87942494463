// Stretches of text that the code looks for, a bit for them out: each sentence carries the bits of those it has, found while it is cut into words, so that whether anything need be looked for in it is one look.
import { BitTable } from './bit-table.ts'

const signs = new BitTable('signs')

/** Stretches wherever they stand, inside words or across them: 送到, 学习, 揭牌. Made when a file is loaded, before any text is read. */
export class Sign {
  readonly bit: number

  constructor(stretches: Iterable<string>) {
    this.bit = signs.add(stretches)
  }

  /** Whether a sentence has one of the stretches. */
  in({ signs }: { readonly signs: number }): boolean {
    return (signs & this.bit) !== 0
  }
}

/** All stretches with their bits. */
export const signStretches = signs.all()

/** Words that deeds are told by (体检, 西瓜): which they are the rulebook says. */
export const DEED_WORDS = new Sign([])
