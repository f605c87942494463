// A sentence's words in, the same with the kinds of activities that no list has made one word each: “匠心同行”…工匠|交流|周, 第三届…文化|创意|荟.
import { CodeSet } from '#model/code-set.ts'
import { ACT } from '#rulebook/act.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT, JOINED, type Lexicon } from '#rulebook/lexicon.ts'
import type { Word } from '#rulebook/word.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isLetter } from './letter.ts'
import { Token } from './token.ts'

/** Letters that kinds of activities end in, and a hundred other things too: the words of a sentence are looked through only where it has one. */
const SHOW = '展'
export const MAKES_KIND = new Cue([...'周季月节日荟汇秀夜', SHOW])
/** What such a letter makes no kind of activity of: 工作日, 优秀, 生产月. */
const NO_KIND = BIT.number | BIT.time | BIT.area | BIT.post

/** Makes one word of a kind of activity (交流|周, 悦|读|季) where its name says that it is one, by a quotation or a number of its session before, and it happens, or somebody runs it. Gives whether it did. */
export function joinHeads(tokens: Token[], text: string, lexicon: Lexicon): boolean {
  const { length } = tokens
  for (let i = tokens.length - 1; i > 0; i--) {
    const last = tokens[i] as Token, from = MAKES_KIND.has(last) ? stemBefore(tokens, i) : i
    if (from === i || !isKindAt(tokens, from, i, text) && !(last.text === SHOW && isShown(text, (tokens[from] as Token).start, last.end))) continue
    tokens.splice(from, i + 1 - from, new Token(lexicon.headOf(text.slice((tokens[from] as Token).start, last.end)), (tokens[from] as Token).start, last.end))
    i = from
  }
  return tokens.length < length
}

/** The index of the word, or the first of two single letters, that the letter at `at` makes a kind of activity of; `at` where there is none. */
function stemBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1] as Token, first = before.text.length === 1 ? tokens[at - 2] : before
  if (!first || before.end !== tokens[at]?.start || !isStem(before) || first !== before && (first.text.length > 1 || first.end !== before.start || !isStem(first))) return at
  return first === before ? at - 1 : at - 2
}

const isStem = ({ text, mask }: Token): boolean => text.length < 5 && (mask & NO_KIND) === 0 && !(text.length === 1 && (mask & BIT.function) !== 0) && (mask & (BIT.vocabulary | BIT.initiative)) !== 0

function isKindAt(tokens: readonly Token[], from: number, last: number, text: string): boolean {
  const { start } = tokens[from] as Token, { end } = tokens[last] as Token, lead = text.slice(Math.max(0, start - LONGEST_LEAD), start), rest = text.slice(end, end + LONGEST_REST)
  return NAMED.test(lead) && (RUN_BY.test(rest) || happens(tokens, last + 1) || CLOSED.test(rest) && (RUN.test(lead) || QUOTED_SO.test(lead) && GOES_ON.test(rest)))
}

/** 交流周|5月12日在某会展中心启幕: whether the words up to a mark say so, and nothing but when and where stands before. */
function happens(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (!first || !first.isAdverb && !LEADS.has(first) && (first.acts & ACT.happen) === 0) return false
  for (let i = from; i < Math.min(tokens.length, from + MOST_BETWEEN); i++) {
    const token = tokens[i] as Token
    if (isLetter(token, MARKS)) return false
    if ((token.acts & ACT.happen) !== 0 || STARTS.has(token)) return true
  }
  return false
}

/** 工匠绝活展|设在某会展中心二楼, 举办|木工绝活展. */
function isShown(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + LONGEST_REST)
  return SHOWN.test(rest) || CLOSED.test(rest) && SHOWS.test(text.slice(Math.max(0, start - LONGEST_SHOW), start))
}

/** Whether a word is a kind of activity of no list. */
export const isJoined = ({ word }: { readonly word: Word }): boolean => word.strength === JOINED

const LONGEST_LEAD = 60, LONGEST_REST = 48
/** 首届“匠心同行”苏皖工匠|交流周: what is quoted, or which of its kind it is, before the rest of the name. */
const NAMED = /(?:[〇\u3400-\u9fff]”|第[一二三四五六七八九十百\d]{1,3}届|首届|\d{4}年度?)[〇\u3400-\u9fff·（）]{0,16}$/, QUOTED_SO = /[〇\u3400-\u9fff]”[〇\u3400-\u9fff·]{0,8}$/
const LEADS = new WordGroup(['在', '于', '将', '也', '已', '走进', '期间', '正式', '隆重', '盛大', '火热', '圆满']), STARTS = new WordGroup(['启动', '举行', '举办', '开启', '上演', '亮相', '登场', '拉开']), MARKS = new CodeSet('，。；：、“'), MOST_BETWEEN = 16
/** 悦读季|由某某主办. */
const RUN_BY = /^由[^，。；：“]{2,30}(?:主办|承办|举办|协办|发起|组织)/
const SHOWS = /(?:举办|推出|主办|承办|协办|合办|联办|开办)[了的]?[〇\u3400-\u9fff]{0,10}$/, LONGEST_SHOW = 16
const SHOWN = /^(?:[也则就还]|同步|同期)?(?:(?:布?设|办|开)[在于]|搬进|在[^，。；：“]{2,24}?(?:开展|开幕|展出|亮相|揭幕|开门|启幕)|由[^，。；：“]{2,30}(?:布展|策展))/
const CLOSED = /^(?:$|[，。；）])/
/** 举办“童心向党”亲子|缝纫日. */
const RUN = /(?:举办|举行|开展|启动|推出|主办|承办|协办|组织|迎来|创办|发起|参加|出席)[了的过]?[^，。；：“”]{0,12}(?:“[^，。；”]{2,16}”)?[〇\u3400-\u9fff·（）]{0,16}$/
/** “小织女”亲子织布日|，邀80个家庭走进车间. */
const GOES_ON = /^，(?:由|邀|吸引|面向|历时|为期|共有?|惠及|覆盖|活动)/
