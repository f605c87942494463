// A sentence's words in, its union bodies, organizations and named places out: a head of names (总工会, 公司, 公园) and what stands before it.
import { CodeSet } from '#model/code-set.ts'
import { gather } from '#model/gather.ts'
import { prior } from '#model/prior.ts'
import { sortByStart } from '#model/span.ts'
import { readPointed } from '#names/body-name.ts'
import { endsIn } from '#names/ends-in.ts'
import { measurePersonName } from '#names/person-name.ts'
import { BIT as CLASSES } from '#rulebook/lexicon.ts'
import { bits, type HeadKind, type Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isAskedOfUnions } from './asked-of-unions.ts'
import { COLLECTIVE, formOf, isQuotedWhole, LEVEL_WORDS, POINTERS } from './body-form.ts'
import { behindKind } from './behind-kind.ts'
import { behindDistrict } from './behind-district.ts'
import { findBodyStart } from './body-start.ts'
import { withBranches } from './branch-unions.ts'
import { findBranded } from './find-branded.ts'
import { findInstitutes } from './find-institutes.ts'
import { withListedTeams } from './find-listed-teams.ts'
import { findListedCompanies } from './find-listed-companies.ts'
import { findQuotedPlaces } from './find-quoted-places.ts'
import { findRegiments } from './find-regiments.ts'
import { findShortEmployers } from './find-short-employers.ts'
import { findRoutes } from './find-routes.ts'
import { findVessels } from './find-vessels.ts'
import { findVisitedStops } from './find-visited-stops.ts'
import { findLongerBodies } from './find-longer-bodies.ts'
import { findStreetQuarters } from './find-street-quarters.ts'
import { findVisitedPlaces } from './find-visited-places.ts'
import { isHallOnFloor } from './floors.ts'
import { withHonouredTeams } from './honoured-teams.ts'
import { bodyMention, withAllFields, type Mention } from './mention.ts'
import { isUnionCommittee, readName } from './name-as-printed.ts'
import { headOf, type Head } from './name-head.ts'
import { POINTERS_OF_ONE } from './notable-words.ts'
import { governmentBefore, HOLDERS, isDepartment, isOffice, MAYOR, ZONE } from './office-bodies.ts'
import { isPartOfWord } from './part-of-word.ts'
import { isTitle } from './read-titles.ts'
import { joinPossessives, spreadTowns } from './shared-names.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { spreadDivisions } from './spread-divisions.ts'
import { indexAt } from './token-at.ts'
import { withUnitsInTurn } from './units-in-turn.ts'

/** By a name of this file's own the engine knows each as the number that it is. */
const BIT = CLASSES

/** What a body is, and what it might be too. */
type Kinds = Pick<Mention, 'kind' | 'kinds'>
const KIND: Readonly<Record<HeadKind, Kinds>> = { union: { kind: 'UnionBody' }, org: { kind: 'Organization' }, venue: { kind: 'Venue' }, 'org/venue': { kind: 'Organization', kinds: ['Venue'] } }
const RULE: Readonly<Record<HeadKind, string>> = { union: 'name/union', org: 'name/org', venue: 'name/venue', 'org/venue': 'name/org-venue' }
const POINTING = new WordGroup(POINTERS_OF_ONE)

