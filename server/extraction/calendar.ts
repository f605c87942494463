// The dates of an article's sentences in, what they say of when its initiatives were out, as facts.
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import { daysAfter, readDates, YEARS, type PrintedDate, type TimeFrame } from './read-dates.ts'
import type { ReadArticle } from './resolution.ts'
import type { SentenceView } from './sentence-view.ts'

/** What ends on the day that stands before it: 1月17日…圆满落幕. */
const CLOSES = /^(?:圆满)?结束|^[^。；]{0,60}?(落幕|收官|闭幕|落下帷幕|画上句号|鸣金|结业|结营|收兵)/
const LASTED = /(?:历时|为期)([\d一二两三四五六七八九十]{1,3})天/
/** A sentence that tells of an end on the day before: 历时4天的…画上句号. */
const LASTED_TO = /^(?:历时|为期)([\d一二两三四五六七八九十]{1,3})天[^。；]{0,40}(?:句号|落幕|收官|结束|闭幕|收兵)/
/** The day on which others began which had ended by then: 5月17日…开赛以来. */
const BEGAN = /^[^，。；]{0,20}(以来|起)|^[^，。；]{0,14}(开赛|开幕|启动|开班|开营|开锣|打响|拉开)/
const CHINESE_DIGITS = '零一二三四五六七八九十'

export class Calendar {
  readonly #article: ReadArticle
  readonly #draft: Draft
  readonly #pageText: string
  readonly #frame: Omit<TimeFrame, 'latest'>

  constructor(article: ReadArticle, draft: Draft, pageText: string, frame: Omit<TimeFrame, 'latest'>) {
    this.#article = article
    this.#draft = draft
    this.#pageText = pageText
    this.#frame = frame
  }

  setDate(entity: DraftEntity, date: PrintedDate, index: number): void {
    const { sentences } = this.#article, view = sentences[index]?.view as SentenceView, over = LASTED_TO.exec(sentences[index + 1]?.view.text ?? '')
    if (!date.end && date.start.length === 10 && (CLOSES.test(view.text.slice(date.to)) || LASTED.test(view.text.slice(date.to, date.to + 12)) || over)) {
      const lasted = over ?? LASTED.exec(view.text)
      const days = lasted ? Number(lasted[1]) || CHINESE_DIGITS.indexOf(lasted[1] === '两' ? '二' : lasted[1] as string) : 0
      this.sayDate(entity, 'end', date.start, date, index)
      const began = this.#beganBefore(index, date.start)
      this.sayDate(entity, 'start', days > 1 ? daysAfter(date.start, 1 - days) : began ?? date.start.slice(0, 7), date, index)
      return
    }
    this.sayDate(entity, 'start', date.start, date, index)
    if (date.end) this.sayDate(entity, 'end', date.end, date, index)
  }

  /** Only the first start and the first end are kept, but a day or month takes the place of the year that it lies in. */
  sayDate(entity: DraftEntity, field: 'start' | 'end', value: string, date: PrintedDate, index: number): void {
    const loose = entity.facts.findIndex(fact => fact.field === field && fact.value.length === 4 && value.length > 4 && value.startsWith(fact.value))
    if (loose >= 0) entity.facts.splice(loose, 1)
    if (!entity.facts.some(fact => fact.field === field)) this.#draft.fact(entity, field, value, proveBy(placeOf(this.#article, index, this.#pageText), date.from, date.to, 'time/date', !date.inferred))
  }

  /** 2025年高校新教师|“站稳讲台”沙龙: the year that stands before a name. */
  setYear(entity: DraftEntity, at: number, index: number): void {
    const view = this.#article.sentences[index]?.view as SentenceView
    if (!YEARS.in(view) || !isUndated(entity)) return
    const year = /((?:19|20)\d\d)年(?:度)?[^，。；、]{0,18}$/.exec(view.text.slice(Math.max(0, at - 24), at))?.[1]
    if (year) this.#draft.fact(entity, 'start', year, proveBy(placeOf(this.#article, index, this.#pageText), Math.max(0, at - 24), at, 'time/year-in-name', true))
  }

  /** 5月17日…开赛以来, told after what ended: when it began. */
  #beganBefore(index: number, end: string): string | undefined {
    for (const read of this.#article.sentences.slice(index, index + 4)) for (const date of readDates(read.view, this.#frame)) {
      if (date.start < end && BEGAN.test(read.view.text.slice(date.to))) return date.start
    }
    return undefined
  }
}

/** Whether it is not known when something began. */
export function isUndated({ facts }: DraftEntity): boolean {
  for (const { field } of facts) if (field === 'start') return false
  return true
}
