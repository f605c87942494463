// The words before a person's name in, the chain of posts and honours that they are out: 顺义区人大党组副书记、副主任、区总工会主席|张爱冬.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { honourEndingAt, prizedBefore, toldHonour } from './honour-before.ts'
import type { Mention, Title } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { wordsBetween } from './token-at.ts'

const LINKS = new WordGroup(['、', '兼', '，'])
/** 全国劳动模范、原|东门造船厂铆工: between a link and a body. */
const FORMER = new WordGroup(/^(?:原|前|现|现任|时任|曾任|原任|退休)$/)
/** 市|人大代表 holds a mandate, no post. */
const MANDATE = /^(?:人大代表|政协委员|党代表)$/
/** 获得者 after an honour says no more than the honour. */
const HOLDER = new WordGroup(/(获得者|得主)$/)
/** A department or workshop between body and post is part of the post: 市总工会|经济工作部部长, 饮品有限公司|灌装车间主任. */
const LONGEST_DEPARTMENT = 12
const DEPARTMENT = /^[\u4e00-\u9fff]{2,8}[和与][\u4e00-\u9fff]{2,6}(?:部|处|室|科|股|办|中心)$|^(?:(?![的是在和与由为将被])[〇\u3400-\u9fff0-9A-Za-z]){1,12}(?:部|处|室|科|股|中心|车间|班组|班|分厂|小组|工作室|委员会|机关|本部|总部|办|队|段|站|所|系|院|机组|船队)?$/

/** 某某公司|的|焊工, 某某医院|的男|护士. */
const OF_BODY = /^的(?:(?![的是在和与由为将被一两三各])[〇\u3400-\u9fff]){0,6}$/
/** 总工会|邀请评弹|演员, 工会|把退休|司机: what is done to somebody is no department. */
export const NO_DEPARTMENT = /[把给让请邀聘携被]|(?<![转定万导横纵])向(?!上)|对(?![口外接])|派(?!出所)|委托|送(?![变电水])|会同|联合|组织(?!部|处|科|人事|[一二三])|安排|表彰|慰问|看望|走访|来到|走进|深入|前往|赶到|推荐|推选|任命|带领|选树|选出|培养|推出|奖励|资助|帮|授予|助|评出|举办|开展/

/** Bodies that are part of the post where nobody's name stands before them: 党委副书记、工会主席, 副主席兼女职工委员会主任. */
const INNER_BODIES = new Set(['工会', '女职工委员会', '经费审查委员会', '纪委', '团委', '工会女职工委员会', '机关党委', '女工委员会'])

/** Posts and honours. */
const TITLES = bits('post', 'honour')
export const isTitle = (token: Token | undefined): boolean => token !== undefined && (token.word.mask & TITLES) !== 0

/** Reads the chain that ends before `tokens[at]`, no further back than `from`. */
export function readTitles(view: SentenceView, at: number, bodies: readonly Mention[], from: number): { titles: Title[]; start: number } {
  const { tokens } = view
  const titles: Title[] = []
  let i = at - 1, start = (tokens[at] as Token).start
  while (i >= 0 && (tokens[i] as Token).start >= from && isTitle(tokens[i])) {
    const posts: string[] = []
    let honour: Title['honour']
    while (i >= 0 && isTitle(tokens[i]) && (tokens[i] as Token).start >= from) {
      const token = tokens[i] as Token
      if ((token.mask & BIT.honour) !== 0) { honour = honourEndingAt(view, i); break }
      start = token.start
      i--
      if (!HOLDER.has(token)) posts.unshift(token.text)
      const link = tokens[i]
      if (link && (link.text === '、' || link.text === '兼') && isTitle(prior(tokens, i)) && ((tokens[i - 1] as Token).mask & BIT.honour) === 0) i--
      else if (!(link && isTitle(link))) break
    }
    // 表彰了赵丹等20名|优秀护士，急诊科护士孙悦…: what others are counted by.
    if (honour && COUNTED.test(view.text.slice(Math.max(from, honour.start - 3), honour.start))) {
      if (!posts.length) break
      honour = undefined
    }
    if (honour) {
      start = honour.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
      titles.unshift({ posts: [], honour })
      // 兵团劳动模范、|种棉|能手: at what somebody is good.
      const skill = SKILLED.has(tokens[i + 1]) ? SKILL.exec(view.text.slice(Math.max(from, start - LONGEST_SKILL), start))?.[1] : undefined
      if (skill !== undefined) {
        start -= skill.length
        while (i >= 0 && (tokens[i] as Token).start >= start) i--
      }
    }
    const prized = posts.length || honour ? undefined : prizedBefore(view, i)
    if (prized) {
      titles.unshift({ posts: [], honour: { start: prized.start + 1, end: prized.end - 1 } })
      start = prized.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
    }
    if (posts.length) {
      const held = heldIn(view, start, bodies)
      if (held.prefix) posts[0] = held.prefix + posts[0]
      start = held.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
      titles.unshift({ posts, ...(held.body && { body: held.body }) })
    }
    if (posts.length === 1 && MANDATE.test(posts[0] as string) && REACHES.has(tokens[i]) && (tokens[i] as Token).start >= from) start = (tokens[i--] as Token).start
    // 全国劳动模范、|76岁的退休|制茶师: how old he is.
    const aged = posts.length && AGES.in(view) ? AGED.exec(view.text.slice(Math.max(from, start - LONGEST_AGE), start)) : null
    if (aged) {
      start -= aged[0].length
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
    }
    while (i >= 0 && (tokens[i] as Token).start >= from && FORMER.has(tokens[i] as Token) && LINKS.has(prior(tokens, i))) start = (tokens[i--] as Token).start
    i = skipDelegate(view, i, from)
    const told = toldHonour(view, i, from)
    if (told) {
      titles.unshift({ posts: [], honour: told.honour })
      start = told.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
    }
    for (let praised = praisedBefore(view, i); praised !== undefined && praised.start >= from; praised = praisedBefore(view, i)) {
      titles.unshift({ posts: [], honour: { start: praised.start + 1, end: praised.end - 1 } })
      start = praised.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
    }
    // 吴新锋|校长、周勇: what stands right behind the person before is that person's.
    if (from > 0 && prior(tokens, i)?.start === from) break
    if (!LINKS.has(tokens[i]) || !isTitle(prior(tokens, i)) || (tokens[i] as Token).text === '，' && givesOffice(view, (tokens[i] as Token).start)) break
    i--
  }
  return { titles, start }
}
const SKILLED = new WordGroup(['能手', '标兵', '行家', '高手', '状元']), SKILL = /、((?![全省市区县])[〇\u3400-\u9fff]{2,3})$/, LONGEST_SKILL = 4

