// A body's name and its words in; whether it names a body in full, in short, or none in particular, out.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { BIT as CLASSES } from '#rulebook/lexicon.ts'
import { bits, type Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Mention } from './mention.ts'
import type { Head } from './name-head.ts'
import { isTitle } from './read-titles.ts'
import { isZone } from './contest-zones.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'

/** By a name of this file's own the engine knows each as the number that it is. */
const BIT = CLASSES
/** A head this long names a body by itself: 文化和旅游部. */
const NAME_OF_ITS_OWN = 6
/** Committees of a union, which one of them says: 女职工委员会. */
const OF_A_UNION = new WordGroup(/^(?:工会)?(?:女职工委员会|女工委员会|经费审查委员会|经审会)$/)
/** Unions that one word names: 园区工会联合会 is that of the park spoken of. */
const OF_A_KIND = new WordGroup(/^(?:园区|街道|社区|镇|乡|村|商圈|楼宇|项目|项目部|集团|公司|学校|医院|企业|工地)/)
/** 工业和信息化部|人才交流中心: what belongs to a ministry is told by it. */
const STATE_BODY = new WordGroup(/^(?:国家.{2,6}局|.{3,8}部)$/)
/** Ministries that one word names. */
const ENDS_MINISTRY = new CodeSet('部委'), MINISTRY = /^(?:(?:教育|公安|民政|司法|商务|水利|应急管理|交通运输|自然资源|生态环境|农业农村|人社|工信)部|国家卫生健康委)$/
/** What names of many or of none have in them; most names have none of it. */
const ODD_LETTERS = '队关+＋（(各届', ODD = new RegExp(`[${ODD_LETTERS}]|[两三四多][地省市]`), HAS_ODD = new Sign([...ODD_LETTERS, ...[...'两三四多'].flatMap(many => [...'地省市'].map(area => many + area))])
const UNITS = new CodeSet('间座处家个所'), BEFORE_UNIT = new CodeSet('这那0123456789余多')
/** How many of them there are, behind their kind. */
const COUNT_BEHIND = /^(?:近|约|超过?|达|已?达到?|累计)?\d{1,5}[余多]?[个家所座间处](?=[，。；、）]|$)/, BEGINS_COUNT = new CodeSet('近约超达已累0123456789'), LONGEST_COUNT = 12
const isCountedBehind = (text: string, end: number): boolean => BEGINS_COUNT.has(text.charCodeAt(end)) && COUNT_BEHIND.test(text.slice(end, end + LONGEST_COUNT))
const COLOURLESS = bits('generic', 'audience', 'head', 'follower', 'number', 'time')
/** Levels that a short form leaves the area's name away from: 区总工会, 市妇联. */
const LEVELS = new WordGroup(['市', '区', '县', '省', '自治区', '州', '旗', '镇', '乡', '街道', '地区', '局', '公司', '集团', '学校', '分局', '校', '院', '厂', '矿', '段', '社区', '师', '团', '农场', '林场', '牧场', '队', '分公司', '医院', '大学', '学院', '支行', '分行', '油田公司', '段', '站', '所', '场', '师市', '园区', '机关', '村'])
/** A name that begins with its level alone leaves the area out: 市交通运输工会, 区人民医院. */
export const LEVEL_WORDS = new WordGroup(['市', '区', '县', '省', '州', '旗'])
/** Employers named by their kind alone, before a part of theirs: 学校教师发展中心. */
const OWNERS = new WordGroup(['学校', '公司', '集团', '医院', '校'])
export const POINTERS = new CodeSet('该本我')

/** Whether a quotation holds the whole name and nothing else. */
export const isQuotedWhole = (view: SentenceView, start: number, head: Head): boolean => head.end - start > 3 && view.quotations.length > 0 && view.quotations.some(quotation => quotation.start + 1 === start && quotation.end === head.end + 1)

