// A page and a rulebook in, the page's graph out: the one place that knows the order of the stages. Pure: no disk, clock, random or store.
import type { ReadPage } from '#model/article.ts'
import type { Graph } from '#model/graph.ts'
import { prior } from '#model/prior.ts'
import { areaTreeOf } from '#names/area-tree.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { describeBodies } from './describe-bodies.ts'
import { describeInitiatives, inheritTopics } from './describe-initiatives.ts'
import { inheritDates } from './date-initiatives.ts'
import { Draft, type DraftEntity } from './draft.ts'
import { expandAbbreviations } from './expand-abbreviations.ts'
import { findBrands } from './find-brands.ts'
import { findBySurname } from './find-by-surname.ts'
import { findHeldBrands } from './find-held-brands.ts'
import { nameBrandUnions } from './name-brand-unions.ts'
import { findFrequentPeople } from './find-frequent-people.ts'
import { findListedHolders } from './find-listed-holders.ts'
import { findNamedAgain } from './find-named-again.ts'
import { findRostered } from './find-rostered.ts'
import { findWinners } from './find-winners.ts'
import { finishGraph } from './finish-graph.ts'
import { inheritOrganizers } from './inherit-organizers.ts'
import { linkFacets } from './link-facets.ts'
import { mapArticles } from './map-sentences.ts'
import { PageAreas } from './page-areas.ts'
import { pictureOf } from './picture-of.ts'
import { readParts } from './read-parts.ts'
import { addArticle } from './relate-bylines.ts'
import { relateBeside } from './relate-beside.ts'
import { relateByRules } from './relate-by-rules.ts'
import { relateBodyParts } from './relate-body-parts.ts'
import { relateInitiativeParts } from './relate-initiative-parts.ts'
import { relateVisitHost } from './relate-visit-host.ts'
import { relateOwnActivities } from './relate-own-activities.ts'
import { relateOwnPlaces } from './relate-own-places.ts'
import { relateMembers } from './relate-members.ts'
import { relatePartnership } from './relate-partnership.ts'
import { relatePresence } from './relate-presence.ts'
import { relateJoint } from './relate-joint.ts'
import { relateKeeper } from './relate-keeper.ts'
import { relateRoster } from './relate-roster.ts'
import { relateScene } from './relate-scene.ts'
import { relateSpeeches } from './relate-speeches.ts'
import { relateTeams } from './relate-teams.ts'
import { relateTitles } from './relate-titles.ts'
import { relateWinners } from './relate-winners.ts'
import { relateZones } from './relate-zones.ts'
import { resolveAreas } from './resolve-areas.ts'
import { resolveBodies } from './resolve-bodies.ts'
import { resolveFurtherDeeds } from './resolve-deed.ts'
import { resolveInitiatives } from './resolve-initiatives.ts'
import { findAgain, resolvePeople } from './resolve-people.ts'
import type { ReadArticle } from './resolution.ts'
import type { Trace } from './trace.ts'
import { yearOf } from './year-of-page.ts'

/** The initiatives of the parts of an article before the one at `index`. */
function initiativesBefore(read: readonly ReadArticle[], index: number, draft: Draft): DraftEntity[] {
  const parts = new Set(read.slice(0, index).filter(({ article }) => article === read[index]?.article).map(({ id }) => id))
  return draft.entities.filter(({ kind, article }) => kind === 'Initiative' && parts.has(article))
}

/** Extracts the graph of one page from its articles. Every span in it counts UTF-16 code units of `page.text`. `look` is shown how it came about. */
export function extractGraph(page: ReadPage, rulebook: Rulebook, look?: (trace: Trace) => void): Graph {
  const { articles } = page
  const areas = areaTreeOf(rulebook.areas)
  const draft = new Draft()
  const read = nameBrandUnions(findHeldBrands(expandAbbreviations(findBrands(mapArticles(findNamedAgain(readParts(articles, rulebook)), article => findBySurname(findAgain(findFrequentPeople(findListedHolders(findWinners(findRostered(article, rulebook), rulebook), rulebook), rulebook)))), areas)), areas), areas)
  const pageAreas = new PageAreas(read, areas)
  const resolution = resolveBodies(read, draft, areas, pageAreas)
  const people = resolvePeople(read, draft, resolution, areas, pageAreas)
  const time = { year: yearOf(page), today: page.date }
  const mains = read.map((article, i) => {
    const main = resolveInitiatives(article, i > 0 && prior(read, i)?.article === article.article ? initiativesBefore(read, i, draft) : [], draft, resolution, rulebook, page.text)
    resolveFurtherDeeds(article, main, draft, resolution, rulebook, page.text)
    return main
  })
  for (const [i, article] of read.entries()) {
    relateByRules(article, mains[i], draft, resolution, rulebook, page.text)
    relateTitles(article, draft, resolution, pageAreas, page.text)
    relateRoster(article, draft, resolution, page.text)
    relateWinners(article, mains[i], draft, resolution, page.text)
    relateZones(article, mains[i], draft, resolution, page.text)
    relateVisitHost(mains[i], draft)
    relatePresence(article, mains[i] ?? pictureOf(read, mains, i), draft, resolution, page.text)
    relateSpeeches(article, draft, resolution, page.text)
    relateBeside(article, draft, resolution, rulebook, page.text)
    relateTeams(article, mains[i], draft, resolution, page.text)
    relateJoint(article, draft, resolution, page.text)
    relateScene(article, draft, resolution, rulebook, page.text)
    relateKeeper(article, draft, resolution, rulebook, page.text)
    relateMembers(article, draft, resolution, page.text)
    relatePartnership(article, mains[i], draft, resolution, areas, page.text)
  }
  relateOwnActivities(read, draft, resolution, page.text)
  relateOwnPlaces(read, draft, resolution, page.text)
  relateBodyParts(read, draft, resolution, areas, page.text)
  const kept = new Set(mains.flatMap(main => main?.id ?? []))
  for (const [i, article] of read.entries()) {
    relateInitiativeParts(article, mains[i], draft, resolution, page.text)
    describeInitiatives(article, mains[i], draft, resolution, rulebook, page.text, time)
  }
  for (const article of articles) kept.add(addArticle(article, draft, people, page.text).id)
  inheritOrganizers(draft)
  inheritTopics(draft)
  inheritDates(draft)
  resolveAreas(draft.entities, pageAreas)
  describeBodies(read, draft, resolution, areas, page.text)
  linkFacets(draft, areas)
  const graph = finishGraph(page, rulebook, articles, read, draft, resolution, kept)
  look?.({ read, resolution, draft })
  return graph
}
