// A word behind a body's name in, the person out who is addressed with an office behind the name: 青河市总工会|张斌|常务副主席.
import { weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { bodyBefore, isInBody, isKnownName, LIKELY, personAt } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { tokenFrom } from './token-at.ts'

/** A name between a body and its office: 青河市总工会|张斌|常务副主席; or behind another who has one there: 青河市总工会张斌主席、|李芳|副主席. */
export function addressedPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  const body = bodyBefore(bodies, token.start) ?? bodyOfColleague(view.text, token.start, bodies, found)
  if (!body || (view.mask & BIT.post) === 0 || isTitle(token) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook), post = tokenFrom(view.tokens, token.start + length)
  if (length < 2 || /[部处室科办局院厅委队段站组班]$/.test(view.text.slice(token.start, token.start + length)) || post?.start !== token.start + length || !OFFICE.has(post) || (post.mask & BIT.post) === 0) return undefined
  const after = tokenFrom(view.tokens, post.end)
  if (after && (isTitle(after) || (after.mask & (BIT.surname | BIT.head)) !== 0 && measureName(view, post.end, rulebook) > 0)) return undefined
  // 青河市总工会|李建明|副主席: a name that the vocabulary has as one.
  if (!isKnownName(token, length, rulebook) && weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? LIKELY : 250)) return undefined
  return personAt(view, token.start, length, 'person/addressed', [{ posts: [post.text], body: { start: body.start, end: body.end } }], body.end === token.start ? body.start : undefined)
}

/** 青河市总工会张斌|主席、|李芳副主席: whose chairman stands before. */
function bodyOfColleague(text: string, at: number, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const last = found.at(-1), held = last?.rule === 'person/addressed' ? last.titles?.[0]?.body : undefined
  return last && held && COLLEAGUE.test(text.slice(last.end, at)) ? bodies.find(({ start, end }) => start === held.start && end === held.end) : undefined
}
const COLLEAGUE = /^(?:常务)?副?主席[、和]$/

/** Offices that are said behind a name. */
const OFFICE = new WordGroup(/(?:主席|主任|书记|[局院校行厂矿处部科站馆会]长|经理|理事长|教授|研究员|博士|讲师|律师|工程师|[药医护][师生]|老师|咨询师|院士)$/)
