// One article's initiative mentions in, its initiatives out, and the main one: what its headline and lead report.
import { CodeSet } from '#model/code-set.ts'
import { NameMemory } from '#names/name-memory.ts'
import { isSubsequence } from '#names/subsequence.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { bestowalOf, isBestowal, nameBestowal } from './bestowal.ts'
import { isClassOf, seriesOf } from './class-of.ts'
import { OPENS_NAME } from './days-of-year.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import { isUnreal } from './modality.ts'
import { nameByProgramme } from './name-by-programme.ts'
import { resolveDeed } from './resolve-deed.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** How many sentences of an article's body are its lead. */
const LEAD = 2
/** A name is compared with this many of the initiatives named last, so that a page of nothing but names stays cheap. */
const MOST_COMPARED = 60

const plain = (name: string): string => name.replace(/[“”‘’《》「」\s·—–\-、，,（）()]/g, '').replace(/^(19|20)\d\d年(度)?|^第[一二三四五六七八九十百\d]+届/, '')
/** Whether a name is quoted; “六一”亲子日 only tells the day. */
const hasOwnName = (name: string): boolean => name.includes('“') && OWN_NAME.test(name)
const OWN_NAME = new RegExp(OPENS_NAME)

const quoted = (name: string): string | undefined => name.includes('“') ? QUOTED.exec(name)?.[1]?.replace(BLANKS, '') : undefined
/** “三送”服务 of the headline is “工地三送”服务项目. */
const COUNTED = /[双三四五六七八九十][〇\u3400-\u9fff]/, IS_COUNTED = new RegExp(`^${COUNTED.source}$`, 'u')
/** “玫瑰书香 芳心向党” is printed without its blank too. */
const BLANKS = /\s/g
const QUOTED = new RegExp(`“([^”]{4,40}|${COUNTED.source})”`, 'u')

/** Resolves the article's initiatives and returns the main one, if there is any. `earlier`: those of the parts of the same article before this one (a picture's caption takes them up). */
export function resolveInitiatives(article: ReadArticle, earlier: readonly DraftEntity[], draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): DraftEntity | undefined {
  const own: DraftEntity[] = [], exact = new Map<string, DraftEntity>()
  let main: DraftEntity | undefined, headline: { entity: DraftEntity } | undefined
  const bodyFrom = article.heads
  // What the body calls a thing comes before what the headline does.
  for (let i = 0, { length } = article.sentences; i < length; i++) {
    const index = (i + bodyFrom) % length, read = article.sentences[index] as ReadArticle['sentences'][number]
    for (const mention of read.mentions) {
      if (mention.kind !== 'Initiative' || mention.form !== 'full') continue
      const inHead = index < bodyFrom
      const known = exact.get(mention.name) ?? earlier.find(entity => entity.name === mention.name || entity.aliases.has(mention.name) || quoted(mention.name) !== undefined && (quoted(entity.name) === quoted(mention.name) || isTail(mention.name, entity.name))) ?? own.slice(-MOST_COMPARED).find(entity => sameInitiative(entity, mention)) ?? (inHead && main && !(hasOwnName(mention.name) && hasOwnName(main.name)) && isStudy(mention) === isStudy(main) && !laterNamed(article, mention) ? main : undefined)
      const entity = known ?? draft.add('Initiative', mention.name, article.id)
      if (!known) { own.push(entity); if (mention.head) entity.head = mention.head }
      if (mention.name.length > entity.name.length && !inHead && mention.name.includes('“')) { entity.aliases.add(entity.name); entity.name = mention.name }
      exact.set(mention.name, entity)
      draft.mention(entity, read.sentence, mention)
      resolution.set(mention, entity)
      if (!inHead && index < bodyFrom + LEAD) main ??= entity
      if (inHead) headline ??= { entity }
    }
  }
  const named = own[0] ? article.sentences.findIndex(read => read.mentions.some(mention => resolution.get(mention) === own[0])) : article.sentences.length
  if (headline && isStudy(headline.entity)) main = headline.entity
  main ??= headline?.entity ?? resolveDeed(article, named, draft, resolution, rulebook, pageText) ?? own[0]
  const pointed = resolvePointers(article, main, draft, resolution)
  for (const entity of own) nameByProgramme(entity, article, resolution)
  return pointed ?? main
}

/** 到某地调研: what was looked at there is not what the article is about. */
const isStudy = ({ head }: { readonly head?: string | undefined }): boolean => head !== undefined && STUDIES.has(head)
const STUDIES = new Set(['调研', '考察', '督导'])

