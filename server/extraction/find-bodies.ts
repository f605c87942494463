// A sentence's words in, its union bodies, organizations and named places out: a head of names (总工会, 公司, 公园) and what stands before it.
import type { EntityKind } from '#model/kinds.ts'
import { readPointed } from '#names/body-name.ts'
import { measurePersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits, type HeadKind, type Rulebook } from '#rulebook/rulebook.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { endsInHead, findBodyStart, headOf, type Head } from './body-start.ts'
import type { Mention } from './mention.ts'
import { isTitle } from './read-titles.ts'
import { joinPossessives, spreadTowns } from './shared-names.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

/** A head this long names a body by itself: 文化和旅游部. */
const NAME_OF_ITS_OWN = 6
/** Committees of a union, which one of them says: 女职工委员会. */
const OF_A_UNION = /^(?:工会)?(?:女职工委员会|女工委员会|经费审查委员会|经审会)$/
/** 工业和信息化部|人才交流中心: what belongs to a ministry is told by it. */
const STATE_BODY = /^(?:国家.{2,6}局|.{3,8}部)$/
const COLOURLESS = bits('generic', 'audience', 'head', 'follower', 'number', 'time')
const KIND: Readonly<Record<HeadKind, readonly [EntityKind, ...EntityKind[]]>> = { union: ['UnionBody'], org: ['Organization'], venue: ['Venue'], 'org/venue': ['Organization', 'Venue'] }
const RULE: Readonly<Record<HeadKind, string>> = { union: 'name/union', org: 'name/org', venue: 'name/venue', 'org/venue': 'name/org-venue' }
/** Levels that a short form leaves the area's name away from: 区总工会, 市妇联. */
const LEVELS = new Set(['市', '区', '县', '省', '州', '旗', '镇', '乡', '街道', '地区', '局', '公司', '集团', '学校', '分局', '校', '院', '厂', '矿', '段', '社区', '师', '团', '农场', '林场', '牧场', '分公司', '医院', '大学', '学院', '支行', '分行', '油田公司', '段', '站', '所', '场', '师市', '园区', '机关'])
/** A name that begins with its level alone leaves the area out: 市交通运输工会, 区人民医院. */
const LEVEL_WORDS = new Set(['市', '区', '县', '省', '州', '旗'])
/** Employers named by their kind alone, before a part of theirs: 学校教师发展中心. */
const OWNERS = new Set(['学校', '公司', '集团', '医院', '校'])
const POINTERS = new Set(['该', '本', '我'])
/** Pointers that the vocabulary has as words. */
const POINTING = new Set(['该校', '该局', '该院', '该厂', '该矿', '该所', '该行', '该司', '该宫', '该馆', '该站', '该会'])

/** Kinds that stand for the body spoken of where an office of it follows: 段|党委副书记, 院|党委书记, 中心|副主任. */
const HOLDERS = new Set(['段', '院', '所', '站', '馆', '行', '社', '校', '厂', '矿', '局', '中心', '项目部', '超市', '商会', '协会', '学院', '公司', '集团', '分公司', '分厂', '镇', '乡', '街道', '社区', '村', '园区', '农场', '林场', '团', '大队', '支队', '合作社', '医院', '学校', '幼儿园', '酒店', '商场', '工作室', '联合会', '管委会', '电厂', '油田', '机场'])

/** Whether a word ends in a head of names, or makes a body without one. */
const isCue = new WordFlag((text, lexicon) => endsInHead(text, lexicon) || HOLDERS.has(text) || POINTING.has(text) || text === '该' || text === '总' || text === '总会' || text === '办')

/** Finds every name that ends in a head of names. Of nested names the longest is kept. */
export function findBodies(view: SentenceView, rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  for (let i = view.tokens.length - 1, limit = view.text.length; i >= 0; i--) {
    const token = view.tokens[i] as Token
    if (token.end > limit) continue
    const mention = bodyAt(view, i, limit, rulebook)
    if (!mention) continue
    found.push(mention)
    if (mention.rule !== 'name/pointer') limit = mention.start
  }
  return spreadTowns(view, joinPossessives(view, found.reverse()))
}

