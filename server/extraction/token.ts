// What a sentence is cut into: its words, each with its place and its classes. Where none of them names anything, they are what patterns run over.
import { cuesOf } from '#rulebook/cue.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Word } from '#rulebook/word.ts'
import { NO_MEMBERS, type Item } from './item.ts'
import { isFigure } from './letter.ts'

export interface Token extends Item {
  /** The word's classes, a bit each (see the lexicon). */
  readonly mask: number
  /** What the word is a cue for, a bit each (see the cues). */
  readonly cues: number
  clause: number
}

/** A word of the lexicon, or a character of no list, that stands at a place. */
export const tokenOf = (word: Word, start: number): Token => ({ start, end: start + word.text.length, text: word.text, word, members: NO_MEMBERS, acts: word.does, isAdverb: word.isAdverb, clause: -1, mask: word.mask, cues: word.cues })

/** What stands at a place, is in no list and longer than a character: figures, Latin letters. */
export const strangeToken = (text: string, start: number): Token => ({ start, end: start + text.length, text, word: undefined, members: NO_MEMBERS, acts: 0, isAdverb: isFigure(text.charCodeAt(0)) && FIGURES.test(text), clause: -1, mask: 0, cues: cuesOf(text) })
const FIGURES = /^\d+$/

/** The word from `start` to `end` of a text, whatever words it is likeliest to be read as. */
export function tokenAt(text: string, start: number, end: number, lexicon: Lexicon): Token {
  const part = text.slice(start, end), word = lexicon.find(part)
  return word ? tokenOf(word, start) : strangeToken(part, start)
}
