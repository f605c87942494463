// The page's read articles in, the same with companies found where only their brand is printed out: 恒铸机电 for 广东恒铸机电有限公司.
import type { AreaTree } from '#names/area-tree.ts'
import { brandOf } from '#names/body-name.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

/** A page of nothing but companies stays cheap: no more brands than this are looked for. */
const MOST_BRANDS = 60

export function findBrands(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  const brands = new Set<string>()
  for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    const brand = mention.kind === 'Organization' && mention.form === 'full' ? brandOf(mention.name, areas) : undefined
    if (brand && brands.size < MOST_BRANDS) brands.add(brand)
  }
  return brands.size ? articles.map(article => ({ ...article, sentences: article.sentences.map(read => withBrands(read, brands)) })) : articles
}

function withBrands(read: ReadSentence, brands: ReadonlySet<string>): ReadSentence {
  const more: Mention[] = []
  for (const brand of brands) {
    for (let at = read.view.text.indexOf(brand); at >= 0; at = read.view.text.indexOf(brand, at + brand.length)) {
      if ([...read.mentions, ...more].every(mention => mention.end <= at || at + brand.length <= mention.start)) more.push({ kind: 'Organization', start: at, end: at + brand.length, name: brand, rule: 'name/brand', form: 'full' })
    }
  }
  return more.length ? { ...read, mentions: [...read.mentions, ...more].sort((a, b) => a.start - b.start) } : read
}