/** The body that the word at `at` points to or is the head of, if nothing of it stands behind `limit`. */
function bodyAt(view: SentenceView, at: number, limit: number, rulebook: Rulebook): Mention | undefined {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1], before = view.tokens[at - 1]
  if (!isCue.has(token, rulebook.lexicon)) return undefined
  if (POINTING.has(token.text)) return { kind: 'Organization', start: token.start, end: token.end, name: token.text, rule: 'name/pointer', form: 'short' }
  if (token.text === '该' && next && readPointed(next.text)?.rest === '' && next.end <= limit && !rulebook.lexicon.is(next.text, 'head')) return { kind: 'Organization', start: token.start, end: next.end, name: token.text + next.text, rule: 'name/pointer', form: 'short' }
  if (token.text === '总' && before && LEVEL_WORDS.has(before.text) && next?.text !== '工会') return { kind: 'UnionBody', start: before.start, end: token.end, name: before.text + token.text, rule: 'name/level-union', form: 'short' }
  // A short form, 大兴区总, and a misprint that headlines make: 德阳市总会 for 德阳市总工会.
  if ((token.text === '总会' || token.text === '总' && endsName(next)) && before && (before.mask & BIT.area) !== 0 && before.end === token.start && COLLECTIVE.test(before.text)) return { kind: 'UnionBody', start: before.start, end: token.end, name: `${before.text}总工会`, aliases: [before.text + token.text], rule: token.text === '总' ? 'name/area-union' : 'name/union-misprinted', form: 'full' }
  if (HOLDERS.has(token.text) && isTitle(next) && next?.start === token.end && next.end <= view.text.length && (startsClause(view, token.start) || /^[、，“”：。；由听]$/.test(before?.text ?? ''))) return { kind: 'Organization', start: token.start, end: token.end, name: token.text, rule: 'name/holder', form: 'short' }
  const head = headOf(token, rulebook.lexicon) ?? (token.text === '办' && isTitle(next) && next?.start === token.end ? OFFICE_OF_TOPIC(token) : undefined)
  if (!head || isDepartment(view, at) || isPartOfWord(token, next, head)) return undefined
  const mention = nameBefore(view, at, head, rulebook)
  return isPerson(view, mention, rulebook) || isAdjective(view, at, mention, rulebook) ? undefined : mention
}

/** 区冰雪|办|主任, 县文明|办|主任: before a post 办 is an office. */
const OFFICE_OF_TOPIC = (token: Token): Head => ({ kind: 'org', start: token.start, end: token.end })

/** A venue's head of one letter before another letter, or at the end of an area's name, is no head. */
const isPartOfWord = (token: Token, next: Token | undefined, head: Head): boolean => head.kind === 'venue'
  && (token.text.length === 1 && next?.start === token.end && next.text.length === 1 && /[\u4e00-\u9fff]/.test(next.text) && !/[畔上边头下旁里前内外的和与在等是]/.test(next.text) || head.start > token.start && (token.mask & BIT.area) !== 0)

/** 炉长|覃大桥, 律师|金哲浩进|厂: what follows a title and reads as a person's name is none of a body. */
function isPerson(view: SentenceView, mention: Mention, rulebook: Rulebook): boolean {
  const before = mention.start > 0 ? view.tokens[indexAt(view.tokens, mention.start - 1)] : undefined
  if (before?.end !== mention.start || !isTitle(before) || mention.end - mention.start > 6) return false
  const length = measurePersonName(view.text, mention.start, view.costs, rulebook)
  return length > 1 && length >= mention.end - mention.start - 2
}

/** 大兴区总|为, 大兴区总|副主席 and 大兴区总|、 end a name; 大兴区总|投资 does not. */
const endsName = (next: Token | undefined): boolean => !next || /^[\s\p{P}]/u.test(next.text) || (next.mask & ENDING) !== 0 || isTitle(next)
const ENDING = bits('function', 'breaker', 'verb')

/** A federation's department is a union's body too: 全国总工会女职工部. */
const DEPARTMENT_OF_UNION = /总工会\p{Script=Han}{2,8}部$/u
const UNION_OR_NOT: readonly [EntityKind, ...EntityKind[]] = ['UnionBody', 'Organization']

