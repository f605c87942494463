// The page's read articles in, the same with companies found where only their brand is printed out: 恒铸机电 for 广东恒铸机电有限公司.
import { prior } from '#model/prior.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { brandOf } from '#names/brand-name.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapArticles, mapSentences, withMentions } from './map-sentences.ts'
import { mentionNames } from './mention-names.ts'
import { withAllFields, type Mention } from './mention.ts'
import { isDepartmentName } from './read-titles.ts'
import type { ReadArticle } from './resolution.ts'
import { tradeBefore } from './trade-before.ts'

/** A page of nothing but companies stays cheap: no more brands than this are looked for. */
const MOST_BRANDS = 60
/** The company in the name of a place of its own: 东篱电器集团有限公司|食堂. */
const OWNER = /^([〇\u3400-\u9fff]{4,}(?:公司|集团))[〇\u3400-\u9fff]{2,8}$/, SHORTEST_OWNED = 8

export function findBrands(articles: readonly ReadArticle[], areas: AreaTree): readonly ReadArticle[] {
  const brands = new Map<string, string | undefined>()
  for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    const name = mention.form !== 'full' ? undefined : mention.kind === 'Organization' ? mention.name : (mention.kind === 'Venue' || mention.kind === 'UnionBody') && mention.name.length >= SHORTEST_OWNED && (mention.name.includes('公司') || mention.name.includes('集团')) ? OWNER.exec(mention.name)?.[1] : undefined
    const brand = name && brandOf(name, areas)
    if (brand && brands.size < MOST_BRANDS && (mention.kind === 'Organization' || !brands.has(brand))) brands.set(brand, mention.kind === 'Organization' ? undefined : name)
  }
  // By its brand, the owner of a place that is named nowhere by itself.
  return brands.size ? mapArticles(articles, article => mapSentences(article, read => findIn(read, brands))) : articles
}

function findIn(read: ReadSentence, brands: ReadonlyMap<string, string | undefined>): ReadSentence {
  const { text } = read.view, printed: string[] = []
  for (const brand of brands.keys()) if (text.includes(brand)) printed.push(brand)
  if (!printed.length) return read
  const clear = withoutFalsePeople(read, printed)
  const named = mentionNames(clear, printed, { kind: 'Organization', rule: 'name/brand' })
  if (named === clear) return read
  const found = withMentions(named, named.mentions.filter(mention => !isTradeOfAll(read, mention)))
  return withMentions(found, joinUnions(found.mentions).map(mention => {
    const owner = mention.rule === 'name/brand' ? brands.get(mention.name) : undefined
    return owner ? withAllFields({ ...mention, name: owner, aliases: [mention.name] }) : heldInBrand(found, mention)
  }))
}

/** 文体旅|行业 is what many work in, though some group is called so. */
const isTradeOfAll = ({ view }: ReadSentence, { rule, end }: Mention): boolean => rule === 'name/brand' && TRADE.test(view.text.slice(end, end + 2))
const TRADE = /^(?:行业|产业|融合|领域|事业|市场)/

/** 恒铸运营|工会: a brand right before 工会 is whose union it is. */
function joinUnions(mentions: readonly Mention[]): readonly Mention[] {
  const isOf = (union: Mention | undefined, brand: Mention | undefined): boolean => union?.kind === 'UnionBody' && union.form === 'generic' && union.name === '工会' && brand?.rule === 'name/brand' && brand.end === union.start
  if (!mentions.some((mention, i) => isOf(mention, prior(mentions, i)))) return mentions
  return mentions.flatMap((mention, i) => {
    if (isOf(mentions[i + 1], mention)) return []
    const brand = prior(mentions, i)
    return brand && isOf(mention, brand) ? [withAllFields({ ...mention, start: brand.start, name: brand.name + mention.name, form: 'full' })] : [mention]
  })
}

/** 蓝鲸海|工 has no person in it, where 蓝鲸海工 is a company. */
function withoutFalsePeople(read: ReadSentence, brands: Iterable<string>): ReadSentence {
  let { mentions } = read
  for (const brand of brands) mentions = mentions.some(mention => isInBrand(read, mention, brand)) ? mentions.filter(mention => !isInBrand(read, mention, brand)) : mentions
  return mentions === read.mentions ? read : withMentions(read, mentions)
}

const isInBrand = (read: ReadSentence, { kind, name, start, titles }: Mention, brand: string): boolean => kind === 'Person' && !titles && brand.length > name.length && brand.startsWith(name) && read.view.text.startsWith(brand, start)

const LONGEST_DEPARTMENT = 6

/** A person whose post stands behind a brand holds it there: 恒铸机电|装配班|班长石维勇. */
function heldInBrand(read: ReadSentence, person: Mention): Mention {
  const { titles, titlesStart: start = 0 } = person, first = titles?.[0]
  // 芯岛科技|封装工|邱小燕: a trade that no list has.
  if (person.kind === 'Person' && !titles) return withAllFields({ ...person, ...tradeBefore(read.view, person.start, read.mentions.filter(({ rule }) => rule === 'name/brand')) })
  if (!titles || !first || first.body || !first.posts.length) return person
  const brand = read.mentions.findLast(mention => mention.rule === 'name/brand' && mention.end <= start && start - mention.end <= LONGEST_DEPARTMENT)
  const between = brand ? read.view.text.slice(brand.end, start) : ''
  if (!brand || between && !isDepartmentName(between)) return person
  return withAllFields({ ...person, titles: [{ ...first, body: { start: brand.start, end: brand.end }, posts: [between + first.posts[0], ...first.posts.slice(1)] }, ...titles.slice(1)] })
}
