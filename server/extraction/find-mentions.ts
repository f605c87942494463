// Sentences in, everything they name out: the finders in their order, and of overlapping finds the one that says more.
import type { Folded, Sentence } from '#model/article.ts'
import { sortByStart } from '#model/span.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findBodies } from './find-bodies.ts'
import { findHonours } from './find-honours.ts'
import { findInitiatives } from './find-initiatives.ts'
import { findPeople } from './find-people.ts'
import { findListedPlaces } from './find-listed-places.ts'
import { findPlaces } from './find-places.ts'
import { findSendings } from './find-sendings.ts'
import { findSignings } from './find-signings.ts'
import { findUnveilings } from './find-unveilings.ts'
import { findVisits } from './find-visits.ts'
import { hasAllFields, withAllFields, type Mention } from './mention.ts'
import { notableWords, type NotableWords } from './notable-words.ts'
import { viewSentence, type SentenceView } from './sentence-view.ts'

/** A sentence with what it names. */
export interface ReadSentence {
  readonly sentence: Folded & Partial<Pick<Sentence, 'paragraph'>>
  readonly view: SentenceView
  readonly mentions: readonly Mention[]
  /** Where somebody may be named whom nothing gives away: see the notable words. */
  readonly led: NotableWords['led']
}

/** A sentence before it is read; `head`: it is a headline or kicker. */
export interface Unread {
  readonly sentence: ReadSentence['sentence']
  readonly head: boolean
}

/** Each finder goes over all sentences before the next one begins: a processor that does one thing at a time finds its code at hand. */
export function findMentions(sentences: readonly Unread[], rulebook: Rulebook): ReadSentence[] {
  const words: NotableWords[] = [], views = each(sentences, ({ sentence }) => {
    const view = viewSentence(sentence, rulebook.lexicon)
    // While its words are at hand.
    words.push(notableWords(view, rulebook))
    return view
  })
  const find = (finder: (view: SentenceView, i: number) => readonly Mention[]): (readonly Mention[])[] => each(views, (view, i) => alike(finder(view, i)))
  const bodies = find((view, i) => findBodies(view, at(words, i).heads, rulebook))
  const people = find((view, i) => findPeople(view, at(words, i).beginnings, at(bodies, i), rulebook))
  const places = find((view, i) => both(findPlaces(view, at(bodies, i), rulebook), findListedPlaces(view, at(bodies, i))))
  const activities = find((view, i) => findInitiatives(view, at(words, i).kinds, at(bodies, i), rulebook, at(sentences, i).head))
  const initiatives = each(activities, (found, i) => without(found, at(bodies, i), isOfBody))
  const visits = find((view, i) => both(findVisits(view, rulebook, at(sentences, i).head), findSendings(view, at(sentences, i).head)))
  const signings = find(findSignings)
  const unveilings = find((view, i) => findUnveilings(view, at(bodies, i), at(sentences, i).head))
  const honours = find((view, i) => findHonours(view, at(bodies, i), rulebook))
  return each(sentences, ({ sentence }, i) => ({ sentence, view: at(views, i), mentions: choose({ bodies: at(bodies, i), people: at(people, i), places: at(places, i), initiatives: at(initiatives, i), visits: at(visits, i), signings: at(signings, i), unveilings: at(unveilings, i), honours: at(honours, i) }), led: at(words, i).led }))
}

/** Finders say only what they know; those who read mentions after them, again and again, are faster where all have one shape. */
function alike(found: readonly Mention[]): readonly Mention[] {
  return found.length === 0 || found.every(hasAllFields) ? found : found.map(withAllFields)
}

/** Most often one of the two is empty, or both. */
const both = (one: readonly Mention[], other: readonly Mention[]): readonly Mention[] => !other.length ? one : !one.length ? other : [...one, ...other]

const at = <T>(list: readonly T[], index: number): T => list[index] as T

