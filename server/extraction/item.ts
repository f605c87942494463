// What patterns run over: the words and marks of a sentence, and what it names.
import type { Word } from '#rulebook/word.ts'
import type { DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'

export interface Member {
  readonly mention: Mention
  readonly entity: DraftEntity
}

export interface Item {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The word of the lexicon, where it is one. */
  readonly word: Word | undefined
  /** What it names: several where they are coordinated (A、B和C). Empty for a word or mark. */
  readonly members: readonly Member[]
  /** A verb's acts, a bit each; `post` for a post, `area` for an area. */
  readonly acts: number
  /** An adverb, a time or part of a date: what a pattern's % runs over. */
  readonly isAdverb: boolean
  /** Counts clauses: items of one clause have the same number; behind the last one there is none, -1. */
  readonly clause: number
}

export const NO_MEMBERS: readonly Member[] = []
