// The head of a body's name (总工会, 有限公司) in, the place where the name begins out.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { BIT as CLASSES, type Lexicon } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { brandBefore, isTrade } from './brand-before.ts'
import { areaBefore, brandAroundAnd, brandCutShort, brandOfAnd, carrierStart, isBrandOfTwo, isLetterPair, isNamePair, pairAfterArea } from './brand-start.ts'
import { COMPANY, isVerbInName, joins, joinsFields, MEASURES, NUMBERED } from './joins-name.ts'
import { isLetter, ONE_HAN } from './letter.ts'
import { headOf, type Head } from './name-head.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { isTitle } from './read-titles.ts'
import { townBefore } from './town-before.ts'
import { areaOfUnion, isSideOf } from './union-area.ts'

/** By a name of this file's own the engine knows each as the number that it is. */
const BIT = CLASSES

/** The index of the first word of the name that ends with the head at `tokens[at]`. */
export function findBodyStart(view: SentenceView, at: number, head: Head, lexicon: Lexicon): number {
  const { tokens } = view
  let company = COMPANY.has(tokens[at] as Token)
  const quoted = view.text.charCodeAt(head.end) !== CLOSING ? undefined : view.quotations.find(quotation => quotation.end === head.end + 1 && quotation.start < (tokens[at] as Token).start && quotation.end - quotation.start <= 14 && quotation.mark === '“')
  if (quoted) return tokens.findIndex(token => token.start > quoted.start)
  let first = at
  while (first > 0) {
    const before = tokens[first - 1] as Token, letter = before.end - before.start === 1 ? view.text.charCodeAt(before.start) : 0
    // 某某有限公司|工会: what stands before is the company's name again.
    company ||= COMPANY.has(before)
    if (letter === CLOSING && (first === at || (head.kind.endsWith('venue') || TEAM.test(view.text.slice(head.start, head.end))) && head.start - before.end <= 8)) {
      const quotation = view.quotations.find(candidate => candidate.end === before.end && candidate.end - candidate.start <= 16)
      if (!quotation) break
      while (first > 0 && (tokens[first - 1] as Token).start >= quotation.start) first--
      if (first > 0 && headOf(tokens[first - 1] as Token, lexicon)) break
    } else if (CLOSING_BRACKETS.has(letter)) {
      const open = openingBracket(tokens, first - 1)
      if (open === undefined) break
      first = open
    } else if (company && (before.mask & BIT.head) !== 0 && before.text.endsWith('工会') && !/^(?:工会|党委|团委|(?:工作)?委员会)/.test(view.text.slice(head.start, head.end))) break
    // 这间屋子|叫|“山灯”驿站: what it is called begins behind.
    else if (letter === CALLED) break
    // 某大学党委副书记|工会主席: the union's officer holds the post before it too.
    else if ((before.mask & BIT.post) !== 0 && OFFICER_BEFORE.has(before) && /^工会/.test(view.text.slice(before.end))) break
    else if (isTitleAfterBody(view, first - 1, lexicon) || isOtherUnion(view, first - 1, at, lexicon)) break
    else if (joins(view, first - 1, at, company) || isVerbInName(view, first - 1, at, lexicon) || joinsFields(view, first - 1, head)) first--
    else break
  }
  first = (company ? areaBefore(view, first, at, lexicon) : pairAfterArea(view, first)) ?? first
  if (first < at && mayLead(tokens, first)) first = behindLead(view, first, at, head)
  // 吴凯|代表|市委: who speaks for a body is not part of its name.
  let last = at - 1
  while (last >= first && !ENDS_LEAD.has(tokens[last])) last--
  for (let i = last; i >= first; i--) if ((tokens[i] as Token).text === '代表' && REPRESENTED.has(tokens[i + 1] as Token) || (tokens[i] as Token).text.length > 2 && PARTY.has(tokens[i] as Token)) { first = i + 1; break }
  for (let i = last; i >= first; i--) if (leadsOver(view, i, first)) { first = i + 1; break }
  // 和|派|河|大桥项目部: the river's name, though it is a word of doing.
  if (first > 1 && isLetter(tokens[first], WATERS) && SPANS.has(tokens[first + 1]) && ONE_HAN.has(tokens[first - 1]) && (tokens[first - 1] as Token).end === (tokens[first] as Token).start && LEADS_TO_RIVER.has(tokens[first - 2] as Token)) first--
  // 联想|（北京）有限公司: the brand before its town.
  if ((tokens[first] as Token).text === '（' && first > 0 && (tokens[first - 1] as Token).end === (tokens[first] as Token).start && BRAND.has(tokens[first - 1] as Token) && ((tokens[first - 1] as Token).mask & NO_BRAND) === 0) first--
  // 福|如|（天门）服装有限公司: a brand of two letters that no list has.
  else if ((tokens[first] as Token).text === '（' && first > 1 && isLetterPair(view, first - 2)) first -= 2
  // 归|柳林县某某中心: no name has one letter before a county, but for 北|城区总工会.
  if (first + 1 < at && !isSideOf(tokens, first) && ((tokens[first + 1] as Token).mask & BIT.area) !== 0 && ONE_HAN.has(tokens[first] as Token) && AREA_END.has(tokens[first + 1] as Token) && ((tokens[first] as Token).mask & BIT.area) === 0) first++
  // 。|德|正|社工服务中心, 、|爱|达|公益服务中心: what those who care are called.
  if (first > 1 && CARES.has(tokens[first] as Token) && (tokens[first] as Token).start === (tokens[first - 1] as Token).end && isNamePair(view, first - 2)) first -= 2
  // 顺风达|快递|大同分公司: the company before its branch's town.
  if (first > 0 && BRANCH.has(tokens[at] as Token) && ((tokens[first] as Token).mask & BIT.area) !== 0 && (tokens[first - 1] as Token).end === (tokens[first] as Token).start && isTrade(tokens[first - 1] as Token)) first = brandBefore(view, first - 1) ?? first
  // 柴|发动|力|有限公司: what is left of a brand is no name, where an area begins it.
  if (company) first = carrierStart(view, first) ?? brandOfAnd(view, first) ?? brandAroundAnd(view, first) ?? brandCutShort(tokens, first, at) ?? first
  // 恒达|纺织|工会: a company's name without its kind.
  if (first >= at - 3 && BRANDED.has(tokens[at] as Token)) first = Math.min(first, brandedStart(view, at) ?? first)
  // 厦门|全国总工会|疗休养中心: there is one.
  if (first < at - 1 && (tokens[at] as Token).text === '总工会' && (tokens[at - 1] as Token).text === '全国' && prior(tokens, at - 1)?.text !== '中华') return at - 1
  return head.kind === 'union' ? Math.max(townBefore(view, first), areaOfUnion(tokens, at)) : first
}
/** Whether the word at which a name would begin, or the one behind it, may be no part of it: most are. */
const mayLead = (tokens: readonly Token[], first: number): boolean => ((tokens[first] as Token).mask & LEADING_CLASSES) !== 0 || LEADS.has(tokens[first]) || (tokens[first + 1] as Token).text === '方'
const LEADING_CLASSES = bits('breaker', 'function', 'generic')
const LEADS = new WordFlag<void>(text => text === '记' || text === '原' || text === '上' || text === '方' || text.length === 1 && [BY, UPON, UNITS, LOOSE, OUT].some(letters => letters.has(text.charCodeAt(0))) || AROUND.has(text) || [NUMBER, TERM, YEAR, MEASURES, NO_BEGINNING, BEFORE_AREA, SLOGAN].some(words => words.hasText(text)))

