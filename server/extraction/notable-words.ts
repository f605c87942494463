// A sentence's words in, those that finders begin at out: one look at each word, where each finder would go over all of them anew.
import { prior } from '#model/prior.ts'
import { beginningsIn } from '#names/person-name.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { nameBeginnings } from './measure-name.ts'
import { endsInHead } from './name-head.ts'
import { HOLDING, MAYOR } from './office-bodies.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'

/** By their indices, in their order. */
export interface NotableWords {
  /** Words that end in a head of bodies' names, or make a body without one. */
  readonly heads: readonly number[]
  /** Heads of initiatives. */
  readonly kinds: readonly number[]
  /** Words that a person's name may begin with. */
  readonly beginnings: readonly number[]
  /** Those of them that are one letter, where a clause begins or behind 的 or a quotation mark. */
  readonly led: readonly number[]
}

/** Pointers that the vocabulary has as words. */
export const POINTERS_OF_ONE = ['该校', '该局', '该院', '该厂', '该矿', '该所', '该行', '该司', '该宫', '该馆', '该站', '该会', '该队']
/** Words that make a body without a head of names. */
const CUES = new Set([...HOLDING, ...POINTERS_OF_ONE, '该', '总', '总会', '办', '队', '站'])
const HEAD = new Cue((text, classes) => endsInHead(text, classes) || CUES.has(text) || MAYOR.hasText(text) || text.endsWith('系'))
const LEADS = new WordGroup(['的', '”', '“']), NONE: readonly number[] = []

export function notableWords(view: SentenceView, rulebook: Rulebook): NotableWords {
  const { tokens } = view, mayBegin = nameBeginnings.of(rulebook), head = HEAD, { initiative } = BIT
  const heads: number[] = [], kinds: number[] = [], beginnings: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token
    if (head.has(word)) heads.push(i)
    if ((word.mask & initiative) !== 0) kinds.push(i)
    if (mayBegin.has(word.first)) beginnings.push(i)
  }
  return { heads, kinds, beginnings, led: ledOf(view, beginnings, rulebook) }
}

function ledOf(view: SentenceView, beginnings: readonly number[], rulebook: Rulebook): readonly number[] {
  const { tokens } = view, mayBegin = beginningsIn.of(rulebook)
  let led = NONE as number[]
  for (let k = 0; k < beginnings.length; k++) {
    const i = beginnings[k] as number, { start, word } = tokens[i] as Token
    if (word.letter === 0 || !mayBegin.has(word.letter) || !(LEADS.has(prior(tokens, i)) || startsClause(view, start))) continue
    if (led === NONE) led = []
    led.push(i)
  }
  return led
}
