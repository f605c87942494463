// A sentence's words in, the people out whom a list of names alone or an election tells: 陈冬寒、黄松江|等6名劳模, 当选主席，刘倩|为副主席.
import { CodeSet } from '#model/code-set.ts'
import { weighPersonName } from '#names/person-name.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { measureName } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { isInBody, LIKELY, personAt } from './person-mention.ts'
import { isTitle } from './read-titles.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { tokenFrom } from './token-at.ts'

/** Names of two or three letters, and how many people they are: 陈冬寒、黄松江等6名劳模. */
const COUNTED = /^[〇\u3400-\u9fff]{2,3}(?:、[〇\u3400-\u9fff]{2,3}){1,12}等?[\d一二三四五六七八九十两]{1,3}[余多]?(?:人(?:获|分获|荣获|当选|入选|受到|被)|[名位](?:[省市区县]级)?(?:劳模|工匠|选手|职工|医[生师护务]|律师|教师|专家|志愿者|学员|同志|代表|获奖|先进|全国|班组长|技术|师傅|徒弟|骑手|司机|歌手|书[画法]|护士|演员|艺术家|老艺人|志愿者|评委|队员|工友|老师|技能|青年|青工|新员工|员工|年轻|学徒|学生|[〇\u3400-\u9fff]工)|对(?:师徒|新人|夫妻|夫妇|家庭|搭档))/
const LONGEST_LIST = 64
/** How likely the first of a counted list must be: worse than by itself, for the rest of the list speaks for it. */
const COUNTED_WEIGHT = 150, DOUBTFUL = 300
/** What sentences have in which somebody is elected. */
export const ELECTION = new Sign(['当选', '选举', '选出', '推选', '选为', '换届', '产生', '连任', '代表大会', '会员大会', '全委会', '全体会议', '成立', '任工会', '任主席', '任副主席', '新一届'])

/** 选举|王海燕|为会长. */
/** How unlikely the name of whom a congress chooses may be. */
const CHOSEN_WEIGHT = 600
const CHOOSES = /(?:选举|推选|推举|选出|产生)$/

const COMMA = new CodeSet('、')

/** The first name of a list that is counted as people. The others are read as those listed beside it. */
export function countedPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const { start } = view.tokens[at] as Token
  if (!COUNTED.test(view.text.slice(start, start + LONGEST_LIST)) || isInBody(bodies, { start })) return undefined
  const length = measureName(view, start, rulebook)
  if (length < 2 || view.text[start + length] !== '、') return undefined
  const weight = weighPersonName(view.text, start, length, view.costs, rulebook)
  return weight <= (length === 2 ? 0 : COUNTED_WEIGHT) || weight <= DOUBTFUL && isVouchedFor(view, start + length, rulebook) || areAllNames(view, start, rulebook) ? personAt(view, start, length, 'person/counted') : undefined
}

/** The first name of a list that is elected or wins: 李志军、赵文杰、刘颖|当选副主席, 李志军、赵文杰|得分最高. */
export function electedList(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const { start } = view.tokens[at] as Token
  const rest = view.text.slice(start, start + LONGEST_LIST), isFirst = FIRST_OF.test(rest)
  if (!isFirst && !ELECTED.test(rest) && !(ELECTION.in(view) && (ELECTED_AS.test(rest) || CHOSEN_LIST.test(rest) && CHOOSES_LIST.test(view.text.slice(Math.max(0, start - LONGEST_CHOICE), start)) || COMPOSED.test(rest) && view.text[start - 1] === '由')) || isInBody(bodies, { start })) return undefined
  const length = measureName(view, start, rulebook)
  if (length < 2 || view.text[start + length] !== (isFirst ? '等' : '、')) return undefined
  const isSure = isSureAt(view, start + length + 1, rulebook) || length === 2 && isLikelyTwo(view, start + length + 1, rulebook), weight = weighPersonName(view.text, start, length, view.costs, rulebook)
  return weight <= (length === 2 ? isSure ? BESIDE_SURE : 0 : isSure ? DOUBTFUL : COUNTED_WEIGHT) ? personAt(view, start, length, 'person/elected') : undefined
}
const ELECTED = /^[〇\u3400-\u9fff]{2,4}(?:、[〇\u3400-\u9fff]{2,4}){1,10}(?:和[〇\u3400-\u9fff]{2,4})?(?:同志)?(?:等[\d一二三四五六七八九十]{1,3}[人名位])?(?:分别|均|同时)?(?:当选|担任|出任|获任|任|(?:得分|总分|成绩|综合成绩|分数)(?:最[高好佳优]|领先|居前|名列|位列|并列)|夺冠|夺魁|折桂|胜出|获胜|脱颖而出|包揽|分获|分列|并列第|名列前|位列前|位居前|跻身|入围|晋级|进入(?:新一届|首届|第[一二三四五六七八九十]{1,3}届)?(?:工会)?委员会)/

