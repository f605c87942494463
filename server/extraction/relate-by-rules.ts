// A read article and the rules in, edges out: every rule over every sentence, its captures and referents made into relations.
import { toSpan } from '#model/article.ts'
import type { RelationKind } from '#model/kinds.ts'
import type { Rule } from '#rulebook/rule.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy, type ProofPlace } from './evidence.ts'
import { readItems, type Item, type Member } from './items.ts'
import { isVisit } from './find-visits.ts'
import { heroOf } from './hero.ts'
import { matchPattern, type Match } from './match-pattern.ts'
import { whyDenied, whyUnreal } from './modality.ts'
import { whyNobody, whyNotRelated, type Objection } from './objections.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { OFFICE } from './relate-titles.ts'
import { ruleIndexOf } from './rule-index.ts'
import { opensSection, sectionOf } from './section.ts'
import type { SentenceView } from './sentence-view.ts'
import { findSubjects, isActor, type Subject } from './subject.ts'
import { sayReason } from './veto.ts'

/** What follows the name of a union body that elects its officers: 第一次会员代表大会召开, 成立大会, 完成换届. */
const ELECTS = /^[^，。；、]{0,12}(代表大会|会员大会|代表会议|换届|成立|选举|揭牌|挂牌)/
const ELECTS_WITHIN = 24

interface Scene {
  readonly view: SentenceView
  readonly items: readonly Item[]
  readonly subjects: readonly (Subject | undefined)[]
  readonly main: DraftEntity | undefined
  /** The initiative that heads the paragraph, in a short sentence of its own (做强“1+N”交友平台。). */
  readonly section: DraftEntity | undefined
  /** The initiative named last in the paragraph before this sentence. */
  readonly latest: DraftEntity | undefined
  /** The places named in the article before this sentence, the last one last. */
  readonly facilities: readonly DraftEntity[]
  /** The union body last said to be founded or to hold its congress, which elects people. */
  readonly electing: DraftEntity | undefined
  readonly place: ProofPlace
}

export function relateByRules(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  const hero = heroOf(article, resolution)
  let carried: Subject | undefined, owner: Member | undefined
  let section: DraftEntity | undefined, electing: DraftEntity | undefined
  const facilities: DraftEntity[] = []
  let latest: DraftEntity | undefined
  const rules = ruleIndexOf(rulebook)
  for (const [index, read] of article.sentences.entries()) {
    const items = readItems(read, resolution, rulebook.lexicon, index < article.heads ? undefined : hero)
    const isSameParagraph = read.sentence.paragraph === article.sentences[index - 1]?.sentence.paragraph
    if (!isSameParagraph && index !== article.heads) carried = carried && { members: carried.members }
    section = sectionOf(article, index, resolution) ?? (isSameParagraph ? section : undefined)
    if (!isSameParagraph) latest = undefined
    if (opensSection(article, index)) carried = owner && { members: [owner] }
    const subjects = findSubjects(items, carried)
    owner ??= items.find(item => item.members.some(isUnion))?.members.find(isUnion)
    electing = items.findLast(item => item.members.length === 1 && item.members[0]?.entity.kind === 'UnionBody' && ELECTS.test(read.view.text.slice(item.end, item.end + ELECTS_WITHIN)))?.members[0]?.entity ?? electing
    const scene: Scene = { view: read.view, items, subjects, main, section, latest, facilities, electing, place: placeOf(article, index, pageText) }
    for (const rule of rules.rulesFor(items)) applyRule(rule, scene, draft)
    for (const item of items) for (const { entity } of item.members) if (mayBePlace(entity)) facilities.push(entity)
    latest = items.flatMap(item => item.members).findLast(({ entity }) => entity.kind === 'Initiative')?.entity ?? latest
    const last = subjects.findLast(subject => subject !== undefined)
    if (last) carried = { members: last.members }
  }
}

