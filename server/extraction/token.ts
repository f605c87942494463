// What a sentence is cut into: its words, each with its place. Where none of them names anything, they are what patterns run over.
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Word } from '#rulebook/word.ts'
import { NO_MEMBERS, type Item, type Member } from './item.ts'

/** A word at a place: a page has thousands, so that what the word itself says is left to it. */
export class Token implements Item {
  // Written at once and only once, so that the engine need not look at each what it is.
  declare readonly start: number
  declare readonly end: number
  declare readonly word: Word
  /** The number of its clause; -1 behind the last one. */
  declare clause: number

  constructor(word: Word, start: number, end: number, clause = -1) {
    this.start = start
    this.end = end
    this.word = word
    this.clause = clause
  }

  get text(): string { return this.word.text }
  /** The word's classes, a bit each (see the lexicon). */
  get mask(): number { return this.word.mask }
  /** What the word is a cue for, a bit each (see the cues). */
  get cues(): number { return this.word.cues }
  get acts(): number { return this.word.does }
  get isAdverb(): boolean { return this.word.isAdverb }
  get members(): readonly Member[] { return NO_MEMBERS }
}

/** The word from `start` to `end` of a text, whatever words it is likeliest to be read as. */
export function tokenAt(text: string, start: number, end: number, lexicon: Lexicon): Token {
  const part = text.slice(start, end)
  return new Token(lexicon.find(part) ?? lexicon.strange(part), start, end)
}