/** Whether a name that begins with `tokens[first]` and ends with its head names a body in full, in short, or none in particular. */
export function formOf(view: SentenceView, at: number, first: number, name: string, head: Head, rulebook: Rulebook): Mention['form'] {
  const { tokens } = view, token = tokens[at] as Token, { start } = tokens[first] as Token
  const isOdd = HAS_ODD.in(view) && ODD.test(name)
  if (isOdd && /^(?:(?:男子|女子|混合|男女|青年|中年|老年)+)代表队$|(?:相关|有关)(?:部|处|科|室|部门)$/.test(name)) return 'generic'
  // “法院+工会”: who works together is no body.
  if (isOdd && head.kind === 'union' && /^[^”]{0,8}[+＋]/.test(name)) return 'generic'
  // 以“数字时代的工会”为题: what somebody speaks about.
  if (isQuotedWhole(view, start, head)) return head.kind === 'union' && name.includes('的') ? 'generic' : 'full'
  // 这|间工作室 is the one spoken of; 11|家中小学 and 女职工学校|近100个 are many.
  if (UNITS.has(name.charCodeAt(0)) && BEFORE_UNIT.has(view.text.charCodeAt(start - 1)) || !name.startsWith('“') && isCountedBehind(view.text, head.end) && !isZone(view, start)) return 'generic'
  // 城关镇|一处|桥梁工地: one of several, and no office.
  if (token.text === '一处' && BEHIND_PLACE.has(prior(tokens, at))) return 'generic'
  // 组建|新业态|工会, 首个|新就业|形态工会: one of those of a kind, wherever it is.
  if (head.kind === 'union' && NEW_WORK.test(name)) return 'short'
  // 在|中小学|开展: schools of a kind.
  if (name === '中小学' || name === '中小学校') return 'generic'
  // 全市楼宇|工会|建设工作推进会: what is done for unions of a kind.
  if (head.kind === 'union' && BUILDS.has(view.text.charCodeAt(head.end)) && BUILT.test(view.text.slice(head.end, head.end + 6))) return 'generic'
  // 16支|雪地足球代表队 are many; 友谊之|桥 leads nowhere.
  if (COUNTERS.has(view.text.charCodeAt(start - 1)) && (MANY_TEAMS.test(view.text.slice(Math.max(0, start - 3), start)) || ((tokens[first] as Token).mask & BIT.area) === 0 && MANY_OF_KIND.test(view.text.slice(Math.max(0, start - 3), start))) || token.text === '桥' && prior(tokens, at)?.text === '之') return 'generic'
  // 对东河区|工会|工作提出要求: that of all unions there.
  if (token.text === '工会' && COLLECTIVE.has(prior(tokens, at)) && OF_ALL.test(view.text.slice(head.end, head.end + 2))) return 'generic'
  if (isOdd && (SEVERAL.test(name) || ((tokens[first] as Token).mask & BIT.area) === 0 && OF_TOWNS.test(name) || EACH.test(name)) || isInSlogan(view, start, head)) return 'generic'
  if (first === at && OF_A_UNION.has(token) && (isTitle(tokens[at + 1]) && ALSO.has(prior(tokens, at)) || prior(tokens, at)?.text === '的')) return 'generic'
  if (POINTERS.has(name.charCodeAt(0)) && ((tokens[first] as Token).mask & BIT.area) === 0 && name.length <= head.end - head.start + 4) return 'short'
  // 走进|生产车间|、|劳模创新工作室|: rooms of whoever is visited, which only their kind is told of.
  if (PLAIN_ROOM.has(name) && LOOKS_INTO.has(prior(tokens, first))) return 'short'
  const form = first === at ? formOfOne(view, at, name, head) : first + 1 === at ? formBehindOne(view, at) : formBehindSeveral(view, at, first, name, head)
  if (form) return form
  if (first < at && all(tokens, first, at, head.kind === 'union' ? isBareOrHead : isBareKind)) return token.text === '分工会' && any(tokens, first, at, word => word.text.length > 2) ? 'full' : 'short'
  return isProper(view, at, first, head, rulebook) ? (isAmongKinds(view, head, first, at) ? 'short' : 'full') : 'generic'
}

const all = (tokens: readonly Token[], from: number, to: number, is: (word: Token) => boolean): boolean => { for (let i = from; i < to; i++) if (!is(tokens[i] as Token)) return false; return true }
const any = (tokens: readonly Token[], from: number, to: number, is: (word: Token) => boolean): boolean => { for (let i = from; i < to; i++) if (is(tokens[i] as Token)) return true; return false }
const isArea = (word: Token): boolean => (word.mask & BIT.area) !== 0, isLevel = (word: Token): boolean => LEVELS.has(word)

/** The form of a name of one word. */
function formOfOne(view: SentenceView, at: number, name: string, head: Head): Mention['form'] | undefined {
  const { tokens } = view, token = tokens[at] as Token, { start } = token
  if (ENDS_MINISTRY.has(name.charCodeAt(name.length - 1)) && MINISTRY.test(name)) return 'full'
  // 新建了12个|劳模创新工作室: so many.
  if (head.kind === 'org/venue' && MANY_ROOMS.test(view.text.slice(Math.max(0, start - 5), start))) return 'generic'
  if (head.start !== start || head.end - start >= NAME_OF_ITS_OWN && !OF_A_UNION.has(token) && !(head.kind === 'union' && OF_A_KIND.has(token))) return undefined
  return head.kind === 'venue' && !THIS.has(prior(tokens, at)) || token.text === '车间' || token.text === '工会' && !startsClause(view, start) && prior(tokens, at)?.text !== '由' ? 'generic' : 'short'
}

