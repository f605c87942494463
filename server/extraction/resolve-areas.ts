// The page's bodies and places and the areas it names in, each body's area out: of several 朝阳区 the one whose city the page speaks of.
import type { Area, AreaTree } from '#names/area-tree.ts'
import { leadingArea } from '#names/body-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadArticle } from './resolve-bodies.ts'

/** Sets `area` where the name begins with one and the page leaves one reading of it. */
export function resolveAreas(entities: Iterable<DraftEntity>, articles: readonly ReadArticle[], areas: AreaTree): void {
  const votes = countVotes(articles, areas)
  for (const entity of entities) {
    const leading = leadingArea(entity.name, areas)
    if (!leading) continue
    const area = leading.area ?? chooseArea(leading.text, votes, areas)
    if (area) entity.area = area.code
  }
}

/** How often the page speaks of each area, counting what lies in it; names that several areas share do not count. */
function countVotes(articles: readonly ReadArticle[], areas: AreaTree): Map<string, number> {
  const votes = new Map<string, number>()
  for (const article of articles) {
    for (const { view } of article.sentences) {
      for (const token of view.tokens) {
        if ((token.mask & BIT.area) === 0) continue
        const named = areas.named(token.text)
        if (named.length !== 1) continue
        for (const area of areas.path((named[0] as Area).code)) votes.set(area.code, (votes.get(area.code) ?? 0) + 1)
      }
    }
  }
  return votes
}

/** The reading of an ambiguous name that the page speaks of most; none where two are level. */
export function chooseArea(name: string, votes: ReadonlyMap<string, number>, areas: AreaTree): Area | undefined {
  let candidates: readonly Area[] = []
  for (let length = Math.min(name.length, 14); length >= 2 && !candidates.length; length--) candidates = areas.named(name.slice(0, length))
  const scored = candidates.map(area => ({ area, score: areas.path(area.code).slice(1).reduce((sum, { code }) => sum + (votes.get(code) ?? 0), 0) })).sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.area : undefined
}
