// A rule's match and the scene around it in, what it speaks of without naming it out: an activity (focus, scene), or whichever activity or place is the topic.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { ACT } from '#rulebook/act.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isAttended } from './attended.ts'
import { isBody, mayBePlace, type DraftEntity } from './draft.ts'
import { isSetting } from './is-setting.ts'
import { indexOfItem, type Item } from './items.ts'
import { isLetter } from './letter.ts'
import type { Match } from './match-pattern.ts'
import { nounBefore } from './noun-before.ts'
import type { Objection } from './objections.ts'
import { isOpenedBy } from './opened-by.ts'
import type { Scene } from './scene.ts'
import type { SentenceView } from './sentence-view.ts'
import { isSuchFacility } from './such-facility.ts'

/** “骑手食堂”今年3月由…共建 is said of the place, and of no initiative but its opening. */
export function ofPlace(match: Match, to: DraftEntity, { view, items }: Scene): Objection | undefined {
  const at = items.findIndex(item => item.end > match.start), by = items[at]?.text === '由' ? at : prior(items, at)?.text === '由' ? at - 1 : -1
  let before = prior(items, by)?.text === '，' ? by - 2 : by - 1
  while (items[before]?.isAdverb) before--
  const place = items[before]?.members[0]?.entity
  if (place?.kind === 'Venue' && !isOpenedBy(to, place)) return ['kinds', `“${place.name}” is a place`]
  const noun = by >= 0 ? nounBefore(view, (items[by] as Item).start) : undefined
  if (noun && THING.test(noun) && ![to.name, ...to.aliases].some(name => name.includes(noun.slice(-2)))) return ['kinds', `“${noun}” is a thing`]
  const behind = items.findIndex(item => item.start >= match.end), next = behind < 0 ? [] : items.slice(behind, behind + 2)
  return next[1] && (next[0]?.text === '的' || match.end === next[1].start) && next[1].members[0]?.entity.kind === 'Venue' ? ['kinds', `“${next[1].members[0].entity.name}” is a place`] : undefined
}

/** The initiative that a place named without a verb belongs to: none where the sentence names one itself, else the one named last in the paragraph. */
export function sceneOf({ start }: Match, { items, main, latest }: Scene): readonly DraftEntity[] {
  let names = false, last: DraftEntity | undefined, isMain = false
  for (const item of items) for (const { entity } of item.members) {
    if (entity.kind !== 'Initiative') continue
    names = true
    isMain ||= entity === main
    if (item.end <= start) last = entity
  }
  // 艺术节要办到6月8日：“书声”诵读会…；手作展在|某图书馆|开展: a part of the main one has its place.
  if (isMain && main) return last && last !== main && isApart(items, start, last) ? [] : [main]
  if (names) return []
  // 在职工服务中心|建起“说事堂”: where something else is set up.
  if (!latest && main?.head !== '揭牌' && items.some(({ acts, members }) => (acts & ACT.run) !== 0 && members.length === 0) && items.filter(({ members }) => members.some(({ entity }) => mayBePlace(entity))).length > 1) return []
  return latest ? [latest] : main ? [main] : []
}

/** Whether what is named last before a place in a sentence stands in the same part of a list as it. */
function isApart(items: readonly Item[], start: number, last: DraftEntity): boolean {
  const clause = items.find(item => item.end > start)?.clause
  return items.some(item => item.clause === clause && item.end <= start && item.members.some(({ entity }) => entity === last))
}

/** 这是|“班组年味”巡演|的头一站，由…承办: what follows is said of this, not of what it is part of. */
export function isWhole(items: readonly Item[], at: number): boolean {
  if (at + 1 >= items.length || (items[at + 1] as Item).text !== '的') return false
  const { clause } = items[at] as Item
  let first = at
  while (prior(items, first)?.clause === clause) first--
  return first < at && (isLetter(items[first], THIS) || (items[first] as Item).text === '作为') || IS.has(prior(items, at))
}
const THIS = new CodeSet('这它此'), IS = new WordGroup(['是', '也是', '就是', '正是', '既是', '又是'])

const isSemicolon = (item: Item): boolean => item.text === '；' && item.members.length === 0

/**
 * The initiative that a match speaks of without naming it: the next one in its clause, else the last one before it up to a semicolon, else the next one up to
 * there, else any of the sentence, else the article's main one. Who attends (`looksAhead` is not set) was at the main one rather than at what a later clause names;
 * whoever attends or supports without more words (`goesOn`) does so at what was told of last.
 */
