// A match, whom it would relate and the scene around it in, why it makes no relation there out: what stands beside somebody says that he is something else in it.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import type { Making } from '#rulebook/rule.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isBody, mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { isSetting } from './is-setting.ts'
import { indexOfItem, type Item, type Member } from './items.ts'
import { isLetter } from './letter.ts'
import type { Match } from './match-pattern.ts'
import type { Objection } from './objections.ts'
import { isOpenedBy } from './opened-by.ts'
import type { Scene } from './scene.ts'

/** `carried`: the match is about somebody whom only a sentence before names. */
export const whyNotHere = (making: Making, from: DraftEntity, match: Match, scene: Scene, carried: boolean): Objection | undefined =>
  whyAway(making, from, scene) ?? whyPartner(making, from, match, scene) ?? (carried ? whyAnother(making, match, scene) : undefined) ?? whyGiver(making, from, match, scene) ?? whyPresented(making, match, scene) ?? whyOfPart(making, from, match, scene) ?? whyGoneTo(making, from, match, scene) ?? whyWhere(making, from, match, scene) ?? whyStage(making, from, match, scene) ?? whyOtherHand(making, from, match, scene)

/** 某车务段|“夜路”休息室启用, of a headline over 由某车务段工会建成: what is short for its union. */
export function whyUnions({ type }: Making, { kind, name }: DraftEntity, { head }: Scene, draft: Draft): Objection | undefined {
  const union = head && type === 'RUNS' && kind === 'Organization' ? draft.find('UnionBody', `${name}工会`) : undefined
  return union && ['kinds', `“${union.name}” runs it`]
}

/** 某主席|因外出开会未能到场: who is said to be away attended nothing. */
function whyAway({ type }: Making, from: DraftEntity, { absent }: Scene): Objection | undefined {
  const word = type === 'ATTENDED' ? absent.get(from) : undefined
  return word === undefined ? undefined : ['absent', word]
}

/** “…。”|承办此次比赛|的|某学院: whom the words before 的 are about stands behind it, and is nobody carried over. */
function whyAnother({ type }: Making, { end }: Match, { items, view }: Scene): Objection | undefined {
  // 荣获工人先锋号|的班组有：: whose it is stands behind the colon.
  const those = type === 'HONOURED_WITH' ? THOSE.exec(view.text.slice(end, end + LONGEST_THOSE)) : null
  if (those) return ['kinds', `“${those[0]}” says who holds it`]
  const other = type === 'ORGANIZED' && view.text.startsWith('的', end) ? items.find(item => item.start === end + 1)?.members.find(isOfBody) : undefined
  return other && ['kinds', `“${other.entity.name}” is who does it`]
}

const THOSE = /^(?:称号|荣誉|荣誉称号)?的[^，。；：]{0,10}(?:是|有|为|包括)：/, LONGEST_THOSE = 20

/** 某工会联合|某公司|举办的竞赛, 某工会依托|某学校|开设的夜校: a partner brought in, or leaned on, is no host of what it helps with. */
function whyPartner({ type, role }: Making, from: DraftEntity, { start }: Match, { items }: Scene): Objection | undefined {
  const before = type === 'ORGANIZED' && role === 'host' ? prior(items, whereNamed(from, start, items)) : undefined
  return before !== undefined && before.start < start && before.members.length === 0 && BRINGS_IN.has(before) ? ['kinds', `“${from.name}” is brought in`] : undefined
}
const BRINGS_IN = new WordGroup(['联合', '会同', '携手', '联手', '协同', '牵手', '拉上', '拉着', '携', '依托', '借助', '借力'])

/** 某总工会|授予|5个班组“工人先锋号”称号: who gives an honour does not hold it. */
function whyGiver({ type }: Making, from: DraftEntity, { start, end }: Match, { items, view }: Scene): Objection | undefined {
  const given = type === 'HONOURED_WITH' && isBody(from) ? GIVEN.exec(view.text.slice(start, end)) : null, named = given ? items[whereNamed(from, start, items)] : undefined
  return given && named && named.end <= start + given.index && !TAKEN.test(view.text.slice(named.end, start + given.index)) ? ['kinds', `“${from.name}” gives it`] : undefined
}
const GIVEN = /(?<![被获受])(?:授予|追授|颁发|颁给|颁授)/, TAKEN = /[被由获经]/

