// The items of a sentence in, who each clause is about out: the body or person before its verb, else whoever the clause before was about.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import type { Span } from '#model/span.ts'
import { ACT, DOES } from '#rulebook/act.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { actsAgain, isRunBy, RUNS } from './acts-again.ts'
import { countedPeople } from './counted-people.ts'
import { isBody } from './draft.ts'
import type { Item, Member } from './items.ts'
import { isFigure, isLetter } from './letter.ts'
import { namePeople } from './people-in.ts'
import type { SentenceView } from './sentence-view.ts'

const NOT_SUBJECT_AFTER = new WordGroup(['由', '在', '对', '向', '与', '和', '为', '被', '把', '将', '给', '从', '联合', '携手', '会同', '拉着', '拉上', '携', '邀上', '联手', '联动', '协同', '牵手', '依托', '邀请', '请', '请来', '请到', '邀来', '特邀', '聘请', '组织', '走进', '赴', '到', '来自', '于', '以', '带领', '及', '帮助', '吸引', '通过', '据', '至', '随', '跟', '同', '经', '庆祝', '纪念', '迎接', '喜迎', '来到', '前往', '参观', '深入', '成为', '作为', '是', '有', '担任', '兼任', '出任', '任', '现任', '曾任', '受聘', '受聘为', '受聘担任', '被聘为', '获聘', '获聘为', '当选', '当选为', '就任', '调任', '加入', '评为', '授予'])

const MARKS = new CodeSet('，；：'), STOPS = new CodeSet('，；'), AND = new CodeSet('、和及与'), AT = new CodeSet('在到于赴')

/** 另一位驾驶员当选…: somebody without a name is not whoever was spoken of before. */
const SOMEBODIES = ['另一名', '另一位', '另外一名', '另外一位'], SOMEBODY = new WordGroup(SOMEBODIES)

export interface Subject {
  readonly members: readonly Member[]
  /** Offsets of the words that name it; none where it is carried over from another sentence. */
  readonly start?: number
  readonly end?: number
}

const isOfBody = ({ entity }: Member): boolean => isBody(entity)
const isVerb = ({ acts }: Item): boolean => (acts & DOES) !== 0

/** 北京市召开…, 西城区在某处举办…: a place's own doing is nobody's who was spoken of before. */
function isOfArea(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i] as Item
    if (isVerb(item)) return false
    if ((item.acts & ACT.area) !== 0) {
      const next = items[i + 1]
      let first = i
      while (first > from && ((items[first - 1] as Item).acts & ACT.area) !== 0) first--
      if (next && (isVerb(next) || next.text === '在')) return !NOT_SUBJECT_AFTER.has(prior(items, first))
    }
  }
  return false
}

/** Whether an item names somebody who can do things. */
export function isActor({ members }: Item): boolean {
  for (let i = 0; i < members.length; i++) { const { entity } = members[i] as Member; if (isBody(entity) || entity.kind === 'Person') return true }
  return false
}

/** 甲指导、|乙|主办的…: whether the body before a verb has its own part in a list of who did what. */
const RUNNING = ACT.support | ACT.host | ACT.undertake
export function isNextInList(items: readonly Item[], at: number): boolean {
  const body = prior(items, at)
  return body !== undefined && isActor(body) && prior(items, at - 1)?.text === '、' && isRunning(items[at - 3])
}
const isRunning = (item: Item | undefined): boolean => item !== undefined && item.members.length === 0 && (item.acts & RUNNING) !== 0

/** 甲主办、|学院|承办: whether one of whom nobody knows which he is has his own part there. */
export function isStrangersPart(items: readonly Item[], at: number, strangers: readonly Span[]): boolean {
  for (const { start, end } of strangers) {
    const first = end === items[at]?.start ? items.findIndex(item => item.start === start) : -1
    if (first > 1 && LISTS.has(prior(items, first)) && isRunning(items[first - 2])) return true
  }
  return false
}
const LISTS = new WordGroup(['、', '，'])

