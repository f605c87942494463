// The page's read articles in, the same with unions that are called after a company's brand under the company's own name out: 恒铸机电工会 is 广东恒铸机电有限公司工会.
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import { companiesOf, companyOfBrand } from './company-brands.ts'
import { mapArticles, mapMentions, mapSentences } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

const UNION = /^([〇\u3400-\u9fff]{2,8}?)(公司|集团|股份)?(工会[〇\u3400-\u9fff]{0,8})$/

/** A brand of two letters needs 公司 or the like behind it. */
export function nameBrandUnions(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  const companies = companiesOf(articles, areas)
  if (!companies.size) return articles
  const writeOut = (mention: Mention): Mention => {
    if (mention.kind !== 'UnionBody' || mention.form !== 'full') return mention
    const [, brand = '', form, union = ''] = UNION.exec(mention.name) ?? []
    const owner = brand.length < (form ? 2 : 3) ? undefined : companyOfBrand(brand, companies, mention.name.slice(0, -union.length))
    return owner && readLeadingArea(brand, areas)?.text !== brand ? withAllFields({ ...mention, name: owner + union, aliases: [...(mention.aliases ?? []), mention.name] }) : mention
  }
  return mapArticles(articles, article => mapSentences(article, read => mapMentions(read, writeOut)))
}
