// A sentence's text in, the dates that it prints out, also those that count from another day: 当晚, 次日, 昨日, 本月13日, 去年10月.
import { allOf } from '#model/all-of.ts'
import { isDay } from '#model/days.ts'
import { Sign } from '#rulebook/sign.ts'
import type { SentenceView } from './sentence-view.ts'

export interface PrintedDate {
  /** ISO, as exact as printed: a day, a month or a year. */
  readonly start: string
  readonly end?: string | undefined
  /** Whether the year, month or day is not printed but counted from another date. */
  readonly inferred: boolean
  /** Whether it counts from the day said last: 次日, 当晚. */
  readonly relative?: boolean
  readonly from: number
  readonly to: number
}

/** What unfinished dates are counted from. */
export interface TimeFrame {
  /** The day of the issue, ISO, where known. */
  readonly today?: string | undefined
  /** The year that days without one belong to. */
  readonly year?: string | undefined
  /** The date said last before, ISO: what 当天 and a lone 8日 go back to. */
  readonly latest?: string | undefined
}

const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[至—\-~～、和](?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g
/** A month of a year that is said: 去年10月, 2024年4月. */
const MONTH = /(今年|去年|前年|明年|(?:19|20)\d\d年)(\d{1,2})月(?!\d{1,2}日)/g
/** A month by itself, where it can be no part of a day or a number of months: 3月以来, 7月中旬, 5月|先在…办了. */
const BARE_MONTH = /(?<![\d年个月])(\d{1,2})月(?=以来|以后|铺开|进行|起|先|就|又|还|刚|里|率先|首次|集中|正式|初|中旬|下旬|上旬|底|末|份|间|，|至|在|将|启动|开赛|开班|开始|开营|推出|上线|举办|举行|召开|投入|投用)/g
/** 3月至6月, 今年3月—6月. */
const MONTHS = /(?:(今年|去年|前年|明年|(?:19|20)\d\d年)|(?<![\d年]))(\d{1,2})月份?[至到—\-~～](\d{1,2})月(?!\d)/g
/** A day of the month said before: 4日晚. */
const LONE_DAY = /(?<![\d月至—\-~～、和]|为期|历时)(\d{1,2})日(?=晚|夜|深夜|上午|下午|中午|清晨|凌晨|傍晚|早|一早|起|，|在|当|至|，)/g
/** Words for a time, and how many days or months it is away. */
interface Away { readonly sign: Sign; readonly pattern: RegExp; readonly offset: number }
const away = (offset: number, ...words: string[]): Away => ({ sign: new Sign(words), pattern: new RegExp(words.join('|'), 'g'), offset })
const FROM_LATEST = [away(0, '当天', '当日', '当晚', '同日', '同一天'), away(1, '次日', '翌日', '第二天'), away(-1, '前一天')]
const TODAYS = [away(-1, '昨天', '昨日'), away(-2, '前天'), away(0, '今天上午', '今天下午', '今日', '即日起', '今起')]
const THIS_MONTH = new Sign(['本月']), DAY_OF_MONTH = /本月(\d{1,2})日/g, OTHER_MONTH = [away(-1, '上月', '上个月'), { sign: THIS_MONTH, pattern: /本月(?!\d)/g, offset: 0 }, away(1, '下月', '下个月')]
/** All of this year: 今年以来, 入夏以来. */
const THIS_YEAR = away(0, ...['今年', '入春', '入夏', '入秋', '入冬', '入伏', '开春', '年初'].map(time => `${time}以来`))
/** What sentences have that print a date, and those that count days. */
const DATED = new Sign(['年', '月', '日', '天', '当晚']), COUNTED = new Sign(['日', '天', '当晚']), NO_DATES: readonly PrintedDate[] = []
/** What sentences have that print a year, a month or a day in figures. */
export const [YEARS, MONTHS_OF_YEAR, DAYS_OF_MONTH] = ['年', '月', '日'].map(unit => new Sign(Array.from('0123456789', figure => figure + unit))) as [Sign, Sign, Sign]
/** A year by itself dates what began in it: 自2019年起, 2021年启动. */
const YEAR = /((?:19|20)\d\d)年(?=以来|起|至今|开始|启动|创办|创立|成立|推出|设立|开办|建成|上线|春|夏|秋|冬|年初|年底|底|初|办起|发起|首创|开讲|开播|开演|，|与|由|联合|共同|牵头)/g

const two = (digits: string | number): string => String(digits).padStart(2, '0')
const DAY = 86_400_000

/** The day so many days after an ISO day. */
export const daysAfter = (iso: string, days: number): string => days === 0 ? iso : new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Dates in the order in which they are printed. What cannot be counted from the frame is left out. Each way of printing is looked for only where its letters are. */
export function readDates(view: SentenceView, frame: TimeFrame): readonly PrintedDate[] {
  if (!DATED.in(view)) return NO_DATES
  const { text } = view, hasMonth = MONTHS_OF_YEAR.in(view), hasDay = DAYS_OF_MONTH.in(view)
  const dates: PrintedDate[] = []
  if (hasMonth && hasDay) readDays(text, frame, dates)
  if (hasMonth) readMonths(text, frame, dates)
  const { today, year, latest } = frame
  if (THIS_YEAR.sign.in(view)) for (const match of allOf(THIS_YEAR.pattern, text)) add(dates, match, year, true)
  if (THIS_MONTH.in(view)) for (const match of allOf(DAY_OF_MONTH, text)) add(dates, match, today && `${today.slice(0, 7)}-${two(match[1] as string)}`, true)
  if (hasMonth) readBareMonths(text, frame, dates)
  if (hasDay) for (const match of allOf(LONE_DAY, text)) add(dates, match, latest && latest.length >= 7 ? `${latest.slice(0, 7)}-${two(match[1] as string)}` : undefined, true)
  if (YEARS.in(view)) for (const match of allOf(YEAR, text)) add(dates, match, match[1], false)
  if (COUNTED.in(view)) readCounted(view, frame, dates)
  for (const { sign, pattern, offset } of OTHER_MONTH) if (sign.in(view)) for (const match of allOf(pattern, text)) add(dates, match, today && monthAfter(today, offset), true)
  return dates.length > 1 ? dates.sort((a, b) => a.from - b.from) : dates
}

/** Adds a date where none stands yet. */
function add(dates: PrintedDate[], match: RegExpExecArray, start: string | undefined, inferred: boolean, end?: string, relative = false): void {
  const from = match.index, to = from + match[0].length
  if (start && dates.every(date => date.to <= from || to <= date.from)) dates.push({ start, end, inferred, relative, from, to })
}

function readDays(text: string, { year }: TimeFrame, dates: PrintedDate[]): void {
  for (const match of allOf(DATE, text)) {
    const [, printedYear, month, day, endYear, endMonth, endDay] = match
    const startYear = printedYear ?? year
    if (!startYear || Number(month) > 12 || Number(day) > 31) continue
    add(dates, match, `${startYear}-${two(month as string)}-${two(day as string)}`, !printedYear, endDay && `${endYear ?? startYear}-${two(endMonth ?? (month as string))}-${two(endDay)}`)
  }
}

const OFFSET: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 }
const yearSaid = (said: string, year: string | undefined): string | undefined => OFFSET[said] === undefined ? said.slice(0, 4) : year && String(Number(year) + OFFSET[said])

