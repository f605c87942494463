// An article that names no initiative in, what its first sentences report out as one: goods taken to workers, a visit, the opening of a place.
import { Cue } from '#rulebook/cue.ts'
import { mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { isVisit } from './find-visits.ts'
import type { Mention } from './mention.ts'
import { isDenied, isUnreal } from './modality.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** How many sentences of an article's body may open with its deed. */
const LEAD = 5
const GIVING = /[送递交发捎带](?:到|去|上|来|给|进|往)|送出|发放|赠送|(?<![接护运输配欢目赠派选])送(?=[了\d])/
const COOLING = /防暑|清凉|降温|西瓜|绿豆|藿香|凉茶|冷饮|矿泉水|遮阳|冰袖|解暑/
const WARMING = /棉衣|棉被|棉服|羽绒服|米面油|年货|手套|围巾|护膝|保温杯|姜茶|暖宝宝|热饮|热水袋|防寒|御寒|取暖/
const COMFORTING = /慰问金|慰问品|慰问信|慰问物资|节日祝福|生活用品|劳保用品/
const COMFORT = new Cue(['慰问', '看望', '看望慰问', '走访慰问', '慰问了', '看望了'])
const VISITS = new Cue(['调研', '考察', '督导', '督查', '走访摸底', '调研指导', '考察交流', '交流学习'])
const GOING = /[赴到在来入]|进京|深入|一行|带队|率队|莅临|前往|走访/
const OPENS = /揭牌启用|揭牌成立|挂牌运行|挂牌成立|挂牌启用|揭牌|挂牌|正式启用|启用|投入使用|投用|开门迎客|敞开大门|开张|开业|开灶|开伙|落成|建成|建起|落户|投入运营|试运行|亮出了?牌子|开馆|开园|对外开放|正式开放|开放/
/** What a deed is called where the verb is a figure of speech. */
const PLAIN = /^(?:揭牌|挂牌|启用|投用|落成|建成|开放|开馆|开园|开业|揭牌启用|建成启用)$/
const PLACE_REACH = 40

interface Deed { readonly start: number; readonly end: number; readonly head: string; readonly name: (host: DraftEntity | undefined) => string | undefined; readonly needsHost: boolean }

/** The initiative that the article reports without naming it, with its host where the sentence says whose deed it is. Only sentences up to the `before`th are looked at. */
export function resolveDeed(article: ReadArticle, before: number, draft: Draft, resolution: Resolution, pageText: string): DraftEntity | undefined {
  for (const [index, read] of article.sentences.slice(0, Math.min(before, article.heads + LEAD)).entries()) {
    if (index < article.heads) continue
    const deed = readOpening(read, resolution) ?? readTour(read) ?? readService(read) ?? readGift(read) ?? readVisit(read)
    if (!deed || isUnreal(read.view, deed.start) || isDenied(read.view, 0, deed.end)) continue
    const host = hostOf(article, index, deed.start, resolution)
    const name = deed.needsHost && !host ? undefined : deed.name(host)
    if (!name) continue
    const entity = draft.add('Initiative', name, article.id)
    entity.head = deed.head
    draft.mention(entity, read.sentence, { start: deed.start, end: deed.end, name, form: 'full' })
    if (host && deed.needsHost) draft.relate(host, 'ORGANIZED', entity, proveBy(placeOf(article, index, pageText), deed.start, deed.end, 'deed/host', true, !named(read, host, resolution)), 'host')
    return entity
  }
  return undefined
}

/** Visits that an article about something else tells of too (某副主席带队调研…): each an initiative of its own, which 调研 means from there on. */
export function resolveVisits(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main || isVisit(main)) return
  let visit: DraftEntity | undefined
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    const deed = readVisit(read), host = deed && LED.test(read.view.text.slice(0, deed.end)) && !isUnreal(read.view, deed.start) ? hostOf({ ...article, heads: 0, sentences: [read] }, 0, deed.start, resolution) : undefined
    const name = host && deed?.name(host)
    if (name && deed && host) {
      visit = draft.find('Initiative', name) ?? draft.add('Initiative', name, article.id)
      visit.head = deed.head
      draft.mention(visit, read.sentence, { start: deed.start, end: deed.end, name, form: 'full' })
      draft.relate(host, 'ORGANIZED', visit, proveBy(placeOf(article, index, pageText), deed.start, deed.end, 'deed/host', true), 'host')
    }
    if (visit) for (const mention of read.mentions) if (mention.kind === 'Initiative' && isVisit(mention) && !(resolution.get(mention) && isVisit(resolution.get(mention) as DraftEntity))) resolution.set(mention, visit)
  }
}

/** Somebody is at the head of those who go. */
const LED = /带队|率队|领队|一行|率领|带领/

const named = (read: ReadSentence, entity: DraftEntity, resolution: Resolution): boolean => read.mentions.some(mention => resolution.get(mention) === entity)

/** The union whose deed it is: the last one named before it in its sentence, else in the sentence or headline before. */
function hostOf(article: ReadArticle, index: number, at: number, resolution: Resolution): DraftEntity | undefined {
  const union = (mentions: readonly Mention[]): DraftEntity | undefined => mentions.map(mention => resolution.get(mention)).find(entity => entity?.kind === 'UnionBody')
  for (let i = index; i >= Math.max(0, index - 2); i--) {
    const read = article.sentences[i] as ReadSentence
    const found = union(read.mentions.filter(mention => i < index || mention.start < at))
    if (found) return found
  }
  return union(article.sentences.slice(0, article.heads).flatMap(read => read.mentions))
}

