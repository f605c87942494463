// A place in a sentence where a name of three letters may begin in, whether it is a mere surname and a word that is given out: 传承人|李|改革|讲授.
import { CodeSet } from '#model/code-set.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits, type Rulebook } from '#rulebook/rulebook.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** Surnames that are words too, but none that stands between somebody's trade and another word. */
const MOSTLY_NAMES = new CodeSet('张周黄马')
const NOT_GIVEN = bits('function', 'time', 'head', 'post')

/** A letter that is but a surname can hardly be read otherwise, however common the word behind it is. */
export function isGivenAsWord(view: SentenceView, at: number, { lexicon }: Rulebook): boolean {
  const surname = view.tokens[at] as Token, given = view.tokens[at + 1]
  return surname.text.length === 1 && given?.text.length === 2 && (given.mask & NOT_GIVEN) === 0 && (surname.mask & BIT.surname) !== 0 && (MOSTLY_NAMES.has(surname.text.charCodeAt(0)) || lexicon.attribute(surname.text, 'surname') !== 'common-word')
}

/** What such a name may weigh. */
export const AS_WORD = 800
