// A sentence and a place in it out of which something is named in; whether the page says that it was, or only that it should be, out, and by which word.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Clause, SentenceView, Token } from './sentence-view.ts'
import { indexFrom } from './token-at.ts'

const WISHES = new Set(['要', '还要', '也要', '将要', '应', '应当', '必须', '需要', '需', '希望', '下一步', '今后', '接下来', '未来', '力争', '争取', '旨在', '努力', '要求', '建议', '呼吁', '倡议', '鼓励', '如果', '假如', '若', '可', '可以', '能', '能够', '号召', '拟', '拟于', '有望', '打算', '还想', '计划', '约定', '商定', '议定'])
const PLAIN_WISHES = new WordGroup(['希望', '下一步', '今后', '力争', '争取', '如果', '假如', '号召', '鼓励', '有望', '打算', '还想', '旨在', '努力', '倡议', '呼吁'])
const SPEECH = new Set(['表示', '指出', '强调', '要求', '认为', '说'])
const NEGATIONS = new Set(['没有', '未', '不', '尚未', '并未', '无', '不再', '从未', '取消'])

const CUES = new Cue([...WISHES, ...SPEECH, ...NEGATIONS])

/** Why something is not told as done, and the word that says so. */
export interface Doubt {
  readonly code: 'denied' | 'hearsay' | 'wish-or-plan' | 'purpose' | 'speech'
  readonly word: string
}

/** Whether what stands at `offset` is only wished for, advised or denied: 要广泛开展…, 下一步，工会将…, 未举办…. */
export const isUnreal = (view: SentenceView, offset: number, isNamed?: (offset: number) => boolean): boolean => whyUnreal(view, offset, 0, isNamed) !== undefined

/** `from`: where the clause begins outside of which only a plain wish counts: 杨梓如今已能独当一面，去年被评为…. `isNamed`: whether a letter stands inside a name (藏能雅江水电公司). */
export function whyUnreal(view: SentenceView, offset: number, from = 0, isNamed: (offset: number) => boolean = () => false): Doubt | undefined {
  let speech: string | undefined
  if (!from && isPurpose(view, offset)) return { code: 'purpose', word: '为' }
  if (!CUES.has(view)) return undefined
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (token.start >= offset) return undefined
    if (!speech && !CUES.has(token)) continue
    if (token.start < from && !PLAIN_WISHES.has(token)) continue
    if (WISHES.has(token.text) && !(NOUNS_TOO.has(token) && isNoun(view, i)) && !(token.text.length === 1 && PLACED.has(prior(view.tokens, i))) && !(token.text === '要' && (prior(view.tokens, i)?.text === '都' || LASTS.test(view.text.slice(token.end, token.end + LONGEST_LASTING)))) && !(token.text === '应' && INVITED.test(view.text.slice(token.end, token.end + LONGEST_INVITATION))) && !isQuoted(view, token.start) && !isNamed(token.start)) return { code: 'wish-or-plan', word: token.text }
    if (NEGATIONS.has(token.text) && offset - token.end <= 3) return { code: 'denied', word: token.text }
    if (SPEECH.has(token.text) && !(token.text === '要求' && isOrder(view, token.start)) && !/^(?:的|[这此]话)$/.test(view.tokens[i + 1]?.text ?? '') && !isQuoted(view, token.start)) speech = token.text
    else if (speech && (token.text === '，' || token.text === '：' || token.text === '“')) return { code: 'speech', word: speech }
    else if (token.text === '。') speech = undefined
  }
  return undefined
}

/** 艺术节|要|办到6月8日: how long it goes on, and no wish. */
const LASTS = /^(?:一直|连续|持续|延续)?[办开演展延续持播唱]{0,2}[到至](?:\d|本月|下月|月底|年底|[〇\u3400-\u9fff]月)/, LONGEST_LASTING = 10

/** 推出师带徒|计划，: what is planned, and no wish. */
const NOUNS_TOO = new WordGroup(['计划', '倡议', '建议', '要求', '约定'])
function isNoun({ tokens, text }: SentenceView, at: number): boolean {
  const { start, end } = tokens[at] as Token, before = prior(tokens, at)
  return ENDS_PHRASE.has(text.charCodeAt(end)) || end === text.length || before !== undefined && before.end === start && (ENDS_NAME.has(text.charCodeAt(start - 1)) || before.text.length > 1 && (before.mask & BIT.noun) !== 0 && (before.mask & (BIT.post | BIT.head | BIT.time)) === 0)
}
const ENDS_PHRASE = new CodeSet('，。；：、）”》的'), ENDS_NAME = new CodeSet('”》的')