/** Where the name begins behind words before it that are no part of it. */
function behindLead(view: SentenceView, from: number, at: number, head: Head): number {
  const { tokens } = view
  let first = from
  // ——记|大连某某公司: what a portrait's headline begins with.
  if (first < at && (tokens[first] as Token).text === '记' && view.text[(tokens[first] as Token).start - 1] === '—') first++
  // 照|省总工会|的方案: by whose plan.
  if (first < at && isLetter(tokens[first], BY) && (first === 0 || OPENS_ITEM.has(tokens[first - 1] as Token)) && ONE_OF_LEVEL.has(tokens[first + 1] as Token)) first++
  while (first < at && (NUMBER.has(tokens[first] as Token) || head.kind === 'union' && TERM.has(tokens[first] as Token))) first++
  // 选举|出|第五届工会委员会: whom they chose.
  if (first < at && head.kind === 'union' && isLetter(tokens[first], OUT) && CHOOSE.has(prior(tokens, first))) first++
  while (first < at && head.kind === 'union' && TERM.has(tokens[first] as Token)) first++
  // 2012|河海大学: the year of what it holds.
  if (first < at && YEAR.has(tokens[first] as Token)) first++
  while (first < at && (tokens[first] as Token).text.length === 1 && MEASURES.has(tokens[first] as Token) && /\d|[一二三四五六七八九十]/.test(view.text[(tokens[first] as Token).start - 1] ?? '')) first++
  if (first + 2 < at && (tokens[first + 1] as Token).text === '方' && ((tokens[first + 2] as Token).mask & BIT.area) !== 0) first += 2
  if (first + 2 < at && ((tokens[first + 2] as Token).mask & BIT.area) !== 0 && (NO_BEGINNING.has(tokens[first] as Token) && AFTER_NO_BEGINNING.has(tokens[first + 1] as Token) || isLetter(tokens[first], UPON) && (tokens[first + 1] as Token).text === '上')) first += 2
  if (first + 1 < at && (((tokens[first + 1] as Token).mask & BIT.area) !== 0 && BEFORE_AREA.has(tokens[first] as Token) || (tokens[first + 1] as Token).text === '“' && (AROUND.has((tokens[first] as Token).text) || isLetter(tokens[first], UNITS)))) first++
  while (first < at && (SLOGAN.has(tokens[first] as Token) || ((tokens[first] as Token).mask & BIT.generic) !== 0 && (tokens[first] as Token).text.length > 2 && !((tokens[first] as Token).mask & BIT.area))) first++
  while (first < at && (isLead(tokens[first] as Token) && (tokens[first] as Token).text !== '顺' && !isBrandOfTwo(view, first) && !((tokens[first] as Token).text === '联合' && NUMBERED.has(tokens[first + 1] as Token)) || (tokens[first] as Token).text === '方' && /(?:运营|承办|主办|协办|建设|施工|甲|乙|合作|出资|承接|承保)$/.test(view.text.slice(0, (tokens[first] as Token).start)) || (tokens[first] as Token).text === '原' || (tokens[first] as Token).text === '上' && isLetter(prior(tokens, first), UPON) || isLetter(tokens[first], LOOSE))) first++
  return first
}

