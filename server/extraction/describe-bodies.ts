// The page's bodies in, their level and area as facts out.
import type { UnionLevel } from '#model/kinds.ts'
import type { AreaTree } from '#names/area-tree.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

export function describeBodies(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, areas: AreaTree, pageText: string): void {
  const done = new Set<DraftEntity>()
  for (const article of articles) {
    for (const [index, read] of article.sentences.entries()) {
      for (const mention of read.mentions) {
        const entity = resolution.get(mention)
        if (!entity || entity.kind === 'Person' || entity.kind === 'Honour' || entity.kind === 'Initiative' || !entity.area && entity.kind !== 'UnionBody' || done.has(entity)) continue
        done.add(entity)
        const place = placeOf(article, index, pageText)
        if (entity.area) draft.fact(entity, 'area', entity.area, proveBy(place, mention.start, mention.end, 'area/in-name', true))
        if (entity.kind === 'UnionBody') draft.fact(entity, 'level', levelOf(entity, areas), proveBy(place, mention.start, mention.end, 'level/by-name', true))
      }
    }
  }
}

/** How high a union stands, by its name: 总工会 by its area's level, 教育工会 an industry's, all else the shop floor's. */
function levelOf({ name, area }: DraftEntity, areas: AreaTree): UnionLevel {
  if (/^(中华)?全国总工会/.test(name)) return 'national'
  if (/(街道|地区|镇|乡)总工会/.test(name)) return 'street'
  if (!name.endsWith('总工会')) return !/(公司|集团|大学|学院|局|厂|院|校|段|站|中心|社区|银行)/.test(name) && /(产业|教育|金融|工业|国防|建设|交通|医务|卫生|财贸|服务|农林|能源|邮电|电力|铁路|海员|民航|机械|化工|冶金|纺织|轻工)[（(\p{L})）]*工会$/u.test(name) ? 'industry' : 'grassroots'
  const code = area && areas.get(area)?.code
  if (!code) return /[区县旗]总工会$/.test(name) ? 'district' : /市总工会$/.test(name) ? 'city' : 'grassroots'
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'district'
}