/** 李志军、赵文杰|为副主席, told of an election. */
const ELECTED_AS = /^[〇\u3400-\u9fff]{2,4}(?:、[〇\u3400-\u9fff]{2,4}){1,10}(?:和[〇\u3400-\u9fff]{2,4})?(?:同志)?(?:等[\d一二三四五六七八九十]{1,3}[人名位])?(?:分别)?为(?:工会)?(?:常务)?(?:副主席|副会长|副理事长|副主任|委员|常委|理事|监事)/

/** 选举|周国庆、李敏、王建国|为…委员, 选举产生了由|周国庆、李敏|等5人组成的…委员会, 工会委员会委员：|周国庆、李敏、王建国: whom a congress chooses. */
const CHOSEN_LIST = /^[〇\u3400-\u9fff]{2,4}(?:、[〇\u3400-\u9fff]{2,4}){1,20}/, CHOOSES_LIST = /(?:选举(?:产生|出)?|推选(?:产生|出)?|推举|选出|产生)了?由?$|委员会由$|(?:委员|常委)(?:[是为：]|[\d一二三四五六七八九十]{1,3}[名人]：)$/, LONGEST_CHOICE = 8
const COMPOSED = /^[〇\u3400-\u9fff]{2,4}(?:、[〇\u3400-\u9fff]{2,4}){1,12}等?[\d一二三四五六七八九十]{1,3}[人名位](?:同志)?组成/

/** 王英海|等9人当选委员. */
const FIRST_OF = /^[〇\u3400-\u9fff]{2,4}等[\d一二三四五六七八九十]{1,3}[人名位](?:同志)?(?:分别|均)?当选/

/** How unlikely a name of two letters may be beside one that is a name for sure: 王垄、|周海燕. */
const BESIDE_SURE = 250
/** 李娜、|赵鹏|当选副主席: whether a name of two letters that is likely by itself stands at an offset, and is the last. */
function isLikelyTwo(view: SentenceView, start: number, rulebook: Rulebook): boolean {
  return measureName(view, start, rulebook) === 2 && /^(?:同志)?(?:分别|均)?当选/.test(view.text.slice(start + 2)) && weighPersonName(view.text, start, 2, view.costs, rulebook) <= LIKELY
}
/** Whether a name of three letters stands at an offset that is one by itself. */
function isSureAt(view: SentenceView, start: number, rulebook: Rulebook): boolean {
  const length = measureName(view, start, rulebook)
  return length > 2 && weighPersonName(view.text, start, length, view.costs, rulebook) <= 0
}

/** Whoever a list by departments names: 急诊科|王海燕、手术室|李敏等榜上有名. */
export function departmentPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const { start } = view.tokens[at] as Token, department = DEPARTMENT.exec(view.text.slice(Math.max(0, start - LONGEST_DEPARTMENT), start))?.[1]
  const length = department === undefined || isInBody(bodies, { start }) ? 0 : measureName(view, start, rulebook), end = start + length
  if (department === undefined || length < 2 || !CHOSEN_BY.test(view.text.slice(end, end + LONGEST_LIST)) || weighPersonName(view.text, start, length, view.costs, rulebook) > (length === 2 ? CHOSEN_TWO : DOUBTFUL)) return undefined
  return personAt(view, start, length, 'person/by-department', undefined, start - department.length)
}
const DEPARTMENT = /(?:^|[、，：])([〇\u3400-\u9fff]{1,10}[科室部组班队站所处间院段厂区])$/, LONGEST_DEPARTMENT = 12, CHOSEN_TWO = 60
const CHOSEN_BY = /^(?:、[〇\u3400-\u9fff]{1,10}[科室部组班队站所处间院段厂区][〇\u3400-\u9fff]{2,3}){0,8}等?(?:[\d一二三四五六七八九十]{1,4}[余多]?[名位人])?(?:双双|同时|均|一同)?(?:榜上有名|上榜|入选|在列|入列|获此殊荣|获此荣誉|获此称号|名列其中|受到?表彰)/

