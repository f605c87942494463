// A place after a trade in a sentence and the length of what reads as a name there in, whether it is what the people do out: 船员|常年漂, 职工|来听一堂课, 乘务员|戴上手环.
import { CodeSet } from '#model/code-set.ts'
import type { SentenceView } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

/** Surnames that a sentence uses far more often as a verb, an adverb or a preposition. */
const DOUBTFUL = new CodeSet('来别随练从连时全都过要充归开展应保打还但后初才')

/** Names that end inside a word, or begin with such a letter, must read very well: 工人|别急, 司机|来春华. */
const CUT = 150, BEGUN = 40, SHORT = 0

export function readsAsDoing(view: SentenceView, start: number, length: number, weight: number): boolean {
  const end = start + length, last = view.tokens[indexAt(view.tokens, end - 1)]
  if (length === 3 && last && last.end > end && weight > CUT) return true
  return DOUBTFUL.has(view.text.charCodeAt(start)) && weight > (length === 2 ? SHORT : BEGUN)
}