function applyRule(rule: Rule, scene: Scene, draft: Draft): void {
  const matches = matchPattern(rule.pattern, scene.items, (referent, at) => findReferent(referent, at, scene))
  for (const match of matches) {
    const veto = ([code, word]: Objection, type?: RelationKind, from?: DraftEntity, to?: DraftEntity): void => draft.veto({ ...toSpan(scene.place.folded, match.start, match.end), rule: rule.id, reason: sayReason(code, word), ...(type && { type }), ...(from && to && { from: from.name, to: to.name }) })
    const denial = whyDenied(scene.view, match.start, match.end)
    if (denial) { veto([denial.code, denial.word]); continue }
    const unreal = whyUnreal(scene.view, match.end)
    for (const making of rule.makes) {
      if (unreal && making.type !== 'ORGANIZED') { veto([unreal.code, unreal.word], making.type); continue }
      const carried = [...match.captures.values()].some(members => scene.subjects.some(subject => subject?.members === members && subject.start === undefined))
      const froms = endsOf(making.from, match, scene), tos = endsOf(making.to, match, scene)
      if ((!froms.length || !tos.length) && !rule.makes.some(other => other.type === making.type && endsOf(other.from, match, scene).length && endsOf(other.to, match, scene).length)) veto(whyNobody(froms.length ? making.to : making.from, scene.view.text.slice(match.start, match.end)), making.type)
      for (const from of froms) {
        const role = making.role === 'participant' && holdsOffice(from, match) ? 'leader' : making.role
        for (const to of tos) {
          const objection = whyNotRelated(making, from, to, match) ?? (making.type === 'ORGANIZED' && !match.captures.has(making.to) ? ofPlace(match, to, scene) : undefined)
          if (objection) { veto(objection, making.type, from, to); continue }
          draft.relate(from, making.type, to, proveBy(scene.place, match.start, match.end, rule.id, !making.inferred, carried), role, match.texts)
        }
      }
    }
  }
}

/** “骑手食堂”由…共建 is said of the place, and of no initiative but its opening. */
function ofPlace(match: Match, to: DraftEntity, { view, items }: Scene): Objection | undefined {
  const at = items.findIndex(item => item.end > match.start), by = items[at]?.text === '由' ? at : items[at - 1]?.text === '由' ? at - 1 : -1
  const place = items[by - 1]?.members[0]?.entity
  if (place?.kind === 'Venue' && !to.name.startsWith(place.name)) return ['kinds', `“${place.name}” is a place`]
  const noun = by >= 0 ? nounBefore(view, (items[by] as Item).start) : undefined
  if (noun && THING.test(noun) && ![to.name, ...to.aliases].some(name => name.includes(noun.slice(-2)))) return ['kinds', `“${noun}” is a thing`]
  const next = items.filter(item => item.start >= match.end).slice(0, 2)
  return next[1] && (next[0]?.text === '的' || match.end === next[1].start) && next[1].members[0]?.entity.kind === 'Venue' ? ['kinds', `“${next[1].members[0].entity.name}” is a place`] : undefined
}

function findReferent(referent: string, at: number, scene: Scene): { members: readonly Member[]; start?: number; end?: number } | undefined {
  if (referent === 'subject') {
    const item = scene.items[at] as Item, subject = scene.subjects[item.clause], before = scene.items[at - 1]
    if (scene.items[at - 2]?.text === '由' && before?.members.length && before.members !== subject?.members && isActor(before)) return undefined
    const carried = subject !== undefined && subject.start === undefined
    if (carried && scene.items.slice(Math.max(0, at - ACTOR_REACH), at).some(other => other.clause === item.clause && other.members.some(({ entity }) => entity.kind === 'UnionBody' || entity.kind === 'Organization'))) return undefined
    return subject && (carried || (subject.start as number) < item.start) ? subject : undefined
  }
  return undefined
}

/** The initiative that a place named without a verb belongs to: none where the sentence names one itself, else the one named last in the paragraph. */
function sceneOf({ items, main, latest }: Scene): readonly DraftEntity[] {
  const here = items.flatMap(item => item.members).filter(({ entity }) => entity.kind === 'Initiative').map(({ entity }) => entity)
  if (here.length) return main && here.includes(main) ? [main] : []
  return latest ? [latest] : main ? [main] : []
}

/** A body this many items before a verb is its actor rather than one carried over from before. */
const ACTOR_REACH = 4

function endsOf(name: string, match: Match, scene: Scene): readonly DraftEntity[] {
  if (name === 'main') return scene.main ? [scene.main] : []
  if (name === 'section') return scene.section ? [scene.section] : scene.main ? [scene.main] : []
  if (name === 'focus') return focusOf(match, scene)
  if (name === 'opening') return scene.main?.head === '揭牌' ? [scene.main] : []
  if (name === 'scene') return sceneOf(scene)
  if (name === 'visit') return scene.main && isVisit(scene.main) ? [scene.main] : []
  if (name === 'electing') return scene.electing ? [scene.electing] : []
  if (name === 'facility') return facilityOf(match, scene)
  return (match.captures.get(name) ?? []).map(member => member.entity)
}

/**
 * The place that a match speaks of without naming it: the last of the kind that the sentence begins with (工作室由…), else the nearest in the sentence, else the
 * last one named before. None where the match runs on to an initiative (由…合办的亲子开放日).
 */
