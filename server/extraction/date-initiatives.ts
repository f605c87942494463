// A read article and its initiatives in, when each of them was out: by the date nearest before its name, else by what the article says of its main one.
import { startOf, type Folded } from '#model/article.ts'
import { Sign } from '#rulebook/sign.ts'
import { Calendar, isUndated } from './calendar.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { readDates, yearBefore, type PrintedDate, type TimeFrame } from './read-dates.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { SentenceView } from './sentence-view.ts'
import { isVisit } from './topics-of-name.ts'

/** Dates of what is to come or was once are not the initiative's own. */
const OTHER_TIME = /^(?:之前|以前|前(?![街门海山沿线台])|截止|，?(本报)?记者|，?据悉)/
/** What is told of in the course of the main initiative is of its day. */
const MEANWHILE = new Sign(['会上', '会前', '会后', '散会', '仪式', '随后', '随即', '活动中', '现场', '期间', '间隙', '就地', '话音', '刚落', '同时', '紧接着', '赛场之外', ...['开张', '启用', '揭牌', '开幕', '开赛', '签约', '启动', '开工'].flatMap(begun => [`${begun}前`, `${begun}后`])])
/** What follows the day on which a thing began that is told of at a later time. */
const STARTED = /^(?:起|至今)|^[^，。；]{0,40}(起步|启航|合办|联办|推出|启动|上线|开办|创办|办起|发起|设立|开行|开通|试点|开讲|开播|开演|以来)/
/** The day is the last one. */
const CLOSES = /^[^，。；]{0,20}(?:收尾|收官|落幕|闭幕|结束|收锣|谢幕)/
/** The day is the first one. */
const BEGUN = /^(?:正式)?(?:启动|开幕|开赛|开班|开营|开始|打响|启幕)(?:的|以来)/
/** What is told of the last day of the whole. */
const ON_CLOSING = new Sign(['收官', '闭幕', '落幕'].flatMap(closing => ['夜', '当天', '当晚', '当日', '现场', '仪式上', '式'].map(at => closing + at)))
/** Initiatives that go on, so that they began before the day on which an article meets them. */
const GOES_ON = /(?:计划|项目|服务|平台|工程|品牌|机制|保险|保障|行动|夜校|讲堂|课堂|系列活动|系列|互助|互助金|互助保障|基金|车|直播间|托管|托管班|课|学堂|沙龙)$/
/** What follows is the day it ends. */
const UNTIL = /(?:(?:^|[，。；])[到至]|持续到|持续至|延续到|延续至|延至|[办开演展摆唱][到至]|截至|(?<![，。；]|^)直到|止于|一直到)$/

const YEAR_IN_NAME = /(?<!\d)((?:19|20)\d\d)(?:年|[.．·](?=[〇\u3400-\u9fff])|(?=[“〇\u3400-\u9fff])(?![米人名余公元字件次份户家个步站里场多度]))/