/** The form of a name that has one word before its head's. */
function formBehindOne(view: SentenceView, at: number): Mention['form'] | undefined {
  const token = view.tokens[at] as Token, word = view.tokens[at - 1] as Token
  // 各县|区总工会 are many, and so are those of 管理|区工会.
  if (LEVEL_WORDS.has(word)) return OF_MANY.test(view.text.slice(Math.max(0, word.start - 3), word.start)) ? 'generic' : 'short'
  // 职工|乌兰牧骑|团长: whose troupe it is was told.
  if (word.text === '职工' && TROUPE.has(token)) return 'short'
  // 省市|总工会 are two or more.
  if (SEVERAL_LEVELS.has(word)) return 'generic'
  if (LEVELS.has(word) || word.text.startsWith('第') && ORDINAL.has(word) && DIVISION.has(token)) return 'short'
  // 果园|小学: a school that is named after the ground beside it.
  return SCHOOL.has(token) && GROUND.has(word) ? 'full' : undefined
}

/** The form of a name that has several words before its head's. */
function formBehindSeveral({ tokens }: SentenceView, at: number, first: number, name: string, head: Head): Mention['form'] | undefined {
  const word = tokens[first] as Token
  if (LEVEL_WORDS.has(word) || OWNERS.has(word) || all(tokens, first, at, isLevel)) return 'short'
  // 第四客运公司|工会 is one of several of its firm.
  if (head.kind === 'union' && name.charCodeAt(0) === NTH && ORDINAL_FIRM.test(name)) return 'full'
  return TOWN.has(tokens[at - 1]) && any(tokens, first, at - 1, isPlaceName) ? 'full' : undefined
}
const isPlaceName = (word: Token): boolean => !LEVELS.has(word) && (word.mask & BIT.generic) === 0
/** What stands before a level's one letter where it is the end of a longer word: 各县|区, 各市、|县, 管理|区. */
const OF_MANY = /各[省市县区旗州][、，]?$|管理$/
const BUILDING = ['建设', '组建', '建家', '改革', '工作'], BUILT = new RegExp(`^(?:的)?(?:${BUILDING.join('|')})(?:暨|工作|推进|现场|经验|情况)`), BUILDS = CodeSet.firsts(['的', ...BUILDING])
const TROUPE = new WordGroup(['乌兰牧骑', '艺术团', '文工团', '合唱团'])
/** 走进12所|中职学校. */
const MANY_OF_KIND = /[\d两二三四五六七八九十几多][余多]?[家所]$/
/** What they end in. */
const COUNTERS = new CodeSet('支家所')
const PLAIN_ROOM = new Set(['生产车间', '加工车间', '一线车间', '劳模创新工作室', '劳模工匠创新工作室', '职工创新工作室', '技能大师工作室']), LOOKS_INTO = new WordGroup(['、', '和', '走进', '深入', '察看', '察看了', '查看', '查看了', '参观', '参观了', '来到', '了解'])
const NEW_WORK = /^(?:新业态|(?:新就业)?形态)(?:劳动者|群体|行业)?(?:联合)?工会(?:联合会)?$/
const BEHIND_PLACE = new WordGroup(/[省市区县州旗镇乡村道路街]$/)
const MANY_TEAMS = /[\d一二三四五六七八九十][余多]?支$/
const MANY_ROOMS = /[\d一二两三四五六七八九十百多几][余多]?[个家间处座]$/
const DIVISION = new WordGroup(/^(?:分公司|分厂|工程处|项目部|车间|事业部)$/)
const ORDINAL = new WordGroup(/^第[一二三四五六七八九十]+$/)
const THIS = new WordGroup(/^(?:这[个座间处家]|该|此)$/)
const ALSO = new WordGroup(/^[兼、]$/)

const SCHOOL = new WordGroup(['小学', '中学', '幼儿园', '中心小学', '中心中学', '中心幼儿园']), GROUND = new WordGroup(/^(?:果园|花园|公园|桃园|茶园|梅园|菜园|广场|水库|桥头|码头|车站|林场|温泉)$/)
const NTH = '第'.charCodeAt(0)
const ORDINAL_FIRM = /^第[一二三四五六七八九十]{1,3}[〇\u3400-\u9fff]{1,8}(?:公司|分局|工程处|医院|中学|小学|项目部|厂)工会(?:委员会)?$/