/** The year that a thing is told to be of, before an offset and with no month of it: 去年|在第六届…上夺魁, 今年|首次举办. */
export function yearBefore(view: SentenceView, at: number, year: string | undefined): { readonly value: string; readonly from: number; readonly to: number } | undefined {
  if (!SAYS_YEAR.in(view) && !YEARS.in(view)) return undefined
  const { text } = view
  const from = text.lastIndexOf('；', at) + 1, said = allOf(YEAR_SAID, text.slice(from, at)).at(-1)
  const value = said && yearSaid(said[1] as string, year)
  return value ? { value, from: from + said.index, to: from + said.index + said[0].length } : undefined
}
const SAYS_YEAR = new Sign(['今年', '去年', '前年']), YEAR_SAID = /(今年|去年|前年|(?:19|20)\d\d年)(?!\d|以来|度|年初|底)/g

function readMonths(text: string, { year }: TimeFrame, dates: PrintedDate[]): void {
  for (const match of allOf(MONTHS, text)) {
    const [, said = '今年', month, last] = match, monthYear = yearSaid(said, year)
    if (monthYear && Number(month) < Number(last) && Number(last) <= 12) add(dates, match, `${monthYear}-${two(month as string)}`, match[1] === undefined || !/^\d/.test(said), `${monthYear}-${two(last as string)}`)
  }
  for (const match of allOf(MONTH, text)) {
    const [, said, month] = match, monthYear = yearSaid(said as string, year), offset = OFFSET[said as string]
    if (monthYear && Number(month) <= 12) add(dates, match, `${monthYear}-${two(month as string)}`, offset !== undefined)
  }
}

function readBareMonths(text: string, { year }: TimeFrame, dates: PrintedDate[]): void {
  for (const match of allOf(BARE_MONTH, text)) if (Number(match[1]) <= 12) add(dates, match, year && `${year}-${two(match[1] as string)}`, true)
}

/** 次日, 昨天: days counted from the one said last, or from the day of the issue. */
function readCounted(view: SentenceView, { today, latest }: TimeFrame, dates: PrintedDate[]): void {
  for (const { sign, pattern, offset } of FROM_LATEST) if (sign.in(view)) for (const match of allOf(pattern, view.text)) add(dates, match, isDay(latest) ? daysAfter(latest, offset) : undefined, true, undefined, true)
  for (const { sign, pattern, offset } of TODAYS) if (sign.in(view)) for (const match of allOf(pattern, view.text)) add(dates, match, isDay(today) ? daysAfter(today, offset) : undefined, true)
}

function monthAfter(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
}
