// A sentence's words in, the person out who is called on at home: 头一站是|周国庆|家, 走进|陈桂兰|家中, 在|李芬|家，.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { CodeSet } from '#model/code-set.ts'
import { Sign } from '#rulebook/sign.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { isInBody, personAt, weighsWell } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const AT_HOME = new Sign(['家中', '家里', '家，', '家。', '家的', '家门', '家看', '家客', '家小', '家时', '家、', '家探']), HOME = '家'.charCodeAt(0)
/** What the words end in behind which whoever lives there is named. */
export const CALLS_END = '到进是在去往开了'
const BEFORE = new CodeSet(CALLS_END)
const CALLS = /(?:[一首末头下二三]站(?:就|便|则)?(?:是|来到|到|去|定在|选在)|来到|走进|赶到|走到|赶往|前往|踏进|敲开|先后到|(?:来|走|又|再)到了|(?:^|[，。；])在)$/, LONGEST_CALL = 8
const LIVES = /^(?:老人|同志|师傅|老师)?的?家(?:[中里，。、；门看探时]|客厅|小院|的(?:门|院|客厅|小院|房门)|$)/
/** How unlikely a name may be where somebody lives. */
const WEIGHT = 250, LONGEST_NAME = 7

/** Whether somebody's home may be told of at a place: most are passed over by the character before them. */
export function mayBeCalledOn(view: SentenceView, start: number, before: number): boolean {
  if (!BEFORE.has(before) || !AT_HOME.in(view)) return false
  const home = view.text.indexOf('家', start + 2)
  return home >= 0 && home <= start + LONGEST_NAME
}

/** Asked only where somebody's home may be told of. */
export function calledOnPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token, { text } = view, { start } = token
  if (!CALLS.test(text.slice(Math.max(0, start - LONGEST_CALL), start)) || isTitle(token) || isInBody(bodies, token)) return undefined
  const measured = measureName(view, start, rulebook)
  // 李芬|家，: where somebody lives.
  const length = measured === 3 && text.charCodeAt(start + 2) === HOME && LIVES.test(text.slice(start + 2)) ? 2 : measured
  return length > 1 && LIVES.test(text.slice(start + length)) && weighsWell(view, start, length, rulebook, WEIGHT) ? personAt(view, start, length, 'person/called-on') : undefined
}
