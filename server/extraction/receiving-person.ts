// A sentence's words in, the first of those out whom somebody gives an honour or an office: 为|熊志芬、普晓云等10人颁发…, 聘请|桑玉国、单宝亮为…, 命名|周国庆等5人为….
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { isInBody, personAt, weighsWell } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** What is given, and how somebody is hired or taught. */
const GIVING = ['颁发', '颁授', '颁奖', '授牌', '佩戴', '戴上', '披上'], HIRING = ['聘请', '聘任', '特聘', '聘', '命名', '认定', '评定', '追认'], TEACHING = ['为徒', '做徒弟', '当徒弟']
/** What sentences have in which somebody is honoured, hired or taught. */
export const RECEIVING = new Sign([...GIVING, ...HIRING, ...TEACHING])
const OTHERS = '(?:、[〇\\u3400-\\u9fff]{2,3}){0,4}(?:等[\\d一二三四五六七八九十]{1,3}[余多]?[人名位])?'
const HONOURED = new RegExp(`^${OTHERS}(?:“[^”]{2,10}”)?(?:${GIVING.join('|')})`), HIRED = new RegExp(`^${OTHERS}(?:为|担任)[^，。；]{2,12}(?:[，。；、]|$)`)
const HIRES = new RegExp(`(?:${HIRING.join('|')})$`), LONGEST_REST = 40
/** 收|刘洋、曹大勇|为徒. */
const TAUGHT = new RegExp(`^${OTHERS}(?:${TEACHING.join('|')})`)
/** How unlikely a name of three letters may be. */
const WEIGHT = 300

export function receivingPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  if (!RECEIVING.in(view)) return undefined
  const token = view.tokens[at] as Token, { text } = view
  const hires = HIRES.test(text.slice(Math.max(0, token.start - 2), token.start)), teaches = text[token.start - 1] === '收'
  if (!hires && !teaches && text[token.start - 1] !== '为' || isTitle(token) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook), rest = text.slice(token.start + length, token.start + length + LONGEST_REST)
  if (length < 2 || !(hires ? HIRED : teaches ? TAUGHT : HONOURED).test(rest) || !weighsWell(view, token.start, length, rulebook, WEIGHT)) return undefined
  return personAt(view, token.start, length, 'person/receiving')
}
