// The words before a person's name in, the chain of posts and honours that they are out: 顺义区人大党组副书记、副主任、区总工会主席|张爱冬.
import { BIT } from '#rulebook/lexicon.ts'
import type { Mention, Title } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const LINKS = new Set(['、', '兼', '，'])
/** 全国劳动模范、原|东门造船厂铆工: between a link and a body. */
const FORMER = /^(?:原|前|现|现任|时任|曾任|原任|退休)$/
/** 获得者 after an honour says no more than the honour. */
const HOLDER = /(获得者|得主)$/
/** A department or workshop between body and post is part of the post: 市总工会|经济工作部部长, 饮品有限公司|灌装车间主任. */
const LONGEST_DEPARTMENT = 12
const DEPARTMENT = /^[\u4e00-\u9fff]{2,6}和[\u4e00-\u9fff]{2,6}(?:部|处|室|科|办|中心)$|^(?:(?![的是在和与由为将被])\p{Script=Han}){1,10}(?:部|处|室|科|中心|车间|班组|分厂|小组|工作室|委员会|机关|本部|总部|办|队|段|站|所|系|院|机组|船队)?$/u

/** 总工会|邀请评弹|演员, 工会|把退休|司机: what is done to somebody is no department. */
const NO_DEPARTMENT = /[把给向对让请邀聘派托携被送]|会同|联合|组织|安排|表彰|慰问|看望|走访|推荐|推选|任命|带领|选树|选出|培养|推出|奖励|资助|帮|授予|助|评出|举办|开展/

/** Bodies that are part of the post where nobody's name stands before them: 党委副书记、工会主席, 副主席兼女职工委员会主任. */
const INNER_BODIES = new Set(['工会', '女职工委员会', '经费审查委员会', '纪委', '团委', '工会女职工委员会', '机关党委', '女工委员会'])

export const isTitle = (token: Token | undefined): boolean => token !== undefined && (token.mask & (BIT.post | BIT.honour)) !== 0

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
      if (!HOLDER.test(token.text)) posts.unshift(token.text)
      const link = tokens[i]
      if (link && (link.text === '、' || link.text === '兼') && isTitle(tokens[i - 1]) && ((tokens[i - 1] as Token).mask & BIT.honour) === 0) i--
      else if (!(link && isTitle(link))) break
    }
    if (honour) {
      start = honour.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
      titles.unshift({ posts: [], honour })
    }
    if (posts.length) {
      const held = heldIn(view, start, bodies)
      if (held.prefix) posts[0] = held.prefix + posts[0]
      start = held.start
      while (i >= 0 && (tokens[i] as Token).start >= start) i--
      titles.unshift({ posts, ...(held.body && { body: held.body }) })
    }
    while (i >= 0 && (tokens[i] as Token).start >= from && FORMER.test((tokens[i] as Token).text) && LINKS.has(tokens[i - 1]?.text ?? '')) start = (tokens[i--] as Token).start
    if (!LINKS.has(tokens[i]?.text ?? '') || !isTitle(tokens[i - 1]) || (tokens[i] as Token).text === '，' && givesOffice(view, (tokens[i] as Token).start)) break
    i--
  }
  return { titles, start }
}

const GIVING_OFFICE = /当选|担任|出任|聘|为|是|任命/
const LONGEST_CHAIN = 40

/** Whether the clause that ends at `comma` gives its posts to somebody: 宋一鸣当选主席，物业质检员金善姬… */
function givesOffice(view: SentenceView, comma: number): boolean {
  const clause = view.text.slice(Math.max(0, comma - LONGEST_CHAIN), comma)
  return GIVING_OFFICE.test(clause.slice(clause.search(/[^，。；]*$/)))
}

/** The body whose post ends a name that begins at `start`, with the department between them. 工会 by itself is part of the post: 党委副书记、工会主席. */
function heldIn(view: SentenceView, start: number, bodies: readonly Mention[]): { body?: { start: number; end: number }; prefix: string; start: number } {
  const body = bodies.findLast(candidate => candidate.end <= start && start - candidate.end <= LONGEST_DEPARTMENT)
  const brand = brandBefore(view, start)
  if (!body) return brand ? { body: brand, prefix: '', start: brand.start } : { prefix: '', start }
  const between = view.text.slice(body.end, start)
  if (INNER_BODIES.has(body.name)) return between ? { prefix: '', start } : { prefix: body.name, start: body.start }
  if (between && (!DEPARTMENT.test(between) || NO_DEPARTMENT.test(between))) return brand ? { body: brand, prefix: '', start: brand.start } : { prefix: '', start }
  return { body: { start: body.start, end: body.end }, prefix: between, start: body.start }
}

const RANK = /(全国|[\u4e00-\u9fff]{2}行业|[\u4e00-\u9fff]{2}系统|国家级|自治区级|自治州级|区级|县级|州级|校级|首都|兵团|中央企业|省级|市级|省部级|自治区|全省|全市|全路|铁路|集团|[一二三四五六七八九十0-9]+届|首届|[省市区县])$/

/** An honour with the area or rank before it: 北京市劳动模范, 全国五一劳动奖章, 中央企业劳动模范. */
export function honourEndingAt(view: SentenceView, at: number): { start: number; end: number } {
  const token = view.tokens[at] as Token
  let start = token.start
  for (let i = at - 1; i >= 0; i--) {
    const before = view.tokens[i] as Token
    const rank = RANK.exec(view.text.slice(Math.max(0, start - 5), start))?.[1]
    if ((before.mask & BIT.area) !== 0 && before.end === start || (before.mask & BIT.honour) !== 0 && before.end === start || /^“?五一”?$/.test(before.text) && before.end === start) start = before.start
    else if (rank) { start -= rank.length; while (i > 0 && (view.tokens[i] as Token).start > start) i-- }
    else break
  }
  return { start, end: token.end }
}

/** A name without a head of names between a mark and a post may be a brand, known by its full name elsewhere: 、澜泵科技|首席技师. */
function brandBefore(view: SentenceView, start: number): { start: number; end: number } | undefined {
  const brand = /[、，与和]([\p{Script=Han}]{2,8})$/u.exec(view.text.slice(Math.max(0, start - 10), start))?.[1]
  const words = brand && view.tokens.filter(token => token.start >= start - brand.length && token.end <= start)
  return brand && words && words.every(token => (token.mask & (BIT.verb | BIT.breaker | BIT.function | BIT.post | BIT.honour | BIT.audience)) === 0) ? { start: start - brand.length, end: start } : undefined
}