/** Finds every name that ends in one of the heads of names, which are indices of words. Of nested names the longest is kept. */
export function findBodies(view: SentenceView, heads: readonly number[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = [], { tokens } = view
  for (let k = heads.length - 1, limit = view.text.length; k >= 0; k--) {
    const i = heads[k] as number
    if ((tokens[i] as Token).end > limit) continue
    const mention = bodyAt(view, i, limit, rulebook)
    if (!mention) continue
    found.push(mention)
    if (mention.rule !== 'name/pointer') limit = mention.start
  }
  const bodies = withListedTeams(view, withUnitsInTurn(view, found.length ? withHonouredTeams(view, withBranches(view, spreadDivisions(view, spreadTowns(view, joinPossessives(view, found.reverse()))))) : found))
  const others = gather(view.quotations.length ? OF_QUOTATIONS : OTHERS, find => find(view, bodies))
  const all = others.length ? [...bodies, ...others] : bodies, visited = findVisitedStops(view, all), quarters = findStreetQuarters(view, bodies), longer = findLongerBodies(view, bodies)
  if (!others.length && !visited.length && !quarters.length && !longer.length) return bodies
  const stops = [...visited, ...quarters, ...longer]
  // 走进|某某医院扩建项目|: the works, and not the hospital; 东风街道柳园社区: the quarter, and not the street.
  return sortByStart([...all.filter(body => !stops.some(stop => stop.start <= body.start && body.end <= stop.end)), ...stops])
}

/** What finds bodies that end in no head of names; most find nothing. */
const OTHERS = [findListedCompanies, findVisitedPlaces, findRoutes, findBranded, findRegiments, findShortEmployers, findInstitutes], OF_QUOTATIONS = [findVessels, findQuotedPlaces, ...OTHERS]

/** Words that make a body without a head of names: 该校, 大兴区总, 县长, 周小兰是|中心|护理部主任. */
const MAY_STAND_ALONE = new WordFlag<void>(text => text === '该' || text === '总' || text === '总会' || [POINTING, MAYOR, HOLDERS].some(words => words.hasText(text)))

/** The body that such a word makes where it stands, if nothing of it stands behind `limit`. */
function headlessAt(view: SentenceView, at: number, limit: number, rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1], before = prior(view.tokens, at)
  if (POINTING.has(token)) return bodyMention('Organization', undefined, token.start, token.end, token.text, 'name/pointer', 'short', undefined)
  if (token.text === '该' && next && readPointed(next.text)?.rest === '' && next.end <= limit && !rulebook.lexicon.is(next.text, 'head')) return bodyMention('Organization', undefined, token.start, next.end, token.text + next.text, 'name/pointer', 'short', undefined)
  if (token.text === '总' && before && LEVEL_WORDS.has(before) && next?.text !== '工会') return bodyMention('UnionBody', undefined, before.start, token.end, before.text + token.text, 'name/level-union', 'short', undefined)
  // A short form, 大兴区总, and a misprint that headlines make: 德阳市总会 for 德阳市总工会.
  if ((token.text === '总会' || token.text === '总' && (endsName(next) || isOfficer(view, token.end, next, rulebook) || IN_DEPARTMENT.test(view.text.slice(token.end, token.end + LONGEST_DEPARTMENT)))) && before && (before.mask & BIT.area) !== 0 && before.end === token.start && COLLECTIVE.has(before)) return { kind: 'UnionBody', start: before.start, end: token.end, name: `${before.text}总工会`, aliases: [before.text + token.text], rule: token.text === '总' ? 'name/area-union' : 'name/union-misprinted', form: 'full' }
  return HOLDERS.has(token) && (isTitle(next) && next?.start === token.end && next.end <= view.text.length && (startsClause(view, token.start) || BEFORE_HOLDERS.has(before)) || IS.has(before) && HOLDS.test(view.text.slice(token.end, token.end + LONGEST_HELD))) ? bodyMention('Organization', undefined, token.start, token.end, token.text, 'name/holder', 'short', undefined) : undefined
}

