// An article's short initiative mentions in (此次培训班, 该活动, 暑期托管班), what each of them stands for out.
import { CodeSet } from '#model/code-set.ts'
import { bestowalOf, isBestowal, nameBestowal } from './bestowal.ts'
import { seriesOf } from './class-of.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import { isUnreal } from './modality.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { startsClause } from './sentence-view.ts'

/** Returns the article's only initiative, where it is named by its kind alone. 此次培训班 takes up the last initiative before it whose name ends the same way, else the main one. */
export function resolvePointers(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  let first: DraftEntity | undefined
  const latest = new Map<string, DraftEntity>()
  let told: Told | undefined
  for (const [index, read] of article.sentences.entries()) {
    for (const mention of read.mentions) {
      if (mention.kind !== 'Initiative') continue
      const known = resolution.get(mention)
      if (known && index >= article.heads && !(latest.get(endOf(mention.name)) === main && GOES_FIRST.test(read.view.text.slice(mention.end, mention.end + LONGEST_FIRST)))) latest.set(endOf(mention.name), known)
      if (known) told = { entity: known, at: index, paragraph: read.sentence.paragraph }
      if (mention.form !== 'short') continue
      const entity = pointedTo(mention, { main, latest, told, index, article, draft, read })
      if (!entity) continue
      // 这次夏送清凉活动: what was told as a deed has a name after all.
      if (entity === main && mention.rule === 'initiative/pointer' && mention.name.length >= NAMELIKE && [...draft.deeds.values()].includes(entity)) { entity.aliases.add(entity.name); entity.name = mention.name }
      if (!main && !latest.size) { entity.head ??= mention.head as string; first ??= entity; latest.set(endOf(mention.name), entity) }
      draft.mention(entity, read.sentence, mention)
      resolution.set(mention, entity)
    }
  }
  return first
}

/** 劳动竞赛开打，钢筋工技能竞赛|率先登场。竞赛由…主办: what a whole begins with is not what is spoken of from then on. */
const GOES_FIRST = /^[^，。；]{0,20}(?:率先|首先|最先|打头阵|打响头炮)/, LONGEST_FIRST = 26

/** The initiative that was told of last: in which sentence and paragraph. */
interface Told {
  readonly entity: DraftEntity
  readonly at: number
  readonly paragraph: number | undefined
}

/** What was told of before a short mention. */
interface Before {
  readonly article: ReadArticle
  readonly read: ReadSentence
  /** Of the sentence in the article. */
  readonly index: number
  readonly main: DraftEntity | undefined
  /** By what their names end in. */
  readonly latest: ReadonlyMap<string, DraftEntity>
  readonly told: Told | undefined
  readonly draft: Draft
}

/** What a short mention stands for, the surest way first: an opening told just before, a name with the same end, the honours given, a season or a quotation, what was told last, what a meeting is about, the main one, or one that begins here. */
function pointedTo(mention: Mention, before: Before): DraftEntity | undefined {
  const { article, read, index, main, latest, told, draft } = before, { text } = read.view
  const isPointer = mention.rule === 'initiative/pointer', inBody = index >= article.heads
  if (told?.entity.head === '揭牌' && index - told.at <= 2 && OPENING.test(mention.name)) return told.entity
  const known = latest.get(endOf(mention.head ?? '')) ?? (main ? bestowalOf(main, mention, article, text, draft) : undefined) ?? seasonOrSeries(quotedSo(mention.name, latest), text, draft, article.id)
  if (known) return known
  if (isPointer && told && told.paragraph === read.sentence.paragraph && (GATHERING.test(mention.head ?? '') || NEAREST.test(text.slice(mention.start, mention.end)))) return told.entity
  const topic = main && (isPointer || startsClause(read.view, mention.start)) ? topicOfMeeting(main, mention, draft, article.id) : undefined
  if (topic) return topic
  if (main && !isPointer && inBody && isMeetingOn(main, mention, text)) return draft.add('Initiative', (MARKED.exec(main.name)?.[0] ?? '') + mention.name, article.id)
  if (main && (mention.name.length > 2 || isPointer) && !isAnother(mention, main, text) && !isApart(mention, main, text, told === undefined && inBody)) return main
  return mention.name.length > 2 && (inBody || !main) && isBegun(text, mention) && !isUnreal(read.view, mention.start) ? draft.add('Initiative', nameByKind(article, mention), article.id) : undefined
}

/** 揭牌仪式, said of the opening told just before. */
const OPENING = /^(?:揭牌|挂牌|启用|成立|揭幕)仪式$/
/** 这一|演出: what was spoken of last. */
const NEAREST = /^(?:这一|这个|这项|该项)/
/** 这场阅读季|专场: any gathering that was told of before in the paragraph. */
const GATHERING = /(?:专场|盛会|聚会|雅集|盛宴|约会)$/

/** 夜校创办于2021年 after “针线夜校”秋季班 is said of all its seasons. */
function seasonOrSeries(season: DraftEntity | undefined, text: string, draft: Draft, article: string): DraftEntity | undefined {
  const name = season && OF_SERIES.test(text) ? seriesOf(season.name) : undefined
  if (name === undefined) return season
  const known = draft.find('Initiative', name)
  if (known) return known
  const series = draft.add('Initiative', name, article)
  series.head = ''
  return series
}
const OF_SERIES = /创办|创立|始办|始于|开办于|开设于|(?:至今|已|累计)[^，。]{0,6}办了?|(?:办|开)了\d+期|(?:去年|前年|\d{4}年)[^，。]{0,4}由/