const TOUR = /(“[^”]{2,10}”)?(?:(?:法律|文艺|普法|宣讲|医疗|健康|志愿|劳模|工匠|专家|心理|技术){0,3})(?:小分队|服务队|服务团|宣讲团|宣讲队|轻骑兵|轻骑队|医疗队|志愿队|讲师团|义诊队)(?:\d{1,2}月\d{1,2}日|近日|日前|昨日)?(走进|来到|深入|开进|奔赴)([^，。；]{3,24})/u

/** 法律服务队走进…物流园: a team that goes somewhere, named after both. */
function readTour(read: ReadSentence): Deed | undefined {
  const match = TOUR.exec(read.view.text)
  if (!match) return undefined
  const name = match[0].replace(/\d{1,2}月\d{1,2}日|近日|日前|昨日/, '')
  return { start: match.index, end: match.index + match[0].length - (match[3] as string).length, head: '走进', name: () => name, needsHost: true }
}

const SERVICE = /为(?:[\d.万]+[余多]?[名位户]|一线|辖区)?(?:的)?(\p{Script=Han}{2,8}?)(免费)?(体检|义诊|理发|测血压|拍照|剪发)/u
const AID = /[为向给](?:[\d.万]+[余多]?[名位户])(\p{Script=Han}{2,8}?)发放(救助金|慰问金|助学金|补助金|困难补助)/u
const REST = /(?:组织|送|安排)(?:[\d.万]+[余多]?[名位])(\p{Script=Han}[\p{Script=Han}、]{1,12}?)(?:启程|赴|前往|到|开展|，)[^。；]{0,16}?(疗休养|疗养|休养)/u

/** 为货车司机免费体检, 为患大病职工发放救助金, 组织劳模赴…疗休养: a service named after whom it is for. */
function readService(read: ReadSentence): Deed | undefined {
  const { text } = read.view
  const service = SERVICE.exec(text), aid = service ? null : AID.exec(text), rest = service || aid ? null : REST.exec(text)
  const match = service ?? aid ?? rest
  if (!match) return undefined
  const name = service ? `${service[1]}${service[2] ?? ''}${service[3]}` : aid ? `${aid[1]}${aid[2] === '助学金' ? '助学' : '救助'}` : `${rest?.[1]}疗休养`
  return { start: match.index, end: match.index + match[0].length, head: service ? '体检' : aid ? '救助' : '疗休养', name: () => name, needsHost: true }
}

/** 把绿豆汤送到…手上, 慰问…: named after the union and what was given. */
function readGift(read: ReadSentence): Deed | undefined {
  const { text, tokens } = read.view
  const giving = GIVING.exec(text), comfort = COMFORT.has(read.view) ? tokens.find(token => COMFORT.has(token)) : undefined
  const whom = comfort && /^(?:了)?(?:[\d.万]+[余多]?[名位户])?(\p{Script=Han}{2,6}?)(?:[，。、]|并|送|等|$)/u.exec(text.slice(comfort.end))?.[1]
  const label = giving && COOLING.test(text) ? '送清凉' : giving && WARMING.test(text) ? '送温暖' : giving && COMFORTING.test(text) || comfort ? '慰问' : undefined
  const [start, end] = label === '慰问' && comfort ? [comfort.start, comfort.end] : giving ? [giving.index, giving.index + giving[0].length] : [0, 0]
  return label ? { start, end, head: label, name: host => host && `${host.name}${label === '慰问' && comfort && whom ? comfort.text.slice(0, 2) + whom : label}`, needsHost: true } : undefined
}

/** 某人一行到…调研, 考察…工作: somebody goes somewhere to look. */
function readVisit(read: ReadSentence): Deed | undefined {
  const { text, tokens, clauses } = read.view
  if (!VISITS.has(read.view)) return undefined
  const at = tokens.findIndex(token => VISITS.has(token)), token = tokens[at]
  if (!token || !GOING.test(text.slice(0, token.start)) || !read.mentions.some(mention => mention.kind === 'Person' && mention.start < token.start)) return undefined
  const clause = clauses.find(candidate => candidate.start <= token.start && token.start < candidate.end)
  const object = text.slice(token.end, clause?.end ?? text.length), before = text.slice(clause?.start ?? 0, token.start)
  const about = /就([^，。]{4,24}?)(?:进行|开展|作|做)?(?:专题|实地|深入)?$/.exec(before)?.[1]
  const on = /^[^，。、“]{4,24}(?:工作|情况|建设|改革)$/.test(object) ? object : ''
  const end = on ? token.end + on.length : token.end
  return { start: token.start, end, head: token.text.slice(0, 2), name: host => host && (about ? `${host.name}${about}${token.text}` : `${host.name}${token.text}${on}`), needsHost: true }
}

/** 某某驿站…启用, 建成某某驿站: a place with a name of its own opens. */
function readOpening(read: ReadSentence, resolution: Resolution): Deed | undefined {
  const { text } = read.view
  for (const mention of read.mentions) {
    const venue = resolution.get(mention)
    if (!venue || !mayBePlace(venue) || mention.form === 'generic') continue
    const after = OPENS.exec(text.slice(mention.end, mention.end + PLACE_REACH))
    const before = /(建成|建起|设立|打造|新建|开设|办起|开办)(了|起)?$/.exec(text.slice(Math.max(0, mention.start - 5), mention.start))
    const between = after ? text.slice(mention.end, mention.end + after.index) : ''
    if (!(before || after && !/[。；]/.test(between)) || /[在到走进来从于][^，。；“]{0,6}$/.test(text.slice(0, mention.start))) continue
    const verb = after && PLAIN.test(after[0]) ? after[0] : '启用'
    const [start, end] = after ? [mention.end + after.index, mention.end + after.index + after[0].length] : [mention.start - (before?.[0].length ?? 0), mention.start]
    return { start, end, head: '揭牌', name: () => `${venue.name}${verb}`, needsHost: false }
  }
  return undefined
}

