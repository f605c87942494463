// The page's entities in, each with the area that its name begins with out.
import type { DraftEntity } from './draft.ts'
import type { PageAreas } from './page-areas.ts'

/** Sets `area` where the name begins with one and the page leaves one reading of it. People and honours lie nowhere. */
export function resolveAreas(entities: readonly DraftEntity[], pageAreas: PageAreas): void {
  let part = '', article = ''
  for (const entity of entities) {
    if (entity.area || entity.kind === 'Person' || entity.kind === 'Honour') continue
    // Things of one part stand side by side.
    if (entity.article !== part) article = articleOf(part = entity.article)
    const area = pageAreas.ofBody(entity.name, article)
    if (area) entity.area = area.code
  }
}

/** The article that a part belongs to. */
function articleOf(part: string): string {
  const dot = part.indexOf('.')
  return dot < 0 ? part : part.slice(0, dot)
}