/** The subject of each clause, by clause number. `carried` is whom the sentence before was about, `recent` the people that it named and `earlier` those of the one before that, `strangers` where bodies are named of which nobody knows which they are. */
export function findSubjects(view: SentenceView, items: readonly Item[], carried: Subject | undefined, recent: readonly Member[], earlier: readonly Member[] = [], strangers: readonly Span[] = []): readonly (Subject | undefined)[] {
  const subjects: (Subject | undefined)[] = [], tellsOthers = OTHERS.in(view), makesUp = MADE.in(view)
  let current = carried, runner: Subject | undefined, hasPeople = recent.length > 0 || earlier.length > 0
  for (let i = 0; i < items.length;) {
    const { clause } = items[i] as Item
    let end = i, acts = 0, isNaming = false
    for (; end < items.length && (items[end] as Item).clause === clause; end++) {
      const item = items[end] as Item
      acts |= item.acts
      if (!isNaming && item.word === undefined) isNaming = item.members.length > 0
    }
    const found = (isNaming ? cleftPerson(items, i, end) ?? subjectBetween(items, i, end, makesUp) : undefined) ?? (hasPeople ? countedPeople(items, i, end, recent, earlier) : undefined)
    if (found) current = found
    else if (runner && actsAgain(items, i, end)) current = runner
    else if (current && (tellsOthers && tellsOfOthers(items, i, end) || isOfAnother(items, i, end, acts, strangers))) current = undefined
    if (found && !runner && (acts & RUNS) !== 0 && found.members.some(isOfBody) && isRunBy(items, i, end)) runner = found
    if (clause >= 0) subjects[clause] = current && !found && isOfNobody(items, i, end, acts) ? undefined : current
    hasPeople ||= isNaming && namePeople(items, i, end)
    i = end
  }
  return subjects
}

/** Whether a clause that names nobody is about another than whoever was spoken of before. `acts`: all that its words tell. */
const isOfAnother = (items: readonly Item[], from: number, to: number, acts: number, strangers: readonly Span[]): boolean =>
  (acts & ACT.area) !== 0 && isOfArea(items, from, to) || strangers.length > 0 && isOfStranger(items, from, to, strangers)

/** Whether others are told of by words that are no names: 高原|兼任…, 他们中, 另一位, 孩子们. */
const tellsOfOthers = (items: readonly Item[], from: number, to: number): boolean =>
  takesOffice(items, from, to) || (items[from] as Item).text === THEY && items[from + 1]?.text === '中' || SOMEBODY.has(items[from] as Item) || isCrowd(items, from, to)

/** Whether what it tells is nobody's doing who was spoken of before. */
const isOfNobody = (items: readonly Item[], from: number, to: number, acts: number): boolean =>
  (acts & ACT.award) !== 0 && (isOfQuoted(items, from, to) || isOfNumber(items, from, to)) || (acts & ACT.host) !== 0 && isRelative(items, from, to)

/** 集团突击队|喜获…: whether a clause is about a body that nobody knows; 集团|授予两人… still speaks of the two. */
function isOfStranger(items: readonly Item[], from: number, to: number, strangers: readonly Span[]): boolean {
  let at = from
  while (at < to && ((items[at] as Item).isAdverb || isLetter(items[at], MARKS))) at++
  if (at === to || !strangers.some(({ start }) => start === (items[at] as Item).start)) return false
  return !THEM.test(items.slice(at + 1, to).map(({ text }) => text).join(''))
}
const THEM = /[两二三]人|[他她]们|[他她]俩|师徒|双方/

/** ，高原|兼任经审会主任, ，白|露|是…获得者: words in the place of a name are somebody else. */
function takesOffice(items: readonly Item[], from: number, to: number): boolean {
  const first = isLetter(items[from], STOPS) ? from + 1 : from
  let at = first, length = 0
  while (at < to && length < 3 && isPlain(items[at] as Item)) length += (items[at++] as Item).text.length
  const last = at
  while (at < to && isLetter(items[at], ALSO)) at++
  return at < to && OFFICE_VERBS.has(items[at] as Item) && NAME.test(items.slice(first, last).map(({ text }) => text).join(''))
}
const isPlain = (item: Item): boolean => item.members.length === 0 && (item.acts === 0 || item.text.length === 1 && item.acts === ACT.area) && !item.isAdverb && !OFFICE_VERBS.has(item)
const TO_HOLD = ['当选', '当选为', '兼任', '担任', '出任', '现任', '是', '还是', '也是', '曾是', '都是'], OFFICE_VERBS = new WordGroup(TO_HOLD), ALSO = new CodeSet('还也又就均都曾已')
const NAME = /^(?![他她它这那也还则就都更正即既又并其此且均皆不曾已便才而但为可只最]|本人|自己|身份|同时|过去|平时|平日|原来|本来|本身|依然|依旧|仍然|恰好|现在|如今|随后|后来|从前|[两二三四五六多几数首再每屡]次|先后|连续|接连|相继)[〇\u3400-\u9fff]{2,3}$/

