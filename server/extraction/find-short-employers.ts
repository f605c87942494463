// A sentence in, the schools, hospitals, builders, banks and squads that it names by a number or two letters out: |柳林一中|校长周某, |县二中|、市三中, |市一院|院长, |青河建工五建|工会主席, |柳林农行|党委书记, |312队|职工.
import { allOf } from '#model/all-of.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { LEVEL_WORDS } from './body-form.ts'
import { isFree, type Mention } from './mention.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'

/** Who works there and what bodies do: behind such a name stands one of these, a mark or a small word. */
const BEHIND = '(?=$|[，。；、：）”“和与及等在为向的被将获由到给]|党[委总支组]|团委|副?[校园行队院]长|副?书记|副?主任|营业部|职工|员工|教职?工|教师|老师|师生|学生|学子|客户经理|主办|承办|协办|举[办行]|召开|启动|推出|邀请|开展|组织|组建|组成|牵头|联合|携手|参[加赛]|派出|选派|代表队|调研|视察|检查|慰问|验收|指导|走访|看望|考察|座谈)'
/** 一中, 第三小学's short form 三小, 十一中; 三中|全会 and 二中|校 are none. */
const SCHOOL = new RegExp(`(?:实验|第)?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})(?:中|小|幼|职中|职高)${BEHIND}`, 'g')
const BANK_NAMES = ['农行', '工行', '建行', '中行', '交行', '农发行', '邮储'], BANK = new RegExp(`(?:${BANK_NAMES.join('|')})${BEHIND}`, 'g')
/** Surveyors and geologists work in squads that are called by their number; two figures only count. */
const SQUAD = new RegExp(`(?<=^|[，。；、：“到在由向和与及对为给赴]|代表|来自|走进)(?:\\d{3,4}|[一二三四五六七八九〇零]{3})(?:地质)?队${BEHIND}`, 'g')
/** 市一院, 柳林二院; 附属一院 is of some school. */
const HOSPITAL = new RegExp(`[一二三四五六七八九十]{1,2}院${BEHIND}`, 'g')
/** 青河建工|五建, 省|四建. */
const BUILDERS = new RegExp(`(?:建工|城建|建投|建总)?[一二三四五六七八九十]{1,2}建(?:${BEHIND}|(?=项目部|纪委|员工))`, 'g')
/** A number before a kind of school, a bank, a number before a squad: most sentences have none of these. */
const numbered = (numbers: string, kinds: readonly string[]): Sign => new Sign([...numbers].flatMap(number => kinds.map(kind => number + kind)))
const NUMBERED = numbered('一二三四五六七八九十0123456789', ['中', '小', '幼', '职中', '职高']), BANKS = new Sign(BANK_NAMES), SQUADS = numbered('一二三四五六七八九〇零0123456789', ['队', '地质队'])
const HOUSES = new Sign([...'一二三四五六七八九十'].flatMap(number => [`${number}院`, `${number}建`]))

const NONE: readonly Mention[] = []

export function findShortEmployers(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = []
  if (NUMBERED.in(view)) addLocal(SCHOOL, view, bodies, found)
  if (HOUSES.in(view)) for (const pattern of [HOSPITAL, BUILDERS]) addLocal(pattern, view, bodies, found)
  if (BANKS.in(view)) addLocal(BANK, view, bodies, found)
  if (SQUADS.in(view)) for (const { index, 0: name } of allOf(SQUAD, view.text)) add(view, index, index + name.length, 'full', bodies, found)
  if (LED.in(view)) addFirms(view, bodies, found)
  return found.length ? found : NONE
}