/** The body that the word at `at` points to or is the head of, if nothing of it stands behind `limit`. */
function bodyAt(view: SentenceView, at: number, limit: number, rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1], before = prior(view.tokens, at)
  const isAlone = MAY_STAND_ALONE.has(token)
  if (isAlone && MAYOR.has(token)) return governmentBefore(view, at)
  const alone = isAlone ? headlessAt(view, at, limit, rulebook) : undefined
  if (alone) return alone
  const head = headOf(token, rulebook.lexicon) ?? (isOffice(view, at) ? { kind: 'org', start: token.start, end: token.end } as const : undefined)
  if (!head || token.text === '代表队' && before?.end === token.start && headOf(before, rulebook.lexicon) !== undefined || ZONE.has(token) || isDepartment(view, at) || isPartOfWord(token, next, head, view.text)) return undefined
  if (token.text.length === 1 && isSurname(view, at, rulebook)) return undefined
  if (token.text === '经审会' && isAuditMeeting(view.text, token)) return undefined
  if (token.text === '工会' && (isOfTerm(view.text, token) || isAskedOfUnions(view, at))) return undefined
  // 某某文化宫|一层|展厅: where in the house is no name of its own.
  if (isHallOnFloor(view.text, token)) return undefined
  // 市水利局|水利工程|建设管理与监督股股长: what a department sees to.
  if (head.kind === 'venue' && token.text.endsWith('工程') && SEEN_TO.test(view.text.slice(token.end, token.end + LONGEST_SEEN_TO))) return undefined
  const mention = ofCongress(nameBefore(view, at, head, rulebook), view.text)
  return isPerson(view, mention, rulebook) || isAdjective(view, at, mention) ? undefined : mention
}
/** 召开十届六次|经审会|，, 传达|经审会|精神: a meeting of those who audit. */
const isAuditMeeting = (text: string, { start, end }: Token): boolean => /次$|(?:召开|举行)了?$/.test(text.slice(Math.max(0, start - 3), start)) && !/^(?:全体|第|会议|委员)/.test(text.slice(end, end + 2)) || /^(?:会议)?精神/.test(text.slice(end, end + 4))
const SEEN_TO = /^(?:(?![的是在由将，。])[〇\u3400-\u9fff]){2,10}?[股科处室部](?:副?[股科处部]长|(?:常务)?副?主任)/, LONGEST_SEEN_TO = 16
/** 青河大学第六次|工会|会员代表大会: whose congress it is stands before. */
const isOfTerm = (text: string, { start, end }: Token): boolean => text.startsWith('会员', end) && MEETS.test(text.slice(end, end + LONGEST_MEETING)) && TERM.test(text.slice(Math.max(0, start - LONGEST_TERM), start))
const TERM = /第[一二三四五六七八九十\d]{1,3}[届次](?:(?:教|职|教职)[工员]代表大会)?暨?$/, MEETS = /^会员(?:代表)?大会/, LONGEST_TERM = 15, LONGEST_MEETING = 6
/** 黄山市总|组宣部部长. */
const IN_DEPARTMENT = /^(?![工公队部院站场行社体量数规])[〇\u3400-\u9fff]{2,6}部(?:副?部长|干部)/, LONGEST_DEPARTMENT = 10
/** 范县工会|第九次代表大会 is a congress of 范县总工会. */
const ofCongress = (mention: Mention, text: string): Mention => mention.kind === 'UnionBody' && mention.form === 'full' && text.charCodeAt(mention.end) === NTH && OF_AREA.test(mention.name) && CONGRESS.test(text.slice(mention.end, mention.end + LONGEST_CONGRESS))
  ? withAllFields({ kind: 'UnionBody', start: mention.start, end: mention.end, name: mention.name.replace(/工会$/, '总工会'), rule: 'name/union-congress', form: 'full', aliases: [mention.name] }) : mention
const OF_AREA = /^[〇\u3400-\u9fff]{1,12}[省市区县州旗盟]工会$/, CONGRESS = /^第[一二三四五六七八九十]{1,3}次(?:会员)?代表大会/, LONGEST_CONGRESS = 12, NTH = '第'.charCodeAt(0)
/** 周小兰是|中心|护理部主任. */
const IS = new WordGroup(['是', '任', '担任', '当上', '现任', '兼任', '成为', '出任']), HOLDS = /^的?(?:[〇\u3400-\u9fff]{2,5}[部科室处组班队])?(?:副?(?:主任|部长|科长|经理|组长|班长|队长|主管|护士长)|护理员|护士|社工|康复师|咨询师|厨师长)/, LONGEST_HELD = 12
const BEFORE_HOLDERS = new WordGroup(/^[、，“”：。；由听兼]$/)

