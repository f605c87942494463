// Stretches of text that the code looks for in, a bit for them out: each sentence carries the bits of those it has, found while it is cut into words, so that whether anything need be looked for in it is one look.

/** Signs that have room in a number: the engine keeps no more bits at hand. */
const IN_NUMBER = 31

/** What signs a stretch or a sentence has: a bit each, in as many numbers as it takes. */
export type SignBits = readonly number[]

let made = 0
const stretchesOf = new Map<string, Sign[]>()

/** Stretches wherever they stand, inside words or across them: 送到, 学习, 揭牌. Made when a file is loaded, before any text is read. */
export class Sign {
  /** Which of a sentence's numbers has it, and its bit there. */
  declare readonly at: number
  declare readonly bit: number

  constructor(stretches: Iterable<string>) {
    this.at = Math.floor(made / IN_NUMBER)
    this.bit = 1 << made++ % IN_NUMBER
    for (const stretch of stretches) stretchesOf.set(stretch, [...stretchesOf.get(stretch) ?? [], this])
  }

  /** Whether a sentence has one of the stretches. */
  in({ signs }: { readonly signs: SignBits }): boolean {
    return ((signs[this.at] as number) & this.bit) !== 0
  }
}

/** All stretches with the signs that they are. */
export const signStretches: ReadonlyMap<string, readonly Sign[]> = stretchesOf

/** How many numbers the bits of all signs take. */
export const signWidth = (): number => Math.ceil(made / IN_NUMBER)

/** Words that deeds are told by (体检, 西瓜): which they are the rulebook says. */
export const DEED_WORDS = new Sign([])
/** Words that speak of those who work by platforms (骑手, 货车司机): which they are the rulebook says. */
export const NEW_WORK_WORDS = new Sign([])