/** 2022年|春节前后，…。2月10日，…: the year that an article opens with. */
const OPENING_YEAR = /^((?:19|20)\d\d)年(?:春节|元旦|新春|两节|春运|国庆|中秋|端午|新年|开年|岁末|年[初末底]|[春夏秋冬暑寒]|[“"]?[三五六七八十]一)/

export function dateInitiatives(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string, frame: Omit<TimeFrame, 'latest'>): void {
  // On a page without a date, an article about 2020年…活动 or 2022暖冬快递活动 tells of that year.
  const ofName = frame.today === undefined ? YEAR_IN_NAME.exec(main?.name ?? '')?.[1] ?? OPENING_YEAR.exec(article.sentences[article.heads]?.view.text ?? '')?.[1] : undefined
  const page = ofName ? { ...frame, year: ofName } : frame
  const calendar = new Calendar(article, draft, pageText, page)
  const undated: { entity: DraftEntity; index: number; at: number }[] = []
  const spare: { date: PrintedDate; index: number }[] = []
  const own = initiativesOf(article, draft)
  let latest: string | undefined
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    const { view } = read
    const dates = readDates(view, { today: page.today, year: page.year, latest })
    const named = namedIn(read, own, dates, resolution)
    if (!named.length && !dates.length) continue
    const used: PrintedDate[] = []
    for (const { entity, at } of named) {
      const date = dates.length ? dateOf(view, at, dates, named) : undefined
      for (const until of dates) if (isLast(view.text, until) && (named.length === 1 || entity === main && endsOn(at, until.from, named))) { used.push(until); calendar.sayDate(entity, 'end', until.start, until, index) }
      if (!date) {
        const before = entity !== main && !dates.length ? spare.findLast(({ index: told, date: said }) => told === index - 1 && said.start.length === 10) : undefined
        if (before && isUndated(entity)) calendar.setDate(entity, before.date, before.index)
        else undated.push({ entity, index, at })
        calendar.setYear(entity, at, index)
        continue
      }
      // 10日从这里起锚。…16日在某处收尾: it began on the day that was told before.
      const begun = entity === main && isUndated(entity) && CLOSES.test(view.text.slice(date.to)) ? spare.find(({ date: said }) => said.start.length === 10 && said.start < date.start) : undefined
      used.push(date)
      if (begun) {
        calendar.setDate(entity, begun.date, begun.index)
        calendar.sayDate(entity, 'end', date.start, date, index)
        continue
      }
      // 自4月启动的阅读季当晚收官.
      if (BEGUN.test(view.text.slice(date.to))) {
        const last = dates.find(({ from, to }) => from > date.to && CLOSES.test(view.text.slice(to)))
        calendar.sayDate(entity, 'start', date.start, date, index)
        if (last) { used.push(last); calendar.sayDate(entity, 'end', last.start, last, index) }
        continue
      }
      const known = entity.facts.findIndex(fact => fact.field === 'start')
      if (known >= 0 && (!entity.head || GOES_ON.test(entity.head)) && STARTED.test(view.text.slice(date.to)) && date.start < (entity.facts[known]?.value ?? '').slice(0, date.start.length)) entity.facts.splice(known, 1)
      calendar.setDate(entity, date, index)
    }
    for (const date of dates) if (!used.includes(date) && !named.length && !isOfFounding(view.text, date)) spare.push({ date, index })
    latest = dates.findLast(date => date.start.length === 10 && !date.relative)?.start ?? latest
  }
  const first = spare.find(({ date }) => date.start.length === 10) ?? spare[0]
  // Visits are told of with their days first, whatever is told of them after.
  if (main && first && isVisit(main) && first.index <= article.heads && first.date.start.length === 10) for (const field of ['start', 'end']) {
    const later = main.facts.findIndex(fact => fact.field === field && fact.evidence.start > (article.sentences[first.index]?.sentence.end ?? 0))
    if (later >= 0) main.facts.splice(later, 1)
  }
  if (main && first && isUndated(main)) calendar.setDate(main, first.date, first.index)

  const whole = main?.facts.find(fact => fact.field === 'start' && fact.value.length === 10)
  if (whole) for (const { entity, index } of undated) if (entity !== main && isUndated(entity) && MEANWHILE.in((article.sentences[index] as ReadSentence).view)) draft.fact(entity, 'start', whole.value, { ...whole.evidence, rule: 'time/meanwhile', stated: false })

  const last = main?.facts.find(fact => fact.field === 'end' && fact.value.length === 10)
  if (last) for (const { entity, index } of undated) if (entity !== main && isUndated(entity) && ON_CLOSING.in((article.sentences[index] as ReadSentence).view)) draft.fact(entity, 'start', last.value, { ...last.evidence, rule: 'time/meanwhile', stated: false })

  for (const { entity, index, at } of undated) {
    const year = isUndated(entity) ? yearBefore((article.sentences[index] as ReadSentence).view, at, frame.year) : undefined
    if (year) draft.fact(entity, 'start', year.value, proveBy(placeOf(article, index, pageText), year.from, year.to, 'time/year', false))
  }
}

/** 志愿服务队成立于|2016年: the year that a body is of, and none of what it does. */
const isOfFounding = (text: string, { start, from }: PrintedDate): boolean => start.length === YEAR_ALONE && FOUNDED.test(text.slice(Math.max(0, from - LONGEST_FOUNDED), from))
const FOUNDED = /(?:成立|组建|始建|建成|落成|注册|出生|[建生])于$/, LONGEST_FOUNDED = 3, YEAR_ALONE = 4

/** The initiatives that an article names first. */
function initiativesOf({ id }: ReadArticle, { entities }: Draft): DraftEntity[] {
  const own: DraftEntity[] = []
  for (const entity of entities) if (entity.kind === 'Initiative' && entity.article === id) own.push(entity)
  return own
}

/** An initiative and where a sentence names it. */
interface Named { readonly entity: DraftEntity; readonly at: number }

const isIn = (named: readonly Named[], entity: DraftEntity): boolean => { for (const other of named) if (other.entity === entity) return true; return false }

/** The initiatives that a sentence names, each where it first does; of the article's own ones those too that are noted there, or of which it has what their name has in quotation marks: “山桃书箱”2021年4月推出. */
function namedIn({ view, sentence, mentions }: ReadSentence, own: readonly DraftEntity[], dates: readonly PrintedDate[], resolution: Resolution): readonly Named[] {
  const named: Named[] = []
  for (const mention of mentions) {
    const entity = resolution.get(mention)
    if (entity?.kind === 'Initiative' && !isIn(named, entity)) named.push({ entity, at: mention.start })
  }
  for (const entity of own) {
    if (isIn(named, entity)) continue
    for (const mention of entity.mentions) if (mention.start >= sentence.start && mention.end <= sentence.end) { named.push({ entity, at: firstFrom(sentence, mention.start) }); break }
  }
  if (dates.length) for (const entity of own) {
    const core = entity.name.charAt(0) !== '“' || isIn(named, entity) ? undefined : /^“[^”]{2,}”/.exec(entity.name)?.[0], at = core ? view.text.indexOf(core) : -1
    if (at >= 0 && mentions.every(({ start, end }) => at < start - 1 || end <= at)) named.push({ entity, at })
  }
  return named
}

/** What goes on for months says of no part when it was. */
const lasts = ({ facts }: DraftEntity, start: string): boolean => facts.some(({ field, value }) => field === 'end' && Date.parse(value.slice(0, 10)) - Date.parse(start) > MOST_DAYS * 86_400_000)
const MOST_DAYS = 40

/** A part without a day of its own was on the day of the whole. */
export function inheritDates(draft: Draft): void {
  for (const edge of draft.edgesOf('PART_OF')) {
    const { source: part, target: whole } = edge
    if (part.kind !== 'Initiative' || whole.kind !== 'Initiative' || !isUndated(part)) continue
    const start = whole.facts.find(fact => fact.field === 'start')
    if (start && !lasts(whole, start.value)) draft.fact(part, 'start', start.value, { ...start.evidence, rule: 'time/of-whole', stated: false })
  }
}

/** 艺术节|要办到|6月8日：“书声”诵读会…: whether what is named at a place is the last before a date. */
const endsOn = (at: number, date: number, named: readonly Named[]): boolean => at < date && !named.some(other => at < other.at && other.at < date)

/** Whether a date is the last of something: 持续到9月, 到1月|底. */
const isLast = (text: string, { from, to }: PrintedDate): boolean => UNTIL.test(text.slice(0, from)) || /^[底末]/.test(text.slice(to)) && /[到至]$/.test(text.slice(0, from))

/** The last date before the name in its sentence, up to a semicolon; else the first after it, if no other initiative stands between. */
function dateOf(view: SentenceView, at: number, dates: readonly PrintedDate[], names: readonly Named[]): PrintedDate | undefined {
  const own = dates.filter(date => !OTHER_TIME.test(view.text.slice(date.to)) && !isLast(view.text, date))
  const before = own.findLast(date => date.to <= at && !view.text.slice(date.to, at).includes('；'))
  if (before) return before
  return own.find(date => date.from >= at && !/[；。]/.test(view.text.slice(at, date.from)) && !names.some(other => other.at > at && other.at < date.from))
}

/** The index of the first character that begins at a place of the page, or behind it; 0 where none does. */
function firstFrom(folded: Folded, place: number): number {
  for (let i = 0; i < folded.text.length; i++) if (startOf(folded, i) >= place) return i
  return 0
}