/** 孩子们|还走进…，开启…: those who take part are not whoever was spoken of before. */
function isCrowd(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i] as Item
    if (item.isAdverb || isLetter(item, MARKS)) continue
    return item.members.length === 0 && CROWD.has(item) && items[i + 1]?.text !== '的'
  }
  return false
}
const CROWDS = ['孩子们', '大家', '职工们', '学员们', '队员们', '选手们', '家长们', '工友们', '骑手们', '司机们', '劳模们', '老师们', '姑娘们', '小伙伴们', '小朋友们', '与会者', '学员', '选手', '参赛者', '参赛选手', '嘉宾', '孩子', '家长'], CROWD = new WordGroup(CROWDS)

const THEY = '他们', OTHERS = new Sign([...TO_HOLD, THEY, ...SOMEBODIES, ...CROWDS])

const QUOTE = '“'.charCodeAt(0)

/** 她所在的“木兰班”|获评…: what is quoted before a verb of winning wins it. */
function isOfQuoted(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (((items[i + 1] as Item).acts & ACT.award) !== 0 && (items[i] as Item).members.length === 0 && (items[i] as Item).text.charCodeAt(0) === QUOTE) return true
  return false
}

/** 20人|被授予…, 12名职工|获颁…: so many win it, and not whoever was spoken of before. */
function isOfNumber(items: readonly Item[], from: number, to: number): boolean {
  let at = from
  while (at < to && isLetter(items[at], MARKS)) at++
  if (at + 1 >= to || !isFigure((items[at] as Item).text.charCodeAt(0)) || !PEOPLE.has(items[at + 1] as Item)) return false
  for (let i = at + 2; i < to; i++) if (((items[i] as Item).acts & ACT.award) !== 0) return true
  return false
}
const PEOPLE = new WordGroup(['人', '名', '位', '余人', '多人', '余名', '多名', '余位', '个', '家', '支'])

/** 馆内同日|开展|的史料展: in what begins as a clause about a thing nobody is at work who was spoken of before. */
function isRelative(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (isVerb(items[i] as Item)) return ((items[i] as Item).acts & ACT.host) !== 0 && (items[i + 1] as Item).text === '的'
  return false
}

/** “…。”|讲|这番话的|焊工某某，…: whoever said it. */
const isSaying = (items: readonly Item[], at: number): boolean => SAYING.has(items[at] as Item) && SAID.has(items[at + 1]) && items[at + 2]?.text === '的'
const SAYING = new WordGroup(/^[说讲]$/)
const SAID = new WordGroup(/^(?:这|此|这番|这句)?话$/)

function subjectBetween(items: readonly Item[], from: number, to: number, makesUp: boolean): Subject | undefined {
  for (let i = from; i < to; i++) {
    const item = items[i] as Item
    if (!isActor(item)) { if (isVerb(item) && i > from && !isSaying(items, i) && !(MAKES_UP.has(item) && (item.text.endsWith('的') || items[i + 1]?.text === '的'))) return undefined; continue }
    const before = prior(items, i)
    if (before && i > from && NOT_SUBJECT_AFTER.has(leaderOf(items, i, from))) continue
    // 同|园区|运营方|某某公司: one with whom something is done, by what it does there.
    if (before && i > from && PARTY.has(before) && (i - 2 >= from && NOT_SUBJECT_AFTER.has(items[i - 2]) || i - 3 >= from && NOT_SUBJECT_AFTER.has(items[i - 3]))) continue
    if (OWNING.has(items[i + 1])) continue
    if (makesUp && isMadeUp(items, i, to)) continue
    const person = personAfter(items, i, to)
    return person ? { members: person.members, start: person.start, end: person.end } : { members: item.members, start: item.start, end: item.end }
  }
  return undefined
}
const OWNING = new WordGroup(/^(的|各|各级|各二级|所属|下属)/)