/** 按照市委副书记王立平|要求，某总工会开展…: on whose order it is done, and nothing that somebody says. */
const isOrder = ({ text }: SentenceView, at: number): boolean => ON_ORDER.test(text.slice(Math.max(0, at - LONGEST_ORDER), at))
const ON_ORDER = /(?:按照?|根据|依据|依照|遵照|对照|贯彻|落实)[^，。；：]{0,28}$/, LONGEST_ORDER = 30

/** 应|某工会之邀: by whom somebody is asked to come. */
const INVITED = /^[〇\u3400-\u9fff]{2,24}?(?:之[邀约请]|(?:[会局厂院校委团]|公司|集团)的?(?:邀请|邀约|请求))/, LONGEST_INVITATION = 30
/** 在|应|天门遗址: what stands behind these begins a name. */
const PLACED = new WordGroup(['在', '到', '赴', '往', '于', '从', '和', '与', '、'])

const isQuoted = (view: SentenceView, at: number): boolean => view.quotations.some(quotation => quotation.start < at && at < quotation.end && quotation.end - quotation.start < 30)

const PURPOSES = new Cue(['为', '为了'])

/** 为扎实开展…工作，: a clause of purpose names no deed. 为职工举办… does. */
function isPurpose(view: SentenceView, offset: number): boolean {
  if (!PURPOSES.has(view)) return false
  const clause = clauseAt(view, offset)
  if (!clause || clause.end >= view.text.length - 1) return false
  let at = indexFrom(view.tokens, clause.start)
  while (at < view.tokens.length && (view.tokens[at] as Token).start < offset && !PURPOSES.has(view.tokens[at] as Token)) at++
  if (at + 1 >= view.tokens.length) return false
  const to = view.tokens[at] as Token, next = view.tokens[at + 1] as Token
  if (next.text.startsWith('期') || to.start >= offset || next.start >= offset) return false
  const early = view.text.slice(clause.start, to.start)
  return (early.length === 0 || to.text === '为了' || early.length > 3 && !view.tokens.some(token => token.start >= clause.start && token.end <= to.start && (token.mask & BIT.verb) !== 0)) && (next.mask & (BIT.breaker | BIT.verb | BIT.verbal)) !== 0 && (next.mask & BIT.audience) === 0 && !isForPeople(view.tokens, at + 1, offset)
}

function clauseAt({ clauses }: SentenceView, offset: number): Clause | undefined {
  for (const clause of clauses) if (clause.start <= offset && offset < clause.end) return clause
  return undefined
}

/** 为|过生日的职工|举办: for whom something was done, and not to what end. */
function isForPeople(tokens: readonly Token[], from: number, offset: number): boolean {
  for (let i = from + 1; i + 1 < tokens.length && (tokens[i] as Token).end < offset; i++) {
    if (((tokens[i] as Token).mask & BIT.audience) !== 0 && (tokens[i - 1] as Token).text === '的' && ((tokens[i + 1] as Token).mask & (BIT.verb | BIT.verbal | BIT.breaker)) !== 0) return true
  }
  return false
}

const HEARSAY = /网传|网帖|网上流传|谣传|谣言|误传|辟谣|不实(信息|消息|传言|之处)|澄清/
const RUMOURS = new Sign(['网传', '网帖', '网上流传', '谣', '误传', '不实', '澄清'])
/** 没有|休息: who did not rest was at work. */
const REST = /^(?:休息|停歇|停下|停工|午休|放假|退缩|忘记)/
const DENIALS = new Cue(['没有', '并未', '未曾', '从未', '并非', '未', '并没有', '不再', '不是', '否认'])

/** Whether the words from `start` to `end` are denied (某工会没有承办, 没有|由某工会承办), or stand in a sentence about a rumour. */
export const isDenied = (view: SentenceView, start: number, end: number): boolean => whyDenied(view, start, end) !== undefined

export function whyDenied(view: SentenceView, start: number, end: number): Doubt | undefined {
  const rumour = RUMOURS.in(view) ? HEARSAY.exec(view.text)?.[0] : undefined
  if (rumour) return { code: 'hearsay', word: rumour }
  if (!DENIALS.has(view)) return undefined
  const denial = view.tokens.find(token => token.end >= start && token.end <= end && DENIALS.has(token) && !REST.test(view.text.slice(token.end, token.end + 4)) && !isQuoted(view, token.start))
  return denial && { code: 'denied', word: denial.text }
}