/** 现场|为获得五一劳动奖章的职工颁奖|: they hold it already, and nobody who was spoken of does by that. */
function whyPresented({ type }: Making, { start, end }: Match, { view }: Scene): Objection | undefined {
  const clause = type === 'HONOURED_WITH' ? view.clauses.findLast(other => other.start < end) : undefined, presented = clause && PRESENTED.exec(view.text.slice(clause.start, clause.end))
  return presented && clause.start + presented.index < end && start < clause.start + presented.index + presented[0].length ? ['kinds', `it is presented to others: “${presented[0]}”`] : undefined
}
const PRESENTED = /[为给向](?:荣获|获得|获评|获|被授予|被评为|当选|评为)[^，。；]{2,40}的[^，。；]{0,14}?(?:颁[发奖证授]|授[奖牌旗予]|送上|戴上|佩戴|献花)/

/** 某医院工会荣获某奖，|急诊科护理组|获评“工人先锋号”: a group that no list has, which stands before the verb of its own clause. */
function whyOfPart({ type }: Making, from: DraftEntity, { end }: Match, { items, view }: Scene): Objection | undefined {
  const clause = type === 'HONOURED_WITH' && isBody(from) ? view.clauses.findLast(({ start }) => start < end) : undefined, group = clause && GROUP.exec(view.text.slice(clause.start, end))
  return group && !items.some(item => item.start >= clause.start && item.end <= end && item.members.some(({ entity }) => entity === from)) ? ['kinds', `“${group[1]}” holds it`] : undefined
}
const GROUP = /^[，；：]?([〇\u3400-\u9fff]{1,12}?(?:班组?|组|队|车间|科|室|站|岗|工区|团队|支部|窗口))(?:均|还|又|也|曾|先后|被|同时|一举|双双|随后|当场)*(?:荣获|获评|获得|评为|授予|命名|捧回|捧得|摘得|夺得|斩获|喜获|喜提)/

/** 某总工会主办、|爱达服务中心|承办的义诊: who undertakes it is named in between, though no list has him. */
function whyOtherHand({ type, role }: Making, from: DraftEntity, { end }: Match, { items, view }: Scene): Objection | undefined {
  const item = type === 'ORGANIZED' && OTHER_HANDS.has(role) ? items[whereNamed(from, 0, items)] : undefined, other = item && OTHER_HAND.exec(view.text.slice(item.end, end))
  return other ? ['kinds', `“${other[1]}” does it`] : undefined
}
const OTHER_HANDS = new Set<string | undefined>(['undertaker', 'co_organizer'])
const OTHER_HAND = /^(?:联合|共同)?(?:主办|主管|指导|发起|牵头)、(?!具体|独家|连续|负责|联合|共同|直接|组织)([〇\u3400-\u9fff“”]{3,24}?)(?:共同|联合)?(?:承办|协办)/

/** The item that names somebody at an offset or behind it; -1 where none does. */
function whereNamed(who: DraftEntity, from: number, items: readonly Item[]): number {
  for (let i = indexOfItem(items, from); i < items.length; i++) {
    const { word, members } = items[i] as Item
    if (word === undefined) for (let k = 0; k < members.length; k++) if ((members[k] as Member).entity === who) return i
  }
  return -1
}

/** 技艺秀在|某文化宫|上演: where something is performed performs nothing. */
function whyStage({ type, role }: Making, from: DraftEntity, { start }: Match, { items, view }: Scene): Objection | undefined {
  const at = type === 'ATTENDED' && mayBePlace(from) ? whereNamed(from, start, items) : -1, item = at < 0 ? undefined : items[at]
  // 慰问演出|在|市群艺馆|登台: where it was.
  if (item && STAGED.test(view.text.slice(item.end, item.end + 2)) && prior(items, at)?.text === '在' && prior(items, at - 1)?.members[0]?.entity.kind === 'Initiative') return ['kinds', `“${from.name}” is a place`]
  return item && role === 'performer' && isSetting(items, item) ? ['kinds', `“${from.name}” is a place`] : undefined
}

