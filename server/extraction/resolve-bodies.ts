// The page's body mentions in, each mention's entity out: full names first, then short forms (该区总工会, 市总工会, 该校) by what was said before.
import type { AreaTree } from '#names/area-tree.ts'
import { isShortFor, readLeadingArea } from '#names/body-name.ts'
import { isBrandShort } from '#names/brand-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { addBody, isBodyOrPlace, namedOrNew } from './named-bodies.ts'
import type { PageAreas } from './page-areas.ts'
import { quotedTwin } from './quoted-twin.ts'
import { Resolution, type ReadArticle } from './resolution.ts'
import { resolveShort } from './resolve-short-bodies.ts'
import { namedAgain } from './same-body.ts'
import { employerCalled, universityOf } from './whole-named.ts'

/** Resolves the mentions of union bodies, organizations and venues. A short form that fits nothing stays without an entity. */
export function resolveBodies(articles: readonly ReadArticle[], draft: Draft, areas: AreaTree, pageAreas: PageAreas): Resolution {
  const resolution = new Resolution()
  const named: DraftEntity[] = [], exact = new Map<string, DraftEntity>()
  for (const article of articles) {
    for (const [index, read] of article.sentences.entries()) {
      for (const mention of read.mentions) {
        if (!isBodyOrPlace(mention) || mention.form !== 'full') continue
        const twin = index < article.heads && mention.kind === 'Venue' ? quotedTwin(article, mention.name) : undefined, college = twin || !mention.name.endsWith('学院') || readLeadingArea(mention.name, areas) ? undefined : universityOf(mention.name, named, article.id)
        const whole = twin?.name ?? (college ? college + mention.name : employerCalled(mention.name, named, article.id, areas))
        if (whole) {
          const entity = namedOrNew(whole, twin ?? mention, draft, named, article.id)
          entity.aliases.add(mention.name)
          draft.mention(entity, read.sentence, mention)
          resolution.set(mention, entity)
          continue
        }
        const area = pageAreas.ofBody(mention.name, article.article)?.code
        const key = `${mention.kind} ${mention.name} ${area ?? ''}`
        const entity = exact.get(key) ?? namedAgain(mention, article.id, area, named, areas) ?? addBody(draft, named, mention, article.id)
        if (area) entity.area ??= area
        exact.set(key, entity)
        if (mention.name.length > entity.name.length && (isShortFor(entity.name, mention.name) || isBrandShort(entity.name, mention.name, areas) || mention.aliases?.includes(entity.name))) { entity.aliases.add(entity.name); entity.name = mention.name }
        draft.mention(entity, read.sentence, mention)
        resolution.set(mention, entity)
      }
    }
  }
  for (const article of articles) resolveShort(article, named, draft, resolution, areas, pageAreas)
  return resolution
}
