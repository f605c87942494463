// Stretches of text that the code looks for, a bit for them out: each sentence carries the bits of those it has, found while it is cut into words, so that whether anything need be looked for in it is one look.

/** Stretch → the bits of the signs that it is. */
const bitsOf = new Map<string, number>()
const MOST = 31
let signs = 0

/** Stretches wherever they stand, inside words or across them: 送到, 学习, 揭牌. Made when a file is loaded, before any text is read. */
export class Sign {
  readonly bit: number

  constructor(stretches: Iterable<string>) {
    if (signs === MOST) throw new RangeError(`no more than ${MOST} signs have room in a number`)
    this.bit = 1 << signs++
    for (const stretch of stretches) bitsOf.set(stretch, (bitsOf.get(stretch) ?? 0) | this.bit)
  }

  /** Whether a sentence has one of the stretches. */
  in({ signs }: { readonly signs: number }): boolean {
    return (signs & this.bit) !== 0
  }
}

/** All stretches with their bits. */
export const signStretches: ReadonlyMap<string, number> = bitsOf

/** Words that deeds are told by (体检, 西瓜): which they are the rulebook says. */
export const DEED_WORDS = new Sign([])