/** 某工会|在|某技工学校|举办的竞赛: a body behind another and 在 is where it was, unless the rule is about 在…支持下; 某公司|为|联盟|捐出…: one behind 为 is whom it was done for. */
function whyWhere({ type }: Making, from: DraftEntity, match: Match, { items, view }: Scene): Objection | undefined {
  const at = type === 'ORGANIZED' || type === 'RUNS' || type === 'ATTENDED' && isBody(from) ? whereNamed(from, match.start, items) : -1
  // 为|某体检中心|揭牌: what is opened does not attend that.
  if (type === 'ATTENDED') return at > 0 && FOR.has(items[at - 1]) && OPENED.test(view.text.slice((items[at] as Item).end, (items[at] as Item).end + 4)) ? ['same-thing', from.name] : undefined
  if (at < 2) return undefined
  const before = items[at - 1] as Item, leads = isLetter(before, LEADS) ? before.text : undefined
  if (ENDS_IN.has(before.text.charCodeAt(before.text.length - 1)) && SET_IN.test((items[at - 2] as Item).text + before.text)) return ['kinds', `“${from.name}” is a place`]
  return leads && before.start < match.start && (leads === '在' || type === 'ORGANIZED') && (prior(items, at - 1)?.members.some(isOfBody) || leads === '在' && JOINTLY.has(prior(items, at - 1))) ? ['kinds', `“${from.name}” is ${leads === '在' ? 'a place' : 'whom it is done for'}`] : undefined
}

/** 两会|联合|在|市图书馆|主办…. */
const JOINTLY = new WordGroup(['联合', '共同', '携手', '联手', '一起', '一同'])
const LEADS = new CodeSet('在为给'), FOR = new WordGroup(['为', '给']), OPENED = /^(?:正式|共同|联合)?(?:揭牌|揭幕|挂牌|剪彩)/
const STAGED = /^(?:登台|登场|上演|开演|亮相)/
/** 设于|某车辆段|的托管班: where something stands. */
const ENDS_IN = new CodeSet('在于'), SET_IN = /[设建开办落][在于]$/

/** 随后到|某公司|座谈, 为|某工作室|授牌: where visitors go, and for whom something is done, takes part in nothing by that. */
function whyGoneTo({ type }: Making, from: DraftEntity, { start, end }: Match, { items, view }: Scene): Objection | undefined {
  const at = type === 'ATTENDED' && isBody(from) ? whereNamed(from, start, items) : -1, isMarked = prior(items, at)?.text === '“', before = prior(items, isMarked ? at - 1 : at)
  // 李志强（|某公司工会|主席）出席: whose officer comes, in brackets behind the name.
  if (before?.text === '（' && isMarked === false && prior(items, at - 1)?.members.at(-1)?.entity.kind === 'Person') return ['kinds', `“${from.name}” is in brackets`]
  // 312队|“职工书屋”|授牌: whose facility gets its plaque.
  if (at >= 0 && PLAQUE.test(view.text.slice(start, end)) && items[at + 1]?.members[0]?.entity.kind === 'Venue') return ['kinds', `“${from.name}” is whom it is done for`]
  return before !== undefined && before.members.length === 0 && GONE_TO.has(before) && !INVITED.has(prior(items, at - 1)) ? ['kinds', `“${from.name}” is a place`] : undefined
}
const GONE_TO = new WordGroup(['到', '赴', '来到', '前往', '走进', '深入', '为', '给', '向']), INVITED = new WordGroup(/[请邀引图]$/), PLAQUE = /(?:授牌|挂牌|揭牌)$/

