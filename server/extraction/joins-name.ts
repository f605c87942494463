// A word before the head of a name in; whether it can belong to the name out: 网|约|配送行业工会, 秦航|地|服公司, 人力资源|和|社会保障局.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { BIT as CLASSES, type Lexicon } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isTrade } from './brand-before.ts'
import { isLetter } from './letter.ts'
import { headOf, type Head } from './name-head.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** By a name of this file's own the engine knows each as the number that it is. */
const BIT = CLASSES

/** No name of a body is longer than this many characters. */
export const LONGEST_NAME = 40
const STOPS = bits('breaker', 'function', 'verb', 'verbal')
/** Words of grammar that stand inside names too: 网|约|配送. */
const SOFT = new WordGroup(['约', '会', '来', '应', '共', '达', '近', '正', '更', '新', '一', '通', '联合', '建'])
export const MEASURES = new WordGroup(/^(年|月|日|届|支|名|位|家|个|所|场|组|座|处|间|余|多|万|类|大|批|期)/)
/** Heads of offices and faculties whose names join two fields: 人力资源和社会保障局, 计算机与人工智能学院. */
const JOINING = /(^分?工会|局|厅|委|委员会|部|学院|研究院|研究所|中心|系|联合会|协会|学会)$/
export const COMPANY = new WordGroup(/(公司|集团|银行|支行|分行|局)$/)
/** Words of doing and of time that names of companies are made of: 北京集智|未来|人工智能产业|创新|基地有限公司. */
const IN_COMPANIES = new WordGroup(['出版', '发行', '印刷', '建设', '施工', '生产', '加工', '装饰', '销售', '租赁', '保洁', '保安', '维修', '创新', '未来', '时代', '智慧', '创造', '发展', '开发', '运营', '管理', '制造', '推广', '咨询', '传播', '投资', '经营', '集成', '共享', '安装', '修缮', '改造', '应用', '先锋', '先行', '启航', '领航', '共创', '检测', '设计', '供应', '环保', '养护', '监理', '劳务', '贸易', '连锁', '优化', '互动', '探索', '飞跃', '跨越', '引领', '创意', '创业', '优选', '同心', '通达', '永续', '同步', '出行', '速递', '快运', '速运', '配送', '租车', '代驾', '到家', '运输', '物流'])

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Places and offices are called after what is done there: 诉调对接|工作室, 调解|室. */
const MADE_OF_DEEDS = new WordGroup(/(?:工作室|服务站|工作站|中心|[室站所点馆处]|基地|窗口)$/)

/** Offices are called after what they do: 市重点|建设|办公室, 交通|建设|工会. */
const IN_OFFICES = ['建设', '管理', '服务', '开发', '保护', '发展']
const OFFICES = new WordGroup(['办公室', '指挥部', '委员会', '工会', '工会委员会', '管理处', '管理局', '局', '处', '协会', '领导小组'])

/** Schools are called after what they teach: 山东|管理|学院, 四川城市|建设|职业学院. */
const TAUGHT = ['管理', '建设', '服务', '制造', '设计', '传播', '贸易', '检测', '维修', '保护', '开发', '营销', '经营', '加工', '运营', '生产', '表演', '运输', '培训']
/** What some centres are for: 国家乳业技术|创新|中心. */
const CENTRED = ['创新', '研发', '孵化', '创业', '测试', '体验', '展示']

/** 文化宫|一间|会议室: what is counted is told of, not named. */
const COUNTED = new WordGroup(/^[一二两三四五六七八九十几]+(?:间|处|座|个|家|名|位|条|张|场|次|支)$/)
const MARK = new WordGroup(/^[\s\p{P}\p{S}]/u)