/** 车间 in 灌装车间主任 belongs to the post. */
const isDepartment = (view: SentenceView, at: number): boolean => isTitle(view.tokens[at + 1]) && (/^(党委|党总支|党支部|纪委)$/.test((view.tokens[at] as Token).text) && /(公司|集团|大学|学院|医院|局|厂|矿|银行|段|校)$/.test(view.text.slice(0, (view.tokens[at] as Token).start)) || /(车间|班组|项目部|事业部|生产部|办公室|工段|室|科|处|部)$/.test((view.tokens[at] as Token).text))

/** 工会 in 工会干部 and in 新时代工会工作 names no body; in 北京大学工会干部 it does. */
function isAdjective(view: SentenceView, at: number, mention: Mention, rulebook: Rulebook): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1]
  if (mention.kind !== 'UnionBody' || token.text.endsWith('总工会') || !next || next.start !== token.end || !rulebook.lexicon.is(next.text, 'follower')) return false
  return mention.form !== 'full' || !view.tokens.some(word => word.start >= mention.start && word.end <= token.start && (word.mask & (BIT.area | BIT.head)) !== 0)
}

function nameBefore(view: SentenceView, at: number, head: Head, rulebook: Rulebook): Mention {
  const { tokens } = view
  const first = findBodyStart(view, at, head, rulebook.lexicon)
  const start = (tokens[first] as Token).start
  const { name, aliases } = readName(view.text.slice(start, head.end), view.text.slice(head.end, head.end + 24))
  const kinds = DEPARTMENT_OF_UNION.test(name) ? UNION_OR_NOT : KIND[head.kind]
  const pointer = tokens[first - 1]
  if (pointer && POINTERS.has(pointer.text[0] as string) && pointer.text.length <= 3 && pointer.end === start && !isQuotedWhole(view, start, head)) return bodyOf(head, pointer.start, pointer.text + name, 'short', aliases, kinds)
  return bodyOf(head, start, name, formOf(view, at, first, name, head, rulebook), aliases, kinds)
}

const isQuotedWhole = (view: SentenceView, start: number, head: Head): boolean => head.end - start > 3 && view.quotations.some(quotation => quotation.start + 1 === start && quotation.end === head.end + 1)

function bodyOf(head: Head, start: number, name: string, form: Mention['form'], aliases: readonly string[], [kind, ...kinds]: readonly [EntityKind, ...EntityKind[]]): Mention {
  const body = { kind, start, end: head.end, name, rule: RULE[head.kind], form }
  return kinds.length || aliases.length ? { ...body, ...(kinds.length && { kinds }), ...(aliases.length && { aliases }) } : body
}

/** Whether a name that begins with `tokens[first]` and ends with its head names a body in full, in short, or none in particular. */
function formOf(view: SentenceView, at: number, first: number, name: string, head: Head, rulebook: Rulebook): Mention['form'] {
  const { tokens } = view, token = tokens[at] as Token, { start } = tokens[first] as Token
  if (isQuotedWhole(view, start, head)) return 'full'
  if (first === at && OF_A_UNION.test(token.text) && (isTitle(tokens[at + 1]) && /^[兼、]$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === '的')) return 'generic'
  if (POINTERS.has(name[0] as string) && name.length <= head.end - head.start + 4) return 'short'
  const before = tokens.slice(first, at)
  if (before[0] && (LEVEL_WORDS.has(before[0].text) || OWNERS.has(before[0].text) && before.length > 1)) return 'short'
  if (!before.length && head.start === token.start && (head.end - head.start < NAME_OF_ITS_OWN || OF_A_UNION.test(token.text))) return head.kind === 'venue' && !/^(?:这[个座间处家]|该|此)$/.test(tokens[at - 1]?.text ?? '') || token.text === '车间' || token.text === '工会' && !startsClause(view, start) && tokens[at - 1]?.text !== '由' ? 'generic' : 'short'
  if (before.length && before.every(word => LEVELS.has(word.text))) return 'short'
  if (before.length && before.every(word => isBareKind(word) || head.kind === 'union' && (word.mask & BIT.head) !== 0 && (word.mask & BIT.area) === 0)) return token.text === '分工会' && before.some(word => word.text.length > 2) ? 'full' : 'short'
  return isProper(view, at, before, head, rulebook) ? (isAmongKinds(view, head, before) ? 'short' : 'full') : 'generic'
}