function each<From, To>(list: readonly From[], make: (item: From, index: number) => To): To[] {
  const made: To[] = []
  for (let i = 0; i < list.length; i++) made.push(make(list[i] as From, i))
  return made
}

/** What the finders found in one sentence. */
type Finds = Readonly<Record<'bodies' | 'people' | 'places' | 'initiatives' | 'visits' | 'signings' | 'unveilings' | 'honours', readonly Mention[]>>

const NONE: readonly Mention[] = []

/** Visits that are told by all of a clause, whatever its words are. */
const WHOLE_CLAUSE = new Set(['visit/headline', 'visit/sent-again'])

/** Of overlapping finds the one that says more, in order of their starts. */
function choose({ bodies, people, places, initiatives, visits, signings, unveilings, honours }: Finds): Mention[] {
  const kept: Mention[] = []
  for (const visit of visits) if (WHOLE_CLAUSE.has(visit.rule)) keep(visit, kept)
  keepAll(people, kept)
  keepAll(places, kept)
  keepAll(signings, kept)
  keepAll(unveilings, kept)
  keepAll(initiatives, kept)
  keepAll(visits, kept)
  keepAll(without(bodies, honours, isOfHonour), kept)
  keepAll(honours, kept)
  // A body named inside an initiative's name is known by it too: 某某集团有限公司第六届职工文化节.
  const whole = signings.length ? [...initiatives, ...signings] : initiatives
  const within = whole.length ? bodies.filter(body => body.form === 'full' && body.kind !== 'Venue' && !kept.includes(body) && whole.some(initiative => kept.includes(initiative) && initiative.start <= body.start && body.end < initiative.end)) : NONE
  return within.length ? sortByStart([...kept, ...within]) : kept
}

function keepAll(mentions: readonly Mention[], kept: Mention[]): void {
  for (let i = 0; i < mentions.length; i++) keep(mentions[i] as Mention, kept)
}

/** Keeps a mention at its place among those that are kept, unless it shares words with one of them. */
function keep(mention: Mention, kept: Mention[]): void {
  let at = kept.length
  while (at > 0 && (kept[at - 1] as Mention).start >= mention.end) at--
  if (at > 0 && (kept[at - 1] as Mention).end > mention.start) return
  kept.push(mention)
  for (let i = kept.length - 1; i > at; i--) kept[i] = kept[i - 1] as Mention
  kept[at] = mention
}

/** The mentions that none of the others makes superfluous. */
function without(mentions: readonly Mention[], others: readonly Mention[], isSuperfluous: (mention: Mention, other: Mention) => boolean): readonly Mention[] {
  if (mentions.length === 0 || others.length === 0) return mentions
  return mentions.some(mention => isOneOf(others, mention, isSuperfluous)) ? mentions.filter(mention => !isOneOf(others, mention, isSuperfluous)) : mentions
}

function isOneOf(others: readonly Mention[], mention: Mention, isSuperfluous: (mention: Mention, other: Mention) => boolean): boolean {
  for (const other of others) if (isSuperfluous(mention, other)) return true
  return false
}

/** Bodies that end as activities do: 某某队, 某某支会. */
const WHOLE = new Set(['name/team', 'name/branch'])

/** An initiative's head inside or at the end of a body's name, or the name of a place in quotation marks. */
const isOfBody = (initiative: Mention, body: Mention): boolean => body.start <= initiative.start && (initiative.end < body.end || WHOLE.has(body.rule) && initiative.end === body.end) || body.rule === 'name/quoted-place' && initiative.rule === 'initiative/quoted' && body.start === initiative.start + 1 && initiative.end === body.end + 1
  || initiative.form === 'generic' && body.form === 'full' && body.kind === 'Venue' && body.end === initiative.end

/** A body inside the name of an honour. */
const isOfHonour = (body: Mention, honour: Mention): boolean => honour.form === 'full' && honour.start <= body.start && body.end <= honour.end