/** 炉长|覃大桥, 律师|金哲浩进|厂: what follows a title and reads as a person's name is none of a body. */
function isPerson(view: SentenceView, mention: Mention, rulebook: Rulebook): boolean {
  // 区委常委|区总工会|主席: 区 is no surname there.
  if (mention.end - mention.start > 6 || view.text.startsWith('总工会', mention.start + 1)) return false
  const before = mention.start > 0 ? view.tokens[indexAt(view.tokens, mention.start - 1)] : undefined
  if (before?.end !== mention.start || !isTitle(before)) return false
  const length = measurePersonName(view.text, mention.start, view.costs, rulebook)
  return length > 1 && length >= mention.end - mention.start - 2
}

/** 铜陵选手|司俊旸: a letter that ends names of bodies, and begins a person's behind a title. */
function isSurname(view: SentenceView, at: number, rulebook: Rulebook): boolean {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  return (token.mask & BIT.surname) !== 0 && before?.end === token.start && isTitle(before) && measurePersonName(view.text, token.start, view.costs, rulebook) > 1
}

/** 大兴区总|为, 大兴区总|副主席 and 大兴区总|、 end a name; 大兴区总|投资 does not. */
const endsName = (next: Token | undefined): boolean => !next || MARK.has(next) || (next.mask & ENDING) !== 0 || isTitle(next)
/** 大兴区总|李志强副主席: an officer whose name stands before his office. */
const isOfficer = (view: SentenceView, at: number, next: Token | undefined, rulebook: Rulebook): boolean => (view.mask & BIT.post) !== 0 && ((next?.mask ?? 0) & (BIT.surname | BIT.head)) === BIT.surname && OFFICE.test(view.text.slice(at + measurePersonName(view.text, at, view.costs, rulebook), at + LONGEST_CHAIR))
const OFFICE = /^(?:常务|专职|兼职|挂职)?副?主席/, LONGEST_CHAIR = 9
const MARK = new WordGroup(/^[\s\p{P}]/u)
const ENDING = bits('function', 'breaker', 'verb')

/** A federation's department is a union's body too: 全国总工会女职工部. */
const DEPARTMENT_OF_UNION = /总工会(?!相关|有关)[〇\u3400-\u9fff]{2,8}部$/
const UNION_OR_NOT: Kinds = { kind: 'UnionBody', kinds: ['Organization'] }

/** 工会 in 工会干部 and in 新时代工会工作 names no body; in 北京大学工会干部 it does. */
function isAdjective(view: SentenceView, at: number, mention: Mention): boolean {
  if (mention.kind !== 'UnionBody') return false
  const token = view.tokens[at] as Token, next = view.tokens[at + 1]
  // 竹编产业|工会|合作协议: whose unions make it.
  if (BEGINS_PAPER.has(view.text.charCodeAt(mention.end)) && /[产行]业工会$/.test(mention.name) && PAPER.test(view.text.slice(mention.end, mention.end + 4)) && !view.tokens.some(word => word.start >= mention.start && word.end <= token.start && (word.mask & BIT.area) !== 0)) return true
  if (endsIn(mention.name, '系统工会') && ITS_STAFF.test(view.text.slice(mention.end, mention.end + LONGEST_STAFF)) || token.text === '工会' && isTitle(next) && COUNTED_STAFF.test(view.text.slice(Math.max(0, mention.start - 5), mention.start))) return true
  if (WHOLE_UNION.has(token) || !next || next.start !== token.end || (next.mask & BIT.follower) === 0) return false
  // 校工会|组织的“…”比赛: what follows is what it did.
  if (next.text === '组织' && OF_LEVEL.test(mention.name) && ORGANIZES.test(view.text.slice(next.end, next.end + LONGEST_ORGANIZING))) return false
  // 市医务工会|补助8万元: a level and a field are a name, and what follows is what it did.
  if (mention.form === 'short' && mention.name.length > 4 && (next.mask & BIT.verb) !== 0) return false
  return mention.form !== 'full' || !view.tokens.some(word => word.start >= mention.start && word.end <= token.start && (word.mask & (BIT.area | BIT.head)) !== 0)
}
const OF_LEVEL = /^(?:[省市区县州旗镇乡校院厂矿局段]|街道|公司|集团|学校|医院|大学|学院)工会$/, LONGEST_ORGANIZING = 6
const ORGANIZES = /^(?:了|的(?:[“《第首]|\d{4}年)|[“《]|开展|[\d一二三四五六七八九十两百]+[余多]?[名位场次]|(?:[教全]|女|青年)?(?:职工|教师|教工|师生|医护|会员|选手|代表队))/
const WHOLE_UNION = new WordGroup(/(?:总工会|委员会|联合会|联合工会|分会|全总)$/)