/** 公司, 街道, 项目部 say what kind of body is meant and not which; 教育部 and 炼钢厂 name it. */
const isBareKind = ({ mask, text }: Token): boolean => (mask & BIT.head) !== 0 && (mask & BIT.area) === 0 && (text.length < 3 || LEVELS.has(text) || BARE.test(text)) && !STATE_BODY.test(text)
const BARE = /(?:公司|集团|项目部|学院|大学|事业部|物流园|工业园|产业园|服务区|街道办|联合会|工会|中心|办公室)$/

/** 佛山工会 are all the unions of 佛山; 佛山市工会 could be one. */
const COLLECTIVE = /(省|市|区|县|旗|州|镇|乡|街道)$/
/** 一家…企业工会, 二级分工会: counted or ranked, not named. */
const COUNTED = /^([一二三四五六七八九十两多数几\d]+余?(家|个|级|所|名|位|批|支)|某|各|[二三四五六七八九十两]+(区|市|县|镇|省)(?!里))/

/** Whether the words before a head tell one body from others: an area, a brand, anything but 基层, 企业, 职工 and the like. */
function isProper(view: SentenceView, at: number, before: readonly Token[], head: Head, rulebook: Rulebook): boolean {
  const token = view.tokens[at] as Token
  if (view.text.slice(before[0]?.start, head.end) === '全国总工会') return true
  if (before[0] && (before[0].mask & BIT.area) === 0 && COUNTED.test(view.text.slice(before[0].start, head.end))) return false
  if (token.text === '工会' && /^(?:基层|新任|各级|所属|直属|非公|小微|企业)$/.test(before.at(-1)?.text ?? '')) return false
  if (token.text === '工会' && COLLECTIVE.test(before.at(-1)?.text ?? '') === false && ((before.at(-1)?.mask ?? 0) & BIT.area) !== 0) return false
  if (!before.length && token.start === head.start) return true
  if (token.start < head.start && !/^[nl]$/.test(rulebook.lexicon.attribute(token.text, 'vocabulary'))) return true
  return before.some(word => (word.mask & COLOURLESS) === 0 || (word.mask & BIT.area) !== 0 || STATE_BODY.test(word.text) || head.kind !== 'union' && word.text.length > 2 && (word.mask & BIT.head) !== 0 && !isBareKind(word))
}

/** 高速公路服务区、物流园区等场所 are kinds of place, unless one of them was named before. */
const isAmongKinds = (view: SentenceView, head: Head, before: readonly Token[]): boolean =>
  head.kind === 'venue' && /^[^，。]{0,16}等(场所|地方|地点|处)/.test(view.text.slice(head.end)) && !before.some(token => (token.mask & BIT.area) !== 0)

const BRACKET = /[（(]/
const ABBREVIATED = /[（(](?:以下|下文|下)?简称[：:]?[“"]?([^”"）)、，]{2,12})[”"]?/

/** The name without an abbreviation given in brackets, inside or right after it, which becomes an alias: 北京经济技术开发区（以下简称“经开区”）总工会. */
function readName(misread: string, after: string): { name: string; aliases: string[] } {
  const printed = misread.replace('总工余', '总工会').replace('项曰部', '项目部')
  if (!BRACKET.test(printed) && !BRACKET.test(after[0] ?? '')) return { name: printed, aliases: [] }
  const inside = ABBREVIATED.exec(printed)
  if (inside) {
    const close = /[）)]/.exec(printed.slice(inside.index + inside[0].length))
    const rest = close ? printed.slice(inside.index + inside[0].length + close.index + 1) : ''
    return { name: printed.slice(0, inside.index) + rest, aliases: rest ? [inside[1] + rest] : [] }
  }
  const behind = ABBREVIATED.exec(after)
  return { name: printed, aliases: behind?.index === 0 ? [behind[1] as string] : [] }
}