/** 庞|各庄|镇, 千峰|街道: the name of a town may look like a word of grammar or number, at the start of a clause or after an area or one letter. */
function isTownStart(view: SentenceView, at: number): boolean {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  if ((token.mask & (BIT.function | BIT.number | BIT.time | BIT.breaker)) === 0 || COUNTING.has(token)) return false
  return !before || (before.mask & BIT.area) !== 0 || isLetter(before, BEFORE_TOWNS) || before.text.length === 1 && isHan(before.text.charCodeAt(0)) && (before.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0
}
const COUNTING = new WordGroup(/[个家级]$/)

/** 设在, 聘为, 送到: verbs that reach for what follows stand in no name. */
const REACHING = new WordGroup(/.(?:[在到为给于入进出上下来去起过了着有]|(?<=[建办造变评写做])成)$/)

/** Whether a name or noun must stand at a word: where its clause begins, or behind a preposition or a mark of lists. */
const isNounNext = (view: SentenceView, at: number): boolean => at === 0 || isLetter(prior(view.tokens, at), BEFORE_NOUNS) || PREPOSITIONS.has(view.tokens[at - 1] as Token)
const PREPOSITIONS = new WordGroup(/^(?:由|在|与|和|到|借|赴|至|来自|走进)$/)
const BEFORE_NOUNS = new CodeSet('，、。；：由在与和到借赴至')

const BEFORE_TOWNS = new CodeSet('，、。；：“由和与及')
/** Kinds of towns and of what is smaller. */
export const TOWNS = new WordGroup(['镇', '乡', '街道', '村', '社区']), LEVELS = new WordGroup(['镇', '乡', '街道']), BEFORE_TOWN_LETTERS = new CodeSet('在由和与及对为从给把将被的')

/** 赴石泉县|考察|某某职工之家: what somebody goes somewhere for. */
const VISITS = '考察|参观|观摩|走访|慰问|看望|调研|学习|交流', VISITING = new WordGroup(new RegExp(`^(?:考察|参观|观摩|走访|慰问|看望|调研|督导|督查|验收|(?:${VISITS}){2})$`))
/** Words that belong to names seldom: 看, 该, 归, 比不上, 考察调研. */
const HARDLY_IN = new WordGroup(new RegExp(`^(?:[看该本讲归]|[〇\\u3400-\\u9fff][不得][〇\\u3400-\\u9fff]|(?:${VISITS}){2})$`))
function isInName({ text }: Token, next: Token): boolean {
  // 朝阳区|看|民营企业工会: who looks at what, but 看丹|街道.
  if (text === '看') return next.text.length === 1 || TOWNS.has(next)
  return text === '归' && (next.mask & (BIT.area | BIT.head)) === 0
}

/** Words of doing and of grammar that belong to names by what stands beside them. */
const MAY_BE_IN = new WordGroup(['所', '都', '和', '组织', '联合', ...CENTRED, ...TAUGHT, ...IN_OFFICES])
function joinsAs(view: SentenceView, at: number, head: number): boolean {
  const { tokens } = view, token = tokens[at] as Token, next = tokens[at + 1] as Token, before = prior(tokens, at), isBehind = before?.end === token.start, isBehindNoun = isBehind && (before.mask & BIT.noun) !== 0
  switch (token.text) {
    case '所': return next.start === token.end && ITS_BODIES.has(next) && isBehindNoun
    // 福建闽|都|大学, 武汉安|和|心理服务中心: the second letter of a name that an area begins.
    case '都': case '和': return at + 1 <= head && (next.mask & BIT.head) !== 0 && next.start === token.end && before?.text.length === 1 && isBehind && ((prior(tokens, at - 1)?.mask ?? 0) & BIT.area) !== 0
    case '组织': return before?.text === '社会'
    case '联合': return NUMBERED.has(next) && (tokens[head] as Token).text.endsWith('车间')
  }
  if (next.text === '中心' && next.start === token.end && CENTRED.includes(token.text)) return true
  return TAUGHT.includes(token.text) && isOfSchool(view, at) || at + 1 === head && IN_OFFICES.includes(token.text) && OFFICES.has(next) && isBehindNoun
}

/** Whether the word at `at` can belong to the name that ends at `head`. */
export function joins(view: SentenceView, at: number, head: number, company: boolean): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1] as Token
  if ((view.tokens[head] as Token).end - token.start > LONGEST_NAME) return false
  // Most words do nothing else than belong to names.
  if ((token.mask & MORE_THAN_NAMES) === 0 && PLAIN.has(token) || token.text === '·') return true
  const { first } = token.word
  // Han characters are no marks.
  if (!isHan(first) && MARK.has(token)) return false
  // 此次送清凉活动|远安县总工会: what was spoken of is no part of a name that an area begins.
  if ((next.mask & BIT.area) !== 0 && OCCASION.has(token)) return false
  if (HARDLY_IN.has(token) && !isInName(token, next)) return false
  if (company && (IN_COMPANIES.has(token) || SERVING.has(token) && COMPANY.has(next) || token.text.length > 1 && (token.mask & (BIT.verb | BIT.breaker)) !== 0 && !REACHING.has(token) && FORM_OF_COMPANY.has(next))) return true
  if ((token.mask & (BIT.noun | BIT.head | BIT.area)) === 0 && (token.mask & (BIT.verbal | BIT.verb)) !== 0 && REACHING.has(token)) return false
  if (COUNTED.has(token)) return false
  if (MAY_BE_IN.has(token) && joinsAs(view, at, head)) return true
  if (token.text.length === 1 && isHan(first) && next.text.length === 1 && at + 2 < view.tokens.length && LEVELS.has(view.tokens[at + 2]) && ((prior(view.tokens, at)?.mask ?? 0) & BIT.area) !== 0 && prior(view.tokens, at)?.end === token.start && !BEFORE_TOWN_LETTERS.has(first)) return true
  if (token.text.length < 3 && TOWNS.has(next) && isHan(first) && (token.text === '都' || token.text === '地' || (token.mask & (BIT.breaker | BIT.verb | BIT.head)) === 0 && !isLetter(token, GRAMMAR)) && isTownStart(view, at)) return true
  // 由|登高|乡|中心学校: behind a preposition a word of doing is the name of the town whose level follows.
  if (token.text.length === 2 && (next.text === '镇' || next.text === '乡') && (token.mask & BIT.verbal) !== 0 && (token.mask & (BIT.breaker | BIT.verb | BIT.head | BIT.function)) === 0 && isNounNext(view, at)) return true
  if (!isHan(first) && FIGURES.has(token) && MEASURES.has(next)) return false
  if ((token.mask & BIT.area) !== 0) return !(token.mask & BIT.breaker)
  if (token.text.length === 1 && isBrandLetter(view, at, company)) return true
  if (company && at + 1 === head && token.text.length > 1 && (token.mask & BIT.noun) !== 0 && !(token.mask & BIT.breaker)) return true
  // 华为云|计算|技术有限公司, but 得到|首粮集团 and 设在|北京智行机器人有限公司: a verb inside is followed by a common noun.
  // 国辉|包装|印务有限公司: what companies are called after.
  if (company && isTrade(token)) return true
  if (company && (token.mask & BIT.verbal) !== 0 && (next.mask & BIT.area || (next.mask & BIT.noun) === 0)) return false
  if (company && token.text.length > 1 && !(token.mask & (BIT.verb | BIT.function)) && !((token.mask & BIT.breaker) !== 0 && !(token.mask & BIT.time))) return true
  if ((token.mask & STOPS) !== 0 && (token.mask & BIT.trade) === 0) return at + 1 === head && (token.mask & BIT.verb) === 0 && (token.mask & (BIT.noun | BIT.head | BIT.verbal)) !== 0 && !((token.mask & BIT.breaker) !== 0 && (next.text === '工会' || (token.mask & BIT.noun) === 0 && !MADE_OF_DEEDS.has(next))) && token.text.length > 1 && next.start === token.end && !(token.mask & BIT.function) && !(next.text === '工会' && (token.mask & BIT.noun) === 0)
  // 清|溪|头|科技园: dynasties are letters of towns.
  if ((token.mask & BIT.time) !== 0) return AGE.has(token) || token.text.length === 1 && DYNASTIES.has(first) && next.text.length === 1 && next.start === token.end && isHan(next.text.charCodeAt(0))
  if ((token.mask & BIT.number) !== 0 && token.text.length > 1) return BEGINS_NUMBER.has(token)
  return true
}
/** What words are that a name may end before, and of the others those that are in no question. */
const MORE_THAN_NAMES = bits('breaker', 'function', 'verb', 'verbal', 'time', 'number')
const PLAIN = new WordFlag<void>(text => isHan(text.charCodeAt(0)) && !OCCASION.hasText(text) && !HARDLY_IN.hasText(text) && !COUNTED.hasText(text))
const BEGINS_NUMBER = new WordGroup(/^[第零一二三四五六七八九十\d]/)
const AGE = new WordGroup(/代$|^青年$/)
const FIGURES = new WordGroup(/^\d/)
/** What workshops and the like are numbered by: 联合|二车间. */
export const NUMBERED = new WordGroup(/^[一二三四五六]/)
const ITS_BODIES = new WordGroup(/^(?:工会|党委|团委|党总支)/)
const FORM_OF_COMPANY = new WordGroup(/^(?:有限|股份|责任)/)
const SERVING = new WordGroup(/^(?:服务|建设)$/)
const OCCASION = new WordGroup(/(?:活动|行动|仪式|比赛|大赛|竞赛|会上)$/)

