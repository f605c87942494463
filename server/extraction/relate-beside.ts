// A read article whose rules have spoken in, the bodies and places that its sentences name beside an activity and that no rule relates to any out: inferred to run it, or to be where it was.
import type { Role } from '#model/kinds.ts'
import { prior } from '#model/prior.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { isAttended } from './attended.ts'
import { chainFrom, chainTo } from './beside-chain.ts'
import { isWhere, setsScene } from './beside-place.ts'
import { isSomebodyOf, partOf, type Part } from './beside-role.ts'
import { isContest } from './contest.ts'
import { isBody, mayBePlace, pairOf, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { isVisit } from './find-visits.ts'
import { itemsOf, type Item, type Member } from './items.ts'
import type { Mention } from './mention.ts'
import { isDenied, isUnreal } from './modality.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { isRoom, openedAt, WHOSE } from './scene-objections.ts'
import type { SentenceView } from './sentence-view.ts'
import { isWhole, SEMICOLON } from './spoken-of.ts'

export function relateBeside(article: ReadArticle, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  if (!namesActivity(article, resolution)) return
  const acting = new Set<string>(), housed = new Set<string>()
  for (const { from } of draft.edgesOf('HOSTED_AT')) housed.add(from)
  for (const type of DOINGS) for (const { from, evidence } of draft.edgesOf(type)) if (evidence.some(proof => proof.article === article.article)) acting.add(from)
  let told: Told | undefined
  let latest: DraftEntity | undefined, paragraph: number | undefined
  for (let index = article.heads; index < article.sentences.length; index++) {
    const read = article.sentences[index] as ReadSentence
    if (read.sentence.paragraph !== paragraph) { if (latest && !TAKES_UP.test(read.view.text) && !(isContest(latest) && OF_RESULTS.test(read.view.text))) latest = undefined; paragraph = read.sentence.paragraph }
    const before = latest
    latest = lastIn(read, resolution) ?? latest
    if (!mayTell(read, resolution, acting, housed, before)) continue
    const items = itemsOf(read, resolution, rulebook.lexicon)
    if (items.length > LONGEST) continue
    const place = placeOf(article, index, pageText), said = told ??= toldOf(draft)
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item, first = item.members[0]
      if (!first || first.entity.kind === 'Initiative' || first.entity.kind === 'Person' || first.entity.kind === 'Honour') continue
      const named = besides(read.view, items, at), initiative = named ?? (item.members.some(({ entity }) => said.running.has(entity.id)) ? undefined : before)
      if (!initiative || isUnreal(read.view, item.start) || isDenied(read.view, item.start, item.end)) continue
      if (!housed.has(initiative.id) && (isWhere(items, at, named !== undefined) || named && setsScene(items, at)) && !(initiative.head === '签署' && openedAt(item, initiative, items, read.view.text))) {
        if (!WHOSE.test(read.view.text.slice(item.end, item.end + LONGEST_WHOSE))) for (const { entity } of item.members) draft.relate(initiative, 'HOSTED_AT', entity, proveBy(place, item.start, item.end, 'place/beside', false))
        continue
      }
      const isBusy = item.members.every(({ entity }) => acting.has(entity.id))
      if (isVisit(initiative) || isBusy && (!named || item.members.every(({ entity }) => isJoined(pairOf(entity, initiative), said)))) continue
      // 来自|甲、乙等部门的负责人: whoever they come from does not do what one of them does elsewhere.
      const known = prior(items, chainFrom(items, at))?.text === '来自' || isSomebodyOf(read.view, items, at) ? undefined : roleInChain(items, at, initiative, said.run)
      const part: Part | undefined = known ? { type: 'ORGANIZED', role: known } : partOf(read.view, items, at, named !== undefined && !isBusy)
      if (!part || part.type === 'ATTENDED' && !isAttended(initiative, false) || part.role === 'supporter' && item.members.every(({ entity }) => isRoom(entity))) continue
      const proof = proveBy(place, item.start, item.end, part.type === 'ORGANIZED' ? 'organize/beside' : 'attend/beside', false)
      for (const { entity } of item.members) if ((isBusy ? !isJoined(pairOf(entity, initiative), said) : !acting.has(entity.id)) && isBody(entity) && !initiative.name.includes(entity.name)) draft.relate(entity, part.type, initiative, proof, part.role)
    }
  }
}

const DOINGS = ['ORGANIZED', 'ATTENDED'] as const

/** What the rules have told, before anything is inferred from where it stands. */
interface Told { readonly running: ReadonlySet<string>; readonly attended: ReadonlySet<number>; readonly run: ReadonlyMap<number, Role | undefined> }

function toldOf(draft: Draft): Told {
  const running = new Set<string>(), attended = new Set<number>(), run = new Map<number, Role | undefined>()
  for (const { from } of draft.edgesOf('RUNS')) running.add(from)
  for (const { pair, role } of draft.edgesOf('ORGANIZED')) run.set(pair, role)
  for (const { pair } of draft.edgesOf('ATTENDED')) attended.add(pair)
  return { running, attended, run }
}

