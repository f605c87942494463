// A sentence in, everything it names out: the finders in their order, and of overlapping finds the one that says more.
import type { Folded, Sentence } from '#model/article.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findBodies } from './find-bodies.ts'
import { findHonours } from './find-honours.ts'
import { findInitiatives } from './find-initiatives.ts'
import { findPeople } from './find-people.ts'
import { findPlaces } from './find-places.ts'
import { findSignings } from './find-signings.ts'
import { findUnveilings } from './find-unveilings.ts'
import { findVisits } from './find-visits.ts'
import { withAllFields, type Mention } from './mention.ts'
import { viewSentence, type SentenceView } from './sentence-view.ts'

/** A sentence with what it names. */
export interface ReadSentence {
  readonly sentence: Folded & Partial<Pick<Sentence, 'paragraph'>>
  readonly view: SentenceView
  readonly mentions: readonly Mention[]
}

/** `head`: the sentence is a headline or kicker. */
export function findMentions(sentence: Folded & Partial<Pick<Sentence, 'paragraph'>>, rulebook: Rulebook, head = false): ReadSentence {
  const view = viewSentence(sentence, rulebook.lexicon)
  const bodies = findBodies(view, rulebook)
  const people = findPeople(view, bodies, rulebook)
  const places = findPlaces(view, bodies, rulebook)
  const initiatives = without(findInitiatives(view, bodies, rulebook, head), bodies, isOfBody)
  const visits = findVisits(view, rulebook, head)
  const signings = findSignings(view)
  const unveilings = findUnveilings(view, bodies, head)
  const honours = findHonours(view, bodies, rulebook)
  const kept: Mention[] = []
  for (const visit of visits) if (visit.rule === 'visit/headline') keep(visit, kept)
  for (const group of [people, places, signings, unveilings, initiatives, visits, without(bodies, honours, isOfHonour), honours]) for (const mention of group) keep(mention, kept)
  // A body named inside an initiative's name is known by it too: 某某集团有限公司第六届职工文化节.
  const whole = signings.length ? [...initiatives, ...signings] : initiatives
  if (whole.length) for (const body of bodies) if (body.form === 'full' && body.kind !== 'Venue' && !kept.includes(body) && whole.some(initiative => kept.includes(initiative) && initiative.start <= body.start && body.end < initiative.end)) kept.push(body)
  const mentions: Mention[] = []
  for (const mention of sortByStart(kept)) mentions.push(withAllFields(mention))
  return { sentence, view, mentions }
}

/** Keeps a mention unless it shares words with one that is kept already. */
function keep(mention: Mention, kept: Mention[]): void {
  for (const other of kept) if (overlaps(other, mention)) return
  kept.push(mention)
}

/** The mentions that none of the others makes superfluous. */
function without(mentions: readonly Mention[], others: readonly Mention[], isSuperfluous: (mention: Mention, other: Mention) => boolean): readonly Mention[] {
  if (mentions.length === 0 || others.length === 0) return mentions
  return mentions.filter(mention => !others.some(other => isSuperfluous(mention, other)))
}

/** An initiative's head inside or at the end of a body's name, or the name of a place in quotation marks. */
const isOfBody = (initiative: Mention, body: Mention): boolean => body.start <= initiative.start && (initiative.end < body.end || body.rule === 'name/team' && initiative.end === body.end) || body.rule === 'name/quoted-place' && initiative.rule === 'initiative/quoted' && body.start === initiative.start + 1 && initiative.end === body.end + 1
  || initiative.form === 'generic' && body.form === 'full' && body.kind === 'Venue' && body.end === initiative.end

/** A body inside the name of an honour. */
const isOfHonour = (body: Mention, honour: Mention): boolean => honour.form === 'full' && honour.start <= body.start && body.end <= honour.end
