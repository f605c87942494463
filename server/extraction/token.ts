// What a sentence is cut into: its words, each with its place and its classes.
import type { Word } from '#rulebook/word.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The word's classes, a bit each (see the lexicon). */
  readonly mask: number
  /** What the word is a cue for, a bit each (see the cues). */
  readonly cues: number
  /** The word of the lexicon; none for what is in no list. */
  readonly word: Word | undefined
}
