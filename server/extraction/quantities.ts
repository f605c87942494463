// A sentence's text in, the dates and the numbers of people it prints out.

export interface PrintedDate {
  /** ISO, as exact as printed; the year may come from the page. */
  readonly start: string
  readonly end?: string
  readonly yearInferred: boolean
  readonly from: number
  readonly to: number
}

export interface PrintedReach {
  readonly count: number
  readonly from: number
  readonly to: number
}

const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[至—\-~～](?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g
/** A month of a year that is said: 去年10月, 2024年4月. */
const MONTH = /(今年|去年|前年|(?:19|20)\d\d年)(\d{1,2})月(?!\d{1,2}日)/g
const REACH = /(\d[\d,]{0,9}(?:\.\d{1,2})?)(余|多)?(万)?(余|多)?(名|人次|人|组|位|户|个家庭|对)/g
const two = (digits: string): string => digits.padStart(2, '0')

/** Days and ranges of days first, then months. A day whose year is neither printed nor given is left out. */
export function readDates(text: string, year: string | undefined): PrintedDate[] {
  const dates: PrintedDate[] = []
  for (const match of text.matchAll(DATE)) {
    const [whole, printedYear, month, day, endYear, endMonth, endDay] = match
    const startYear = printedYear ?? year
    if (!startYear || Number(month) > 12 || Number(day) > 31) continue
    const start = `${startYear}-${two(month as string)}-${two(day as string)}`
    const end = endDay && `${endYear ?? startYear}-${two(endMonth ?? (month as string))}-${two(endDay)}`
    dates.push({ start, ...(end && { end }), yearInferred: !printedYear, from: match.index, to: match.index + whole.length })
  }
  for (const match of text.matchAll(MONTH)) {
    const [whole, said, month] = match
    const offset = said === '今年' ? 0 : said === '去年' ? -1 : said === '前年' ? -2 : undefined
    const monthYear = offset === undefined ? said?.slice(0, 4) : year && String(Number(year) + offset)
    if (!monthYear || Number(month) > 12) continue
    dates.push({ start: `${monthYear}-${two(month as string)}`, yearInferred: offset !== undefined, from: match.index, to: match.index + whole.length })
  }
  return dates
}

/** The first number of people, families or visits in the text: 21名, 100组, 12万余人次, 3600人次. */
export function readReach(text: string): PrintedReach | undefined {
  for (const match of text.matchAll(REACH)) {
    const [whole, digits, , tenThousands] = match
    const count = Number((digits as string).replaceAll(',', '')) * (tenThousands ? 10_000 : 1)
    if (count >= 2 && Number.isInteger(count)) return { count, from: match.index, to: match.index + whole.length }
  }
  return undefined
}
