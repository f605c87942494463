// An article's initiatives in, which of them are part of its main one, or it of them, out.
import { CodeSet } from '#model/code-set.ts'
import { Sign } from '#rulebook/sign.ts'
import { isClassOf, seriesOf } from './class-of.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { isVisit } from './find-visits.ts'
import type { Mention } from './mention.ts'
import { isLate } from './relate-presence.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { opensSection, sectionOf } from './section.ts'
import { isToldAsPart } from './told-as-part.ts'

/** Who runs each initiative. */
function groupRunners(draft: Draft): Map<string, string[]> {
  const runners = new Map<string, string[]>()
  for (const { from, to } of draft.edgesOf('ORGANIZED')) {
    const known = runners.get(to)
    if (known) known.push(from)
    else runners.set(to, [from])
  }
  return runners
}

const BEFORE = new Sign(['今年', '去年', '此前', '年来', '半来', '月来', '以来']), EARLIER = /(?:今年|去年|此前|近年来|[半年月]来|以来)[^。；]{0,6}(?:还|也|已|曾|先后|陆续|累计)[^。；]{0,12}$|(?:今年|去年|此前)[^。；，]{0,6}(?:还|先后|陆续)[^。；，]{0,6}(?:组织|举办|开展|举行)了?[^。；，]{2,40}[、和与及]$/, OPENS_FURTHER = new CodeSet('另又'), FURTHER = /^(?:另外|又讯|另讯|另悉|另据|另)，/

