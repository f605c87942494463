// A sentence's words in, the person out whose name stands before a degree or calling: 邀请|李明|教授, 王强|律师|讲解.
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { isInBody, personAt, weighsWell } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { tokenFrom } from './token-at.ts'

/** What people are called by behind their names. */
const CALLINGS = ['教授', '副教授', '研究员', '副研究员', '博士', '博士生导师', '讲师', '高级讲师', '律师', '医生', '医师', '主任医师', '副主任医师', '主治医师', '老师', '工程师', '高级工程师', '心理咨询师', '院士', '女士', '先生'], CALLED_BY = new WordGroup(CALLINGS)
/** What sentences have in which somebody is called so. */
export const CALLING = new Sign(CALLINGS)

/** How unlikely a name of three letters may be. */
const WEIGHT = 250

export function learnedPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  if (!CALLING.in(view) || isTitle(token) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook), end = token.start + length, calling = tokenFrom(view.tokens, end)
  if (length < 2 || calling?.start !== end || !CALLED_BY.has(calling)) return undefined
  // 高级|律师, 金牌|讲师: a word.
  if (length === 2 && token.text.length === 2 && (token.mask & (BIT.vocabulary | BIT.verb)) !== 0 && !rulebook.lexicon.isName(token.text)) return undefined
  if (!weighsWell(view, token.start, length, rulebook, WEIGHT)) return undefined
  return personAt(view, token.start, length, 'person/learned')
}
