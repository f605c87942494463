// The beginning and the end of a paragraph in; where its own words begin and end, and who and what the marks around them name, out.
import type { Byline, Folded } from '#model/article.ts'
import { readNames } from './byline-names.ts'
import { isLikelyName } from './person-names.ts'

// 本报讯 · 【本报讯】 · 本报北京7月3日电 · 新华社北京7月3日电 · 人民网讯 · 据《劳动报》报道 · 云上柳林报道（记者 … · 柳林讯（周国庆）
const DATELINE = /^[【[（(]?[ \u3000]{0,4}(?:本报讯(?!员)|(?:本报|本刊|本网|(?:[〇\u3400-\u9fff]{1,5}|\d{2,4})(?:社|网|报)(?:[（(][〇\u3400-\u9fff]{2,8}[）)])?)([〇\u3400-\u9fff\d ]{0,16}?)(?<![通资简音快视])(?:讯|电)(?=[\s（(【】\])）]|记者|通讯员|见习|实习|首席)|据(?:《[^》]{2,12}》|[〇\u3400-\u9fff]{1,8}(?:社|网|报|台))(?:报道|消息|讯)(?=[\s（(：:，])|[〇\u3400-\u9fff]{2,8}(?:消息|报道)(?=\s{0,2}[（(][^（()）。]{0,8}(?:记者|通讯员))|([〇\u3400-\u9fff]{2,6})(?<![通资简音快视短喜要问来传电])讯(?=\s{0,2}[（(](?:[^（()）。]{0,8}(?:记者|通讯员)|[〇\u3400-\u9fff]{2,4}(?:[ 、][〇\u3400-\u9fff]{2,4}){0,3}[）)])))[】\])）]?/
/** What stands before a date: 北京 of 本报北京7月3日电. */
const PLACE = /^[〇\u3400-\u9fff]{2,8}/
const NAMES_IN_BRACKETS = /^[\s—-]{0,4}[（(]([^（()）。]{2,120})[）)]/
const OPEN_LABEL = /^[\s—-]{0,4}(?:本报|[〇\u3400-\u9fff]{2,6}(?:日报|晚报|时报|社|网)(?:客户端)?)?(?:全媒体|首席|见习|实习)?(?:记者|通讯员|实习生)[\s:：]{0,3}/
const OPEN_NAME = /^([〇\u3400-\u9fff]{2,4}?|[〇\u3400-\u9fff] [〇\u3400-\u9fff])(?=[\s、，,]|(?:摄影)?报道)[\s、，,]{0,3}/
const BY_WORDS = /记者|通讯员|实习生|评论员|撰稿|作者|文[/／]|[/／]文|摄/

/** 通讯员 罗茜 9月29日，…: a date right behind the names says that they tell what follows. */
const DATED = /^[\s，]{0,2}(?:\d{4}年|\d{1,2}月\d{1,2}日|近日|日前|昨日|今日|连日来)/

/** What stands in the first words of every paragraph that opens with a dateline, with names in brackets or with who reports: most have nothing of it. */
const ANY = /[（(讯电]|报道|消息|记者|实习生/, ANY_REACH = 60

export interface Opening {
  /** Where the paragraph's own words begin. */
  readonly from: number
  readonly bylines: readonly Byline[]
  /** Whether the paragraph opens as an article does. */
  readonly opens: boolean
  /** Where the dateline says that it was written: 开封 of 本报开封讯. */
  readonly place?: string
}

/** 本报讯（记者 张三 通讯员 李四）近日… → from 近日, 张三 and 李四. */
export function readOpening(folded: Folded): Opening {
  if (!ANY.test(folded.text.slice(0, ANY_REACH))) return { from: 0, bylines: [], opens: false }
  const head = folded.text.slice(0, 240), found = DATELINE.exec(head), place = PLACE.exec(found?.[1] ?? found?.[2] ?? '')?.[0]
  const opening = readFrom(folded, head, found?.[0].length ?? 0)
  // 柳河科讯（集团）股份有限公司…: a place alone is a dateline only before those who report.
  if (found?.[2] !== undefined && opening.bylines.length === 0) return { from: 0, bylines: [], opens: false }
  return place === undefined ? opening : { ...opening, place }
}

function readFrom(folded: Folded, head: string, dateline: number): Opening {
  const bracket = NAMES_IN_BRACKETS.exec(head.slice(dateline))
  if (bracket?.[1] !== undefined && (dateline > 0 || BY_WORDS.test(bracket[1]))) {
    const open = dateline + bracket[0].length - bracket[1].length - 1
    const { bylines, strange } = readNames(folded, open, open + bracket[1].length)
    // 本报讯（张三 李四）: after a dateline names need no label.
    if (BY_WORDS.test(bracket[1]) ? dateline > 0 || bylines.length > 0 : bylines.length > 0 && strange === 0) return finishOpening(head, dateline + bracket[0].length, bylines, true)
  }
  const names = readOpenNames(folded, head, dateline)
  if (names.bylines.length > 0 && (dateline > 0 || names.reported)) return finishOpening(head, names.from, names.bylines, true)
  return finishOpening(head, dateline, [], dateline > 0)
}

function finishOpening(head: string, at: number, bylines: readonly Byline[], opens: boolean): Opening {
  const rest = head.slice(at)
  return { from: at + (opens ? rest.length - rest.replace(/^[\s:：—-]{1,8}/, '').length : 0), bylines, opens }
}

/** 记者 张三 通讯员 李四 报道 without brackets: names are taken as long as they look like names. */
function readOpenNames(folded: Folded, head: string, at: number): { from: number; bylines: readonly Byline[]; reported: boolean } {
  let from = at, end = at
  for (let label = OPEN_LABEL.exec(head.slice(from)); label !== null; label = OPEN_LABEL.exec(head.slice(from))) {
    from += label[0].length
    for (let name = OPEN_NAME.exec(head.slice(from)); name?.[1] !== undefined && isLikelyName(name[1].replace(' ', '')); name = OPEN_NAME.exec(head.slice(from))) {
      from += name[0].length
      end = from
    }
    if (end !== from) break
  }
  if (end === at) return { from: at, bylines: [], reported: false }
  const told = /^(?:摄影)?报道[\s:：，]{0,3}/.exec(head.slice(end))
  return { from: end + (told?.[0].length ?? 0), bylines: readNames(folded, at, end).bylines, reported: told !== null || DATED.test(head.slice(end, end + 12)) }
}