/** “全国最美教师”、|“中国好人”、|某校校长: an honour in quotation marks before a link. */
const praisedBefore = (view: SentenceView, i: number): { start: number; end: number } | undefined => view.tokens[i]?.text === '、' ? prizedBefore(view, i - 1) : undefined
const COUNTED = /[\d一二三四五六七八九十][余多]?[名位个]$/
const REACHES = new WordGroup(/^(?:全国|[省市区县])$/)

const DELEGATE = /(?:党的|中共)?[一二三四五六七八九十]{2,3}大$|(?:全国|省|市|区|县|自治区)?(?:人大|政协|党代会)$/

/** 全国劳动模范、党的二十大代表、某厂…: a delegate holds no post; the index of the link before him. */
function skipDelegate({ tokens, text }: SentenceView, i: number, from: number): number {
  const link = tokens[i], delegate = prior(tokens, i)
  if (link?.text !== '、' || !delegate || !/^(?:代表|委员)$/.test(delegate.text)) return i
  const said = DELEGATE.exec(text.slice(Math.max(from, delegate.start - 10), delegate.start))
  if (!said) return i
  let at = i - 1
  while (at >= 0 && (tokens[at] as Token).start >= delegate.start - said[0].length) at--
  return tokens[at]?.text === '、' ? at : i
}

/** 甲任主席，|乙公司职员丙; 现任 and 曾任 tell of a post of whoever is named behind. */
const GIVING_OFFICE = /当选|担任|(?<![现时曾历原首责信前后])任(?=[^，。务何]{0,10}(?:主席|主任|委员|书记|[会组]长)$)|出任|聘|为|是|任命|荣获|获评|授予|获得(?!者)/
const LONGEST_CHAIN = 40

/** Whether the clause that ends at `comma` gives its posts to somebody: 宋一鸣当选主席，物业质检员金善姬… */
function givesOffice(view: SentenceView, comma: number): boolean {
  const clause = view.text.slice(Math.max(0, comma - LONGEST_CHAIN), comma)
  return GIVING_OFFICE.test(clause.slice(clause.search(/[^，。；]*$/)))
}

/** 某某运营公司（太原地铁二号线）|党委书记: what else a body is called may stand behind it in brackets. */
const afterBracket = ({ text }: SentenceView, end: number): number => !OPENING.has(text.charCodeAt(end)) ? end : end + (BRACKET.exec(text.slice(end, end + LONGEST_BRACKET))?.[0].length ?? 0)
const BRACKET = /^[（(][^（）()，。；]{1,16}[）)]/
const LONGEST_BRACKET = 18, OPENING = new CodeSet('（(')

