// The head of a body's name (总工会, 有限公司) in, the place where the name begins out.
import { BIT, type Lexicon } from '#rulebook/lexicon.ts'
import { bits, type HeadKind } from '#rulebook/rulebook.ts'
import { WordMemory } from '#rulebook/word-memory.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** No name of a body is longer than this many characters. */
const LONGEST_NAME = 40
const STOPS = bits('breaker', 'function', 'verb', 'verbal')
/** Words of grammar that stand inside names too: 网|约|配送. */
const SOFT = new Set(['约', '会', '来', '应', '共', '达', '近', '正', '更', '新', '一', '通', '联合', '建'])
const MEASURES = /^(年|月|日|届|支|名|位|家|个|所|场|组|座|处|间|余|多|万|类|大|批|期)/
/** Heads of offices and faculties whose names join two fields: 人力资源和社会保障局, 计算机与人工智能学院. */
const JOINING = /(^工会|局|厅|委|委员会|部|学院|研究院|研究所|中心|系)$/

export interface Head {
  readonly kind: HeadKind
  readonly start: number
  readonly end: number
}

/** Words in 部 that are no departments. */
const NO_DEPARTMENT = new Set(['干部', '全部', '内部', '外部', '局部', '西部', '东部', '中部', '南部', '北部', '上部', '下部', '头部', '腰部', '颈部', '肩部', '面部', '胸部', '腹部', '腿部', '手部', '足部', '根部', '顶部', '底部', '大部', '一部', '两部', '首部', '三部', '各部'])

/** Words in 厂 that name no plant: 糖厂, 棉纺厂 do. */
const NO_PLANT = new Set(['工厂', '建厂', '进厂', '出厂', '办厂', '全厂', '本厂', '我厂', '该厂', '老厂', '新厂', '总厂', '各厂', '小厂', '大厂', '药厂店', '下厂', '到厂', '离厂', '驻厂', '外厂', '入厂', '原厂'])

/** The head that a word ends in: what it makes, and its length; none of length 0. */
interface Ending {
  readonly kind: HeadKind
  readonly length: number
}

const NO_ENDING: Ending = { kind: 'org', length: 0 }
const endings = new WordMemory(findEnding)

/** The head of names that a word is or ends in: 清华大学 ends in 大学. A single character is one only by itself (局, not 格局). */
export function headOf(token: Token, lexicon: Lexicon): Head | undefined {
  const { kind, length } = endings.of(token, lexicon)
  return length ? { kind, start: token.end - length, end: token.end } : undefined
}

export const endsInHead = (text: string, lexicon: Lexicon): boolean => findEnding(text, lexicon).length > 0

function findEnding(text: string, lexicon: Lexicon): Ending {
  for (let start = 0; start < text.length; start++) {
    if (start === text.length - 1 && start > 0 && text[start] !== '部' && !(text[start] === '厂' && !NO_PLANT.has(text))) break
    const word = text.slice(start)
    if (NO_DEPARTMENT.has(text) || text.endsWith('干部')) return NO_ENDING
    if (lexicon.is(word, 'head') || word === '部' && start > 0) return { kind: (lexicon.attribute(word, 'head') || 'org') as HeadKind, length: word.length }
  }
  return NO_ENDING
}

const COMPANY = /(公司|集团|银行|支行|分行|局)$/
/** Words of doing and of time that names of companies are made of: 北京集智|未来|人工智能产业|创新|基地有限公司. */
const IN_COMPANIES = new Set(['创新', '未来', '时代', '智慧', '创造', '发展', '开发', '运营', '管理', '制造', '推广', '咨询', '传播', '投资', '经营', '集成', '共享', '安装', '修缮', '改造', '应用', '先锋', '先行', '启航', '领航', '共创', '检测', '设计', '供应', '环保', '养护', '监理', '劳务', '贸易', '连锁', '优化', '互动', '探索', '飞跃', '跨越', '引领', '创意', '创业', '优选', '同心', '通达', '永续'])