/** A second initiative of the main one's host, told after it, is inferred to be part of it. */
export function relateInitiativeParts(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main || isVisit(main) || !namesOthers(article, main, resolution) || isLate(article, main, resolution)) return
  const size = sizeOf(main), runnersOf = groupRunners(draft), hosts = new Set(runnersOf.get(main.id))
  const own = new Set(hosts)
  for (const { from, to } of draft.edgesOf('PART_OF')) if (hosts.has(to)) own.add(from)
  let mainSeen = article.sentences.slice(0, article.heads).some(read => read.mentions.some(mention => resolution.get(mention) === main))
  const done = new Set<DraftEntity>([main]), placed = new Set(draft.edgesOf('PART_OF').map(({ from }) => from))
  let section: DraftEntity | undefined, paragraph: number | undefined, heading: number | undefined, headingOfMain: number | undefined
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    section = sectionOf(article, index, resolution) ?? (read.sentence.paragraph === paragraph ? section : undefined)
    if (read.sentence.paragraph !== paragraph) heading = opensSection(article, index) ? index : undefined
    paragraph = read.sentence.paragraph
    const mainHere = read.mentions.some(mention => resolution.get(mention) === main)
    if (mainHere && !mainSeen) headingOfMain = heading
    // 签约桌。推出“口袋合同”… 学艺桌。开办“三日学”…: what stands under headings of its own is no part of what stands under another.
    if (headingOfMain !== undefined && heading !== undefined && heading !== headingOfMain) continue
    for (const mention of read.mentions) {
      const part = resolution.get(mention)
      if (!part || part.kind !== 'Initiative' || done.has(part) || placed.has(part.id) || isVisit(part) || draft.isPart(main, part) || !mainSeen && !mainHere || mainHere && coordinated(read, mention, main, resolution)) continue
      // 今年还先后组织了|“铁人杯”足球比赛; 另外，|…联谊会日前举行: another time, another thing.
      if (BEFORE.in(read.view) && EARLIER.test(read.view.text.slice(0, mention.start)) || !mainHere && OPENS_FURTHER.has(read.view.text.charCodeAt(0)) && FURTHER.test(read.view.text)) { if (!mainHere) done.add(part); continue }
      const runners = runnersOf.get(part.id) ?? []
      if (isClass(part.name, main.name) || isClass(main.name, part.name)) {
        const [one, whole] = isClass(part.name, main.name) ? [part, main] : [main, part]
        done.add(part)
        draft.relate(one, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/of-series', false))
        continue
      }
      // 市公安局召开表彰会；|某公司也开了“巾帼标兵”表彰大会: what is over in an hour has no part that another runs.
      if (size === 1 && hosts.size && runners.length && !runners.some(body => own.has(body)) && !PARTS.test(read.view.text.slice(0, mention.start))) continue
      const isListed = sizeOf(part) <= size && isToldAsPart(article, index, mention, main, resolution)
      if (!isListed && (!runners.some(body => own.has(body)) && !(FIRST_OF.test(part.name) && (size === 3 || OF_THEME.test(main.name) || bare(part.name).at(-1) === bare(main.name).at(-1))) && !(/^(?:第.{1,3}|首届|签[下订署])?“/.test(part.name) && (runners.length === 0 || part.head !== main.head && !isOthers(runners, article, index, main, resolution) || PARTS.test(read.view.text))) || runners.length > 0 && standsAlone(read, mention, size === 3) || main.head === '揭牌' && !PARTS.test(read.view.text) || isNoWhole(main, part) && !(mainHere && PARTS.test(read.view.text)))) continue
      done.add(part)
      if (isSeriesOf(part, main)) { draft.relate(main, 'PART_OF', part, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/of-series', false)); continue }
      const whole = section && section !== part ? section : main
      if (part !== section && sizeOf(part) > sizeOf(whole) && !PARTS.test(read.view.text.slice(0, mention.start))) continue
      draft.relate(part, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/of-main', false))
    }
    mainSeen ||= mainHere
  }
}

/** Whether the body of an article names any initiative but its main one. */
function namesOthers({ sentences, heads }: ReadArticle, main: DraftEntity, resolution: Resolution): boolean {
  for (let i = heads; i < sentences.length; i++) for (const mention of (sentences[i] as ReadSentence).mentions) {
    const entity = resolution.get(mention)
    if (entity && entity.kind === 'Initiative' && entity !== main) return true
  }
  return false
}

/** 南河分公司工会的品牌是“书香”行动: whether a paragraph that has not named the main initiative begins with another union, which runs it. */
function isOthers(runners: readonly string[], { sentences }: ReadArticle, at: number, main: DraftEntity, resolution: Resolution): boolean {
  const { paragraph } = (sentences[at] as ReadSentence).sentence, told = sentences.slice(Math.max(0, at - MOST_TOLD), at + 1).filter(({ sentence }) => sentence.paragraph === paragraph)
  const opener = told[0]?.mentions.find(mention => mention.kind === 'UnionBody' && mention.start <= LONGEST_OPENING && runners.includes(resolution.get(mention)?.id ?? ''))
  return opener !== undefined && !told.some(read => read.mentions.some(mention => resolution.get(mention) === main))
}
const LONGEST_OPENING = 12, MOST_TOLD = 12

/** Whether the one is a class or a season of the other: “针线夜校”秋季班 of “针线夜校”. */
const isClass = (part: string, whole: string): boolean => isClassOf(part, whole) || seriesOf(part) === whole

/** The first class of a scheme (启动“冰匠”培育计划，首期雪雕班…) is part of it, whoever runs it. */
const OF_THEME = /(?:专题|专项|主题|宣传)活动[”》]?$/, FIRST_OF = /^(?:首[期批场站班轮个]|第一[期批场站班轮])/

/** “小江豚”系列活动 is no part of the “小江豚看港”亲子开放日, but the other way round. */
function isSeriesOf(series: DraftEntity, main: DraftEntity): boolean {
  const stem = /“([^”]{2,})”系列/.exec(series.name)?.[1]
  return stem !== undefined && !main.name.includes('系列') && (/“([^”]+)”/.exec(main.name)?.[1] ?? '').includes(stem)
}

/** What lasts for months, what lasts for days and what is over in an hour: a part is never larger than its whole. */
const sizeOf = ({ head = '', name }: DraftEntity): number => LASTING.test(head) || LASTING.test(name) ? 3 : HOURS.test(head) ? 1 : 2
const LASTING = /(?:行动|计划|工程|项目|服务|系列|系列活动|[节月周季]|平台|机制|互助金|基金|保险|互助|互助保障|品牌)[”’》]*$/
const HOURS = /(?:[会叙座签]|签署|签约|揭牌|仪式|典礼|讲座|沙龙|演出|参观|慰问|体检|义诊|论坛|走进|聘任|授牌)$/

/** A single class or signing has no series, scheme or class of another kind for its part. */
const isNoWhole = (main: DraftEntity, part: DraftEntity): boolean => SINGLE.test(bare(main.name)) && !LESSON.test(bare(part.name)) || /^(?:签署|签订)/.test(main.name)
const SINGLE = /(?:托管班|暑托班|板凳会|夜校|课堂|讲堂|茶座|沙龙|一刻钟|十分钟|体检|揭牌|挂牌|启用|教学竞赛)$/
const LESSON = /(?:课|讲座|研学|游学|首讲|第一讲|分享会|交流会|开班|结业|夜读)$/
const bare = (name: string): string => name.replace(/[”》]+$/, '')

/** Whether an initiative is told of as one of its own: with a date of its own before it, and with no word that makes it a part. */
const standsAlone = (read: ReadSentence, mention: Mention, isLasting: boolean): boolean => ANEW.test(read.view.text.slice(0, mention.start)) || (DATED.test(read.view.text.slice(0, mention.start)) || !isLasting && AGAIN.test(read.view.text.slice(0, mention.start))) && !PARTS.test(read.view.text)
/** 当天下午，又|在体育馆举办…: what its host did after it. */
const ANEW = /(?:上午|下午|晚上?|[次翌当同]日|[当第]二?天|\d[月日])，?又[在到于举组开召办安邀联走]/
const DATED = /\d月|\d日|去年|今年|近日|日前/
/** What is done again and again may be part of what lasts. */
const AGAIN = /每季度|每年|每月/
const PARTS = /其中|其间|首场|首站|重头戏|打头|板块|环节|系列|期间|同时|当天|当日|当晚|会上|仪式|随后|之一|子活动|分赛|赛段|揭牌/

/** Whether only 、和与 and other initiatives stand between two initiatives: A和B等系列活动 are peers. */
function coordinated(read: ReadSentence, mention: Mention, main: DraftEntity, resolution: Resolution): boolean {
  return read.mentions.some(other => {
    if (resolution.get(other) !== main || other.form === 'short' && other.rule === 'initiative/head') return false
    const [from, to] = other.end <= mention.start ? [other.end, mention.start] : [mention.end, other.start]
    return !/[，。；]|其中|包括|分为/.test(read.view.text.slice(from, to))
  })
}