/** The body whose post ends a name that begins at `start`, with the department between them. 工会 by itself is part of the post: 党委副书记、工会主席. */
function heldIn(view: SentenceView, start: number, bodies: readonly Mention[]): { body?: { start: number; end: number }; prefix: string; start: number } {
  const body = bodies.findLast(candidate => candidate.end <= start && start - afterBracket(view, candidate.end) <= LONGEST_DEPARTMENT)
  if (!body) return heldApart(view, start)
  const between = view.text.slice(afterBracket(view, body.end), start)
  if (INNER_BODIES.has(body.name)) return between ? officeBefore(view, start) : { prefix: body.name, start: body.start }
  if (between.startsWith('的') && body.kind === 'Organization' && OF_BODY.test(between) && !NO_DEPARTMENT.test(between)) return { body: { start: body.start, end: body.end }, prefix: between.slice(1), start: body.start }
  if (FETCHED.test(between) && FROM.test(view.text.slice(Math.max(0, body.start - 2), body.start))) return { body: { start: body.start, end: body.end }, prefix: '', start: body.start }
  if (between && !isDepartmentName(between)) return heldApart(view, start)
  return { body: { start: body.start, end: body.end }, prefix: between, start: body.start }
}

/** A post that stands behind no body: the department before it, else the brand. */
function heldApart(view: SentenceView, start: number): { body?: { start: number; end: number }; prefix: string; start: number } {
  const office = officeBefore(view, start), brand = office.prefix ? undefined : brandOfPost(view, start)
  return brand ? { body: brand, prefix: '', start: brand.start } : office
}

/** 从|某某公司|请来的|技师: whom somebody asks to come from a body is of it; 某某公司请来的技师 is not. */
const FETCHED = /^(?:[请聘派赶调借招]来|远道而来)的$/, FROM = /从$|来自$|^由$|[，。是]由$/

/** Whether what stands between a body and a post is a department or workshop of it: 某某公司|灌装车间|主任. */
export const isDepartmentName = (between: string): boolean => DEPARTMENT.test(between) && !NO_DEPARTMENT.test(between)

const OFFICE = /(?:[、兼]((?:(?!兼)[〇\u3400-\u9fff]){1,8}(?:部|处|室|科|办|中心|车间|委员会|委))|，((?:(?![的是在和与由为将被及以到从]|等)[〇\u3400-\u9fff]){2,6}(?:部|处|中心)))$/
/** ，|信息化|办公室主任, ，|安全生产与应急管理|办公室主任: an office behind a mark is no brand. */
const OF_OFFICE = /[、，]((?:(?![的是在由为将被及等到从])[〇\u3400-\u9fff]){2,12})$/, IN_OFFICE = /^办公室(?:常务)?副?主任/, LONGEST_OFFICE = 13
const BRAND = /[、，与和]([〇\u3400-\u9fff]{2,8})$/

const AGED = /(?<=[、，])(?:现年|今年)?\d{1,3}岁的(?:退休|离休)?老?$/, LONGEST_AGE = 11, AGES = new Sign(['岁的'])
/** 、|7路车|驾驶员: which line. */
const LINE = /[、，](\d{1,4}路(?:公交)?车?)$/
/** 副主席左丽雅、|民管|部长: what a department is for. */
const HEADED = /^[部处科]长$/, FIELD = /[、，]([〇\u3400-\u9fff]{2,4})$/
/** ：|急诊|科主任: of which clinic. */
const CLINIC = /(?:^|[，。；、：让由请向为给和与])([〇\u3400-\u9fff]{1,4}?)$/

/** 市委常委、|组织部|部长: a department between a link and a post. */
function officeBefore(view: SentenceView, start: number): { prefix: string; start: number } {
  const before = view.text.slice(Math.max(0, start - LONGEST_OFFICE), start), found = (view.text[start] === '科' ? CLINIC : IN_OFFICE.test(view.text.slice(start, start + LONGEST_OFFICE)) ? OF_OFFICE : OFFICE).exec(before)
  const office = found?.[1] ?? found?.[2] ?? LINE.exec(before)?.[1] ?? (HEADED.test(view.text.slice(start, start + 2)) ? FIELD.exec(before)?.[1] : undefined)
  return office === undefined || NO_DEPARTMENT.test(office) ? { prefix: '', start } : { prefix: office, start: start - office.length }
}

const isOfBrand = (token: Token): boolean => (token.mask & (BIT.verb | BIT.breaker | BIT.function | BIT.post | BIT.honour | BIT.audience)) === 0 || LETTERS_OF_BRANDS.has(token)
const LETTERS_OF_BRANDS = new WordGroup(/^[特达通同顺新一德建共国]$/)

/** A name without a head of names between a mark and a post may be a brand, known by its full name elsewhere: 、澜泵科技|首席技师. */
function brandOfPost(view: SentenceView, start: number): { start: number; end: number } | undefined {
  const brand = BRAND.exec(view.text.slice(Math.max(0, start - 10), start))?.[1]
  return brand !== undefined && wordsBetween(view.tokens, start - brand.length, start).every(isOfBrand) ? { start: start - brand.length, end: start } : undefined
}
