// A word of the lexicon, or a stretch of no list, as sentences have it: what it may be, and where what was once worked out of it is kept.

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
  /** How surely it names an activity: `strong`, `weak`, `quoted`, `joined`; '' for what does not. */
  readonly strength: string
  /** An adverb, a time or part of a date. */
  readonly isAdverb: boolean
  /** The code that it begins with. */
  readonly first: number
  /** The code of a word of one letter; 0 for a longer one. */
  readonly letter: number
  /** Where flags and memories keep what they know of it: a number of its own; -1 for a stretch of no list, of which nothing is kept. */
  readonly row: number
}
