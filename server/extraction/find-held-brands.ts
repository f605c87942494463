// The page's read articles in, the same with the brands that posts are held in as companies out: 、澜泵科技|首席技师, 、速达通|快递员.
import { byStart, overlaps } from '#model/span.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { companiesOf, companyOfBrand } from './company-brands.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapArticles, mapMentions, mapSentences, withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

/** What brands end in. */
const TRADE = /(?:科技|电子|重工|股份|物流|速运|快递|快运|速递|机电|智能|能源|化工|钢铁|特钢|汽车|航空|纺织|服饰|食品|药业|生物|环保|建工|传媒|网络|出行|外卖|同城|电器|材料|装备|重机|光电|塑胶|塑料|五金|免税)$/
/** Whose employers go by a name of two letters or three: 顺丰|快递员. */
const COURIER = /^(?:外卖)?(?:快递员|骑手|外卖员|配送员|快递小哥|外卖小哥)$/

/** Titles know where their brand stands (see `readTitles`); a brand of a known company is that company. */
export function findHeldBrands(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  let companies: ReadonlyMap<string, string> | undefined
  const brandsOf = (read: ReadSentence): Mention[] => {
    const found: Mention[] = []
    for (const person of read.mentions) for (const { body, posts } of person.titles ?? []) {
      if (!body || read.mentions.some(mention => overlaps(mention, body)) || found.some(mention => overlaps(mention, body))) continue
      const brand = read.view.text.slice(body.start, body.end)
      const isNew = TRADE.test(brand) && brand.length > 3 || posts.some(post => COURIER.test(post)) && read.view.tokens.every(token => token.start < body.start || token.end > body.end || token.end - token.start === 1)
      const owner = companyOfBrand(brand, companies ??= companiesOf(articles, areas))
      if (owner || isNew) found.push(withAllFields({ kind: 'Organization', start: body.start, end: body.end, name: owner ?? brand, ...(owner && { aliases: [brand] }), rule: 'name/brand-held', form: 'full' }))
    }
    return found
  }
  /** 恒达塑胶|班长: one of the page's companies, told by brand and trade. */
  const ownBranded = (mention: Mention): Mention => {
    const owner = mention.rule === 'name/branded' ? companyOfBrand(mention.name, companies ??= companiesOf(articles, areas)) : undefined
    return owner ? withAllFields({ ...mention, name: owner, aliases: [mention.name] }) : mention
  }
  return mapArticles(articles, article => mapSentences(article, read => {
    if (!read.mentions.some(person => person.titles?.some(title => title.body))) return read
    const found = brandsOf(read), known = mapMentions(read, ownBranded)
    return found.length ? withMentions(known, [...known.mentions, ...found].sort(byStart)) : known
  }))
}