const SCHOOL_BEHIND = /^(?:职业|技术|工程|技师|高级|干部|科技|师范|专科|应用|艺术){0,3}(?:学院|大学|学校)/, LONGEST_SCHOOL = 8
/** Whether a school's kind stands behind a word, and an area or a noun before it. */
function isOfSchool({ tokens, text }: SentenceView, at: number): boolean {
  const { start, end } = tokens[at] as Token, before = prior(tokens, at)
  return before?.end === start && (before.mask & (BIT.area | BIT.noun)) !== 0 && (before.mask & (BIT.breaker | BIT.function | BIT.verb | BIT.head)) === 0 && SCHOOL_BEHIND.test(text.slice(end, end + LONGEST_SCHOOL))
}

/** Letters that brands are made of, though a sentence uses them by themselves: 秦航|地|服, 味|之|源, 中|建, 江阴|暨|阳. */
const BRAND_LETTER = new CodeSet('春秋夏日月能可地并同特为以之建交暨顺共达联通控开成推提会设立来将应共更用')

/** Letters that begin brands though they are words of doing too: 清|源|供水集团. */
const FIRST_LETTER = new CodeSet('顺清通成飞腾跃振兴正明安保护'), BEFORE_BRANDS = new CodeSet('，。；：、“和与由')