/** The index of the first word of the name that ends with the head at `tokens[at]`. */
export function findBodyStart(view: SentenceView, at: number, head: Head, lexicon: Lexicon): number {
  const { tokens } = view
  let company = COMPANY.test(view.text.slice(head.start, head.end))
  const quoted = view.quotations.find(quotation => quotation.end === head.end + 1 && quotation.start < (tokens[at] as Token).start && quotation.end - quotation.start <= 14 && quotation.mark === '“')
  if (quoted) return tokens.findIndex(token => token.start > quoted.start)
  let first = at
  while (first > 0) {
    const before = tokens[first - 1] as Token
    // 某某有限公司|工会: what stands before is the company's name again.
    company ||= COMPANY.test(before.text)
    if (before.text === '”' && (first === at || head.kind.endsWith('venue') && head.start - before.end <= 8)) {
      const quotation = view.quotations.find(candidate => candidate.end === before.end && candidate.end - candidate.start <= 16)
      if (!quotation) break
      while (first > 0 && (tokens[first - 1] as Token).start >= quotation.start) first--
      if (first > 0 && headOf(tokens[first - 1] as Token, lexicon)) break
    } else if (before.text === '）' || before.text === ')') {
      const open = openingBracket(tokens, first - 1)
      if (open === undefined) break
      first = open
    } else if (company && /工会$/.test(before.text) && (before.mask & BIT.head) !== 0 && !/^(?:工会|党委|团委)/.test(view.text.slice(head.start, head.end))) break
    else if (isTitleAfterBody(view, first - 1, lexicon) || isOtherUnion(view, first - 1, at, lexicon)) break
    else if (joins(view, first - 1, at, company) || isVerbInName(view, first - 1, at, lexicon) || joinsFields(view, first - 1, head)) first--
    else break
  }
  while (first < at && /^[一二两三四五六七八九十几数]+(座|个|处|家|间|所|批|支)$/.test((tokens[first] as Token).text)) first++
  while (first < at && (tokens[first] as Token).text.length === 1 && MEASURES.test((tokens[first] as Token).text) && /\d|[一二三四五六七八九十]/.test(view.text[(tokens[first] as Token).start - 1] ?? '')) first++
  while (first < at && ((tokens[first] as Token).mask & BIT.generic) !== 0 && (tokens[first] as Token).text.length > 2 && !((tokens[first] as Token).mask & BIT.area)) first++
  while (first < at && (isLead(tokens[first] as Token) && (tokens[first] as Token).text !== '顺' || (tokens[first] as Token).text === '方' && /(?:运营|承办|主办|协办|建设|施工|甲|乙|合作|出资|承接|承保)$/.test(view.text.slice(0, (tokens[first] as Token).start)) || (tokens[first] as Token).text === '原' || /^[)）·]$/.test((tokens[first] as Token).text))) first++
  // 归|柳林县某某中心: no name has one letter before a county.
  if (first + 1 < at && (tokens[first] as Token).text.length === 1 && ((tokens[first + 1] as Token).mask & BIT.area) !== 0 && /[省市区县州旗盟]$/.test((tokens[first + 1] as Token).text) && ((tokens[first] as Token).mask & BIT.area) === 0) first++
  return first
}


const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** 娄烦县总工会|新任工会: one union's name holds another's only with 机关 and the like between, or before 委员会. */
const isOtherUnion = (view: SentenceView, at: number, head: number, lexicon: Lexicon): boolean => {
  const token = view.tokens[at] as Token, between = view.text.slice(token.end, (view.tokens[head] as Token).start)
  return (token.text === '总工会' || token.text === '工会') && /工会$/.test((view.tokens[head] as Token).text) && headOf(view.tokens[head] as Token, lexicon)?.kind === 'union' && !/^(?:直属)?(?:机关|系统|本级|女职工)?$/.test(between)
}

/** 律师 in …律师事务所|律师|金哲浩…: a title after a body begins what is said of a person, no part of a name. */
const isTitleAfterBody = (view: SentenceView, at: number, lexicon: Lexicon): boolean => {
  const token = view.tokens[at] as Token, before = view.tokens[at - 1], next = view.tokens[at + 1]
  if ((token.mask & BIT.post) !== 0 && OFFICER.test(token.text) && next?.start === token.end && !headOf(next, lexicon) && (next.mask & BIT.surname) !== 0) return true
  return (token.mask & BIT.post) !== 0 && !(next && headOf(next, lexicon)) && (token.mask & BIT.head) === 0 && before !== undefined && before.end === token.start && headOf(before, lexicon)?.kind.startsWith('venue') === false
}

