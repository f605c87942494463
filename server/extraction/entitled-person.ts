// A word behind a quotation in, the person out who is called by what is quoted: “山城工匠”|王中伟, “城市美容师”|李小云.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { endsWell, isInBody, personAt, weighsWell } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** What people are called, and what of it is bestowed on them. */
const CALLED = /(?:人|友|匠|之星|先锋|尖兵|楷模|巧手|人物|榜样|标兵|能手|状元|模范|劳模|奖章|[〇\u3400-\u9fff]{2}[师员工者])$/
const BESTOWED = /(?:[工名巧]匠|之星|先锋|楷模|标兵|能手|状元|模范|劳模|奖章|人物|榜样|好人)$|^(?:最美|优秀|十佳|百佳|金牌|首席|杰出|时代)/
const LONGEST_QUOTED = 16
/** How unlikely a name of three letters may be. */
const WEIGHT = 250

export function entitledPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  if (view.text[token.start - 1] !== '”' || isTitle(token) || isInBody(bodies, token)) return undefined
  const quotation = view.quotations.find(({ mark, start, end }) => mark === '“' && end === token.start && end - start <= LONGEST_QUOTED)
  const inner = quotation && view.text.slice(quotation.start + 1, quotation.end - 1)
  if (!quotation || !inner || !CALLED.test(inner)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (length < 2 || !endsWell(view, token.start + length) || !weighsWell(view, token.start, length, rulebook, WEIGHT)) return undefined
  return BESTOWED.test(inner) ? personAt(view, token.start, length, 'person/entitled', [{ posts: [], honour: { start: quotation.start + 1, end: quotation.end - 1 } }], quotation.start) : personAt(view, token.start, length, 'person/entitled')
}