const DYNASTIES = new CodeSet('清明元宋唐汉隋晋秦')

/** Letters that stand in no brand. */
const GRAMMAR = new CodeSet('在由和与及对为向从给把将被等的于是到让请则也都就还又已曾')

const SIDES = new CodeSet('东西南北中')

/** Whether a letter of grammar is one of a brand: between single letters or after an area, in a company's name. */
function isBrandLetter(view: SentenceView, at: number, company: boolean): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1] as Token, before = prior(view.tokens, at)
  const isCapital = token.text === '都'
  if (!isHan(next.text.charCodeAt(0)) || isLetter(token, GRAMMAR) && !isCapital) return false
  const area = before !== undefined && ((before.mask & BIT.area) !== 0 || before.text.length === 2 && SIDES.has(before.text.charCodeAt(1)))
  const letter = before?.end === token.start && before.text.length === 1 && isHan(before.text.charCodeAt(0)) && ((before.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0 || isLetter(before, BRAND_LETTER) && prior(view.tokens, at - 1)?.text.length === 1 && prior(view.tokens, at - 1)?.end === before.start)
  if (company && isCapital && letter && ((prior(view.tokens, at - 1)?.mask ?? 0) & BIT.area) !== 0) return true
  if (area) return next.text.length === 1 && (company || isLetter(token, BRAND_LETTER) || isLetter(token, FIRST_LETTER))
  if (company && next.text.length === 1 && isLetter(token, FIRST_LETTER) && (!before || before.end === token.start && (isLetter(before, BEFORE_BRANDS) || before.text.length > 1 && (before.mask & (BIT.verb | BIT.verbal)) !== 0))) return true
  return company && letter && isLetter(token, BRAND_LETTER)
}

