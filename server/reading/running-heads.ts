// A line in; the date, newspaper and page number it prints, where it is a running head that says nothing else, out.

export interface RunningHead { readonly date?: string; readonly newspaper?: string; readonly number?: string }

// A letter here is Latin or Han or a figure: by their Unicode properties the expressions would be ten times as much code.
const DATE = /(\d{4}|[〇○零一二三四五六七八九]{4})\s?[年\-./／]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[月\-./／]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s?日|(?!\d))(?=$|[^0-9A-Za-z\u3400-\u9fff]|星期|周|农历|第|总|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])/
const NUMBER = /第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?版|版次[:：]\s?([A-Z]?\d{1,3})|(?<![0-9A-Za-z\u3400-\u9fff])([A-Z]?\d{1,3})\s?版|(?<![0-9A-Za-z\u3400-\u9fff])([A-Z]\d{2})(?![0-9A-Za-z\u3400-\u9fff])/
const NEWSPAPER = /(?<![0-9A-Za-z\u3400-\u9fff])《?([〇\u3400-\u9fff]{1,8}(?:日报|晚报|午报|晨报|早报|时报|商报|工报|青年报|都市报|周报|导报|职工报|工人报|劳动报|新报|法治报|教育报|妇女报))》?(?![0-9A-Za-z\u3400-\u9fff》])/
/** What lines must have that print a date or a number or a newspaper's name: headlines, which most short lines are, have none of these. */
const ANY = /[版报]|\d{4}|[〇○零一二三四五六七八九]{4}|[A-Z]\d/
const YEAR = /\d{4}|[〇○零一二三四五六七八九]{4}/, NUMBERED = /版|[A-Z]\d/
const REST = /星期[一二三四五六日天]|周[一二三四五六日天]|农历\S{0,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[闰正一二三四五六七八九十冬腊]{1,2}月[初十廿卅一二三四五六七八九]{2,3}|总?第\s?\d{1,6}\s?期|今日\s?\d{1,2}\s?版|[\d\s|｜/／·•:：,，.．—\-_()（）《》【】]/g
/** Who made the page: 责编 关永添, 美编：郝 静. */
const MAKERS = /(?:责任编辑|责编|编辑|美编|美术编辑|版式设计|版式|校对|主编|编审|组版|本版编辑|值班编委|执行主编)[:：／/\s]{0,3}[〇\u3400-\u9fff]\s?[〇\u3400-\u9fff]{1,3}/g
const NUMERALS = '〇一二三四五六七八九'
/** A running head may also name its section (要闻, 工会新闻), no more. */
const LONGEST_SECTION = 8

/** Undefined where the line says more than a running head does: a date in a sentence is no date of issue. */
export function readRunningHead(text: string): RunningHead | undefined {
  if (text.length > 80 || !ANY.test(text) || /[。！？；“”]/.test(text)) return undefined
  const date = YEAR.test(text) ? DATE.exec(text) : null, number = NUMBERED.test(text) ? NUMBER.exec(text.replace(date?.[0] ?? '', ' ')) : null, newspaper = text.includes('报') ? NEWSPAPER.exec(text) : null
  if (date === null && number === null && newspaper === null) return undefined
  const rest = [date?.[0], newspaper?.[0], number?.[0]].reduce<string>((left, part) => part === undefined ? left : left.replace(part, ''), text).replace(MAKERS, '').replace(REST, '').replace(/[A-Za-z]/g, '')
  if (rest.length > (date === null && number === null ? 0 : LONGEST_SECTION)) return undefined
  // （下转第3版） names another page.
  if (/[转接见]第?\s?\d/.test(text)) return {}
  const day = date === null ? undefined : toIsoDate(date[1] ?? '', date[2] ?? '', date[3] ?? '')
  const page = number === null ? undefined : toDigits(number[1] ?? number[2] ?? number[3] ?? number[4] ?? '')
  return { ...(day === undefined ? {} : { date: day }), ...(page === undefined ? {} : { number: page }), ...(newspaper?.[1] === undefined ? {} : { newspaper: newspaper[1] }) }
}

/** `YYYY-MM-DD` where the calendar knows the day, from digits or Chinese numerals. */
export function toIsoDate(year: string, month: string, day: string): string | undefined {
  const y = /^\d/.test(year) ? year : [...year].map(c => Math.max(0, NUMERALS.indexOf(c))).join('')
  const iso = `${y}-${toDigits(month).padStart(2, '0')}-${toDigits(day).padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) && Number(y) >= 1900 && Number(y) < 2100 ? iso : undefined
}

/** 十二 → 12; what is no Chinese numeral stays as printed. */
function toDigits(numeral: string): string {
  if (!/^[一二三四五六七八九十]+$/.test(numeral)) return numeral
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  const ten = tens === '零' ? 0 : tens === '' ? 1 : NUMERALS.indexOf(tens)
  return String(ten * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones)))
}