export function focusOf(match: Match, { view, items, things, main, latest }: Scene, looksAhead: boolean, goesOn: boolean): readonly DraftEntity[] {
  const initiatives = items.filter((item, at) => item.members.length > 0 && item.members.every(isInitiative) && !isWhole(items, at) && (looksAhead || item.members.some(({ entity }) => isAttended(entity, entity === main))))
  // 诵读会由某工会接棒|；“指尖”手作展…: what a semicolon begins is another matter, also where the rule asks for one.
  const end = view.text[match.end - 1] === '；' ? match.end - 1 : match.end, clause = prior(items, indexOfItem(items, end))?.clause
  const isParted = SEMICOLON.in(view), from = isParted ? items.findLast(item => isSemicolon(item) && item.start < match.start)?.end ?? 0 : 0, to = isParted ? items.find(item => isSemicolon(item) && item.start >= end)?.start ?? Infinity : Infinity
  const noun = view.text[match.start] === '由' ? nounBefore(view, match.start) : undefined
  const thing = noun && THING.test(noun) ? noun.slice(-2) : undefined
  const near = initiatives.find(item => item.start >= match.end && item.clause === clause)
    ?? (thing !== undefined && !(main && isCalled(main, thing)) ? initiatives.findLast(item => item.end <= match.end && item.members.every(({ entity }) => isCalled(entity, thing))) ?? NOTHING : undefined)
    ?? initiatives.findLast(item => item.end <= match.end && item.start >= from)
    ?? (looksAhead || !main ? initiatives.find(item => item.start >= match.end && item.end <= to) : undefined)
    ?? (from === 0 && to === Infinity ? undefined : main ? undefined : initiatives[0])
  const watched = near?.members.length && near.clause === clause ? undefined : watchedIn(view, match.end, things)
  if (watched) return [watched]
  if (near) return near.members.map(member => member.entity)
  const meant = looksAhead ? meantBefore(view, match.start, things) : undefined
  if (meant) return [meant]
  const told = !(latest && (looksAhead || isAttended(latest, latest === main))) || !goesOn && !items.some((_, at) => isWhole(items, at)) ? main : latest
  return told ? [told] : []
}
export const SEMICOLON = new Sign(['；'])

/** 某书记|观看|比赛并颁奖: the activity that somebody is said to look at by its kind alone. */
function watchedIn(view: SentenceView, end: number, things: readonly DraftEntity[]): DraftEntity | undefined {
  if (!WATCHING.in(view)) return undefined
  const { text } = view, noun = WATCHED.exec(text.slice(Math.max(0, end - WATCHED_BEFORE), end + LONGEST_WATCHING))?.[1]
  return noun === undefined ? undefined : meantBy(noun, things.filter(({ kind }) => kind === 'Initiative'))[0]
}
const WATCHES = ['观看', '观摩', '观赏', '欣赏', '参观'], WATCHING = new Sign(WATCHES)
const WATCHED = new RegExp(`(?:${WATCHES.join('|')})了?(比赛|决赛|竞赛|大赛|赛事|演出|展览|展演|画展|晚会)`), WATCHED_BEFORE = 12, LONGEST_WATCHING = 6

/** Whether a name or an alias has some letters. */
const isCalled = ({ name, aliases }: DraftEntity, letters: string): boolean => [name, ...aliases].some(each => each.includes(letters))

/** 夜校课堂|设在…: the activity that a clause begins with by its kind, right before what is said of it. */
function meantBefore(view: SentenceView, at: number, things: readonly DraftEntity[]): DraftEntity | undefined {
  const noun = nounBefore(view, at)?.replace(/的?(?:课堂|教室|主?会场|现场|赛场|地点|场地|就|都|则|也)$/, '')
  return noun && noun.length > 1 ? meantBy(noun, things.filter(({ kind }) => kind === 'Initiative'))[0] : undefined
}

/** What speeches are given at: the meeting named in the sentence or last before it, else what the match is about anyway. */
export function meetingOf(match: Match, scene: Scene): readonly DraftEntity[] {
  const here = scene.items.filter(item => item.start <= match.start).flatMap(item => item.members.map(({ entity }) => entity))
  const meeting = [...scene.things, ...here].findLast(({ kind, head, name }) => kind === 'Initiative' && (MEETING.test(head ?? '') || MEETING.test(name)))
  if (meeting) return [meeting]
  // 义诊开进站内。某副主席|致辞: at the opening, not at what was told of last.
  return scene.main?.head === '揭牌' && !here.some(({ kind }) => kind === 'Initiative') ? [scene.main] : focusOf(match, scene, false, true)
}

const MEETING = /(?:会|会议|论坛|仪式|典礼|沙龙|讲堂|大赛|讲坛|签署|签约)$/

/** Things that are no activities: what is said of them is said of no initiative that does not bear their name. */
const THING = /(?:平台|联盟|工作室|驿站|中心|系统|小程序|书屋|基地|学院|公寓|食堂|文化宫|队伍|讲师团|宣讲团|基金)$/
const NOTHING: Pick<Item, 'members' | 'clause'> = { members: [], clause: -1 }