const CARES = new WordGroup(/^(?:社工|社会工作|公益|志愿|救援|应急救援|义工|爱心|家政|养老|心理)/)
const OUT = new CodeSet('出'), CHOOSE = new WordGroup(['选举', '推选', '推举', '选'])
const CLOSING = '”'.charCodeAt(0), CALLED = '叫'.charCodeAt(0), CLOSING_BRACKETS = new CodeSet('）)')
const BY = new CodeSet('照依代替'), ONE_OF_LEVEL = new WordGroup(/^(?:[省市区县州旗镇乡]委?|全国|集团|公司|街道)$/)
const WATERS = new CodeSet('河江湖海溪山岭沟'), SPANS = new WordGroup(/^(?:大?桥|特大桥|隧道|水库|大坝|电站|水电站)/), LEADS_TO_RIVER = new WordGroup(/^(?:[，、。；和与及到在由]|来到|走进|深入|前往|赶到|慰问|走访)$/)
const AREA_END = new WordGroup(/[省市区县州旗盟]$/)
const AFTER_NO_BEGINNING = new WordGroup(/^(?:级|联系点|嘉宾|队)$/)
const NO_BEGINNING = new WordGroup(/^(?:原地|基层|特邀|冠军|亚军|季军)$/)
const OFFICER_BEFORE = new WordGroup(/^(?:党委|党组|党工委|纪委)?(?:副?书记|副?校长|副?院长|副?主任|副?经理|委员)$/)

const BRANCH = new WordGroup(/^[分支]公司$/)