const isJoined = (pair: number, { attended, run }: Told): boolean => run.has(pair) || attended.has(pair)

/** Whether the body of an article names an activity. */
function namesActivity({ sentences, heads }: ReadArticle, resolution: Resolution): boolean {
  for (let i = heads; i < sentences.length; i++) if (lastIn(sentences[i] as ReadSentence, resolution)) return true
  return false
}

/** A paragraph that begins so goes on with what the one before it told of. */
const TAKES_UP = /^(?:在)?(?:此次|本次|本届|该|当天|当日|整个|据悉，|据了解，|据介绍，)?(?:的)?(?:活动|仪式|会议|大会|比赛|竞赛|大赛|赛事|开幕式|启动仪式|开班仪式|培训|课程|演出|展览|现场|会上|赛场)/
/** 女子组，甲队捧杯, 经过三天角逐…: a paragraph of results goes on with the contest told of before it. */
const OF_RESULTS = /^(?:最终，|[〇\u3400-\u9fff]{1,8}组(?:别|比赛)?(?:中|方面)?[，：]|(?:经过|历经|通过)[^，。]{0,20}(?:角逐|比拼|较量|激战|争夺|鏖战))/
/** 在某公司|承建的: as far as one looks behind a place for another. */
const LONGEST_WHOSE = 4
/** Sentences of more words than anybody reads are left alone. */
const LONGEST = 400

/** What somebody of the list that an item stands in does for an activity. */
function roleInChain(items: readonly Item[], at: number, initiative: DraftEntity, run: Told['run']): Role | undefined {
  for (let i = chainFrom(items, at), last = chainTo(items, at); i <= last; i++) for (const { entity } of (items[i] as Item).members) {
    const role = run.get(pairOf(entity, initiative))
    if (role !== undefined) return role
  }
  return undefined
}

/** Whether a sentence names an activity, and beside it somebody or some place that no rule has related. */
function mayTell({ mentions }: ReadSentence, resolution: Resolution, acting: ReadonlySet<string>, housed: ReadonlySet<string>, before: DraftEntity | undefined): boolean {
  let named = before !== undefined, left = false, isFree = false
  for (const mention of mentions) {
    const entity = resolution.get(mention)
    if (entity?.kind === 'Initiative') { named = true; isFree ||= !housed.has(entity.id) } else if (entity && (isBody(entity) && !acting.has(entity.id))) left = true
  }
  return named && (left || isFree && mentions.some(mention => { const entity = resolution.get(mention); return entity !== undefined && (isBody(entity) || mayBePlace(entity)) }))
}

function lastIn({ mentions }: ReadSentence, resolution: Resolution): DraftEntity | undefined {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const entity = resolution.get(mentions[i] as Mention)
    if (entity?.kind === 'Initiative') return entity
  }
  return undefined
}

/** The activity that an item is told with: the next in its clause, else the nearest in the sentence. */
function besides(view: SentenceView, items: readonly Item[], at: number): DraftEntity | undefined {
  const own = items[at] as Item, isParted = SEMICOLON.in(view), goesOn = AFTERWARDS.in(view)
  let nearest: Item | undefined
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item, { members } = item
    if (members.length === 0 || (members[0] as Member).entity.kind !== 'Initiative' || isParted && isApart(items, item, own) || goesOn && isLater(items, item, own) || isWhole(items, i) || item.clause !== own.clause && SHOWN.has(items[i + 1])) continue
    if (item.start > own.start && item.clause === own.clause) { nearest = item; break }
    if (!nearest || distance(item, own) < distance(nearest, own)) nearest = item
  }
  return nearest?.members.length === 1 ? nearest.members[0]?.entity : undefined
}

/** 看了“飞花”飞镖赛|场地，又到会议室座谈: what is left of an activity is looked at, and nothing else was there. */
const SHOWN = new WordGroup(/^(?:场地|赛场|展板|展区|作品|成果|照片|奖杯|现场)$/)

/** Whether a semicolon stands between two. */
const isApart = (items: readonly Item[], one: Item, other: Item): boolean => items.some(({ text, members, start }) => text === '；' && members.length === 0 && start > Math.min(one.start, other.start) && start < Math.max(one.start, other.start))

/** 在劳动公园，调研组边看边问，|随后|在县总工会召开|座谈会: what comes after was elsewhere. */
const isLater = (items: readonly Item[], activity: Item, place: Item): boolean => place.clause < activity.clause && items.some(item => item.start >= place.end && item.end <= activity.start && THEN.has(item))
const AFTER = ['随后', '之后', '其后', '接着', '然后'], THEN = new WordGroup(AFTER), AFTERWARDS = new Sign(AFTER)

const distance = (one: Item, other: Item): number => (one.start > other.start ? one.start - other.end : other.start - one.end)