/**
 * The activity or place that a verb without an object has for its topic (驿站由甲建设、乙运营；大赛由甲指导，乙组织实施): what the match's clause names after it,
 * else what the sentence names or begins with before it, else what was spoken of last. Empty where the clause begins with something else (费用由…).
 */
export function topicOf(match: Match, scene: Scene): readonly DraftEntity[] {
  return topicsOf(match, scene).flatMap(thing => withTwin(thing, scene))
}

/** A place and its opening are told of together: who built the one opened the other. */
function withTwin(thing: DraftEntity, { main, facilities, items }: Scene): readonly DraftEntity[] {
  if (main?.head !== '揭牌') return [thing]
  const twin = thing === main ? [...facilities, ...items.flatMap(({ members }) => members.map(({ entity }) => entity)).filter(mayBePlace)].find(place => isOpenedBy(main, place)) : thing.kind === 'Venue' && isOpenedBy(main, thing) ? main : undefined
  return twin ? [thing, twin] : [thing]
}

function topicsOf(match: Match, { view, items, things, facilities, main }: Scene): readonly DraftEntity[] {
  const last = prior(items, indexOfItem(items, match.end))
  // 主办方为某总工会、|某产业园区: the next in a list of doers is none of what is done.
  const after = items.find(item => item.start >= match.end && item.clause === last?.clause && item.members.some(isThing) && !isSetting(items, item) && !LISTED.test(view.text.slice(match.end - 1, item.start)))
  if (after) return after.members.filter(isThing).map(({ entity }) => entity)
  const whose = match.start === items[0]?.start || view.text[match.start] === '由' ? isSaidOf(match, items) : undefined
  if (whose) return whose
  const from = items.findLast(item => isSemicolon(item) && item.start < match.start)?.end ?? 0
  const first = items.find(item => item.end > match.start) as Item
  for (let clause = first.clause; clause >= 0; clause--) {
    const part = items.filter(item => item.clause === clause && item.start >= from && item.end <= match.start)
    // Who stands after 由 acts: 由某学校和该文化中心承办，….
    const by = part.findIndex(item => item.text === '由' || item.text === '是')
    const named = part.slice(0, by < 0 ? undefined : by).findLast(item => item.members.some(isThingBefore) && !isWhole(items, items.indexOf(item)) && !(by < 0 && isSetting(items, item)))
    // 公司|由甲与乙组建: a body that is no place is what they made.
    if (!named && by > 0 && clause === first.clause && part[by - 1]?.members.some(({ entity }) => isBody(entity))) return []
    if (named) return named.members.filter(isThingBefore).slice(-1).map(({ entity }) => entity)
    const said = part.slice(0, by < 0 ? undefined : by).filter(item => !item.isAdverb && item.members.length === 0)
    const noun = view.text.slice(said[0]?.start ?? 0, said.at(-1)?.end ?? 0).replace(DONE, '').replace(POINTING, '').replace(ASIDE, '')
    // 主办单位|是某工会，承办单位是…: the clause before says another part in the same.
    if (noun && ROLE.test(noun)) continue
    if (noun && (by >= 0 || clause === first.clause)) {
      const meant = meantBy(noun, [...things, ...items.filter(item => item.end <= match.start && item.clause < clause).flatMap(({ members }) => members.filter(isThing).map(({ entity }) => entity))])
      // 这座院落|由…: a place pointed to by another word is the one whose opening is told.
      const pointed = main?.head === '揭牌' && /^[，；、]*(?:这[间座处]|该|房子|屋子|场地|用房|房间)/.test(view.text.slice(said[0]?.start ?? 0)) ? [...things, ...facilities].findLast(place => mayBePlace(place) && isOpenedBy(main, place)) : undefined
      return meant.length || !pointed ? meant : [pointed]
    }
  }
  const latest = (ONLY_OF_ACTIVITIES.test(view.text.slice(match.start, match.end)) ? things.findLast(({ kind }) => kind === 'Initiative') : things.at(-1)) ?? main
  return latest ? [latest] : []
}
const ROLE = /^(?:联合|共同|具体)?(?:主办|承办|协办|联办|支持|指导|合作|发起|组织|牵头|执行|实施|举办)(?:方|单位|者|机构|人|的)?$/
/** …赛在体育馆举行。主办单位为某某: no place has a host. */
const ONLY_OF_ACTIVITIES = /主办|承办|协办|举办|筹办|组织[者方单]|东道主|赛[事务会]/

