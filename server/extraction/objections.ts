// A rule's match and what it would relate in, what speaks against it out, if anything does.
import { RELATION_KINDS, type EntityKind, type RelationKindRow } from '#model/kinds.ts'
import type { Making } from '#rulebook/rule.ts'
import type { DraftEntity } from './draft.ts'
import { isFoundedLeague } from './founded-league.ts'
import { isVisit } from './find-visits.ts'
import type { Match } from './match-pattern.ts'
import type { ReasonCode } from './veto.ts'

export type Objection = readonly [code: ReasonCode, word: string]

/** What is missing where a referent means nobody; the others mean initiatives. */
const MISSING: Readonly<Record<string, ReasonCode>> = { facility: 'no-place', electing: 'no-union', opening: 'no-opening' }

/** Why there is nobody to relate, by the end that is empty. */
export const whyNobody = (end: string, words: string): Objection => [MISSING[end] ?? 'no-initiative', `“${words}”`]

/** What is done with a body that is opened: 扬州劳模工匠学院|揭牌仪式暨…. */
const OPENED = /^[”》]?(?:正式)?(?:签约)?(?:揭牌|成立|挂牌|启用|授牌|落成|开馆)/

/** Why a match makes no relation of the two, if it does not. */
export function whyNotRelated({ type, to: end }: Making, from: DraftEntity, to: DraftEntity, match: Match): Objection | undefined {
  if (type === 'HOLDS_POST' && !match.texts.length) return ['no-title', '']
  // 谢娟为副主任, told after 主席 of a union: of its committee named before.
  if (type === 'HOLDS_POST' && end === 'electing' && match.texts.every(text => /^副?主任$/.test(text)) && to.kind === 'UnionBody') return ['no-title', match.texts.join('、')]
  // 某工作室|揭牌: what is opened does not attend its opening.
  if (type === 'ATTENDED' && from.kind === 'Organization' && OPENED.test(to.name.slice(to.name.indexOf(from.name) + from.name.length)) && to.name.includes(from.name)) return ['same-thing', from.name]
  // 某学院分院|由甲与乙共建: what is founded does not found itself.
  if (type === 'ORGANIZED' && from.kind === 'Organization' && to.name.startsWith(from.name) && OPENED.test(to.name.slice(from.name.length))) return ['same-thing', from.name]
  if (from === to) return ['same-thing', from.name]
  if (type === 'HOSTED_AT' && /(街道|(?<![古小])镇|乡)$/.test(to.name)) return ['too-wide', to.name]
  // 组建|某某联盟: what is founded is no place.
  if (type === 'HOSTED_AT' && to.kind === 'Organization' && isFoundedLeague(to.name) && from.name.startsWith(to.name)) return ['same-thing', to.name]
  if (type === 'HONOURED_WITH' && (from.kind === 'Person') === isHonourOfGroups(to)) return ['kinds', `${from.kind} “${from.name}” ${type} ${to.kind} “${to.name}”`]
  if (!mayRelate(type, from, to, match)) return ['kinds', `${from.kind} “${from.name}” ${type} ${to.kind} “${to.name}”`]
  // 某工会联合某医院，为建设者|送清凉包: who is brought in to bring people things brings them too.
  return type === 'ORGANIZED' && isVisit(to) && end !== 'visit' && !match.captures.has(end) && !(end === 'deed' && to.head === '慰问') ? ['visit', to.name] : undefined
}

/** 由某协会|提供|早餐: who provides things for what others run is no host; who provides a service is. */
export const whyNoHost = ({ type, role }: Making, text: string, end: number): Objection | undefined =>
  // 甲公司等32家企业|带来|岗位: what is no show.
  type === 'ATTENDED' && role === 'performer' && /带来了?$/.test(text.slice(0, end)) && JOBS.test(text.slice(end, end + LONGEST_SERVICE)) ? ['kinds', '带来'] :
  type === 'ORGANIZED' && role === 'host' && text.endsWith('提供', end) && !SERVICE.test(text.slice(end, end + LONGEST_SERVICE)) ? ['kinds', '提供'] : undefined
const JOBS = /^了?[^，。；]{0,10}(?:岗位|职位)/
const SERVICE = /^[^，。；]{0,14}(?:服务|活动|项目|课程|培训|讲座)/
const LONGEST_SERVICE = 20

/** 会后，大家参观了|新桥: where people go when it is over is not where it was. */
export const whyNotThen = ({ type }: Making, text: string, start: number): Objection | undefined => {
  const since = type === 'HOSTED_AT' ? OVER.exec(text.slice(Math.max(0, start - LONGEST_SINCE), start)) : null
  return since ? ['not-then', since[1] as string] : undefined
}
const OVER = /(?:^|[，。；])((?:座谈|座谈会|会|会议|仪式|大会|散会|散场)(?:结束)?[后毕])，?[^，。；]{0,8}$/, LONGEST_SINCE = 20

/** 他1959年下乡|来到红光村, 毕业后|来到某厂: where somebody's life took him. */
export const whyLongAgo = ({ type }: Making, text: string, start: number): Objection | undefined => {
  const ago = type === 'HOSTED_AT' ? LONG_AGO.exec(text.slice(Math.max(0, start - LONGEST_SINCE), start)) : null
  return ago ? ['not-then', ago[1] as string] : undefined
}
const LONG_AGO = /(?:^|[，。；：“])((?:[他她][^，。；]{0,4}(?:19|20)\d\d年|19\d\d年)|[^，。；]{0,6}(?:下乡|插队|毕业|退伍|退役|转业|参军|嫁人|远嫁|分配)后?)，?[^，。；]{0,6}$/

/** 某工会|组建|律师服务团: what is founded is not where that was. */
export const whyFounded = ({ type }: Making, { kind, name }: DraftEntity, text: string, start: number): Objection | undefined =>
  type === 'HOSTED_AT' && kind === 'Organization' && FOUNDS.test(text.slice(start, start + 3)) ? ['same-thing', name] : undefined
const FOUNDS = /^(?:组建|成立|试建|筹建|新建)[^大仪]/

/** Whether an honour is given to groups and to no person. */
export const isHonourOfGroups = ({ name }: Pick<DraftEntity, 'name'>): boolean => OF_GROUPS.test(name)
const OF_GROUPS = /(?:奖状|先锋号|标兵岗|示范岗|文明岗|文明号|模范职工之家|职工之家|职工小家|先进集体|先进单位|示范单位|示范点|先进班组|优胜单位|优胜班组|优秀组织奖|组织奖)$/

const ENDS: ReadonlyMap<Making['type'], RelationKindRow> = new Map(RELATION_KINDS.map(row => [row.id, row]))

function mayRelate(type: Making['type'], from: DraftEntity, to: DraftEntity, match: Match): boolean {
  const ends = ENDS.get(type)
  return ends !== undefined && isOf(from, ends.from, match) && isOf(to, ends.to, match)
}

/** Whether a thing is or may be of one of the kinds, or is called so where it was matched: a 文化中心 that undertakes something is a body. */
function isOf(thing: DraftEntity, kinds: readonly EntityKind[], match: Match): boolean {
  if (kinds.includes(thing.kind) || thing.kinds.some(kind => kinds.includes(kind))) return true
  for (const members of match.captures.values()) for (const { entity, mention } of members) if (entity === thing && kinds.includes(mention.kind)) return true
  return false
}