const SEVERAL_LEVELS = new WordGroup(['省市', '市县', '县市', '区县', '县区', '市州', '省区', '州市', '地市', '盟市', '省市县', '市区县', '县市区', '区县市'])
const OF_ALL = /^(?:工作(?!人|者|室|站)|组织|系统|改革|事业)/

/** 湿地|街道, 千峰|街道: whatever stands before one of these is the name of a town. */
const TOWN = new WordGroup(['街道', '镇', '乡', '社区'])

/** 公司, 街道, 项目部 say what kind of body is meant and not which; 教育部 and 炼钢厂 name it. */
const isBareKind = (word: Token): boolean => (word.mask & BIT.head) !== 0 && (word.mask & BIT.area) === 0 && (word.text.length < 3 || LEVELS.has(word) || word.text.length < NAME_OF_ITS_OWN && BARE.has(word) || word.text.endsWith('公司')) && !STATE_BODY.has(word)
/** The same of what stands before a union, which most kinds of bodies have. */
const isBareOrHead = (word: Token): boolean => isBareKind(word) || word.text.length < NAME_OF_ITS_OWN && (word.mask & BIT.head) !== 0 && (word.mask & BIT.area) === 0
const BARE = new WordGroup(/(?:公司|集团|项目部|学院|大学|事业部|物流园|工业园|产业园|服务区|街道办|联合会|工会|中心|办公室)$/)

/** 佛山工会 are all the unions of 佛山; 佛山市工会 could be one. */
export const COLLECTIVE = new WordGroup(/(省|市|区|县|旗|州|盟|镇|乡|街道)$/)
/** 一家…企业工会, 二级分工会: counted or ranked, not named. */
const COUNTED_FIRST = new CodeSet('0123456789一二三四五六七八九十两多数几某各同另全县市区省')
const COUNTED = /^([一二三四五六七八九十两多数几\d]+余?(家|个|级|所|名|位|批|支)|某|各|同一|另一|全[省市区县国行系路](?!铁路)|县级|市级|区级|省级|[二三四五六七八九十两]+(区|市|县|镇|省)(?!里))/

const QUOTE = '“'.charCodeAt(0), QUOTED_KIND = /^“[^”]{1,8}”工会$/

/** 海淀|各街道工会 are many. */
const EACH = /^[〇\u3400-\u9fff]{0,6}各(?:级|区|县|市|街道|镇|乡|企业|单位|基层|地|行业|产业|分公司|二级)/

/** Names of words that tell nothing by themselves: 全国总工会女职工部, 中国职工文化体育协会, 联合二车间. */
const PROPER_FIRST = new CodeSet('中全国联')
const PROPER = /^(?:(?:中华)?(?:全国总工会|全总)(?:$|[〇\u3400-\u9fff]{2,8}部$|女职工委员会$|经费审查委员会$)|(?:中国|中华)[〇\u3400-\u9fff]{4,20}(?:协会|学会|研究会|基金会|总会|互助会)$|(?:中国|国家)[〇\u3400-\u9fff]{0,6}(?:科技馆|博物馆|美术馆|图书馆|档案馆|大剧院|话剧院|戏曲学院)$|全国(?![各省市])[〇\u3400-\u9fff]{2,6}团委$|联合[一二三四五六]车间$)/
/** 县（市、区）总工会, 乡镇（街道）工会 and 甬湖两地工会 are many; 第三届城市工会|技能竞赛 is what unions meet at. */
const SEVERAL = /[（(](?:[市区县旗州、]{1,9}|[^（）()]{1,8}、[^（）()]{1,8})[）)]|(?:[乡镇村县区]|街道|社区|园区|企业)[（(](?:[乡镇村]{1,2}|街道|社区|园区|开发区|企业|单位|校区)[）)](?:总?工会|工会联合会)|第[一二三四五六七八九十]+届[〇\u3400-\u9fff]{0,6}总?工会$/

/** 甬湖|两地工会: towns that are called by a letter each. */
const OF_TOWNS = /^[〇\u3400-\u9fff]{2,8}(?:[两三四多]地|[两三四][省市])总?工会$/

