// A word of the lexicon, or a stretch of no list, as sentences have it: what it may be, and what was once worked out of it, side by side, so that whoever asks finds all of it near at hand.

export interface Word {
  readonly text: string
  /** Its classes, a bit each (see the lexicon). */
  readonly mask: number
  /** What it is a cue for, a bit each (see the cues). */
  readonly cues: number
  /** A verb's acts (host, attend …), a bit each; 0 for any other word. */
  readonly acts: number
  /** What a rule's @ asks for: its acts, and `post` and `area` where it is one. */
  readonly does: number
  /** An adverb, a time or part of a date. */
  readonly isAdverb: boolean
  /** Where what flags say of it is kept; -1 where nothing is. */
  readonly row: number
  /** What memories hold of it, each at its own place. */
  readonly memories: unknown[]
}
