// A sentence's words in, the people out whom the words behind their names give away: 张良|表示, 由|樊永昌|讲授, 邢宇航、|徐金锁|等.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { weighPersonName } from '#names/person-name.ts'
import { goesOnSpelt } from '#names/spelt-name.ts'
import { ACT } from '#rulebook/act.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { measureName, TAKES_OFFICE } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { endsWell, isInBody, isKnownName, LIKELY, personAt } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { tokenFrom } from './token-at.ts'

const SPEAKING = new Set(['表示', '说', '指出', '介绍', '强调', '告诉', '坦言', '谈到', '认为', '感慨', '带领', '领衔', '率队', '带队', '介绍说', '致辞', '讲话', '出席', '主持', '分享', '作', '获得', '荣获', '在', '连任', '当选'])
const DOING = ACT.award | ACT.attend | ACT.lead | ACT.perform
const BETWEEN_NAMES = new Set(['、', '和', '与', '及', '以及'])

/** 张良|一边|观看展览: how somebody does it. */
const ADVERBS = new WordGroup(['一边', '一路', '一同', '一起', '一道', '随后', '先后', '现场', '专程', '带头', '全票', '高票', '连续', '继续', '再次'])

/** 李志强|得分最高, 李志强|技压群雄: who wins. */
const SCORES = ['得分', '总分', '成绩', '综合成绩'], EXCELS = ['脱颖而出', '技压群雄', '拔得头筹', '技高一筹']
const TOPS = new RegExp(`^(?:${SCORES.join('|')})(?:最[高好佳优]|领先|第一|居首)|^(?:${EXCELS.join('|')})`)

const COMRADE = '同志'
/** What words of speaking and winning begin with, and what may stand before them. */
const SAYS = CodeSet.firsts([...SPEAKING, ...SCORES, ...EXCELS, COMRADE])
/** In letters, but for names spelt by sound. */
const SHORTEST = 2, LONGEST = 4

/** Whether something said, won or done begins where a name that begins with a word could end: at most words nothing does, and no name need be measured. */
function mayAct({ text, tokens }: SentenceView, at: number, rulebook: Rulebook): boolean {
  const { start } = tokens[at] as Token, last = Math.min(start + LONGEST, text.length - 1)
  for (let end = start + SHORTEST; end <= last; end++) if (SAYS.has(text.charCodeAt(end))) return true
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.start > last) break
    if ((token.acts & DOING) !== 0 || ADVERBS.has(token)) return true
  }
  return goesOnSpelt(text.charCodeAt(start + 1), rulebook)
}

/** A name at the start of a clause, before a verb of speaking, leading or winning. */
export function actingPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token
  if (!mayAct(view, at, rulebook) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length) return undefined
  // 周国庆|同志|当选主席.
  const end = token.start + length + (view.text.startsWith(COMRADE, token.start + length) ? COMRADE.length : 0), next = view.text.slice(end, end + 3)
  const speaks = next.length > 1 && (SPEAKING.has(next) || SPEAKING.has(next.slice(0, 2))) || /^说(?![法理事唱书课话])/.test(next)
  const first = tokenFrom(view.tokens, end), doing = first && ADVERBS.has(first) ? tokenFrom(view.tokens, first.end) : first
  const does = doing !== undefined && (rulebook.lexicon.actsOf(doing) & DOING) !== 0
  if (!speaks && !does && !TOPS.test(view.text.slice(token.start + length, token.start + length + LONGEST_REST))) return undefined
  if (weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? 150 : speaks ? 450 : 200)) return undefined
  return personAt(view, token.start, length, 'person/speaks')
}

/** 替裁判员宣誓的是|徐卫华, 致开幕词的是|李志强: what somebody did at the event is told before who did. */
const WHO_DID = /(?:宣誓|领誓|致(?:开幕|闭幕|欢迎)?[辞词]|主持|发言|领奖|领读|领唱|带队|授课|主讲|执裁)的$/, LONGEST_DOING = 6, ENDS_CLAUSE = /^[。，；、]/

const TAUGHT = /^(?:讲授|主讲|授课|执教|领读|领诵|主持|执笔|绘制|创作)/

/** A name told of an office, or of what is taught: 校长为|乔松年。, 主席由|丁一鸣|兼任. */
export function officeHolder(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  if (before?.text.length !== 1 || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook), rest = view.text.slice(token.start + length)
  // 首课由|樊永昌|讲授.
  const teaches = before.text === '由' && TAUGHT.test(rest) || before.text === '是' && ENDS_CLAUSE.test(rest) && WHO_DID.test(view.text.slice(Math.max(0, before.start - LONGEST_DOING), before.start))
  if (length < 2 || !teaches && !(isTitle(prior(view.tokens, at - 1)) && /^(?:[。，；、]|担任|兼任|出任)/.test(rest)) || weighPersonName(view.text, token.start, length, view.costs, rulebook) > (length === 2 ? LIKELY : teaches ? 120 : 20)) return undefined
  return personAt(view, token.start, length, 'person/office')
}

/** What follows the last of a list of names, so that it is one: marks, and words that tell what they all do (张良、王东明|作了宣讲). */
const AFTER_LIST = /^(?:[、，。和等及与“]|[\d二两三四五六七八九十]{1,3}[人名位]|(?:同志)?(?:当选|担任|出席|参加|分别)|$)/
const TOLD_OF = /^(?:作[了题专典主报]|到[场会]|在[^，。]|为[^，。]|向|[获夺摘][得奖]?|荣获|登台|上台|现场|共同|一[同起道]|先后|围绕|结合|讲述|分享|宣讲|交流|发言|致辞|介绍|主讲|授课|展示|演唱|表演|朗诵|陪同|带队|走进|来到|深入|前往|颁奖|揭牌|参与|代表|手把手|以[^，。]|也|还|均|都|则|曾|被|受[聘邀]|结对|签[订下约]|并列|包揽|囊括|领[取奖]|组成|进入新)/
const LONGEST_REST = 6
/** How unlikely a name may be that stands in a list. */
const LISTED = 200

/** A name after a found one and 、 or 和. */
export function listedPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const last = found.at(-1), token = view.tokens[at] as Token
  if (!last || !BETWEEN_NAMES.has(view.text.slice(last.end, token.start)) || isInBody(bodies, token)) return undefined
  const length = measureName(view, token.start, rulebook)
  if (!length) return undefined
  // 王晓东: a name that the vocabulary has as one.
  const isKnown = isKnownName(token, length, rulebook)
  const rest = view.text.slice(token.start + length, token.start + length + LONGEST_REST), weight = isKnown ? LISTED : weighPersonName(view.text, token.start, length, view.costs, rulebook)
  if (!AFTER_LIST.test(rest) && !TAKES_OFFICE.test(rest) && (length === 3 ? weight > LIKELY && !(weight <= LISTED && TOLD_OF.test(rest)) : !(length === 2 && weight <= LISTED && TOLD_OF.test(rest)))) return undefined
  // 凌志坚、|康顺家|居有限公司打磨工…: the name of a firm.
  if (isTitle(token) || OF_FIRM.test(view.text.slice(token.start + length)) || !endsWell(view, token.start + length) || weight > 300) return undefined
  return personAt(view, token.start, length, 'person/in-list')
}

const OF_FIRM = /^[^、，。；“”（]{0,6}(?:有限公司|有限责任公司|股份公司|集团公司|分公司)/