/** 炉长|覃大桥: an officer's title before a surname is no part of a name. */
const OFFICER = /(?:长|主任|书记|主席|经理|教授|委员)$/

/** Places and offices are called after what is done there: 诉调对接|工作室, 调解|室. */
const MADE_OF_DEEDS = /(?:工作室|服务站|工作站|中心|[室站所点馆处]|基地|窗口)$/

/** 庞|各庄|镇, 千峰|街道: the name of a town may look like a word of grammar or number, at the start of a clause or after an area or one letter. */
function isTownStart(view: SentenceView, at: number): boolean {
  const token = view.tokens[at] as Token, before = view.tokens[at - 1]
  if ((token.mask & (BIT.function | BIT.number | BIT.time)) === 0) return false
  return !before || (before.mask & BIT.area) !== 0 || /^[，、。；：“由和与及]$/.test(before.text) || before.text.length === 1 && isHan(before.text.charCodeAt(0)) && (before.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0
}

/** 设在, 聘为, 送到: verbs that reach for what follows stand in no name. */
const REACHING = /[在到为给于成入进出上下来去起过了着]$/

/** Whether the word at `at` can belong to the name that ends at `head`. */
function joins(view: SentenceView, at: number, head: number, company: boolean): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1] as Token
  if ((view.tokens[head] as Token).end - token.start > LONGEST_NAME) return false
  if (token.text === '·') return true
  const first = token.text.charCodeAt(0)
  // Han characters are no marks; the expression is for the others.
  if (!isHan(first) && /^[\s\p{P}\p{S}]/u.test(token.text)) return false
  if (token.text === '该' || token.text === '本' || token.text === '归' && (next.mask & BIT.area) !== 0) return false
  if (company && IN_COMPANIES.has(token.text)) return true
  if (token.text.length > 1 && (token.mask & (BIT.noun | BIT.head | BIT.area)) === 0 && (token.mask & (BIT.verbal | BIT.verb)) !== 0 && REACHING.test(token.text)) return false
  if (/^(?:镇|乡|街道|村)$/.test(next.text) && token.text.length < 3 && isHan(first) && (token.mask & (BIT.breaker | BIT.verb | BIT.head)) === 0 && !GRAMMAR.test(token.text) && isTownStart(view, at)) return true
  if (!isHan(first) && /^\d/.test(token.text) && MEASURES.test(next.text)) return false
  if ((token.mask & BIT.area) !== 0) return !(token.mask & BIT.breaker)
  if (isBrandLetter(view, at, company)) return true
  if (company && at + 1 === head && token.text.length > 1 && (token.mask & BIT.noun) !== 0 && !(token.mask & BIT.breaker)) return true
  // 华为云|计算|技术有限公司, but 得到|首粮集团 and 设在|北京智行机器人有限公司: a verb inside is followed by a common noun.
  if (company && (token.mask & BIT.verbal) !== 0 && (next.mask & BIT.area || (next.mask & BIT.noun) === 0)) return false
  if (company && token.text.length > 1 && !(token.mask & (BIT.verb | BIT.function)) && !((token.mask & BIT.breaker) !== 0 && !(token.mask & BIT.time))) return true
  if ((token.mask & STOPS) !== 0 && (token.mask & BIT.trade) === 0) return at + 1 === head && (token.mask & BIT.verb) === 0 && (token.mask & (BIT.noun | BIT.head | BIT.verbal)) !== 0 && !((token.mask & BIT.breaker) !== 0 && (next.text === '工会' || (token.mask & BIT.noun) === 0 && !MADE_OF_DEEDS.test(next.text))) && token.text.length > 1 && next.start === token.end && !(token.mask & BIT.function) && !(next.text === '工会' && (token.mask & BIT.noun) === 0)
  if ((token.mask & BIT.time) !== 0) return /代$/.test(token.text)
  if ((token.mask & BIT.number) !== 0 && token.text.length > 1) return /^[第零一二三四五六七八九十\d]/.test(token.text)
  return true
}

