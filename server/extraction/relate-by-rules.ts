// A read article and the rules in, edges out: every rule over every sentence, its captures and referents made into relations.
import { toSpan } from '#model/article.ts'
import type { RelationKind } from '#model/kinds.ts'
import { prior } from '#model/prior.ts'
import type { Span } from '#model/span.ts'
import { Cue } from '#rulebook/cue.ts'
import type { Making, Rule } from '#rulebook/rule.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { absentPeople, NOBODY_ABSENT } from './absent-people.ts'
import { calledOnIn, pointsToHim, THIS_ONE } from './called-on.ts'
import { lastCalled } from './called-so.ts'
import { isBody, mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { committeeMeeting, electingIn } from './electing-in.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { heldThere } from './held-there.ts'
import { itemsOf, readItems, type Item, type Member } from './items.ts'
import { isVisit } from './find-visits.ts'
import { facilityOf } from './facility-of.ts'
import { isFirstDay } from './first-day.ts'
import { heroOf, PRONOUN, pronounOfHero } from './hero.ts'
import { matchPattern, type FindReferent, type Match, type Matched, type Notes } from './match-pattern.ts'
import { whyDenied, whyUnreal } from './modality.ts'
import { whyFounded, whyLongAgo, whyNobody, whyNoHost, whyNotThen, whyNotRelated, type Objection } from './objections.ts'
import { relateRespectively } from './relate-respectively.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { officersOf } from './officers.ts'
import { peopleIn } from './people-in.ts'
import { ruleIndexes, type LikelyRule } from './rule-index.ts'
import type { Scene } from './scene.ts'
import { whyNotHere, whyOfPlace, whyUnions } from './scene-objections.ts'
import { opensSection, sectionOf } from './section.ts'
import { shareOut } from './shared-out.ts'
import { focusOf, meetingOf, ofPlace, sceneOf, topicOf } from './spoken-of.ts'
import { findSubjects, isActor, isAnothers, isNextInList, isStrangersPart, type Subject } from './subject.ts'
import { unionOfCongress } from './union-of.ts'
import { sayReason } from './veto.ts'

export function relateByRules(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  const hero = heroOf(article, resolution), told = hero && { entity: hero, pronoun: pronounOfHero(article) }, officers = officersOf(article, resolution)
  let carried: Subject | undefined, owner: Member | undefined
  let section: DraftEntity | undefined, electing: DraftEntity | undefined
  const facilities: DraftEntity[] = [], things: DraftEntity[] = []
  let calledOn: Member | undefined
  let latest: DraftEntity | undefined, recent: readonly Member[] = [], earlier: readonly Member[] = []
  const rules = ruleIndexes.of(rulebook)
  resolution.items.clear()
  for (let index = 0; index < article.sentences.length; index++) {
    const read = article.sentences[index] as ReadSentence
    const items = told && index >= article.heads && PRONOUN.has(read.view) ? readItems(read, resolution, rulebook.lexicon, told) : itemsOf(read, resolution, rulebook.lexicon)
    const isSameParagraph = read.sentence.paragraph === prior(article.sentences, index)?.sentence.paragraph
    if (!isSameParagraph && index !== article.heads) carried = hero && carried?.members.some(({ entity }) => entity.kind === 'Person') ? heroAgain(hero, items) : carried && { members: carried.members }
    section = sectionOf(article, index, resolution) ?? (isSameParagraph ? section : undefined)
    // 首场招聘会: what the next paragraphs tell is told of it.
    if (!isSameParagraph && !(latest && isFirstDay(latest))) latest = undefined
    if (opensSection(article, index)) carried = owner && { members: [owner] }
    if (isSameParagraph && pointsToHim(read.view.text)) carried = calledOn ? { members: [calledOn] } : THIS_ONE.test(read.view.text) && carried?.members.some(({ entity }) => officers.has(entity)) ? undefined : carried
    const strangers = strangersIn(read, resolution), subjects = findSubjects(read.view, items, carried, isSameParagraph ? recent : NOBODY, isSameParagraph ? earlier : NOBODY, strangers)
    // Where words alone are there, nothing is named.
    const naming = items === read.view.tokens ? NO_ITEMS : namingIn(items)
    const people = naming.length > 0 ? peopleIn(naming, 0, naming.length) : NOBODY
    owner = ownerAfter(owner, naming)
    electing = electingIn(read.view, naming) ?? committeeMeeting(read, resolution) ?? electing
    const likely = rules.rulesFor(items), deed = draft.deeds.get(read)
    if (likely.length > 0) {
      const scene: Scene = { view: read.view, items, subjects, strangers, main: deed ?? main, deed, section, latest, facilities, things, electing, officers, absent: people.length > 0 ? absentPeople(read.view, () => people) : NOBODY_ABSENT, place: placeOf(article, index, pageText), head: index < article.heads }
      applyRules(likely, rules, scene, draft)
      relateRespectively(scene, draft)
    }
    let named: DraftEntity | undefined
    earlier = isSameParagraph ? recent : NOBODY
    recent = people
    calledOn = recent.length > 0 ? calledOnIn(naming, read.view.text) : undefined
    const whole = ONE_OF.in(read.view) ? wholeIn(items) : undefined
    for (const { members, start } of naming) for (const { entity } of members) {
      if (mayBePlace(entity)) facilities.push(entity)
      if (entity.kind === 'Initiative' && !(whole && whole.start < start && start < whole.end)) named = entity
      if (entity.kind === 'Initiative' || entity.kind === 'Venue') things.push(entity)
    }
    latest = named ?? deed ?? latest
    const last = lastOf(subjects)
    if (last) carried = HELPED.has(read.view) && ENDS_IN_HELP.test(read.view.text) ? undefined : { members: last.members }
  }
}

/** 活动由甲主办，乙承办，|丙协办|。车上先开…: whoever only helped is not who goes on. */
const HELPED = new Cue(['协办', '支持', '指导', '协助']), ENDS_IN_HELP = /(?:主办|举办|承办|发起)[^。；]*(?:协办|支持|指导|协助(?:[举承筹]办|组[建织])?)[。”]?$/

const NOBODY: readonly Member[] = []

/** A new paragraph of a portrait is about its hero again, whoever the last one ended with. */
const heroAgain = (hero: DraftEntity, [first]: readonly Item[]): Subject => ({ members: [{ mention: { kind: 'Person', start: first?.start ?? 0, end: first?.start ?? 0, name: hero.name, rule: 'person/pronoun', form: 'short' }, entity: hero }] })

/** Where a sentence names bodies of which nobody knows which they are: 集团突击队|喜获某奖 is not said of whoever was spoken of before. */
function strangersIn({ mentions }: ReadSentence, resolution: Resolution): readonly Span[] {
  let strangers: Span[] | undefined
  for (const mention of mentions) if (mention.form !== 'generic' && isBody(mention) && !resolution.has(mention)) (strangers ??= []).push(mention)
  return strangers ?? NO_STRANGERS
}
const NO_STRANGERS: readonly Span[] = []

const NO_ITEMS: readonly Item[] = []
/** The items that name something. */
function namingIn(items: readonly Item[]): readonly Item[] {
  const naming: Item[] = []
  for (let i = 0; i < items.length; i++) { const item = items[i] as Item; if (item.word === undefined && item.members.length > 0) naming.push(item) }
  return naming
}

/** Whose an article is after a sentence: that of the first union named, until one is pointed to (该联合会…), which its next sections are about. */
function ownerAfter(owner: Member | undefined, naming: readonly Item[]): Member | undefined {
  for (const { members } of naming) {
    const wasOwned = owner !== undefined
    for (const member of members) if (isUnion(member) && (!wasOwned || member.mention.name.startsWith('该'))) { owner = member; break }
  }
  return owner
}

/** Whom the last clause is about that is about anybody. */
function lastOf(subjects: readonly (Subject | undefined)[]): Subject | undefined {
  for (let i = subjects.length - 1; i >= 0; i--) if (subjects[i]) return subjects[i]
  return undefined
}

/** 本次书画展|是|某某行动“七个一”系列活动|之一: what it is one of is not what is spoken of next. */
function wholeIn(items: readonly Item[]): Span | undefined {
  const to = items.findIndex(({ text }) => text === '之一')
  const from = to < 0 ? -1 : items.findLastIndex(({ text, clause }, at) => at < to && clause === items[to]?.clause && ONE_IS.has(text))
  return from < 0 ? undefined : { start: (items[from] as Item).start, end: (items[to] as Item).start }
}
const ONE_OF = new Sign(['之一']), ONE_IS = new Set(['是', '作为', '系', '为'])

function applyRules(likely: readonly LikelyRule[], notes: Notes, scene: Scene, draft: Draft): void {
  const matched: Matched = { items: scene.items, notes, findReferent: referentsOf(scene) }
  for (const { rule, from, to } of likely) for (const match of matchPattern(rule.pattern, matched, from, to)) applyMatch(rule, match, scene, draft)
}

function applyMatch(rule: Rule, match: Match, scene: Scene, draft: Draft): void {
  const denial = whyDenied(scene.view, match.start, match.end)
  if (denial) return veto([denial.code, denial.word], rule, match, scene, draft)
  const carried = isCarried(match, scene)
  for (const making of rule.makes) {
    const unreal = making.type === 'ORGANIZED' ? undefined : whyUnreal(scene.view, match.end, OF_ITS_CLAUSE.has(making.type) ? clauseBefore(scene, match.end) : 0, offset => isNamed(scene, offset))
    if (unreal) { veto([unreal.code, unreal.word], rule, match, scene, draft, making.type); continue }
    if (making.to === 'deed' && !scene.deed) continue
    const froms = endsOf(making.from, making, match, scene, draft), tos = endsOf(making.to, making, match, scene, draft)
    if ((!froms.length || !tos.length) && !rule.makes.some(other => other.type === making.type && endsOf(other.from, other, match, scene, draft).length && endsOf(other.to, other, match, scene, draft).length)) veto(whyNobody(froms.length ? making.to : making.from, scene.view.text.slice(match.start, match.end)), rule, match, scene, draft, making.type)
    const shares = shareOut(making, froms, tos, match, scene)
    for (let i = 0; i < froms.length; i++) for (const to of shares?.[i] ?? tos) if (making.to !== 'topic' || (making.type === 'RUNS') === mayBePlace(to)) relate(making, froms[i] as DraftEntity, to, rule, match, carried, scene, draft)
  }
}

/** What is told of these is told by their own clause. */
const OF_ITS_CLAUSE: ReadonlySet<RelationKind> = new Set(['HONOURED_WITH', 'HOLDS_POST'])
function clauseBefore({ view: { clauses } }: Scene, offset: number): number | undefined {
  for (let i = clauses.length - 1; i >= 0; i--) { const { start } = clauses[i] as Span; if (start < offset) return start }
  return undefined
}

/** Relates the two, unless something speaks against it. */
function relate(making: Making, from: DraftEntity, to: DraftEntity, rule: Rule, match: Match, carried: boolean, scene: Scene, draft: Draft): void {
  const { text } = scene.view
  const objection = whyUnions(making, from, scene, draft) ?? whyNotHere(making, from, match, scene, carried) ?? whyOfPlace(making, from, to, match, scene) ?? whyNotRelated(making, from, to, match) ?? whyNoHost(making, text, match.end) ?? whyLongAgo(making, text, match.start) ?? (isVisit(from) ? undefined : whyNotThen(making, text, match.start)) ?? whyFounded(making, to, text, match.start) ?? (making.type === 'ORGANIZED' && making.to !== 'topic' && !match.captures.has(making.to) ? ofPlace(match, to, scene) : undefined)
  if (objection) return veto(objection, rule, match, scene, draft, making.type, from, to)
  const role = making.role === 'participant' && scene.officers.has(from) ? 'leader' : making.role
  draft.relate(from, making.type, to, proveBy(scene.place, match.start, match.end, rule.id, !making.inferred, carried), role, match.texts)
}

function veto([code, word]: Objection, rule: Rule, match: Match, scene: Scene, draft: Draft, type?: RelationKind, from?: DraftEntity, to?: DraftEntity): void {
  const { start, end } = toSpan(scene.place.folded, match.start, match.end)
  draft.veto({ start, end, rule: rule.id, reason: sayReason(code, word), type, from: to && from?.name, to: from && to?.name })
}

const referentsOf = (scene: Scene): FindReferent => (referent, at) => findReferent(referent, at, scene)

function findReferent(referent: string, at: number, scene: Scene): { members: readonly Member[]; start?: number; end?: number } | undefined {
  if (referent === 'subject') {
    const item = scene.items[at] as Item, subject = scene.subjects[item.clause], before = prior(scene.items, at)
    if (before?.members.length && before.members !== subject?.members && isActor(before) && isAnothers(scene.items, at - 1)) return undefined
    if (isStrangersPart(scene.items, at, scene.strangers)) return undefined
    if (isNextInList(scene.items, at) && before?.members !== subject?.members) return undefined
    const carried = subject !== undefined && subject.start === undefined
    if (carried && hasActorBefore(scene.items, at)) return undefined
    return subject && (carried || (subject.start as number) < item.start) ? subject : undefined
  }
  return undefined
}

/** Whether a letter stands inside the name of a thing. */
function isNamed({ items }: Scene, offset: number): boolean {
  for (const { members, start, end } of items) if (start <= offset && offset < end && members.length > 0) return true
  return false
}

/** Whether a match is about somebody whom only a sentence before names. */
function isCarried(match: Match, { subjects }: Scene): boolean {
  for (const subject of subjects) if (subject && subject.start === undefined) for (const members of match.captures.values()) if (members === subject.members) return true
  return false
}

/** （某工会）联合|某学院|举办: a partner brought in is not the one who acts. */
const isPartner = (before: Item | undefined): boolean => before !== undefined && before.members.length === 0 && PARTNERING.has(before)
const PARTNERING = new WordGroup(/^(?:联合|会同|携手|联手|协同|牵手|邀请|请来|拉着|拉上|委托|依托|与|同|跟)$/)

/** 这位|某水泥厂|的退休职工两次当选…: where somebody spoken of works. */
const THIS_MAN = new WordGroup(['这位', '这名'])

/** A body this many items before a verb is its actor rather than one carried over from before. */
const ACTOR_REACH = 4

function hasActorBefore(items: readonly Item[], at: number): boolean {
  const { clause } = items[at] as Item
  for (let i = Math.max(0, at - ACTOR_REACH); i < at; i++) {
    const item = items[i] as Item
    if (item.clause === clause && item.members.some(isOfBody) && !isPartner(prior(items, i)) && !THIS_MAN.has(prior(items, i))) return true
  }
  return false
}

function endsOf(name: string, { type, role }: Making, match: Match, scene: Scene, draft: Draft): readonly DraftEntity[] {
  const captured = match.captures.get(name)
  if (captured) return captured.map(entityOf)
  if (name === 'main') return scene.main ? [scene.main] : []
  if (name === 'section') return scene.section ? [scene.section] : scene.main ? [scene.main] : []
  if (name === 'focus') return focusOf(match, scene, type !== 'ATTENDED', type === 'ATTENDED' || role === 'supporter')
  if (name === 'opening') return scene.main?.head === '揭牌' ? [scene.main] : []
  if (name === 'scene') return heldThere(match, scene) ?? sceneOf(match, scene)
  if (name === 'visit') return scene.main && isVisit(scene.main) ? [scene.main] : []
  if (name === 'electing') return scene.electing ? [scene.electing] : unionOfCongress(scene.main, draft)
  if (name === 'deed') return scene.deed ? [scene.deed] : []
  if (name === 'latest') return scene.latest ? [scene.latest] : scene.main ? [scene.main] : []
  if (name === 'meeting') return meetingOf(match, scene)
  if (name === 'facility') return facilityOf(match, scene)
  if (name === 'topic') return topicOf(match, scene)
  return lastCalled(name, scene) ?? []
}

const entityOf = ({ entity }: Member): DraftEntity => entity

const isOfBody = ({ entity }: Member): boolean => isBody(entity)

const isUnion = ({ entity }: Member): boolean => entity.kind === 'UnionBody'