function facilityOf(match: Match, { view, items, facilities, main }: Scene): readonly DraftEntity[] {
  const next = items.filter(item => item.start >= match.end).slice(0, 5), of = next.findIndex(item => item.text === '的')
  if (of >= 0 && next.slice(of).some(item => item.members.some(({ entity }) => entity.kind === 'Initiative'))) return []
  const before = items.findLast(item => item.end <= match.start)
  if (before?.members.some(({ entity }) => entity.kind === 'Initiative')) return []
  const kind = nounBefore(view, match.start)
  const opened = main?.head === '揭牌' ? facilities.find(place => main.name.startsWith(place.name)) : undefined
  const meant = kind ? facilities.findLast(place => place.name.endsWith(kind)) : undefined
  if (meant) return [meant]
  if (kind) return opened && /(?:^|[，；。])(?:该|这[座间处家]|此)/.test(view.text.slice(0, match.start)) ? [opened] : []
  if (opened) return [opened]
  const places = items.filter(item => item.members.length === 1 && item.members.some(({ entity }) => mayBePlace(entity))).flatMap(item => item.members.map(({ entity }) => ({ entity, distance: Math.abs(item.start - match.end) + (item.start > match.end ? AFTER : 0) })))
  const near = places.sort((a, b) => a.distance - b.distance)[0], last = facilities.at(-1)
  return near ? [near.entity] : last ? [last] : []
}

/** The thing that a clause begins with before 由, without 该 and 这座: 工作室|由…, 平台|由…. */
const nounBefore = (view: SentenceView, at: number): string | undefined => {
  const noun = /(?:^|[，；。])(?:该|这[个间座处家场次支]|此)?(\p{Script=Han}{2,6}?)(?:平时|日常|平日里|目前|现|已)?$/u.exec(view.text.slice(0, at))?.[1]
  return noun && !NO_THING.test(noun) ? noun : undefined
}
const NO_THING = /^(?:这[个间座处家场次支]|日常|平时|平日里|平日|目前|现在|全部|均|都|并|也|据悉|据介绍|近日|日前|昨日|其中|同时|今年|去年|随后|当天|当晚)|[年月日]$/

/** A place before is meant rather than one after, unless that is much nearer. */
const AFTER = 20

const isSemicolon = (item: Item): boolean => item.text === '；' && item.members.length === 0

/**
 * The initiative that a match speaks of without naming it: the next one in its clause, else the last one before it up to a semicolon, else the next one up to
 * there, else any of the sentence, else the article's main one.
 */
function focusOf(match: Match, { view, items, main }: Scene): readonly DraftEntity[] {
  const initiatives = items.filter(item => item.members.length > 0 && item.members.every(({ entity }) => entity.kind === 'Initiative'))
  const clause = items.findLast(item => item.start < match.end)?.clause
  const from = items.findLast(item => isSemicolon(item) && item.start < match.start)?.end ?? 0, to = items.find(item => isSemicolon(item) && item.start >= match.end)?.start ?? Infinity
  const noun = view.text[match.start] === '由' ? nounBefore(view, match.start) : undefined
  const means = (entity: DraftEntity): boolean => !noun || !THING.test(noun) || [entity.name, ...entity.aliases].some(name => name.includes(noun.slice(-2)))
  const near = initiatives.find(item => item.start >= match.end && item.clause === clause)
    ?? (noun && THING.test(noun) && !(main && means(main)) ? initiatives.findLast(item => item.end <= match.end && item.members.every(({ entity }) => means(entity))) ?? NOTHING : undefined)
    ?? initiatives.findLast(item => item.end <= match.end && item.start >= from)
    ?? initiatives.find(item => item.start >= match.end && item.end <= to)
    ?? (from === 0 && to === Infinity ? undefined : main ? undefined : initiatives[0])
  return near ? near.members.map(member => member.entity) : main ? [main] : []
}

/** Things that are no activities: what is said of them is said of no initiative that does not bear their name. */
const THING = /(?:平台|联盟|工作室|驿站|中心|系统|小程序|书屋|基地|学院|公寓|食堂|文化宫|队伍|讲师团|宣讲团|基金)$/
const NOTHING: Pick<Item, 'members'> = { members: [] }

/** An official at an event is there as a leader: one whose name a post in a body stands before. */
const holdsOffice = (entity: DraftEntity, match: Match): boolean => [...match.captures.values()].flat().some(member => member.entity === entity && member.mention.titles?.some(title => title.body && title.posts.some(post => OFFICE.test(post))))

const isUnion = ({ entity }: Member): boolean => entity.kind === 'UnionBody'
