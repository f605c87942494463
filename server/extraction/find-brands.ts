// The page's read articles in, the same with companies found where only their brand is printed out: 恒铸机电 for 广东恒铸机电有限公司.
import type { AreaTree } from '#names/area-tree.ts'
import { brandOf } from '#names/body-name.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapArticles, mapSentences, withMentions } from './map-sentences.ts'
import { mentionNames } from './mention-names.ts'
import { withAllFields, type Mention } from './mention.ts'
import { isDepartmentName } from './read-titles.ts'
import type { ReadArticle } from './resolution.ts'

/** A page of nothing but companies stays cheap: no more brands than this are looked for. */
const MOST_BRANDS = 60

export function findBrands(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  const brands = new Set<string>()
  for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    const brand = mention.kind === 'Organization' && mention.form === 'full' ? brandOf(mention.name, areas) : undefined
    if (brand && brands.size < MOST_BRANDS) brands.add(brand)
  }
  return brands.size ? mapArticles(articles, article => mapSentences(article, read => {
    const found = mentionNames(read, brands, { kind: 'Organization', rule: 'name/brand' })
    return found === read ? read : withMentions(found, found.mentions.map(mention => heldInBrand(found, mention)))
  })) : articles
}

const LONGEST_DEPARTMENT = 6

/** A person whose post stands behind a brand holds it there: 恒铸机电|装配班|班长石维勇. */
function heldInBrand(read: ReadSentence, person: Mention): Mention {
  const { titles, titlesStart: start = 0 } = person, first = titles?.[0]
  if (!titles || !first || first.body || !first.posts.length) return person
  const brand = read.mentions.findLast(mention => mention.rule === 'name/brand' && mention.end <= start && start - mention.end <= LONGEST_DEPARTMENT)
  const between = brand ? read.view.text.slice(brand.end, start) : ''
  if (!brand || between && !isDepartmentName(between)) return person
  return withAllFields({ ...person, titles: [{ ...first, body: { start: brand.start, end: brand.end }, posts: [between + first.posts[0], ...first.posts.slice(1)] }, ...titles.slice(1)] })
}