/** What leads over to a name that an area begins: 第一时间|北京市教育工会, 全区|望京街道总工会. */
const MEETING = new WordGroup(['仪式', '会', '会议', '活动', '大会', '现场'])
const BEGINS_ANEW = /^(?:中国|中华|全国|[〇\u3400-\u9fff]{1,4}?(?:街道|镇|乡)(?:总工会|工会))/, LONGEST_BEGINNING = 9
const LEADING = ['时间', '届', '基层', '全市', '全区', '全县', '全省', '本市', '我市', '我区', '我县', '我省', '市', '区', '辖区', '当地', '上级', '所在', '和', '应'], LED_BY = new WordGroup(LEADING)
/** These are in no name. */
const OUTSIDE = ['系', '代表', '连日来', '仪式上', '会上', '依法', '主动', '第一时间', '组成', '组建', '抽调', '一届', '新一届', '建议', '正如', '还有', '便是', '才', '准备', '继续', '开始', '督促', '批准', '选举', '现任', '时任', '曾任', '作', '称', '担任', '出任', '就任'], NEVER_IN = new WordGroup(OUTSIDE)
/** What joins an officer to the body of the next. */
const BESIDES = ['与', '和', '同', '跟', '及', '携'], BESIDE = new WordGroup(BESIDES)
/** An officer with a name of two or three letters. */
const AFTER_OFFICER = /(?:主席|主任|书记|经理|[会局院校厂部处科站队班]长|教授|代表)[〇\u3400-\u9fff]{2,3}$/, LONGEST_OFFICER = 7
const WON = new WordGroup(/(?:[冠亚季]军|第[一二三四五六七八]名|奖|头名|金牌|银牌)$/)
/** 职工服务中心|联合|海天医院: who does something with others. */
const TOGETHER = ['联合', '携手', '联手', '会同'], JOINTLY = new WordGroup(TOGETHER)
/** All of these: few words lead over to a name. */
const MAY_LEAD = new WordGroup([...LEADING, ...OUTSIDE, ...BESIDES, ...TOGETHER, '归', '上'])
/** These, and those who do something there. */
const ENDS_LEAD = new WordFlag<void>(text => MAY_LEAD.hasText(text) || PARTY.hasText(text))
const BRAND = new WordGroup(/^[〇\u3400-\u9fff]{2,4}$/), NO_BRAND = bits('time', 'post', 'audience', 'function', 'area', 'head')

function leadsOver({ tokens, text }: SentenceView, at: number, first: number): boolean {
  const word = tokens[at] as Token, { end } = word, next = tokens[at + 1] as Token
  if (!MAY_LEAD.has(word)) return false
  // 联合会主席|沈月琴|与|某某行业协会: who stands beside it.
  if (BESIDE.has(word) && at > first && AFTER_OFFICER.test(text.slice(Math.max(0, word.start - LONGEST_OFFICER), word.start))) return true
  // 乙组冠军|归|体育学院: to whom a prize goes.
  if (word.text === '归' && WON.has(prior(tokens, at))) return true
  if (NEVER_IN.has(word) || JOINTLY.has(word) && at > first && ((tokens[at - 1] as Token).mask & BIT.head) !== 0) return true
  if (isOfLevel(tokens, at)) return false
  return (LED_BY.has(word) || word.text === '上' && at > first && MEETING.has(tokens[at - 1] as Token)) && ((next.mask & BIT.area) !== 0 || BEGINS_ANEW.test(text.slice(end, end + LONGEST_BEGINNING)))
}

/** 、|市|永安|帮扶中心: where a level begins its clause or item, what follows is a name, though some county has it too. 区|望京街道 is another town's. */
function isOfLevel(tokens: readonly Token[], at: number): boolean {
  const before = prior(tokens, at), next = tokens[at + 1] as Token, behind = tokens[at + 2]
  return CITY_OR_COUNTY.has(tokens[at] as Token) && (!before || OPENS_ITEM.has(before)) && !AREA_END.has(next) && behind !== undefined && !TOWN_KIND.has(behind)
}
const CITY_OR_COUNTY = new WordGroup(['市', '县']), OPENS_ITEM = new WordGroup(/^[、，。；：“]$/), TOWN_KIND = new WordGroup(/^(?:街道|地区|镇|乡|村|社区)/)

/** 新时代|兵团工会: what everybody's work is told of by. */
const SLOGAN = new WordGroup(['新时代', '新征程'])
/** What a company's brand alone can stand before. */
const BRANDED = new WordGroup(['工会', '党委', '团委'])

const NUMBER = new WordGroup(/^[一二两三四五六七八九十几数]+(?:座|个|处|家|间|所|批|支)$/)
/** 选出|第一届|某某工会联合会|主席, 2023|年度|市总工会…: a term of the union, or a year. */
const TERM = new WordGroup(/^(?:第[一二三四五六七八九十\d]+届|[首上本历]届|新一届|(?:\d{4})?年度)$/)
/** 登|上, 走|上: 上 belongs to the verb, and neither to the name: 搭上|大同机务段工会的班车. */
const UPON = new CodeSet('当做登走站赶用穿送考搭坐乘跟爬踏跳骑'), LOOSE = new CodeSet(')）·')
const YEAR = new WordGroup(/^(?:19|20)\d{2}$/)

const brandedStart = (view: SentenceView, at: number): number | undefined => {
  const trade = prior(view.tokens, at)
  return trade && trade.end === (view.tokens[at] as Token).start && isTrade(trade) ? brandBefore(view, at - 1) : undefined
}

