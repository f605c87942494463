// A read article in, the initiatives that it tells by what was done and not by a name out: goods taken to workers, a visit, the opening of a place, an examination.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { DEED_WORDS, Sign } from '#rulebook/sign.ts'
import { bodyOfLeader } from './body-of-leader.ts'
import { comfortOfHeadline } from './comfort-of-headline.ts'
import type { Deed } from './deed.ts'
import { hostsOfMain } from './deed-of-main.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import { findDeedWords, type DeedWord } from './find-deed-words.ts'
import type { ReadSentence } from './find-mentions.ts'
import { isVisit } from './find-visits.ts'
import type { Mention } from './mention.ts'
import { isDenied, isUnreal } from './modality.ts'
import { readAgreement } from './read-agreement.ts'
import { readDelivery } from './read-delivery.ts'
import { readBout } from './read-bout.ts'
import { readGift } from './read-gift.ts'
import { readHonouring } from './read-honouring.ts'
import { readInspection } from './read-inspection.ts'
import { readLecture } from './read-lecture.ts'
import { readOuting, readTour } from './read-journey.ts'
import { readOpening, readOpeningThere, readPlaque, readSetUp } from './read-opening.ts'
import { readParty } from './read-party.ts'
import { readPreaching } from './read-preaching.ts'
import { readService } from './read-service.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { HEADS_UNION, unionOf } from './union-of.ts'

/** How many sentences of an article's body may open with its deed. */
const LEAD = 5

/** The initiative that the article reports without naming it, with its hosts where the sentence says whose deed it is. Only sentences up to the `before`th are looked at. */
export function resolveDeed(article: ReadArticle, before: number, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): DraftEntity | undefined {
  for (let index = article.heads; index < Math.min(before, article.heads + LEAD, article.sentences.length); index++) {
    const read = article.sentences[index] as ReadSentence
    const deed = readPlaque(read, resolution) ?? readOpening(read, resolution) ?? readOpeningThere(article, index, resolution) ?? readDeed(read, resolution, rulebook) ?? readBout(read.view)
    // 某县的送温暖慰问小组|走进…: the party that goes, where nothing else is told of it.
    for (const told of [deed, readParty(read.view)]) {
      const entity = told && isTold(read, told) ? tell(told, hostsOf(article, index, told.start, draft, resolution), article, index, draft, resolution, pageText) : undefined
      if (entity) return entity
    }
  }
  return undefined
}

/** Deeds that an article about something else tells of too, in a paragraph without a name of one: visits that somebody leads, and what a body of that paragraph did. */
export function resolveFurtherDeeds(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  if (!main) return
  let visit: DraftEntity | undefined
  for (let index = article.heads; index < article.sentences.length; index++) {
    const read = article.sentences[index] as ReadSentence
    const deed = draft.deeds.has(read) ? undefined : readSetUp(read, main, resolution) ?? readFurther(article, index, main, resolution, rulebook)
    const hosts = deed && isTold(read, deed) ? hostsIn(read, deed.start, resolution) : []
    const own = deed && hosts.length ? hostsOfMain(article, read, main, deed, hosts, resolution) : undefined
    // What is told of nothing but the main initiative is that.
    if (own && !read.mentions.some(mention => mention.kind === 'Initiative' && resolution.has(mention))) draft.deeds.set(read, main)
    // What the headline alone names is what the body tells.
    const isToldOnce = own !== undefined && !article.sentences.slice(article.heads).some(({ mentions }) => mentions.some(mention => resolution.get(mention) === main))
    for (const host of own ?? []) draft.doers.push({ host, of: main, proof: proveBy(placeOf(article, index, pageText), (deed as Deed).start, (deed as Deed).end, 'deed/host-of-main', isToldOnce) })
    const entity = deed && !own && (hosts.length || deed.host !== 'needed') ? tell(deed, hosts, article, index, draft, resolution, pageText) : undefined
    if (entity && isVisit(entity)) visit = entity
    if (visit && !isVisit(main)) for (const mention of read.mentions) if (mention.kind === 'Initiative' && isVisit(mention) && !(resolution.get(mention) && isVisit(resolution.get(mention) as DraftEntity))) resolution.set(mention, visit)
  }
}