/** A verb is inside a name when an area opens the name before it: 朝阳区八里庄街道朝阳|无限|社区联合工会. A body before it is its subject. */
export function isVerbInName(view: SentenceView, at: number, head: number, lexicon: Lexicon): boolean {
  const token = view.tokens[at] as Token
  if (((token.mask & BIT.verbal) === 0 || (token.mask & (BIT.breaker | BIT.verb | BIT.function)) !== 0) && !SOFT.has(token) && !(OF_CENTRES.has(token) && (view.tokens[head] as Token).text.endsWith('中心'))) return false
  if (REACHING.has(token) || VISITING.has(token) || token.text === '托人') return false
  // 关工委|联合|铁路俱乐部: one body with another, but 社区|联合|工会.
  if (token.text === '联合' && isOfficeBefore(prior(view.tokens, at), lexicon) && !/^(?:工会|党|团|体|会|车间)/.test(view.tokens[at + 1]?.text ?? '')) return false
  for (let i = at - 1; i >= 0 && at - i < 8 && joins(view, i, head, false); i--) {
    const before = view.tokens[i] as Token
    if (headOf(before, lexicon)?.kind === 'union') return false
    if ((before.mask & BIT.area) !== 0 || before.text === '中国' || headOf(before, lexicon)?.kind === 'org' && before.text.length > 1) return true
  }
  return false
}

const isOfficeBefore = (token: Token | undefined, lexicon: Lexicon): boolean => token !== undefined && headOf(token, lexicon)?.kind === 'org' && OFFICE.has(token)
const OFFICE = new WordGroup(/[委联局部会院校司]$/)
/** What centres do, which their names say: 中国就业|培训|技术指导中心. */
const OF_CENTRES = new WordGroup(['培训', '指导', '交流', '救助', '鉴定', '推广', '援助', '调解', '监测', '检验', '检测'])

export function joinsFields(view: SentenceView, at: number, head: Head): boolean {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  if (token.text !== '和' && token.text !== '与') return false
  if (token.text === '和' && before?.text.length === 1 && before.end === token.start && /^(路|苑|园|路片区|路社区)$/.test(view.tokens[at + 1]?.text ?? '')) return true
  if (token.text === '和' && before?.text.length === 1 && before.end === token.start && at + 1 < view.tokens.length && ((prior(view.tokens, at - 1)?.mask ?? 0) & BIT.area) !== 0 && /^(?:医院|公司|学校|小学|中学|银行|律师事务所|镇|乡|街道)$/.test(view.tokens[at + 1]?.text ?? '')) return true
  if (!before || before.end !== token.start || head.end - token.start > 12 || !JOINING.test(view.text.slice(head.start, head.end))) return false
  if ((before.mask & (BIT.noun | BIT.verbal)) === 0 || before.text.length < 2 || (before.mask & (BIT.head | BIT.area | BIT.audience | BIT.post | BIT.generic | BIT.function)) !== 0) return false
  const earlier = prior(view.tokens, at - 1), next = view.tokens[at + 1] as Token
  // 北镇市总|和|乡镇工会: another union.
  if (before.text === '总' || before.text.endsWith('总工会')) return false
  // 市财政|和|工会: no union is of nothing.
  if (next.start === head.start && head.kind === 'union') return false
  if (earlier && HAS_HAN.has(earlier) && (earlier.mask & STOPS) === 0) return true
  // 该校|食品与健康学院, 、设计与艺术学院: the first word of its clause or item.
  return next.start < head.start && (next.mask & BIT.noun) !== 0 && (next.mask & (BIT.head | BIT.area | BIT.post)) === 0 && (!earlier || OPENS_ITEM.has(earlier))
}
const OPENS_ITEM = new WordGroup(/^(?:[、，：；“]|该.)$/)
const HAS_HAN = new WordGroup(/[\u4e00-\u9fff]/)