/** Letters that brands are made of, though a sentence uses them by themselves: 秦航|地|服, 味|之|源, 中|建, 江阴|暨|阳. */
const BRAND_LETTER = /^[地并同为以之建交暨顺共达联通控开成推提会设立来将应共更用]$/

/** Letters that stand in no brand. */
const GRAMMAR = /^[在由和与及对为向从给把将被等的于是到让请则也都就还又已曾]$/

/** Whether a letter of grammar is one of a brand: between single letters or after an area, in a company's name. */
function isBrandLetter(view: SentenceView, at: number, company: boolean): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1] as Token, before = view.tokens[at - 1]
  if (token.text.length > 1 || !isHan(next.text.charCodeAt(0)) || GRAMMAR.test(token.text)) return false
  const area = before !== undefined && ((before.mask & BIT.area) !== 0 || /^.[东西南北中]$/.test(before.text)), letter = before?.end === token.start && before.text.length === 1 && isHan(before.text.charCodeAt(0)) && (before.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0
  if (area) return next.text.length === 1 && (company || BRAND_LETTER.test(token.text))
  if (!company || !BRAND_LETTER.test(token.text)) return false
  return letter || (!before || /^[，。；：、“]$/.test(before.text)) && next.text.length === 1 && token.text === '顺'
}

/** A verb is inside a name when an area opens the name before it: 朝阳区八里庄街道朝阳|无限|社区联合工会. A body before it is its subject. */
function isVerbInName(view: SentenceView, at: number, head: number, lexicon: Lexicon): boolean {
  const token = view.tokens[at] as Token
  if (REACHING.test(token.text) && token.text.length > 1 || token.text === '托人') return false
  if (!SOFT.has(token.text) && ((token.mask & BIT.verbal) === 0 || (token.mask & (BIT.breaker | BIT.verb | BIT.function)) !== 0)) return false
  for (let i = at - 1; i >= 0 && at - i < 8 && joins(view, i, head, false); i--) {
    const before = view.tokens[i] as Token
    if (headOf(before, lexicon)?.kind === 'union') return false
    if ((before.mask & BIT.area) !== 0 || headOf(before, lexicon)?.kind === 'org' && before.text.length > 1) return true
  }
  return false
}

function joinsFields(view: SentenceView, at: number, head: Head): boolean {
  const token = view.tokens[at] as Token, before = view.tokens[at - 1]
  if (token.text === '和' && before?.text.length === 1 && before.end === token.start && /^(路|苑|园|路片区|路社区)$/.test(view.tokens[at + 1]?.text ?? '')) return true
  if (token.text === '和' && before?.text.length === 1 && before.end === token.start && at + 1 < view.tokens.length && ((view.tokens[at - 2]?.mask ?? 0) & BIT.area) !== 0 && /^(?:医院|公司|学校|小学|中学|银行)$/.test(view.tokens[at + 1]?.text ?? '')) return true
  if (token.text !== '和' && token.text !== '与' || !before || before.end !== token.start || !JOINING.test(view.text.slice(head.start, head.end)) || head.end - token.start > 12) return false
  if ((before.mask & (BIT.noun | BIT.verbal)) === 0 || before.text.length < 2 || (before.mask & (BIT.head | BIT.area | BIT.audience | BIT.post | BIT.generic | BIT.function)) !== 0) return false
  const earlier = view.tokens[at - 2], next = view.tokens[at + 1] as Token
  if (earlier && /[\u4e00-\u9fff]/.test(earlier.text) && (earlier.mask & STOPS) === 0) return true
  // 该校|食品与健康学院, 、设计与艺术学院: the first word of its clause or item.
  return next.start < head.start && (next.mask & BIT.noun) !== 0 && (next.mask & (BIT.head | BIT.area | BIT.post)) === 0 && (!earlier || /^(?:[、，：；“]|该.)$/.test(earlier.text))
}

function openingBracket(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i >= 0 && close - i < 16; i--) if (/^[（(]$/.test((tokens[i] as Token).text)) return i
  return undefined
}

const isLead = (token: Token): boolean => (token.mask & (BIT.breaker | BIT.function)) !== 0 && !(token.mask & BIT.area)
