// The page's read articles in, the same with companies found where only their brand is printed out: 恒铸机电 for 广东恒铸机电有限公司.
import type { AreaTree } from '#names/area-tree.ts'
import { brandOf } from '#names/body-name.ts'
import { mapArticles, mapSentences } from './map-sentences.ts'
import { mentionNames } from './mention-names.ts'
import type { ReadArticle } from './resolution.ts'

/** A page of nothing but companies stays cheap: no more brands than this are looked for. */
const MOST_BRANDS = 60

export function findBrands(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  const brands = new Set<string>()
  for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    const brand = mention.kind === 'Organization' && mention.form === 'full' ? brandOf(mention.name, areas) : undefined
    if (brand && brands.size < MOST_BRANDS) brands.add(brand)
  }
  return brands.size ? mapArticles(articles, article => mapSentences(article, read => mentionNames(read, brands, { kind: 'Organization', rule: 'name/brand' }))) : articles
}
