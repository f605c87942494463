// The page's body mentions in, each mention's entity out: full names first, then short forms (该区总工会, 市总工会, 该校) by what was said before.
import type { EntityKind } from '#model/kinds.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { isShortFor, readLeadingArea } from '#names/body-name.ts'
import { isBrandShort } from '#names/brand-name.ts'
import { endsIn } from '#names/ends-in.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { addBody, isBodyOrPlace, namedOrNew } from './named-bodies.ts'
import type { PageAreas } from './page-areas.ts'
import { quotedTwin } from './quoted-twin.ts'
import { Resolution, type ReadArticle } from './resolution.ts'
import { resolveShort } from './resolve-short-bodies.ts'
import type { Mention } from './mention.ts'
import { isTeamOf, namedAgain, unionOfTown } from './same-body.ts'
import { employerCalled, universityOf } from './whole-named.ts'

/** Resolves the mentions of union bodies, organizations and venues. A short form that fits nothing stays without an entity. */
export function resolveBodies(articles: readonly ReadArticle[], draft: Draft, areas: AreaTree, pageAreas: PageAreas): Resolution {
  const resolution = new Resolution()
  const named: DraftEntity[] = [], exact = new Map<string, Exact[]>()
  for (const article of articles) {
    for (const [index, read] of article.sentences.entries()) {
      for (const mention of read.mentions) {
        if (!isBodyOrPlace(mention) || mention.form !== 'full' || index < article.heads && isByLetters(mention, article)) continue
        const twin = index < article.heads && mention.kind === 'Venue' ? quotedTwin(article, mention.name) : undefined, college = twin || !endsIn(mention.name, '学院') || readLeadingArea(mention.name, areas) ? undefined : universityOf(mention.name, named, article.id)
        const whole = twin?.name ?? (college ? college + mention.name : employerCalled(mention.name, named, article.id, areas))
        if (whole) {
          const entity = namedOrNew(whole, twin ?? mention, draft, named, article.id)
          entity.aliases.add(mention.name)
          draft.mention(entity, read.sentence, mention)
          resolution.set(mention, entity)
          continue
        }
        const area = pageAreas.ofBody(mention.name, article.article)?.code
        const alike = exact.get(mention.name), known = alike?.find(other => other.kind === mention.kind && other.area === area)
        const entity = known?.entity ?? namedAgain(mention, article.id, area, named, areas) ?? addBody(draft, named, mention, article.id)
        if (area) entity.area ??= area
        if (!known) noteExact({ kind: mention.kind, area, entity }, mention.name, alike, exact)
        if (isTeamOf(entity.name, mention.name)) { entity.aliases.add(entity.name); entity.name = mention.name }
        if (mention.name.length > entity.name.length && !isTeamOf(mention.name, entity.name) && (isShortFor(entity.name, mention.name) || unionOfTown(mention.name)?.endsWith(unionOfTown(entity.name) ?? '-') || isBrandShort(entity.name, mention.name, areas) || mention.aliases?.includes(entity.name) || BY_SHORT_AREA.test(entity.name) && !BY_SHORT_AREA.test(mention.name) && entity.area !== undefined && entity.area === area)) { entity.aliases.add(entity.name); entity.name = mention.name }
        draft.mention(entity, read.sentence, mention)
        resolution.set(mention, entity)
      }
    }
  }
  for (const article of articles) resolveShort(article, named, draft, resolution, areas, pageAreas)
  return resolution
}

/** What a name stands for in an area, or where no area is told. */
interface Exact {
  readonly kind: EntityKind
  readonly area: string | undefined
  readonly entity: DraftEntity
}

function noteExact(one: Exact, name: string, alike: Exact[] | undefined, exact: Map<string, Exact[]>): void {
  if (alike) alike.push(one)
  else exact.set(name, [one])
}

/** 绵碚工会, in a headline over 绵阳、北碚两地工会: two unions by a letter each are none of their own. */
function isByLetters({ kind, name }: Mention, { sentences, heads }: ReadArticle): boolean {
  if (kind !== 'UnionBody' || name.length !== 4 || !name.endsWith('工会')) return false
  const unions = sentences.slice(heads).flatMap(({ mentions }) => mentions.filter(other => other.kind === 'UnionBody' && other.name.endsWith('总工会')).map(other => other.name))
  return unions.some(one => one.includes(name[0] as string) && !one.includes(name[1] as string) && unions.some(other => other.includes(name[1] as string) && !other.includes(name[0] as string))) && !unions.some(union => union.includes(name.slice(0, 2)))
}

/** 北碚总工会 before 重庆市北碚区总工会. */
const BY_SHORT_AREA = /^[〇\u3400-\u9fff]+(?<![省市区县州旗盟])总工会$/
