// A sentence's words in, the people out whose names are spelt by sound: 热依汗·沙吾提.
import { prior } from '#model/prior.ts'
import { measureSpeltName, speltLengths } from '#names/spelt-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Mention } from './mention.ts'
import { endsWell, isInBody, personAt } from './person-mention.ts'
import { isTitle, readTitles } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { titlesEnd } from './titles-end.ts'
import { tokenFrom } from './token-at.ts'
import { tradeBefore } from './trade-before.ts'

/** A name spelt by sound needs no title: 热依汗·沙吾提 begins where no such character stands before it. */
export function speltPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  const length = measureSpeltName(view.text, token.start, rulebook) || speltAfterTitle(view, at, rulebook)
  if (!length || !endsWell(view, token.start + length) || isInBody(bodies, token) || rulebook.transliteration.has(view.text.charCodeAt(token.start - 1)) && !isTitle(prior(view.tokens, at))) return undefined
  const name = view.text.slice(token.start, token.start + length)
  if (!name.includes('·') && (token.mask & BIT.vocabulary) !== 0 && token.text.length >= length) return undefined
  const { titles, start } = readTitles(view, titlesEnd(view, at), bodies, found.at(-1)?.end ?? 0)
  const held = titles.length ? { titles, titlesStart: start } : tradeBefore(view, token.start, bodies)
  return personAt(view, token.start, length, 'person/spelt', held?.titles, held?.titlesStart)
}

/** Words for people that no list of posts has: 实验|师, 挡车|工. */
const TRADE = new WordGroup(/(?:[员师手工长]|选手|职工|同学|队友|徒弟|师傅|妻子|丈夫|爸爸|妈妈)$/)

/** The length of a name of four sounds and more that a post stands before, up to where a word ends: 实验师|米尔扎提|的作品. */
function speltAfterTitle(view: SentenceView, at: number, rulebook: Rulebook): number {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  if (!rulebook.transliteration.has(view.text.charCodeAt(token.start)) || before?.end !== token.start || !isTitle(before) && !TRADE.has(before)) return 0
  return speltLengths(view.text, token.start, rulebook).find(length => tokenFrom(view.tokens, token.start + length)?.start === token.start + length || token.start + length === view.text.length) ?? 0
}