/** Returns the article's only initiative, where it is named by its kind alone. 此次培训班 takes up the last initiative before it whose name ends the same way, else the main one. */
function resolvePointers(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  let first: DraftEntity | undefined
  const latest = new Map<string, DraftEntity>()
  let told: { entity: DraftEntity; at: number; paragraph: number | undefined } | undefined
  for (const [index, read] of article.sentences.entries()) {
    for (const mention of read.mentions) {
      if (mention.kind !== 'Initiative') continue
      const known = resolution.get(mention)
      if (known && index >= article.heads) latest.set(endOf(mention.name), known)
      if (known) told = { entity: known, at: index, paragraph: read.sentence.paragraph }
      if (mention.form !== 'short') continue
      const opened = told?.entity.head === '揭牌' && index - told.at <= 2 && OPENING.test(mention.name) ? told.entity : undefined
      const entity = opened ?? latest.get(endOf(mention.head ?? '')) ?? (main ? bestowalOf(main, mention, article, read.view.text, draft) : undefined) ?? seasonOrSeries(quotedSo(mention.name, latest), read.view.text, draft, article.id) ?? (mention.rule === 'initiative/pointer' && (GATHERING.test(mention.head ?? '') || NEAREST.test(read.view.text.slice(mention.start, mention.end))) && told && told.paragraph === read.sentence.paragraph ? told.entity : undefined) ?? (main && (mention.rule === 'initiative/pointer' || opensClause(read.view.text, mention.start)) ? topicOfMeeting(main, mention, draft, article.id) : undefined) ?? ((mention.name.length > 2 || mention.rule === 'initiative/pointer') && !(main && (isAnother(mention, main, read.view.text) || isApart(mention, main, read.view.text, told === undefined && index >= article.heads))) ? main : undefined) ?? (mention.name.length > 2 && (index >= article.heads || !main) && isBegun(read.view.text, mention) && !isUnreal(read.view, mention.start) ? draft.add('Initiative', nameByKind(article, mention), article.id) : undefined)
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

const opensClause = (text: string, start: number): boolean => start === 0 || BREAKS.has(text.charCodeAt(start - 1))
const BREAKS = new CodeSet('，。；：！？')

/** 本次竞赛 after …竞赛座谈交流会 is the contest that the meeting is about. */
function topicOfMeeting(main: DraftEntity, { head }: Mention, draft: Draft, article: string): DraftEntity | undefined {
  const at = head ? main.name.lastIndexOf(head) : -1
  if (!head || at < 4 || !/会$/.test(main.name) || main.name.endsWith(head)) return undefined
  const name = main.name.slice(0, at + head.length)
  const known = draft.find('Initiative', name)
  if (known) return known
  const contest = draft.add('Initiative', name, article)
  contest.head = head
  return contest
}

/** A pointed-to name of this length says more than a kind: 夏送清凉活动, but 此次培训班. */
const NAMELIKE = 5

/** 开了一场|巡回庭审: one that was not spoken of before, and that the main initiative's name has nothing of. */
const isAnother = (mention: Mention, main: DraftEntity, text: string): boolean => mention.name.length > 3 && /一[场次堂期]$/.test(text.slice(0, mention.start)) && ![main.name, ...main.aliases].some(name => name.includes(endOf(mention.name)))

/** 举办|读书月活动, before what the article goes on to: somebody runs what has no two letters in common with it. */
function isApart({ name, start, rule }: Mention, main: DraftEntity, text: string, isFirst: boolean): boolean {
  if (!isFirst || rule === 'initiative/pointer' || name.length < NAMELIKE - 1 || !RUN.test(text.slice(0, start))) return false
  const names = [main.name, ...main.aliases].join('，')
  for (let i = 0; i + 1 < name.length; i++) if (!COMMON.has(name.slice(i, i + 2)) && names.includes(name.slice(i, i + 2))) return false
  return true
}
const COMMON = new Set(['活动', '职工', '工会'])

/** Whether somebody runs, or something begins, what the mention names by its kind alone. */
const isBegun = (text: string, mention: Mention): boolean => RUN.test(text.slice(0, mention.start)) || mention.rule === 'initiative/head' && text.slice(0, mention.start).endsWith('工会') && BEGINS.test(text.slice(mention.end)) || isBestowal(text, mention)

/** The name of what has none but its kind: with whose it is where the article prints so (柳林县总工会|暑托班), or the honour that is given there, without 本次. */
function nameByKind(article: ReadArticle, mention: Mention): string {
  const kind = mention.head && mention.name.endsWith(mention.head) && mention.rule === 'initiative/pointer' ? mention.name.replace(/^[本此这该][次届期场个]?/, '') : mention.name
  if (kind.length >= NAMELIKE) return kind
  const bestowal = nameBestowal(article, mention)
  if (bestowal !== undefined) return bestowal
  for (const { view, mentions } of article.sentences) for (const body of mentions) if (body.kind === 'UnionBody' && body.form === 'full' && view.text.startsWith(kind, body.end)) return body.name + kind
  return kind
}

/** Somebody runs what is named next by its kind alone: …开办的|暑期托管班, 举办|集体婚礼. */
const RUN = /(?:举办|开办|开设|开出|开|开了|办了|组织|开展|主办|承办|推出|召开|举行|办|启动|(?:[讲补奉送带教上]|带来)(?=了?一))(?:的|了|起|(?:了|起)?[一两三四五六七八九十\d]{1,2}[场堂节次期]|首期|首个)?$/

/** 二七区总工会|暑期托管班|正式开班. */
const BEGINS = /^(?:正式|顺利|成功|圆满|如期|隆重)?(?:开班|开营|开课|开赛|开幕|开讲|开学|开馆|开园|启动|启幕|启程|结业|结营|收官|闭幕|落幕|举行|举办|上线)/

/** What a name ends in, without closing marks: 校 of “听漏夜校” and of 夜校. */
const endOf = (name: string): string => name.replace(/[”’》）]+$/, '').slice(-2)

/** A meeting about a programme is not the programme: “井口暖家”工程|现场推进会. Its opening is. */
const PROGRAMME = /(工程|计划|项目|机制|品牌|行动|平台|服务|体系)$/
const MEETING = /(推进会|现场会|座谈会|总结会|交流会|比赛|大赛|培训班|论坛|研讨会|部署会|动员会)$/

function sameInitiative(entity: DraftEntity, mention: Mention): boolean {
  if (isClassOf(entity.name, mention.name) || isClassOf(mention.name, entity.name)) return false
  const [x, y] = [quoted(entity.name), quoted(mention.name)]
  if (x !== undefined && y !== undefined && x !== y && (isTail(mention.name, entity.name) || isTail(entity.name, mention.name))) return true
  if (x !== undefined && y !== undefined && x !== y && [x, y].some(one => IS_COUNTED.test(one) && x.endsWith(one) && y.endsWith(one))) return true
  if (x !== undefined && y !== undefined && x !== y && entity.head === mention.head && (x.includes(y) || y.includes(x)) && Math.min(x.length, y.length) >= 5) return true
  if (x !== undefined && x === y && isAboutOther(entity.name, mention.name)) return false
  if (x !== undefined && y !== undefined) return x === y && x.length >= 3 && !(entity.head && mention.head && PROGRAMME.test(entity.head) !== PROGRAMME.test(mention.head) && (MEETING.test(entity.head) || MEETING.test(mention.head)))
  if (isSameCup(entity.name, mention.name)) return true
  const [a, b] = [core(entity.name), core(mention.name)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (a === b || (short.length >= 4 && long.endsWith(short)) || (short.length >= (mention.name.includes('“') ? 5 : 4) && long.includes(short))) return true
  if (short.length === 3 && long.length <= 6 && long.endsWith(short) && entity.name.includes('“') && mention.name.includes('“')) return true
  if (short.length >= 4 && short.slice(-2) === long.slice(-2) && isSubsequence(short, long)) return true
  // 某镇纺织行业集体协商 is not 某镇纺织行业集体合同|签约仪式.
  return x === undefined && y === undefined && SIGNING.test(a) === SIGNING.test(b) && likeness(a, b) >= 0.5
}

/** “江海夜校”|学员成果展演 is not “江海夜校”, “隧途”|劳动竞赛|现场推进会 not “隧途”劳动竞赛: what is held in the end, or about a thing, is not the thing. */
const isAboutOther = (a: string, b: string): boolean => HELD_ABOUT.test(a) !== HELD_ABOUT.test(b)
const HELD_ABOUT = /”[^“”]*(?:推进会|现场会|总结(?:表彰)?大?会|成果展演?|成果汇报|汇报演出|结业典礼)$/

/** 鞍海钢铁|“炉火杯”|大赛 is the 第十二届|“炉火杯”|职工技能大赛; a “炉火杯”焊工赛 is no “炉火杯”钳工赛. */
function isSameCup(a: string, b: string): boolean {
  const [x, y] = [CUP.exec(a), CUP.exec(b)]
  if (!x || !y || x[1] !== y[1]) return false
  const [short, long] = [x[2] as string, y[2] as string].sort((one, other) => one.length - other.length) as [string, string]
  return short.length > 1 && isSubsequence(short, long)
}
const CUP = /“([^”]{1,5}杯)”([^“”]{1,20}赛)$/

const SIGNING = /签[约订署]/

/** “国庆大集” takes up “情系工地 喜迎国庆”国庆大集: a quotation that is what another's name ends in outside its own. */
const isTail = (short: string, long: string): boolean => { const inner = quoted(short); return inner !== undefined && short.length === inner.length + 2 && long.endsWith(inner) }

const core = (name: string): string => cores.of(name)
const cores = new NameMemory(name => plain(name).replace(/(系列|主题|专题)?活动$/, ''))

/** How many pairs of neighbouring characters two names share, of all they have: 0 to 1. */
function likeness(a: string, b: string): number {
  const x = pairsOf(a), y = pairsOf(b)
  let shared = 0
  for (const pair of x) if (y.has(pair)) shared++
  return (2 * shared) / Math.max(1, x.size + y.size)
}

/** The pairs of neighbouring characters, each as one number. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  for (let i = 1; i < text.length; i++) pairs.add(text.charCodeAt(i - 1) << 16 | text.charCodeAt(i))
  return pairs
}

/** Whether the body of the article has a headline's quoted name too, so that it is a thing of its own. */
function laterNamed(article: ReadArticle, mention: Mention): boolean {
  const name = quoted(mention.name)
  return name !== undefined && article.sentences.slice(article.heads).some(read => read.view.text.includes(name))
}