/** 由甲主办，乙承办的|“…”活动: the activity that a chain of doers is said of. */
function isSaidOf(match: Match, items: readonly Item[]): readonly DraftEntity[] | undefined {
  const next = items.filter(item => item.start >= match.end).slice(0, LONGEST_CHAIN), of = next.findIndex(item => item.text === '的' && item.members.length === 0)
  if (of < 0 || next.slice(0, of).some(item => STOPS.has(item) || !item.members.every(({ entity }) => isBody(entity)))) return undefined
  const said = next.slice(of + 1, of + 3).find(item => item.members.some(({ entity }) => entity.kind === 'Initiative'))
  return said && /办|组织|协助|支持|指导/.test(next[of - 1]?.text ?? '') ? said.members.filter(isThing).map(({ entity }) => entity) : undefined
}
const LISTED = /^.?[、和与及]$/
const STOPS = new WordGroup(/^[。；]$/)
const LONGEST_CHAIN = 24

const ASIDE = /^[“，；、]+|(?:原本?|本来|原来)$|[”，；、的]+$|的[〇\u3400-\u9fff]{0,3}$/g
/** 建成后|交某某打理: when, and nothing that is spoken of. */
const DONE = /^[，；、]*(?:建成|改造|完工|竣工|装修|验收|落成)(?:完成|合格)?(?:之)?后/
const POINTING = /^[，；、]*(?:该|此次|本次|这次|本届|此|本|这[个间座处家场次支项]?|它们?|其)/

const isInitiative = ({ entity }: { readonly entity: DraftEntity }): boolean => entity.kind === 'Initiative'
const isThing = ({ entity }: { readonly entity: DraftEntity }): boolean => entity.kind === 'Initiative' || entity.kind === 'Venue'

/** Before the verb's actor a body that is also a place is the place. */
const isThingBefore = (member: { readonly entity: DraftEntity }): boolean => isThing(member) || mayBePlace(member.entity)

/** The thing named last that a noun can mean: 夜校 is “听漏夜校”, 小屋 is “夜灯妈咪小屋”, 比武 is 第十三届职工技术比武. */
function meantBy(noun: string, things: readonly DraftEntity[]): readonly DraftEntity[] {
  const thing = things.findLast(thing => endsIn(thing, noun))
    ?? (noun.length > 1 ? things.findLast(({ name, head }) => name.includes(noun) || head !== undefined && head.length > 1 && head.endsWith(noun.slice(-2))) : undefined)
    ?? ofFamily(FAMILIES.filter(([said]) => said.test(noun)), things)
    ?? things.findLast(({ name, kind }) => kind === 'Venue' && isSuchFacility(noun, name))
  return thing ? [thing] : []
}

/** Whether a name or an alias ends in a noun, but for marks. */
function endsIn({ name, aliases }: DraftEntity, noun: string): boolean {
  const last = noun.charAt(noun.length - 1)
  if (name.includes(last) && bare(name).endsWith(noun)) return true
  for (const alias of aliases) if (alias.includes(last) && bare(alias).endsWith(noun)) return true
  return false
}

const ofFamily = (families: readonly Family[], things: readonly DraftEntity[]): DraftEntity | undefined => families.length === 0 ? undefined :
  things.findLast(({ name, kind }) => kind === 'Initiative' && families.some(([, meant]) => meant.test(bare(name))))

type Family = readonly [said: RegExp, meant: RegExp]
/** What nouns take up which names: 展览 an 书画展, 赛事 a 技能竞赛, 活动 anything. */
const FAMILIES: readonly Family[] = [
  [/^(?:活动|项目|行动|工程|系列活动)$/, /./], [/^(?:展览|画展|展出|影展)$/, /展$/], [/^(?:比赛|竞赛|大赛|赛事|决赛|比武|擂台|赛会|赛场|具体赛务|赛务)$/, /(?:赛|比武|比拼|擂台)$/],
  [/^(?:会议|大会|座谈|论坛|推进会|座谈会|会上)$/, /(?:会|会议|论坛)$/], [/^(?:培训|培训班|班级|学习班|课程|开班|研修班)$/, /(?:班|培训|营|课堂|课|研修)$/], [/^(?:讲座|课堂|课|夜校|讲堂|公开课)$/, /(?:讲座|课|课堂|讲堂|夜校|学堂|班)$/],
  [/^(?:演出|晚会|汇演|展演|巡演|音乐会)$/, /(?:演|晚会|音乐会|演出|专场)$/], [/^(?:托管班|暑托班|托管|班)$/, /(?:班|营|园|托管|托管服务)$/], [/^(?:疗休养|疗养|休养)$/, /(?:疗休养|疗养|休养)(?:活动)?$/], [/^(?:仪式|典礼|启动仪式)$/, /(?:仪式|典礼|揭牌|签约|启动)$/], [/^(?:研学|研学营|夏令营|营地)$/, /(?:营|研学|研学活动)$/],
]

const bare = (name: string): string => name.replace(/[”’》）]/g, '')
