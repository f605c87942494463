// Words for a time in, the days they mean out: 2025年, 2025年7月, 7月, July 2025.
import { daysOf } from '#model/days.ts'

export interface AskedPeriod {
  /** As it was asked. */
  readonly text: string
  /** Days since 1970; without them it is a month of any year. */
  readonly days?: { readonly from: number; readonly to: number }
  readonly month?: number
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SHORT = MONTHS.map((month) => month.slice(0, 3))

/** Nothing where the words name no time that stands by itself: 去年 depends on who asks when. */
export function readPeriod(text: string): AskedPeriod | undefined {
  const plain = text.trim().replace(/(?:期间|年度|的)$/, (end) => (end === '年度' ? '年' : '')).trim()
  const zh = /^(?:(\d{4}) ?年)? ?(?:(\d{1,2}) ?月)? ?(?:(\d{1,2}) ?[日号])?$/.exec(plain)
  if (zh && plain) return make(plain, zh[1], zh[2], zh[3])
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(plain)
  if (iso) return make(plain, iso[1], iso[2], iso[3])
  const en = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})(?: (\d{1,2})(?:st|nd|rd|th)?)?(?: (\d{4}))?$/.exec(plain)
  const month = en ? Math.max(MONTHS.indexOf(en[2] ?? ''), SHORT.indexOf(en[2] ?? '')) + 1 : 0
  return en && month > 0 && !(en[1] && en[3]) ? make(plain, en[4], String(month), en[1] ?? en[3]) : undefined
}

function make(text: string, year?: string, month?: string, day?: string): AskedPeriod | undefined {
  if (!year) return month && !day && Number(month) >= 1 && Number(month) <= 12 ? { text, month: Number(month) } : undefined
  if (day && !month) return undefined
  const days = daysOf([year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'))
  return days && { text, days: { from: days.first, to: days.last } }
}

/** Where a time can begin or end a phrase: the longest stretch there that is one, with what is left. */
export function peelPeriod(text: string): { readonly period: AskedPeriod; readonly rest: string } | undefined {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length -= 1) {
    const start = readPeriod(text.slice(0, length))
    if (start && isEdge(text, length)) return { period: start, rest: text.slice(length).trim() }
    const end = readPeriod(text.slice(text.length - length))
    if (end && isEdge(text, text.length - length)) return { period: end, rest: text.slice(0, text.length - length).trim() }
  }
  return undefined
}

const LONGEST = 20
/** Not inside a number or a Latin word. */
const isEdge = (text: string, at: number): boolean => !(/[a-z0-9]/.test(text[at] ?? '') && /[a-z0-9]/.test(text[at - 1] ?? ''))