/** 最先答出来|的|是|女工韦小玲|。: whom a clause ends with is whom it is about. */
function cleftPerson(items: readonly Item[], from: number, to: number): Subject | undefined {
  let last = to - 1
  while (last > from && isLetter(items[last], ENDS)) last--
  const item = items[last]
  if (!item?.members.length || !item.members.every(({ entity }) => entity.kind === 'Person')) return undefined
  for (let i = last - 1; i > from && i >= last - LONGEST_TRADE; i--) {
    const other = items[i] as Item, { members } = other
    if (IS.has(other)) return prior(items, i)?.text === '的' ? { members: item.members, start: item.start, end: item.end } : undefined
    if (members.length && !members.every(({ entity }) => entity.kind === 'Organization' || entity.kind === 'UnionBody')) return undefined
  }
  return undefined
}
const ENDS = new CodeSet('。，；：！'), IS = new WordGroup(['是', '正是', '还是']), LONGEST_TRADE = 4

/** 由…某律师事务所律师和师生共10人|组成的|服务队: of whom a team consists. */
function isMadeUp(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at + 1; i < to && i <= at + 16; i++) {
    const item = items[i] as Item, { text, members } = item
    if (MAKES_UP.has(item) && !members.length) return text.endsWith('的') || items[i + 1]?.text === '的'
  }
  return false
}
const MADE_UP = ['组成', '组建'], MAKES_UP = new WordGroup(MADE_UP.flatMap(word => [word, `${word}的`])), MADE = new Sign(MADE_UP)

const PARTY = new WordGroup(/(?:方|单位|机构)$/)

/** The word before the list that an item stands in: 在|八角街道、古城街道|推开…. */
function leaderOf(items: readonly Item[], at: number, from: number): Item {
  const before = items[at - 1] as Item
  if (!isLetter(prior(items, at), AND)) return before
  for (let i = at - 2; i >= from && i >= at - LONGEST_LIST; i--) {
    const item = items[i] as Item
    if (isLetter(item, AT)) return item
    if (isVerb(item) && (item.acts & ACT.area) === 0 || item.members.some(({ entity }) => entity.kind === 'UnionBody' || entity.kind === 'Person') || isLetter(item, STOPS)) break
  }
  return before
}
const LONGEST_LIST = 10

const NO_NAME_AFTER = new WordGroup(['、', '，', '与', '和', '及', '由', '在', '的', '请', '邀', '派', '请来', '邀来', '特邀', '聘请', '选派'])

/** 某某公司调试工田茂春 is about the person, though the company stands first: no verb, mark or conjunction is between. */
function personAfter(items: readonly Item[], from: number, to: number): Item | undefined {
  for (let i = from + 1; i < to && i <= from + 4; i++) {
    const item = items[i] as Item
    if (item.members.length) return item.members.every(({ entity }) => entity.kind === 'Person') ? item : undefined
    if (isVerb(item) || NOT_SUBJECT_AFTER.has(item) || NO_NAME_AFTER.has(item)) return undefined
  }
  return undefined
}

/** 由|某工会|主办, 参加|某工会|主办的…, 指导|某工会|建成…: whoever stands right behind these does what the verb says, and not the subject. */
export function isAnothers(items: readonly Item[], at: number): boolean {
  const before = prior(items, at), joins = before?.text === '了' ? prior(items, at - 1) : before
  return joins !== undefined && joins.members.length === 0 && (joins.text === '由' || (joins.acts & ACT.attend) !== 0 || GUIDES.has(joins))
}
/** 某总工会|指导|某工会|建成…: whoever is helped does it. */
const GUIDES = new WordGroup(['指导', '支持', '帮助', '协助', '推动', '督促', '引导'])