/** 跑来一间|“焊花驿站”|，市总工会|出资: money and care are for the place that the sentence names, not for an activity of another. */
export function whyOfPlace({ type, from: doer, to: end, role }: Making, from: DraftEntity, to: DraftEntity, { start, end: matchEnd, captures }: Match, scene: Scene): Objection | undefined {
  const { items, view } = scene
  if (type === 'HOSTED_AT') return captures.has(doer) ? undefined : whyOpensThere(from, to, start, scene)
  if (type === 'RUNS' && to.kind === 'Venue' && HOSTS.test(view.text.slice(start, matchEnd))) return ['kinds', `“${to.name}” is no activity`]
  // 共建的|昆明南站|“司机之家”: what stands right behind it is what they run.
  if (type === 'RUNS' && to.kind === 'Venue' && isOfNext(scene, whereNamed(to, start, items))) return ['kinds', `“${to.name}” is where another place is`]
  // 签订合作协议，…由某律师事务所律师|轮流坐班: they serve what is agreed on, not the signing of it.
  if (type === 'ORGANIZED' && role === 'supporter' && to.head === '签署' && SERVES.test(view.text.slice(start, matchEnd))) return ['kinds', `“${to.name}” is signed`]
  // 某公司|电解车间|腾出半边厂房: a room supports nothing.
  if (type === 'ORGANIZED' && role === 'supporter' && isRoom(from)) return ['kinds', `“${from.name}” is a place`]
  if (type !== 'ORGANIZED' || role !== 'supporter' && role !== 'undertaker' || captures.has(end) || items.some(({ members }) => members.length > 0 && members.some(({ entity }) => entity.kind === 'Initiative'))) return undefined
  const kept = items.findLast(item => item.members.length > 0 && item.end <= start && item.members.some(({ entity }) => entity.kind === 'Venue' && KEPT.test(entity.name)) && !isSetting(items, item))?.members[0]?.entity
  return kept && !isOpenedBy(to, kept) ? ['kinds', `“${kept.name}” is what it is for`] : undefined
}
/** Whether another place stands in quotation marks right behind an item. */
function isOfNext({ items, view }: Scene, at: number): boolean {
  const item = items[at], next = items[at + 1]
  return item !== undefined && next !== undefined && next.start - item.end <= 1 && view.text[next.start - 1] === '“' && next.members[0]?.entity.kind === 'Venue'
}

function whyOpensThere(held: DraftEntity, place: DraftEntity, from: number, { items, view }: Scene): Objection | undefined {
  const at = whereNamed(place, from, items), there = at < 0 ? undefined : items[at]
  // 来到|某某集团|所属的某公园, 在|某公司|承建的工地: whose the place is that somebody goes to.
  if (there && WHOSE.test(view.text.slice(there.end, there.end + 4))) return ['kinds', `“${place.name}” is whose another place is`]
  const opened = there && openedAt(there, held, items, view.text)
  return opened && ['kinds', `“${place.name}” is where “${opened.name}” was opened`]
}

export const WHOSE = /^(?:(?:所属|下属|旗下|属下|所辖)的?|(?:承建|承接|施工|代建|援建|在建)的)/

/** 在滨河路|开办|“夜路”食堂: what is opened there is another place, and what was told of before is not held there. */
export function openedAt(there: Item, held: DraftEntity, items: readonly Item[], text: string): DraftEntity | undefined {
  const opening = items.find(item => item.members.length > 0 && item.start >= there.end && item.members.some(({ entity }) => entity.kind === 'Venue')), opened = opening?.members[0]?.entity
  return opened && !isOpenedBy(held, opened) && OPENS.test(text.slice(there.end, opening.start)) ? opened : undefined
}
const OPENS = /^(?:开办|开设|设立|设置|增设|建起|建成|建立|建了|打造|兴办|开起|办起|支起|摆起|搭起|摆开|搭建|设起|设下|设)了?[^，。；]{0,8}$/

const SERVES = /轮流|坐班|坐诊|值守|轮值|驻点|上门|每[周月]|全程/

/** Part of a works, where things are and which does nothing itself. */
export const isRoom = ({ name }: DraftEntity): boolean => ROOM.test(name)
const ROOM = /(?:车间|厂房|库房|仓库|食堂|礼堂|工地)$/

/** A place is built, opened and kept, and not hosted. */
const HOSTS = /(?:主办|承办|协办)[，。；、]?$/
const KEPT = /(?:驿站|小站|之家|小屋|书屋|书吧|小家|港湾|服务站|工作室|食堂|小栈|驿家)[”》]?$/

const isOfBody = ({ entity }: Member): boolean => isBody(entity)
