// The end of a paragraph in; whether it is closed, and the by-line or source that stands after its last sentence, out.
import type { Byline, Folded } from '#model/article.ts'
import { CodeSet } from '#model/code-set.ts'
import { readNames } from './byline-names.ts'

const CLOSER = new CodeSet('”’）)」』》"'), TERMINAL = new CodeSet('。！？…!?｡'), COLON = new CodeSet('：:'), CLOSING_BRACKET = new CodeSet('）)')
/** 转自《中工网》 · 据新华社 · 来源：工人日报 */
const SOURCE = /^(?:转自|摘自|选自|转载自|来源|稿件来源|文章来源|据)[\s:：]{0,3}[《“]?([^《》“”。，]{2,24})[》”]?(?:报道)?$/
/** （见图）（下转第2版）: points elsewhere, reports nothing. */
const POINTER = /^(?:[上下左右]?[转接见]\s?(?:图|第|[A-Z\d一二三四五六七八九十])|见图|图[一二三四五六\d①-⑳]?$|完$|未完)/
const AGENCY = /(?:社|网|报|电|台|客户端|公众号|APP|微信)$/i
/** How far back from a paragraph's end a by-line may begin. */
const REACH = 90

/** Whether a paragraph that ends so is finished: a sentence's mark under any closing quotation marks and brackets, or a colon. */
export function isClosed(text: string): boolean {
  let end = text.trimEnd().length
  const last = text.charCodeAt(end - 1)
  if (TERMINAL.has(last) || COLON.has(last)) return true
  while (end > 0 && CLOSER.has(text.charCodeAt(end - 1))) end--
  if (TERMINAL.has(text.charCodeAt(end - 1))) return true
  if (!CLOSING_BRACKET.has(last)) return false
  // …结束。（张三 李四）
  const tail = text.slice(Math.max(0, text.length - REACH)).trimEnd(), open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('))
  return open > 0 && isClosed(tail.slice(0, open))
}

/** The name of the source that a line or tail states, without its marks. */
export function readSource(text: string): string | undefined {
  const [, name] = SOURCE.exec(text.trim().slice(0, 40)) ?? []
  if (name === undefined || text.trim().length > 40) return undefined
  return !text.trim().startsWith('据') || AGENCY.test(name.trim()) ? name.trim() : undefined
}

export interface Ending {
  /** Where the paragraph's own words end. */
  readonly to: number
  readonly bylines: readonly Byline[]
  readonly source?: string
}

/** …取得实效。（张三 李四） 转自《中工网》 → to after 实效。, 张三 and 李四, 中工网. */
export function readEnding(folded: Folded): Ending {
  let to = folded.text.trimEnd().length, bylines: Byline[] = [], source: string | undefined
  for (let round = 0; round < 3 && to > 0; round++) {
    // Most paragraphs end with a sentence, and what ends with a sentence's mark is no by-line.
    if (TERMINAL.has(folded.text.charCodeAt(to - 1))) break
    const from = tailStart(folded.text, to)
    if (from <= 0 || from >= to) break
    const tail = folded.text.slice(from, to), inner = tail.trim().replace(/^[（([【]|[）)\]】]$/g, '')
    const stated = readSource(inner)
    const names = readNames(folded, from, to)
    if (stated !== undefined) source = stated
    else if (POINTER.test(inner) && isBracketed(tail)) { /* only left out */ }
    else if (names.bylines.length > 0 && names.strange === 0 && (names.labelled || isBracketed(tail))) bylines = [...names.bylines, ...bylines]
    else break
    to = folded.text.slice(0, from).trimEnd().length
  }
  return { to, bylines, ...(source === undefined ? {} : { source }) }
}

const isBracketed = (tail: string): boolean => /^\s{0,9}[（(].{1,60}[）)]$/.test(tail.trim())

/** Where the words after the last finished sentence begin; the bracket group at the very end counts as such words. */
function tailStart(text: string, to: number): number {
  const base = Math.max(0, to - REACH), near = text.slice(base, to)
  const open = /[）)]$/.test(near) ? Math.max(near.lastIndexOf('（'), near.lastIndexOf('(')) : -1
  if (open > 0 && isClosed(near.slice(0, open))) return base + open
  for (let i = near.length - 1; i > 0; i--) {
    if (!TERMINAL.has(near.charCodeAt(i - 1))) continue
    while (CLOSER.has(near.charCodeAt(i))) i++
    return base + i
  }
  return captionTail(near) + base
}

const CREDIT = /(?:^|[\s，,])((?:本报|[〇\u3400-\u9fff]{0,6}(?:社|报|网))?(?:记者|通讯员)[\s:：]{0,3}[〇\u3400-\u9fff]{1,4}(?:[\s、][〇\u3400-\u9fff]{1,4}){0,4}\s?(?:摄|供图)?\S{0,4}|[〇\u3400-\u9fff]{2,4}\s?(?:摄|供图|摄影报道|摄影))$/

/** 活动现场 本报记者 张三 摄: the by-line of a caption without a closing mark. */
function captionTail(near: string): number {
  if (!/(?:摄|摄影|供图|摄影报道)$/.test(near)) return 0
  const found = CREDIT.exec(near)
  return found?.[1] === undefined ? 0 : near.length - found[1].length
}