/** What has a name of its own in quotation marks and says behind it of whom it is: “金铃铛”|童声|合唱队. */
const TEAM = /(?:队|自乐班|[合民交][〇\u3400-\u9fff]?乐?团|剧团|艺术团|演出团|宣讲团|文工团)$/

/** 园区运营方|某某公司: what it does there is no part of its name. */
const PARTY = new WordGroup(/^(?:承保|运营|承办|主办|协办|执行|实施|发起|合办)(?:方|单位|机构)$/)
/** What a body is called before its name: 企业|佛山某某公司, 嘉宾|合肥市某某局. */
const BEFORE_AREA = new WordGroup(['企业', '单位', '入驻企业', '辖区', '嘉宾', '联系点', '承包商', '试点企业', '帮扶单位', '成员单位', '东家', '业主', '甲方', '东道主', '卫冕冠军'])

/** 有间|“九里小鸽”驿站: counted, and not named. */
const UNITS = new CodeSet('间座处家个所')

/** 在|辖区|“九里小鸽”户外劳动者驿站: where a named place lies. */
export const AROUND: ReadonlySet<string> = new Set(['辖区', '附近', '周边', '片区'])

/** Whom one speaks for: 代表|市总工会, 代表|集团公司. */
const REPRESENTED = new WordGroup(/^(?:[省市区县州旗镇乡校厂矿局]|街道|集团|公司|自治区|全总|全国)/)

/** 娄烦县总工会|新任工会, 中国财贸工会|第二期商场工会: one union's name holds another's only with 机关 and the like between, or before 委员会. */
const isOtherUnion = (view: SentenceView, at: number, head: number, lexicon: Lexicon): boolean => {
  const token = view.tokens[at] as Token, last = view.tokens[head] as Token
  if (token.text === '总工会' && OF_FIELD.test(view.text.slice(token.end, last.end)) && isTitle(view.tokens[head + 1])) return false
  return (token.mask & BIT.head) !== 0 && token.text.endsWith('工会') && last.text.endsWith('工会') && headOf(last, lexicon)?.kind === 'union' && !/^(?:直属)?(?:机关|系统|本级|女职工)?$/.test(view.text.slice(token.end, last.start))
}

/** 市总工会|文教工会|主席: a federation's own union of a field, where one of its officers is told of. */
const OF_FIELD = /^(?:文教|教育|教科|科教|教科文卫体?|科教文卫体?|财贸|财贸金融|商贸|医务|卫生|建设|城建|交通|农林|农林水利?|机械|冶金|机冶|轻工|轻纺|纺织|化工|能源|电子|邮电|金融|(?:第[一二三四五]|直属)?产业|机关|综合|国防|石化|煤炭|电力|烟草)工会$/

/** 律师 in …律师事务所|律师|金哲浩…: a title after a body begins what is said of a person, no part of a name. */
const isTitleAfterBody = (view: SentenceView, at: number, lexicon: Lexicon): boolean => {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at), next = view.tokens[at + 1]
  if ((token.mask & BIT.post) === 0) return false
  // 总工会|职工|服务中心: whom a body is for.
  if (token.text === '职工' || token.text === '工人' || token.text === '志愿者') return false
  if (OFFICER.has(token) && next?.start === token.end && !headOf(next, lexicon) && (next.mask & BIT.surname) !== 0) return true
  // 某医院手术室|护士|普晓云: one of its people.
  if (PRACTISES.has(token) && next?.start === token.end && next.text.length === 1 && (next.mask & BIT.surname) !== 0 && !headOf(next, lexicon)) return true
  return !(next && headOf(next, lexicon)) && (token.mask & BIT.head) === 0 && before !== undefined && before.end === token.start && headOf(before, lexicon)?.kind.startsWith('venue') === false
}

const PRACTISES = new WordGroup(/^(?:护士|护师|医生|医师|教师|老师|律师|法官|工程师|技师|民警)$/)
/** 炉长|覃大桥: an officer's title before a surname is no part of a name. */
const OFFICER = new WordGroup(/(?:长|主任|书记|主席|经理|教授|委员)$/)

const BRACKETS = new WordGroup(['（', '('])
function openingBracket(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i >= 0 && close - i < 16; i--) if (BRACKETS.has(tokens[i] as Token)) return i
  return undefined
}

const isLead = (token: Token): boolean => (token.mask & (BIT.breaker | BIT.function)) !== 0 && !(token.mask & BIT.area)