const GOES_ON = CodeSet.of(code => /[\s·有]/.test(String.fromCharCode(code)))
/** “书香|工会 悦读增智”, “缘聚|工会·牵手幸福”, “爱在|柳林·工会有约”: part of a slogan. */
const isInSlogan = ({ text, quotations, tokens }: SentenceView, start: number, head: Head): boolean => head.kind === 'union' && quotations.length > 0 && GOES_ON.has(text.charCodeAt(head.end)) && quotations.some(quotation => quotation.mark === '“' && quotation.start < start && head.end < quotation.end - 1)
  && (text[head.start - 1] === '·' || !tokens.some(token => token.start >= start && token.end <= head.end && (token.mask & BIT.area) !== 0))

/** Whether the words before a head tell one body from others: an area, a brand, anything but 基层, 企业, 职工 and the like. */
function isProper({ tokens, text }: SentenceView, at: number, first: number, head: Head, rulebook: Rulebook): boolean {
  const token = tokens[at] as Token, begin = first < at ? tokens[first] as Token : undefined, last = first < at ? tokens[at - 1] as Token : undefined, name = text.slice(begin?.start, head.end)
  if (PROPER_FIRST.has(name.charCodeAt(0)) && PROPER.test(name)) return true
  // 旧仓库, 闲置厂房: what it is like tells no room from others.
  if (head.kind === 'venue' && first + 1 === at && WORN.has(begin)) return false
  // 开进|柳林|工地: a town has many.
  if (head.kind === 'venue' && begin && SITE.has(token) && all(tokens, first, at, isArea)) return false
  // 老|渡口|餐饮公司: old is what its brand says.
  if (first + 1 < at && begin?.text === '老' && token.text.endsWith('公司') && begin.end === tokens[first + 1]?.start) return true
  // 两地|总工会 are the two that were named.
  if (head.kind === 'union' && PLACES_NAMED.has(begin)) return false
  // “小三级”工会: what is so called is a kind of union.
  if (token.text === '工会' && name.charCodeAt(0) === QUOTE && QUOTED_KIND.test(name)) return false
  // 新时代|工会, 转型期中国|工会: those of an age are all there are.
  if (token.text === '工会' && BEGINS_AGE.has(name.charCodeAt(0)) && OF_AN_AGE.test(name)) return false
  // 花|工会的钱: one letter is no name.
  if (token.text === '工会' && first + 1 === at && begin?.text.length === 1) return false
  if (begin && (begin.mask & BIT.area) === 0 && COUNTED_FIRST.has(name.charCodeAt(0)) && COUNTED.test(name)) return false
  if (token.text === '工会' && MANY_UNIONS.has(last)) return false
  if (token.text === '工会' && last && isArea(last) && !COLLECTIVE.has(last)) return false
  if (!begin && token.start === head.start) return true
  if (token.start < head.start && !/^[nl]$/.test(rulebook.lexicon.attribute(token.text, 'vocabulary'))) return true
  for (let i = first; i < at; i++) {
    const word = tokens[i] as Token
    if ((word.mask & COLOURLESS) === 0 || isArea(word) || STATE_BODY.has(word) || (head.kind !== 'union' || word.text.length >= NAME_OF_ITS_OWN) && word.text.length > 2 && (word.mask & BIT.head) !== 0 && !isBareKind(word)) return true
  }
  return false
}
const AGES = ['转型期', '新时代', '新时期', '新征程', '新形势下', '当代', '现代', '近代', '数字化?时代', '改革开放', '社会主义', '中国特色', '中国式'], BEGINS_AGE = CodeSet.firsts(AGES), OF_AN_AGE = new RegExp(`^(?:${AGES.join('|')})的?(?:中国|我国|全国|社会主义)?工会$`)
const MANY_UNIONS = new WordGroup(/^(?:基层|新任|各级|所属|直属|非公|小微|企业|中小学|县级|市级|区级|省级|镇级|高校|院校|站段)$/)
const PLACES_NAMED = new WordGroup(/^[两三四五]地$/)

const SITE = new WordGroup(['工地', '建筑工地', '建设工地', '施工工地'])
const WORN = new WordGroup(/^(?:旧|老|空|破|闲置|废弃|老旧|空置)$/)

/** 高速公路服务区、物流园区等场所 are kinds of place, unless one of them was named before. */
const isAmongKinds = (view: SentenceView, head: Head, first: number, at: number): boolean =>
  head.kind === 'venue' && SUCH_PLACES.in(view) && AMONG_PLACES.test(view.text.slice(head.end)) && !any(view.tokens, first, at, isArea)
const SUCH = ['等场所', '等地方', '等地点', '等处'], SUCH_PLACES = new Sign(SUCH), AMONG_PLACES = new RegExp(`^[^，。]{0,16}(?:${SUCH.join('|')})`)
