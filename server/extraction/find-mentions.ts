// A sentence in, everything it names out: the finders in their order, and of overlapping finds the one that says more.
import type { Folded, Sentence } from '#model/article.ts'
import { byStart, overlaps } from '#model/span.ts'
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
  const initiatives = findInitiatives(view, bodies, rulebook, head).filter(initiative => !bodies.some(body => body.start <= initiative.start && initiative.end < body.end || body.rule === 'name/quoted-place' && initiative.rule === 'initiative/quoted' && body.start === initiative.start + 1 && initiative.end === body.end + 1 || initiative.form === 'generic' && body.form === 'full' && body.kind === 'Venue' && body.end === initiative.end))
  const visits = findVisits(view, rulebook, head)
  const signings = findSignings(view)
  const unveilings = findUnveilings(view, bodies, head)
  const honours = findHonours(view, bodies, rulebook)
  const kept: Mention[] = []
  for (const group of [visits.filter(visit => visit.rule === 'visit/headline'), people, places, signings, unveilings, initiatives, visits, bodies.filter(body => !honours.some(honour => honour.form === 'full' && honour.start <= body.start && body.end <= honour.end)), honours]) for (const mention of group) if (isClear(mention, kept)) kept.push(mention)
  // A body named inside an initiative's name is known by it too: 某某集团有限公司第六届职工文化节.
  for (const body of bodies) if (body.form === 'full' && body.kind !== 'Venue' && !kept.includes(body) && initiatives.some(initiative => kept.includes(initiative) && initiative.start <= body.start && body.end < initiative.end)) kept.push(body)
  const mentions: Mention[] = []
  for (const mention of kept.length > 1 ? kept.sort(byStart) : kept) mentions.push(withAllFields(mention))
  return { sentence, view, mentions }
}

function isClear(mention: Mention, kept: readonly Mention[]): boolean {
  for (const other of kept) if (overlaps(other, mention)) return false
  return true
}