/** 陈冬寒、黄松江、马海兰…: whether most of those listed behind a doubtful name are names by themselves. */
function isVouchedFor(view: SentenceView, from: number, rulebook: Rulebook): boolean {
  let likely = 0, doubtful = 0
  for (let comma = from; COMMA.has(view.text.charCodeAt(comma));) {
    const length = measureName(view, comma + 1, rulebook)
    if (length < 2) break
    if (weighPersonName(view.text, comma + 1, length, view.costs, rulebook) <= LIKELY) likely++
    else doubtful++
    comma += 1 + length
  }
  return likely > 1 && likely > doubtful
}

/** 王建国、李卫东、马良|等10多名医师: whether each of three or more that are counted as people reads as a whole name and none as what people are. */
function areAllNames(view: SentenceView, start: number, rulebook: Rulebook): boolean {
  const listed = (ALL_LISTED.exec(view.text.slice(start, start + LONGEST_LIST))?.[0] ?? '').split('、')
  let at = start
  for (const name of listed) {
    if (WHAT_THEY_ARE.test(name) || measureName(view, at, rulebook) !== name.length) return false
    at += name.length + 1
  }
  return listed.length > 2 && listed.some(name => name.length > 2)
}
const ALL_LISTED = /^[〇\u3400-\u9fff、]{8,60}?(?=等)/, WHAT_THEY_ARE = /[工员师长手者家生]$/

/** Whoever an honour is given to: 授予|廖如萱|“…”称号, 表彰|廖如萱|等11名职工. */
export function honouredPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const { start } = view.tokens[at] as Token, length = isInBody(bodies, { start }) ? 0 : measureName(view, start, rulebook)
  if (length < 2 || !HONOURED.test(view.text.slice(start + length)) || weighPersonName(view.text, start, length, view.costs, rulebook) > (length === 2 ? COUNTED_TOO.test(view.text.slice(start + length)) ? 0 : LIKELY : HONOURED_WEIGHT)) return undefined
  return personAt(view, start, length, 'person/honoured')
}
const HONOURED = /^(?:[“、]|同志|等[\d一二三四五六七八九十]{1,4}[余多]?[名位人]|全国|首都|[〇\u3400-\u9fff]{2,3}[省市])/, HONOURED_WEIGHT = 200

/** 授予|李红|等30名同志…: so many people beside a name of two letters speak for it. */
const COUNTED_TOO = /^等[\d一二三四五六七八九十]{1,4}[余多]?[名位人](?:同志|职工|先进|个人|劳动者|工人|选手)/

/** Whoever a clause of an election says to be an officer: 刘倩|为副主席, 刘文|为经费审查委员会主任. */
export function electedPerson(view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[]): Mention | undefined {
  const { start } = view.tokens[at] as Token
  const isChosen = CHOOSES.test(view.text.slice(Math.max(0, start - 2), start))
  if (!startsClause(view, start) && !isChosen || !/^.{2,3}[为任]/.test(view.text.slice(start, start + 4)) || isInBody(bodies, { start })) return undefined
  const length = measureName(view, start, rulebook), end = start + length
  if (length < 2 || !/^[为任]/.test(view.text.slice(end)) || weighPersonName(view.text, start, length, view.costs, rulebook) > (isChosen ? CHOSEN_WEIGHT : length === 2 ? LIKELY : COUNTED_WEIGHT)) return undefined
  const body = bodies.find(candidate => candidate.start === end + 1), after = tokenFrom(view.tokens, body?.end ?? end + 1), post = after?.text === '工会' ? tokenFrom(view.tokens, after.end) : after
  return isTitle(post) ? personAt(view, start, length, 'person/elected') : undefined
}