/** ，|贵州|金元|副总经理: a firm by its area and a brand of two letters or three, where an item begins with it. */
function addFirms(view: SentenceView, bodies: readonly Mention[], found: Mention[]): void {
  const { tokens, text } = view
  for (const [at, { start: end }] of tokens.entries()) {
    if (!LEADS_FIRM.has(tokens[at])) continue
    let first = at
    while (first > 0 && end - (tokens[first - 1] as Token).start <= LONGEST_BRAND && (tokens[first - 1] as Token).end === (tokens[first] as Token).start && ((tokens[first - 1] as Token).mask & NO_BRAND) === 0) first--
    const area = tokens[first - 1]
    if (area && first < at && end - area.end > 1 && area.end === (tokens[first] as Token).start && (area.mask & BIT.area) !== 0 && !NO_FIRM.test(text.slice(area.end, end)) && startsItem(text, area.start)) add(view, area.start, end, 'full', bodies, found)
  }
}
const LED = new Sign(['总经理', '董事长', '总裁']), LEADS_FIRM = new WordGroup(/^(?:常务)?副?(?:总经理|董事长|总裁)$/), LONGEST_BRAND = 3
const NO_BRAND = bits('verb', 'function', 'breaker', 'post', 'head', 'generic', 'time', 'audience', 'area', 'honour'), NO_FIRM = /[区片域部省市县站点处室办]$|项目/

/** Those of an area, or of the level spoken of. */
function addLocal(pattern: RegExp, view: SentenceView, bodies: readonly Mention[], found: Mention[]): void {
  for (const { index, 0: name } of allOf(pattern, view.text)) {
    const first = areaBefore(view, index) ?? (pattern === SCHOOL ? nameAmongSchools(view, index, index + name.length) : undefined)
    if (first) add(view, first.start, index + name.length, LEVEL_WORDS.has(first) ? 'short' : 'full', bodies, found)
  }
}

function add({ text }: SentenceView, start: number, end: number, form: Mention['form'], bodies: readonly Mention[], found: Mention[]): void {
  if (isFree(bodies, start, end)) found.push({ kind: 'Organization', start, end, name: text.slice(start, end), rule: 'name/short-employer', form })
}

/** The first word of the areas that end at an offset, or a level by itself behind no other word: 柳林|一中, 到|县|二中. */
function areaBefore(view: SentenceView, end: number): Token | undefined {
  const { tokens } = view
  let at = tokens.findIndex(token => token.end === end), area: Token | undefined
  if (LEVEL_WORDS.has(tokens[at])) return startsClause(view, (tokens[at] as Token).start) || BEFORE_LEVEL.has(tokens[at - 1]) ? tokens[at] : undefined
  for (; at >= 0 && ((tokens[at] as Token).mask & BIT.area) !== 0 && (!area || (tokens[at] as Token).end === area.start); at--) area = tokens[at]
  return area
}

/** 小海中学、|虹桥|二中、跃龙中学: two letters that are no area are a school's too where schools stand beside it. */
function nameAmongSchools({ text, tokens }: SentenceView, end: number, to: number): Token | undefined {
  const name = tokens.find(token => token.end === end)
  if (name?.text.length !== 2 || (name.mask & (BIT.verb | BIT.function | BIT.post | BIT.time | BIT.generic)) !== 0 || !startsItem(text, name.start)) return undefined
  return SCHOOL_BEFORE.test(text.slice(Math.max(0, name.start - LONGEST_SCHOOL), name.start)) || SCHOOL_BEHIND.test(text.slice(to, to + LONGEST_SCHOOL)) ? name : undefined
}
const startsItem = (text: string, at: number): boolean => at === 0 || /[、，。：“由同与和及]/.test(text[at - 1] as string)
const LONGEST_SCHOOL = 9, SCHOOL_BEFORE = /(?:中学|小学|学校|[一二三四五六七八九十][中小])[、和与及]$/, SCHOOL_BEHIND = /^[、和与及][〇\u3400-\u9fff]{2,5}?(?:中学|小学|学校|[一二三四五六七八九十][中小])/
const BEFORE_LEVEL = new WordGroup(/^(?:[、“”（由在到向和与及对为赴给]|来到|走进|来自|联合|以及)$/)