/** Somebody is at the head of those who go. */
const LED = /带队|率队|领队|一行|率领|带领/
/** What is told of in the course of another activity is a part of it: 到场|看望职工, 随车来的…|发手套, 给每位|新人送上枕头. */
const MEANWHILE = /揭牌|揭幕|剪彩|授牌|颁奖|会上|会前|会后|仪式|随后|活动中|现场|期间|间隙|就地|同时|紧接着|当天|当日|当晚|赛后|课后|下一步|到场|到会|到院|随[车船队行]|[给为向]每一?[位名对个]|(?:参加|出席|见证|陪同)[^。；]{0,6}，/
/** What is done again and again, or may be, is none in particular. */
const HABIT = /经常|定期|每年|每月|每周|每季度|每逢|常态化|长期|随时|一旦|只要|凡是|凡|累计|多年来|近年来|以来|先后|平时|日常|去年|此前|曾|已/

/** 走进青石工地|，开展|“送欢乐”慰问演出: what was done there has a name. */
const LEADS_TO = /^[^。；“]{0,16}，(?:现场|集中|联合|组织|集体)?(?:开展|举办|举行|带来|奉上|进行|启动)了?[^，。；“]{0,4}$/

/** A deed that stands apart from the main initiative: nothing is named in its paragraph up to it, and it is told of as done once. */
function readFurther(article: ReadArticle, index: number, main: DraftEntity, resolution: Resolution, rulebook: Rulebook): Deed | undefined {
  const read = article.sentences[index] as ReadSentence
  const { text } = read.view
  const visit = isVisit(main) ? undefined : readInspection(read)
  if (visit && (LED.test(text.slice(0, visit.end)) || led(read, visit))) return visit
  // Most sentences go on to tell of what their paragraph has named.
  if (!PARTED.in(read.view) && !main.name.includes('宣讲') && isOfNamed(article, index, resolution)) return undefined
  const deed = readDeed(read, resolution, rulebook)
  // 6月以来…宣讲23场, under a headline that calls it 劳模宣讲.
  if (deed?.head === '宣讲' && main.name.includes('宣讲')) return deed
  if (!deed || MEANWHILE.test(text.slice(0, deed.end)) || HABIT.test(text.slice(0, deed.end)) || isVisit({ head: deed.head === '慰问' ? undefined : deed.head })) return undefined
  const from = text.lastIndexOf('；', deed.start) + 1
  if (from === 0 && isOfNamed(article, index, resolution)) return undefined
  return read.mentions.some(mention => mention.kind === 'Initiative' && resolution.has(mention) && mention.start >= from && (mention.start < deed.end || LEADS_TO.test(text.slice(deed.end, mention.start)))) ? undefined : deed
}

const PARTED = new Sign(['；'])

/** Whether a sentence of a paragraph that has named an initiative begins with no union, so that it is told of that. */
function isOfNamed({ sentences, heads }: ReadArticle, index: number, resolution: Resolution): boolean {
  const read = sentences[index] as ReadSentence, { paragraph } = read.sentence
  for (let i = index - 1; i >= heads; i--) {
    const before = sentences[i] as ReadSentence
    if (before.sentence.paragraph !== paragraph) return false
    for (const mention of before.mentions) if (mention.kind === 'Initiative' && resolution.has(mention)) return !opensWithHost(read, resolution)
  }
  return false
}

/** Somebody in office goes somewhere to look: 省总工会副主席某某到园区|调研. */
const led = (read: ReadSentence, { start, head }: Deed): boolean => head !== '走访' && read.mentions.some(mention => mention.end < start && start - mention.end <= 16 && mention.titles?.some(title => title.body && title.posts.some(post => /主席|书记|部长|主任|局长/.test(post))))

/** A union is named as the sentence begins, after a date at most: what follows is told of it anew. */
const opensWithHost = (read: ReadSentence, resolution: Resolution): boolean => read.mentions.some(mention => resolution.get(mention)?.kind === 'UnionBody' && /^[^，。；]{0,6}，?$/.test(read.view.text.slice(0, mention.start)))

const NO_WORDS: readonly DeedWord[] = []

function readDeed(read: ReadSentence, resolution: Resolution, rulebook: Rulebook): Deed | undefined {
  const { view } = read, { text } = view, words = DEED_WORDS.in(view) ? findDeedWords(view, rulebook) : NO_WORDS
  return readTour(view) ?? (words.length ? readService(text, words) ?? readOuting(text, words) : undefined) ?? readGift(view, words) ?? readHonouring(view) ?? readLecture(view) ?? readDelivery(view) ?? readInspection(read) ?? readPreaching(view) ?? (words.length ? readAgreement(text, words, to => partnersIn(read, to, resolution)) : undefined)
}

