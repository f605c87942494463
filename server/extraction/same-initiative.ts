// An initiative and a mention in, whether both are one out: by what is quoted in their names, by cups, and by the letters that they share.
import { NameMemory } from '#names/name-memory.ts'
import { isSubsequence } from '#names/subsequence.ts'
import { isClassOf } from './class-of.ts'
import type { DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import { isCounted, quotedIn } from './quoted-in.ts'

/** A meeting about a programme is not the programme: “井口暖家”工程|现场推进会. Its opening is. */
const PROGRAMME = /(工程|计划|项目|机制|品牌|行动|平台|服务|体系)$/
const MEETING = /(推进会|现场会|座谈会|总结会|交流会|比赛|大赛|培训班|论坛|研讨会|部署会|动员会)$/

/** `other`: the form of the mention's name, which is compared with many. */
export function sameInitiative(entity: DraftEntity, mention: Mention, other: NameForm): boolean {
  const one = formOfName(entity.name), x = one.quoted, y = other.quoted, a = one.core, b = other.core
  if (other.isMarked && isClassOf(entity.name, mention.name) || one.isMarked && isClassOf(mention.name, entity.name)) return false
  if (x !== undefined && y !== undefined && x !== y && (isTail(mention.name, entity.name) || isTail(entity.name, mention.name))) return true
  if (x !== undefined && y !== undefined && x !== y && (x.endsWith(y) && isCounted(y) || y.endsWith(x) && isCounted(x))) return true
  if (x !== undefined && y !== undefined && x !== y && entity.head === mention.head && (x.includes(y) || y.includes(x)) && Math.min(x.length, y.length) >= 5) return true
  if (x !== undefined && x === y && (isAboutOther(entity.name, mention.name) || isBoutOf(entity.name, mention.name) || isBoutOf(mention.name, entity.name))) return false
  if (x !== undefined && y !== undefined) return x === y && x.length >= 3 && !(entity.head && mention.head && PROGRAMME.test(entity.head) !== PROGRAMME.test(mention.head) && (MEETING.test(entity.head) || MEETING.test(mention.head)))
  if (one.isContest && other.isContest && isSameCup(entity.name, mention.name)) return true
  const isLonger = a.length < b.length, short = isLonger ? a : b, long = isLonger ? b : a
  if (a === b || (short.length >= 4 && long.endsWith(short)) || (short.length >= (other.isMarked ? 5 : 4) && long.includes(short))) return true
  if (short.length === 3 && long.length <= 6 && long.endsWith(short) && one.isMarked && other.isMarked) return true
  if (short.length >= 4 && short.slice(-2) === long.slice(-2) && isSubsequence(short, long)) return true
  if (SHORT.test(entity.name) && SHORT.test(mention.name)) return false
  // 某镇纺织行业集体协商 is not 某镇纺织行业集体合同|签约仪式.
  return x === undefined && y === undefined && SIGNING.test(a) === SIGNING.test(b) && likeness(a, b) >= 0.5
}

/** “江海夜校”|学员成果展演 is not “江海夜校”, “隧途”|劳动竞赛|现场推进会 not “隧途”劳动竞赛: what is held in the end, or about a thing, is not the thing. */
const isAboutOther = (a: string, b: string): boolean => HELD_ABOUT.test(a) !== HELD_ABOUT.test(b)
const HELD_ABOUT = /”[^“”]*(?:推进会|现场会|总结(?:表彰)?大?会|成果展演?|成果汇报|汇报演出|结业典礼)$/

/** “迎新春”2024柳林县职工龙舟赛 is one of the “迎新春”系列文体活动, and has hosts of its own. */
const isBoutOf = (bout: string, series: string): boolean => SERIES.test(series) && BOUT.test(bout) && !SERIES.test(bout)
const SERIES = /”[^“”]{0,8}系列[^“”]{0,8}活动$/, BOUT = /”[^“”]{0,40}(?:赛|比赛|运动会|文艺汇演|晚会|培训班|知识讲座|书画展|摄影展)$/

/** 鞍海钢铁|“炉火杯”|大赛 is the 第十二届|“炉火杯”|职工技能大赛; a “炉火杯”焊工赛 is no “炉火杯”钳工赛. */
function isSameCup(a: string, b: string): boolean {
  const [x, y] = [CUP.exec(a), CUP.exec(b)]
  if (!x || !y || x[1] !== y[1]) return false
  const [short, long] = [x[2] as string, y[2] as string].sort((one, other) => one.length - other.length) as [string, string]
  return short.length > 1 && isSubsequence(short, long)
}
const CUP = /“([^”]{1,5}杯)”([^“”]{1,20}赛)$/

/** “学技能” is not “赛技能”. */
const SHORT = /^“[^”]{2,3}”$/

const SIGNING = /签[约订署]/

/** “国庆大集” takes up “情系工地 喜迎国庆”国庆大集: a quotation that is what another's name ends in outside its own. */
export const isTail = (short: string, long: string): boolean => { const inner = quotedIn(short); return inner !== undefined && short.length === inner.length + 2 && long.endsWith(inner) }

/** What is asked of a name whenever it is compared with another. */
export const formOfName = (name: string): NameForm => forms.of(name)
const forms = new NameMemory((name): NameForm => ({ quoted: quotedIn(name), isMarked: name.includes('“'), isContest: name.endsWith('赛'), core: plain(name).replace(/(系列|主题|专题)?活动$/, '') }))
interface NameForm { readonly quoted: string | undefined; readonly isMarked: boolean; readonly isContest: boolean; readonly core: string }

/** How many pairs of neighbouring characters two names share, of all they have: 0 to 1. */
function likeness(a: string, b: string): number {
  const x = pairs.of(a), y = pairs.of(b)
  let shared = 0
  for (const pair of x) if (y.has(pair)) shared++
  return (2 * shared) / Math.max(1, x.size + y.size)
}

const pairs = new NameMemory(pairsOf)
/** The pairs of neighbouring characters, each as one number. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  for (let i = 1; i < text.length; i++) pairs.add(text.charCodeAt(i - 1) << 16 | text.charCodeAt(i))
  return pairs
}

const plain = (name: string): string => name.replace(/[“”‘’《》「」\s·—–\-、，,（）()]/g, '').replace(/^(19|20)\d\d年(度)?|^第[一二三四五六七八九十百\d]+届/, '')