/** 江苏省港航系统工会|干部培训班: whom it is for, all over the province. 62名|港航工会|主席: many. */
const ITS_STAFF = /^(?:专?职?干部|主席|工作|女职工)[^，。；“”]{0,8}?(?:培训|培训班|研修班|轮训班|推进会|会议|座谈会)/, LONGEST_STAFF = 16, COUNTED_STAFF = /\d[余多]?[名位]$/

const DEALS = ['共建', '合作', '互助', '结对'], PAPER = new RegExp(`^(?:${DEALS.join('|')})(?:协议|联盟|机制)`), BEGINS_PAPER = CodeSet.firsts(DEALS)

function nameBefore(view: SentenceView, at: number, head: Head, rulebook: Rulebook): Mention {
  const { tokens } = view
  const told = behindPerson(view, findBodyStart(view, at, head, rulebook.lexicon), at, rulebook), first = behindDistrict(view, behindKind(view, told, at), at)
  // 区内重点企业|某某有限公司: what is said of the company before its name is mentioned with it.
  if (first > told) return { ...nameFrom(view, at, first, head, rulebook), start: (tokens[told] as Token).start }
  return nameFrom(view, at, first, head, rulebook)
}

/** The name that begins with `tokens[first]` and ends with its head. */
function nameFrom(view: SentenceView, at: number, first: number, head: Head, rulebook: Rulebook): Mention {
  const { tokens } = view
  const start = (tokens[first] as Token).start
  const printed = view.text.slice(start, head.end), { name, aliases } = readName(printed, view, head.end)
  const kinds = endsIn(name, '部') && DEPARTMENT_OF_UNION.test(name) ? UNION_OR_NOT : KIND[isUnionCommittee(printed) ? 'union' : head.kind]
  const pointer = prior(tokens, first)
  // 该校|分工会 are several.
  if (pointer && name === '分工会' && POINTERS.has(view.text.charCodeAt(pointer.start))) return bodyOf(head, start, name, 'generic', aliases, kinds)
  if (pointer && POINTERS.has(view.text.charCodeAt(pointer.start)) && pointer.text.length <= 3 && pointer.end === start && !(OUR_AREA.has(pointer) && ((tokens[first] as Token).mask & BIT.area) !== 0) && !isQuotedWhole(view, start, head)) return bodyOf(head, pointer.start, pointer.text + name, 'short', aliases, kinds)
  const party = endsIn(name, '工委') && WORK_COMMITTEE.test(name) ? COMMITTEE_BEFORE.exec(view.text.slice(Math.max(0, start - LONGEST_OFFICE), start))?.[1] : undefined
  if (party !== undefined) return bodyOf(head, start, party + name, 'short', aliases, kinds)
  // 各|先行示范工联会 are many.
  const form = start > 0 && view.text.charCodeAt(start - 1) === EACH ? 'generic' : formOf(view, at, first, name, head, rulebook)
  if (head.kind === 'venue' && form === 'full' && (endsIn(name, '园区') && isRunning(view.text, start, head.end) || JOINED.test(view.text.slice(Math.max(0, start - 2), start)) && RUNS_TOO.test(view.text.slice(head.end, head.end + 8)))) return bodyOf(head, start, name, form, aliases, KIND['org/venue'])
  return bodyOf(head, start, name, form === 'generic' && head.kind === 'venue' && isSetUp(view, start, head) ? 'full' : form, aliases, kinds)
}
/** 某总工会携手|某公园|推出暑托班: so is what a union joins to run something. */
const JOINED = /(?:联合|携手|联手|会同)$/, RUNS_TOO = /^(?:共同|一起|联合|合力)?(?:推出|举办|开展|举行|主办|打造|开设|组织)/
/** 主办方为某总工会、|某产业园区: a park that runs something is its office. */
const isRunning = (text: string, start: number, end: number): boolean => RUNS_BEFORE.test(text.slice(Math.max(0, start - LONGEST_RUNNING), start)) || RUNS_BEHIND.test(text.slice(end, end + LONGEST_RUNNING))
const RUNS_BEFORE = /(?:(?:主办|承办|协办|举办|牵头|组织)(?:方|单位)(?:为|是|有)|由)(?:[^，。；]{1,30}[、和与及])?$/, RUNS_BEHIND = /^(?:等[\d一二三四五六七八九十]{0,3}[家个]?(?:单位|部门)?)?(?:联合|共同|携手)?(?:主办|承办|协办)/, LONGEST_RUNNING = 36
/** 县委常委、|教育工委|书记: a committee of the one whose officer is named before. */
const WORK_COMMITTEE = /^(?:教育|卫生健康|卫健|国资|社会|两新|农业农村|直属机关|[省市区县]直机关|经济|科技)工委$/, COMMITTEE_BEFORE = /([省市区县州旗]委)(?:常委|委员|副书记|秘书长)[、兼]$/, LONGEST_OFFICE = 8
const EACH = '各'.charCodeAt(0)
const OUR_AREA = new WordGroup(/^[本我][省市区县州]$/)

