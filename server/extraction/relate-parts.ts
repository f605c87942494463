// The page's entities and edges in, what is part of what out: branch unions under their parent, departments of a body, activities of a programme.
import type { AreaTree } from '#names/area-tree.ts'
import { ownerOf, readLeadingArea } from '#names/body-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import { sectionOf } from './section.ts'
import { isVisit } from './find-visits.ts'
import type { ReadSentence } from './find-mentions.ts'
import { isLate } from './relate-presence.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const UNION_HEAD = /(总工会|工会联合会|联合工会|工会委员会|工会)$/

/** A body whose name begins with another's is part of it: 中国艺术研究院创作管理处, 京沪高铁维管公司机关工会. */
export function relateBodyParts(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, areas: AreaTree, pageText: string): void {
  const bodies = [...draft.entities.values()].filter(entity => entity.kind === 'UnionBody' || entity.kind === 'Organization')
  const stems = new Map(bodies.map(body => [body, stemsOf(body, areas)]))
  for (const part of bodies) {
    const names = [part.name, ...part.aliases]
    const whole = bodies.filter(other => other !== part && other.kind === part.kind && stems.get(other)?.some(stem => beginsWith(names, stem, part.kind === 'Organization'))).sort((a, b) => b.name.length - a.name.length)[0] ?? unionOfOffice(part, draft)
    if (!whole) continue
    for (const article of articles) {
      for (const [index, read] of article.sentences.entries()) {
        const mention = read.mentions.find(candidate => resolution.get(candidate) === part)
        if (mention) draft.relate(part, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/by-name', true))
      }
    }
  }
  relateBranches(articles, draft, resolution, pageText)
  relateDivisions(articles, draft, resolution, pageText)
}

/** 通号分公司 in an article that names one company with such parts is that company's, named before it. */
function relateDivisions(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  const placed = new Set([...draft.edges.values()].filter(edge => edge.type === 'PART_OF').map(edge => edge.from))
  for (const article of articles) {
    const wholes = new Set<DraftEntity>()
    for (const [index, read] of article.sentences.entries()) for (const mention of read.mentions) {
      const body = resolution.get(mention)
      if (body?.kind === 'UnionBody') {
        const owner = ownerOf(body.name), employer = owner === undefined ? undefined : draft.find('Organization', owner)
        if (employer && isWhole(employer.name)) wholes.add(employer)
      } else if (body?.kind === 'Organization') {
        if (isWhole(body.name)) { wholes.add(body); continue }
        const [whole, other] = wholes
        if (!whole || other || !DIVISION.test(body.name) || placed.has(body.id)) continue
        placed.add(body.id)
        draft.relate(body, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/division', false))
      }
    }
  }
}

const isWhole = (name: string): boolean => /(?:集团|公司)$/.test(name) && !/[分子支]公司$/.test(name)
const DIVISION = /^[\u4e00-\u9fff]{2,4}(?:分公司|支公司|子公司)$/

/** An office or committee of a union is told by it: 延安市总工会|女职工部, 松嫩油田公司工会|文工团. */
const OFFICE_OF_UNION = /^(\p{Script=Han}{2,}?(?:总工会|工会))(?:女职工委员会|女工委员会|经费审查委员会|\p{Script=Han}{2,8}(?:部|分会|服务团|文工团|协会|法律援助中心))$/u

function unionOfOffice(part: DraftEntity, draft: Draft): DraftEntity | undefined {
  const union = OFFICE_OF_UNION.exec(part.name)?.[1]
  return union === undefined || /^(?:中国|全国)?(?:总工会|工会)$/.test(union) && union !== '全国总工会' ? undefined : draft.find('UnionBody', union) ?? draft.add('UnionBody', union, part.article)
}

/** A branch union without a parent by name is one of the employer's union named before it: 外国语学院分工会 after 校工会. */
function relateBranches(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  const placed = new Set([...draft.edges.values()].filter(edge => edge.type === 'PART_OF').map(edge => edge.from))
  for (const article of articles) {
    let whole: DraftEntity | undefined
    for (const [index, read] of article.sentences.entries()) for (const mention of read.mentions) {
      const union = resolution.get(mention)
      if (union?.kind !== 'UnionBody') continue
      if (!/分工会$|分公司工会$/.test(union.name)) { if (/(公司|集团|大学|学院|学校|医院|局|厂|矿|段)工会$/.test(union.name)) whole = union; continue }
      if (!whole || whole === union || placed.has(union.id)) continue
      placed.add(union.id)
      draft.relate(union, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/branch', false))
    }
  }
}

function beginsWith(names: readonly string[], stem: string, ofOrganization: boolean): boolean {
  for (const name of names) for (let from = 0; stem.length - from >= 5 || from === 0; from++) {
    if (name.charCodeAt(0) !== stem.charCodeAt(from) || !name.startsWith(stem.slice(from))) continue
    const rest = name.slice(stem.length - from)
    // 某某大学|工会书画协会 belongs to the union.
    if (rest.length > 1 && !/^(工会|总工会)$/.test(rest) && !(ofOrganization && /^总?工会/.test(rest))) return true
  }
  return false
}

/** What the names of a body's parts begin with; nothing that is only an area. */
function stemsOf(entity: DraftEntity, areas: AreaTree): string[] {
  return [entity.name, ...[...entity.aliases].filter(alias => !/^(?:[该本市区县省州镇乡校院厂矿段]|公司|集团|学校|医院|街道|社区|园区|项目部|联合会|中心)/.test(alias))].flatMap(name => (entity.kind === 'UnionBody' ? [name.replace(UNION_HEAD, ''), name] : [name])).filter(stem => stem.length >= 4 && readLeadingArea(stem, areas)?.text !== stem)
}

/** Who runs each initiative. */
function groupRunners(draft: Draft): Map<string, string[]> {
  const runners = new Map<string, string[]>()
  for (const { type, from, to } of draft.edges.values()) {
    if (type !== 'ORGANIZED') continue
    const known = runners.get(to)
    if (known) known.push(from)
    else runners.set(to, [from])
  }
  return runners
}

/** A second initiative of the main one's host, told after it, is inferred to be part of it. */
export function relateInitiativeParts(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main || isVisit(main) || isLate(article, main, resolution)) return
  const runnersOf = groupRunners(draft), hosts = new Set(runnersOf.get(main.id))
  const own = new Set(hosts)
  for (const edge of draft.edges.values()) if (edge.type === 'PART_OF' && hosts.has(edge.to)) own.add(edge.from)
  let mainSeen = article.sentences.slice(0, article.heads).some(read => read.mentions.some(mention => resolution.get(mention) === main))
  const done = new Set<DraftEntity>([main])
  let section: DraftEntity | undefined, paragraph: number | undefined
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    section = sectionOf(article, index, resolution) ?? (read.sentence.paragraph === paragraph ? section : undefined)
    paragraph = read.sentence.paragraph
    const mainHere = read.mentions.some(mention => resolution.get(mention) === main)
    for (const mention of read.mentions) {
      const part = resolution.get(mention)
      if (!part || part.kind !== 'Initiative' || done.has(part) || isVisit(part) || draft.edges.has(`${main.id} PART_OF ${part.id} `) || !mainSeen && !mainHere || mainHere && coordinated(read, mention, main, resolution)) continue
      const runners = runnersOf.get(part.id) ?? []
      if (!runners.some(body => own.has(body)) && !/^(?:第.{1,3}|首届|签[下订署])?“/.test(part.name) || runners.length > 0 && standsAlone(read, mention) || main.head === '揭牌' && !PARTS.test(read.view.text) || isNoWhole(main, part) && !(mainHere && PARTS.test(read.view.text))) continue
      done.add(part)
      if (isSeriesOf(part, main)) { draft.relate(main, 'PART_OF', part, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/of-series', false)); continue }
      const whole = section && section !== part ? section : main
      if (part !== section && sizeOf(part) > sizeOf(whole) && !PARTS.test(read.view.text.slice(0, mention.start))) continue
      draft.relate(part, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/of-main', false))
    }
    mainSeen ||= mainHere
  }
}

/** “小江豚”系列活动 is no part of the “小江豚看港”亲子开放日, but the other way round. */
function isSeriesOf(series: DraftEntity, main: DraftEntity): boolean {
  const stem = /“([^”]{2,})”系列/.exec(series.name)?.[1]
  return stem !== undefined && !main.name.includes('系列') && (/“([^”]+)”/.exec(main.name)?.[1] ?? '').includes(stem)
}

/** What lasts for months, what lasts for days and what is over in an hour: a part is never larger than its whole. */
const sizeOf = ({ head, name }: DraftEntity): number => [head ?? '', name.replace(/[”’》]+$/, '')].some(text => LASTING.test(text)) ? 3 : HOURS.test(head ?? '') ? 1 : 2
const LASTING = /(?:行动|计划|工程|项目|服务|系列|系列活动|[节月周季]|平台|机制|互助金|基金|保险|互助|互助保障|品牌)$/
const HOURS = /(?:[会叙座签]|签署|签约|揭牌|仪式|典礼|讲座|沙龙|演出|参观|慰问|体检|义诊|论坛|走进|聘任|授牌)$/

/** A single class or signing has no series, scheme or class of another kind for its part. */
const isNoWhole = (main: DraftEntity, part: DraftEntity): boolean => SINGLE.test(bare(main.name)) && !LESSON.test(bare(part.name)) || /^(?:签署|签订)/.test(main.name)
const SINGLE = /(?:托管班|暑托班|板凳会|夜校|课堂|讲堂|茶座|沙龙|一刻钟|十分钟|体检|揭牌|挂牌|启用|教学竞赛)$/
const LESSON = /(?:课|讲座|首讲|第一讲|分享会|交流会|开班|结业|夜读)$/
const bare = (name: string): string => name.replace(/[”》]+$/, '')

/** Whether an initiative is told of as one of its own: with a date of its own before it, and with no word that makes it a part. */
const standsAlone = (read: ReadSentence, mention: Mention): boolean => DATED.test(read.view.text.slice(0, mention.start)) && !PARTS.test(read.view.text)
const DATED = /\d月|\d日|去年|今年|近日|日前|每季度|每年|每月/
const PARTS = /其中|首场|首站|重头戏|打头|板块|环节|系列|期间|同时|当天|当日|当晚|会上|仪式|随后|之一|子活动|分赛|赛段|揭牌/

/** Whether only 、和与 and other initiatives stand between two initiatives: A和B等系列活动 are peers. */
function coordinated(read: ReadSentence, mention: Mention, main: DraftEntity, resolution: Resolution): boolean {
  return read.mentions.some(other => {
    if (resolution.get(other) !== main || other.form === 'short' && other.rule === 'initiative/head') return false
    const [from, to] = other.end <= mention.start ? [other.end, mention.start] : [mention.end, other.start]
    return !/[，。；]|其中|包括|分为/.test(read.view.text.slice(from, to))
  })
}

/** The union whose officer leads a visit is inferred to run it. */
export function relateVisitHost(main: DraftEntity | undefined, draft: Draft): void {
  if (!main || !isVisit(main)) return
  const edges = [...draft.edges.values()]
  for (const led of edges.filter(edge => edge.type === 'ATTENDED' && edge.to === main.id && edge.evidence.some(proof => proof.rule === 'attend/leads'))) {
    const body = edges.find(edge => edge.type === 'HOLDS_POST' && edge.from === led.from && draft.entities.get(edge.to)?.kind === 'UnionBody')
    const proof = led.evidence[0]
    const host = body && draft.entities.get(body.to)
    if (host && proof) draft.relate(host, 'ORGANIZED', main, { ...proof, rule: 'visit/host-of-leader', stated: false }, 'host')
  }
}
