// The page's read articles in, the same with unions that are called after a company's brand under the company's own name out: 恒铸机电工会 is 广东恒铸机电有限公司工会.
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import { mapArticles, mapSentences, withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

/** A page of nothing but companies stays cheap: no more of them are compared. */
const MOST_COMPANIES = 60
const COMPANY = /(?:公司|集团)$/
/** 森工集团 is not short for 内蒙古森工|集团根河林业有限公司, which is part of it. */
const OF_A_GROUP = /^集团(?!有限|股份|公司|责任|$)/
const UNION = /^(\p{Script=Han}{2,8}?)(公司|集团|股份)?(工会\p{Script=Han}{0,8})$/u

/** A brand that one company alone of the page begins with is that company's; one of two letters needs 公司 or the like behind it. */
export function nameBrandUnions(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  const companies = companiesOf(articles, areas)
  if (!companies.size) return articles
  const writeOut = (mention: Mention): Mention => {
    const [, brand = '', form, union = ''] = mention.kind === 'UnionBody' && mention.form === 'full' ? UNION.exec(mention.name) ?? [] : []
    if (brand.length < (form ? 2 : 3) || readLeadingArea(brand, areas)?.text === brand) return mention
    let owner: string | undefined
    for (const [rest, name] of companies) {
      if (!rest.startsWith(brand) || rest.length < brand.length + 2 || name + union === mention.name || OF_A_GROUP.test(rest.slice(brand.length))) continue
      if (owner && owner !== name) return mention
      owner = name
    }
    return owner ? withAllFields({ ...mention, name: owner + union, aliases: [...(mention.aliases ?? []), mention.name] }) : mention
  }
  return mapArticles(articles, article => mapSentences(article, read => read.mentions.some(mention => writeOut(mention) !== mention) ? withMentions(read, read.mentions.map(writeOut)) : read))
}

/** The page's companies by their name without its area: those it names, and those whose union it names. */
function companiesOf(articles: readonly ReadArticle[], areas: AreaTree): ReadonlyMap<string, string> {
  const companies = new Map<string, string>()
  for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    if (mention.form !== 'full' || mention.kind !== 'Organization' && mention.kind !== 'UnionBody') continue
    const name = mention.kind === 'UnionBody' ? mention.name.replace(/工会$/, '') : mention.name
    if (COMPANY.test(name) && companies.size < MOST_COMPANIES) companies.set(name.slice(readLeadingArea(name, areas)?.text.length ?? 0).replace(/^[（(][^（）()]*[）)]/, ''), name)
  }
  return companies
}