/** 在码头|建成|船员之家, 建在车间旁的|职工书屋: a facility that is set up, or that is said to be where something is, is one in particular without a name of its own. */
const isSetUp = (view: SentenceView, start: number, head: Head): boolean => head.end - start > 3 && SETS_UP.in(view) && (SET_UP.test(view.text.slice(Math.max(0, start - LONGEST_SETTING), start)) || LIES.test(view.text.slice(Math.max(0, start - LONGEST_LYING), start))) && !/^(?:等|\d|[一二三四五六七八九十两]|、)/.test(view.text.slice(head.end)) && !/^(?:\d|[一二三四五六七八九十两多各个])/.test(view.text.slice(start))
const WHERE = ['建在', '设在', '开在', '办在', '位于', '坐落在'], DONE = ['建成', '建起', '办起', '开办', '打造', '兴建', '改建'], DOING = ['建成', '建起', '建立', '设立', '设在', '开在', '办在', '设于', '开设', '打造', '就在', '新建', '落成', '腾出'], SETS_UP = new Sign([...WHERE, ...DONE, ...DOING])
const LIES = new RegExp(`(?:${WHERE.join('|')})(?!各|全|每)[^，。；“”的、]{1,9}[旁边里内侧口下上中间楼层厅](?:、[^，。；“”的、]{2,10})?的$|(?<![各级]工会)(?:${DONE.join('|')})的$`), LONGEST_LYING = 26
const SET_UP = new RegExp(`(?:${DOING.join('|')})了?(?:(?:近|约|超)?\\d{2,5}[余多]?(?:平方米|平米|㎡)的)?$`), LONGEST_SETTING = 16

/** 副主席佟丽|华为|工作站揭牌: behind an office stands a name, and what is done for the body. */
function behindPerson(view: SentenceView, first: number, at: number, rulebook: Rulebook): number {
  const { start } = view.tokens[first] as Token, before = prior(view.tokens, first)
  if (first === at || before?.end !== start || !isTitle(before) || (rulebook.lexicon.maskAt(view.text, start, start + 1) & BIT.surname) === 0) return first
  const verb = [start + 3, start + 2].find(offset => DONE_FOR.has(view.text.charCodeAt(offset)))
  if (verb === undefined) return first
  const behind = view.tokens.findIndex(token => token.start > verb)
  return behind < 0 || behind > at ? first : behind
}
const DONE_FOR = new CodeSet('为给向对')

function bodyOf(head: Head, start: number, name: string, form: Mention['form'], aliases: readonly string[], { kind, kinds }: Kinds): Mention {
  return bodyMention(kind, kinds, start, head.end, name, RULE[head.kind], form, aliases.length ? aliases : undefined)
}
