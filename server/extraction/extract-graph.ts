// A page and a rulebook in, the page's graph out: the one place that knows the order of the stages. Pure: no disk, clock, random or store.
import type { Article, ReadPage } from '#model/article.ts'
import type { Graph } from '#model/graph.ts'
import { AreaTree, type Area } from '#names/area-tree.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { describeBodies } from './describe-bodies.ts'
import { describeInitiatives } from './describe-initiatives.ts'
import { Draft } from './draft.ts'
import { finishGraph } from './finish-graph.ts'
import { linkFacets } from './link-facets.ts'
import { readArticle } from './read-article.ts'
import { relateBylines } from './relate-bylines.ts'
import { relateByRules } from './relate-by-rules.ts'
import { relateBodyParts, relateInitiativeParts } from './relate-parts.ts'
import { relateTitles } from './relate-titles.ts'
import { resolveAreas } from './resolve-areas.ts'
import { resolveBodies } from './resolve-bodies.ts'
import { resolveInitiatives } from './resolve-initiatives.ts'
import { findAgain, resolvePeople } from './resolve-people.ts'
import { yearOf } from './year-of-page.ts'

/** Extracts the graph of one page from its articles. Every span in it counts UTF-16 code units of `page.text`. */
export function extractGraph(page: ReadPage, rulebook: Rulebook): Graph {
  const { articles } = page
  const areas = new AreaTree(rulebook.areas as unknown as Area[])
  const draft = new Draft()
  const read = articles.map(article => findAgain(readArticle(article, rulebook)))
  const resolution = resolveBodies(read, draft, areas)
  const people = resolvePeople(read, draft, resolution)
  const year = yearOf(page)
  const mains = new Set<string>()
  for (const [index, article] of read.entries()) {
    const main = resolveInitiatives(article, draft, resolution)
    if (main) mains.add(main.id)
    relateByRules(article, main, draft, resolution, rulebook, page.text)
    relateTitles(article, draft, resolution, page.text)
    relateInitiativeParts(article, main, draft, resolution, page.text)
    describeInitiatives(article, main, draft, resolution, rulebook, page.text, year)
    const printed = articles[index] as Article
    const entity = draft.add('Article', printed.headline.text, printed.id)
    entity.mentions.push({ start: printed.headline.start, end: printed.headline.end })
    relateBylines(printed, entity, draft, people, page.text)
    mains.add(entity.id)
  }
  relateBodyParts(read, draft, resolution, areas, page.text)
  resolveAreas(draft.entities.values(), read, areas)
  describeBodies(read, draft, resolution, areas, page.text)
  linkFacets(draft, areas)
  return finishGraph(page, rulebook.version, articles, read, draft, mains)
}