/** 夜校 after “职工夜校”秋季班: what a quoted name ends in. */
function quotedSo(name: string, named: ReadonlyMap<string, DraftEntity>): DraftEntity | undefined {
  if (name.length < 2) return undefined
  for (const entity of named.values()) if (entity.name.includes(`${name}”`)) return entity
  return undefined
}

/** 本次竞赛 after …竞赛座谈交流会 is the contest that the meeting is about. */
function topicOfMeeting(main: DraftEntity, { head }: Mention, draft: Draft, article: string): DraftEntity | undefined {
  const at = head ? main.name.lastIndexOf(head) : -1
  if (!head || at < 4 || !/会$/.test(main.name) || main.name.endsWith(head)) return undefined
  const cut = main.name.slice(0, at + head.length), name = cut.includes('“') && !cut.includes('”') ? `${cut}”` : cut
  const known = draft.find('Initiative', name)
  if (known) return known
  const contest = draft.add('Initiative', name, article)
  contest.head = head
  return contest
}

/** A pointed-to name of this length says more than a kind: 夏送清凉活动, but 此次培训班. */
const NAMELIKE = 5

/** 在6月13日召开的|推广会|上: a meeting about a service or a campaign, which is none itself. */
const isMeetingOn = ({ name, head }: DraftEntity, mention: Mention, text: string): boolean => mention.name.endsWith('会') && !GATHERS.test(name) && !GATHERS.test(head ?? '') && HELD.test(text.slice(Math.max(0, mention.start - LONGEST_HOLDING), mention.start)) && text[mention.end] === '上'
const GATHERS = /(?:[会议赛展演课班营节]|会议|仪式|活动|论坛|沙龙|讲座|培训|签[署约订]|揭牌)[”》]?$/, HELD = /在(?:\d{1,2}月)?(?:\d{1,2}日|日前|近日|昨日|昨天|当天|随后|此前)?(?:上午|下午)?(?:召开|举行|举办)的$/, LONGEST_HOLDING = 16, MARKED = /“[^”]{2,16}”/

/** 开了一场|巡回庭审: one that was not spoken of before, and that the main initiative's name has nothing of. */
const isAnother = (mention: Mention, main: DraftEntity, text: string): boolean => mention.name.length > 3 && /一[场次堂期]$/.test(text.slice(Math.max(0, mention.start - 2), mention.start)) && ![main.name, ...main.aliases].some(name => name.includes(endOf(mention.name)))

/** 举办|读书月活动, before what the article goes on to: somebody runs what has no two letters in common with it. */
function isApart({ name, start, rule }: Mention, main: DraftEntity, text: string, isFirst: boolean): boolean {
  if (!isFirst || rule === 'initiative/pointer' || name.length < NAMELIKE - 1 || !isRun(text, start)) return false
  const names = [main.name, ...main.aliases].join('，')
  for (let i = 0; i + 1 < name.length; i++) if (!COMMON.has(name.slice(i, i + 2)) && names.includes(name.slice(i, i + 2))) return false
  return true
}
const COMMON = new Set(['活动', '职工', '工会'])

/** Whether somebody runs, or something begins, what the mention names by its kind alone. */
const isBegun = (text: string, mention: Mention): boolean => isRun(text, mention.start) || mention.rule === 'initiative/head' && text.slice(0, mention.start).endsWith('工会') && BEGINS.test(text.slice(mention.end)) || isBestowal(text, mention)

/** The name of what has none but its kind: with whose it is where the article prints so (柳林县总工会|暑托班), or the honour that is given there, without 本次. */
function nameByKind(article: ReadArticle, mention: Mention): string {
  const kind = mention.head && mention.name.endsWith(mention.head) && mention.rule === 'initiative/pointer' ? mention.name.replace(/^[本此这该][次届期场个]?/, '') : mention.name
  if (kind.length >= NAMELIKE) return kind
  const bestowal = nameBestowal(article, mention)
  if (bestowal !== undefined) return bestowal
  for (const { view, mentions } of article.sentences) for (const body of mentions) if (body.kind === 'UnionBody' && body.form === 'full' && view.text.startsWith(kind, body.end)) return body.name + kind
  return kind
}

/** Somebody runs what is named next by its kind alone: …开办的|暑期托管班, 举办|集体婚礼, 开展了1个月的|托管服务. */
const RUN = /(?:举办|开办|开设|开出|开|开了|办了|组织|开展|主办|承办|推出|召开|举行|办|启动|(?:[讲补奉送带教上]|带来)(?=了?一))(?:的|了|起|(?:了|起)?[一两三四五六七八九十\d]{1,2}[场堂节次期]|首期|首个|了?(?:为期)?[\d一两三四五六七八九十]{1,3}个?(?:[天日周月]|星期|小时)的)?$/, LONGEST_RUN = 14
const isRun = (text: string, start: number): boolean => RUN.test(text.slice(Math.max(0, start - LONGEST_RUN), start))

/** 二七区总工会|暑期托管班|正式开班. */
const BEGINS = /^(?:正式|顺利|成功|圆满|如期|隆重)?(?:开班|开营|开课|开赛|开幕|开讲|开学|开馆|开园|启动|启幕|启程|结业|结营|收官|闭幕|落幕|举行|举办|上线)/

/** What a name ends in, without closing marks: 校 of “听漏夜校” and of 夜校. */
function endOf(name: string): string {
  let end = name.length
  while (CLOSING.has(name.charCodeAt(end - 1))) end--
  return name.slice(Math.max(0, end - 2), end)
}
const CLOSING = new CodeSet('”’》）')
