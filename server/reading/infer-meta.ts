// A page's text in, what it says of its own date, newspaper and number out.
import { CodeSet } from '#model/code-set.ts'
import type { PageMeta } from '#model/page.ts'
import { readRunningHead, toIsoDate, type RunningHead } from './running-heads.ts'

/** Running heads stand among a page's first lines. */
const HEAD_LINES = 12, LONGEST_HEAD = 100
const FULL_DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/y, YEAR = '年', YEAR_LENGTH = 4
const NEAR = 40
const TOLD_AS_PAST = /举行|召开|举办|开幕|闭幕|成立|启动|揭牌|印发|发布|签订|签署|开展|出席|揭晓|去世|逝世|开馆|投入使用|了/
const TOLD_AS_COMING = /将|拟|计划|预计|即将|定于|截止|有效期|报名|[前止起]|[至到—\-~～]/
const ANNOUNCES = /(?:将于|将在|定于|拟于|拟在|计划于)\s?$/

/** What the running head prints; without a date there, the days that full dates in the text allow. Only what is known is set. */
export function inferMeta(text: string): Omit<PageMeta, 'id'> {
  const head = readHead(text)
  return head.date === undefined ? { ...head, ...boundDate(text) } : head
}

function readHead(text: string): RunningHead {
  let head: RunningHead = {}, seen = 0
  for (let from = 0; from < text.length && seen < HEAD_LINES;) {
    const stop = text.indexOf('\n', from), to = stop < 0 ? text.length : stop
    const line = to - from > LONGEST_HEAD ? '-' : text.slice(from, to).replace(/^[\s#*]{1,12}|\*\*/g, '').trim()
    if (line !== '') { seen++; head = { ...readRunningHead(line), ...head } }
    from = to + 1
  }
  return head
}

/** A day told as past bounds the page's day from below, a day announced from above. Bounds that contradict each other are none. */
function boundDate(text: string): { notBefore?: string; notAfter?: string } {
  let notBefore: string | undefined, notAfter: string | undefined
  for (let at = text.indexOf(YEAR, YEAR_LENGTH); at >= 0; at = text.indexOf(YEAR, at + 1)) {
    FULL_DATE.lastIndex = at - YEAR_LENGTH
    const match = FULL_DATE.exec(text), day = match ? toIsoDate(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined
    if (match === null || day === undefined) continue
    const end = match.index + match[0].length
    const before = lastClause(text.slice(Math.max(0, match.index - NEAR), match.index)), after = firstSentence(text.slice(end, end + NEAR))
    if (ANNOUNCES.test(before)) { if (notAfter === undefined || day < notAfter) notAfter = day }
    else if (TOLD_AS_PAST.test(after) && !TOLD_AS_COMING.test(before) && !TOLD_AS_COMING.test(after)) { if (notBefore === undefined || day > notBefore) notBefore = day }
  }
  if (notBefore !== undefined && notAfter !== undefined && notBefore > notAfter) return {}
  return { ...(notBefore === undefined ? {} : { notBefore }), ...(notAfter === undefined ? {} : { notAfter }) }
}

const CLAUSE_MARKS = new CodeSet('。！？；，\n')
function lastClause(text: string): string {
  let from = text.length
  while (from > 0 && !CLAUSE_MARKS.has(text.charCodeAt(from - 1))) from--
  return text.slice(from)
}
const firstSentence = (text: string): string => text.split(/[。！？\n]/, 1)[0] ?? ''