/** What is summed up or done again and again is no deed of its own. */
const SUM = /累计|每年|定期|经常|常态化|多年来|近年来|长期以来|一直以来|每逢|每周|每月|普遍/

/** 集团工会主席某某|陪同|慰问: it is another's. */
const BESIDE_ANOTHER = /(?:陪同|随同|一同|一道|参加)$/

const isTold = (read: ReadSentence, deed: Deed): boolean => !SUM.test(read.view.text.slice(0, deed.end)) && !BESIDE_ANOTHER.test(read.view.text.slice(0, deed.start)) && !isUnreal(read.view, deed.start) && !isDenied(read.view, 0, deed.end)

/** Makes the initiative of a deed, unless it needs somebody whose it is and nobody is said. */
function tell(told: Deed, hosts: readonly DraftEntity[], article: ReadArticle, index: number, draft: Draft, resolution: Resolution, pageText: string): DraftEntity | undefined {
  const read = article.sentences[index] as ReadSentence, [host] = hosts, deed = comfortOfHeadline(article, told)
  const name = deed.host === 'needed' && !host ? undefined : deed.name(host)
  if (!name) return undefined
  const known = deed.head === '评选' ? namedBy(name.slice(0, -deed.head.length), article.id, draft) : undefined, entity = known ?? draft.add('Initiative', name, article.id)
  if (known) { known.aliases.add(known.name); known.name = name }
  entity.head = deed.head
  draft.mention(entity, read.sentence, { start: deed.start, end: deed.end, name, form: 'full', aliases: deed.aliases?.(host)?.filter(alias => alias !== name) ?? [] })
  draft.deeds.set(read, entity)
  if (deed.host !== 'elsewhere') for (const body of hosts) draft.relate(body, 'ORGANIZED', entity, proveBy(placeOf(article, index, pageText), deed.start, deed.end, 'deed/host', true, !read.mentions.some(mention => resolution.get(mention) === body)), 'host')
  return entity
}

/** 第四届“昌平工匠”|揭晓, of a headline: what is called by the honour alone. */
const namedBy = (honour: string, article: string, draft: Draft): DraftEntity | undefined => [...draft.entities.values()].find(entity => entity.kind === 'Initiative' && entity.article === article && (entity.name === honour || entity.name === /“.*”$/.exec(honour)?.[0]))

/** Whose deed it is: the unions named before it in its sentence, else the last one in the sentences or headline before. */
function hostsOf(article: ReadArticle, index: number, at: number, draft: Draft, resolution: Resolution): DraftEntity[] {
  const here = hostsIn(article.sentences[index] as ReadSentence, at, resolution, true)
  if (here.length) return here
  const led = unionLedIn(article.sentences[index] as ReadSentence, at, article.id, draft, resolution)
  if (led) return [led]
  const union = (reads: readonly ReadSentence[]): DraftEntity | undefined => reads.flatMap(read => read.mentions).map(mention => resolution.get(mention)).find(entity => entity?.kind === 'UnionBody')
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const found = union([article.sentences[i] as ReadSentence])
    if (found) return [found]
  }
  const found = union(article.sentences.slice(0, article.heads)) ?? bodyOfLeader(article.sentences[index] as ReadSentence, at, resolution)
  return found ? [found] : []
}

/** 某公司党委副书记、|工会主席某某|慰问职工: the union whose head does it. */
function unionLedIn({ mentions }: ReadSentence, before: number, article: string, draft: Draft, resolution: Resolution): DraftEntity | undefined {
  for (const { kind, end, titles = [] } of mentions) {
    const at = kind === 'Person' && end <= before ? titles.findIndex(({ posts }) => posts.some(post => HEADS_UNION.test(post))) : -1
    const held = titles.slice(0, at + 1).findLast(({ body }) => body)?.body, body = held && mentions.find(({ start }) => start === held.start), entity = body && resolution.get(body)
    if (entity?.kind === 'Organization') return unionOf(entity, draft, article)
  }
  return undefined
}

/** What stands before a body that is not the one who acts. */
const NO_ACTOR = /(?:[为向给对到在赴据经受]|走进|来到|深入|前往|参加|根据|按照|通过|带领|率领|率)$/
/** 在某工会|的组织下, 受某工会|邀请: who has it done. */
const UNDER = /^(?:的?(?:统一|精心)?(?:组织|安排|牵头|发起)下|(?:的?邀请|之邀|委托|之托)(?!函))/, LONGEST_UNDER = 8
/** 甲、乙和丙|慰问: whoever the list names behind. */
const LISTED = /^[、和及]$/
/** Two bodies that act together: 甲与乙, 甲工会副主席某某、乙. */
const TOGETHER = /^(?:[^，。；]{0,16}[、与和及]|以及|联合|会同|携手|联手)$/

/** Where the list begins that a name stands in: 来到|甲公司、乙公司. */
function startOfList(read: ReadSentence, { start }: Mention): number {
  const before = read.view.text.charAt(start - 1) === '、' ? read.mentions.find(({ end }) => end === start - 1) : undefined
  return before ? startOfList(read, before) : start
}

/** The unions that a sentence names as actors before an offset: the last one, and those coordinated with it. A team acts for itself, and so may any body that the sentence begins with. */
function hostsIn(read: ReadSentence, at: number, resolution: Resolution, orAnyBody = false): DraftEntity[] {
  const { text } = read.view
  const actors = read.mentions.filter(mention => mention.kind !== 'Person' && mention.start < at && (!NO_ACTOR.test(text.slice(0, startOfList(read, mention))) || UNDER.test(text.slice(mention.end, mention.end + LONGEST_UNDER))) && (resolution.get(mention)?.kind === 'UnionBody' || resolution.get(mention)?.kind === 'Organization'))
  const last = actors.findLast(mention => resolution.get(mention)?.kind === 'UnionBody') ?? actors.findLast(mention => TEAM.test(mention.name)) ?? actors.find(mention => orAnyBody && mention.form === 'full' && /^[^，。；]{0,8}，?$/.test(text.slice(0, mention.start)) && !read.mentions.some(other => other.kind === 'Person' && other.start >= mention.start && (other.titlesStart ?? other.start) <= mention.end + 8))
  if (!last) return []
  const group = [last]
  for (let i = actors.indexOf(last) - 1; i >= 0; i--) {
    const before = actors[i] as typeof last, next = group[0] as typeof last
    if (before.end > next.start || !TOGETHER.test(text.slice(before.end, next.start)) && !areOfficers(read, before, next) || isSamePerson(read, before.end, next.start)) break
    group.unshift(before)
  }
  for (let i = actors.indexOf(last) + 1; i < actors.length; i++) {
    const next = actors[i] as typeof last, before = group.at(-1) as typeof last
    if (before.end > next.start || !LISTED.test(text.slice(before.end, next.start))) break
    group.push(next)
  }
  return [...new Set(group.map(mention => resolution.get(mention) as DraftEntity))]
}

/** 市总工会副主席某某，|市教育工会主席某某|一行: officers of one row, each behind a comma. */
const areOfficers = ({ view: { text }, mentions }: ReadSentence, before: Mention, next: Mention): boolean => text[next.start - 1] === '，' && mentions.some(({ kind, end, titlesStart }) => kind === 'Person' && end === next.start - 1 && titlesStart === before.start) && mentions.some(({ kind, titlesStart }) => kind === 'Person' && titlesStart === next.start)

/** 区人大常委会|副主任、|区总工会主席某某: two offices of one person, who comes as the union's. */
const isSamePerson = ({ view, mentions }: ReadSentence, from: number, to: number): boolean => OFFICE.test(view.text.slice(from, to)) && !mentions.some(({ kind, start, end }) => kind === 'Person' && from <= start && end <= to)
const OFFICE = /^[^，。；]{1,10}[长任席记员委]、$/

const TEAM = /(?:队|(?<!集)团|轻骑兵)$/

/** Two bodies joined by 与 or 和 before an offset, as printed: 市总工会与江西服装学院. */
function partnersIn(read: ReadSentence, to: number, resolution: Resolution): string | undefined {
  const { text } = read.view
  const bodies = read.mentions.filter(mention => mention.end <= to && (resolution.get(mention)?.kind === 'UnionBody' || resolution.get(mention)?.kind === 'Organization'))
  const [one, other] = bodies.slice(-2)
  if (!one || !other || !/^(?:近日|日前|昨日|[\d月日])*(?:与|和|同|及)$/.test(text.slice(one.end, other.start)) || !/^(?:正式|现场|携手|成功|共同|近日|日前)*$/.test(text.slice(other.end, to))) return undefined
  return resolution.get(one)?.kind === 'UnionBody' || resolution.get(other)?.kind === 'UnionBody' ? `${one.name}与${other.name}` : undefined
}
