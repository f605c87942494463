// A page's read articles in, its companies by their name without its area out; a brand in, the company it is short for out.
import type { AreaTree } from '#names/area-tree.ts'
import { readLeadingArea } from '#names/body-name.ts'
import { endsIn } from '#names/ends-in.ts'
import type { ReadArticle } from './resolution.ts'

/** A page of nothing but companies stays cheap: no more of them are compared. */
const MOST_COMPANIES = 60
/** 森工集团 is not short for 内蒙古森工|集团根河林业有限公司, which is part of it. */
const OF_A_GROUP = /^集团(?!有限|股份|公司|责任|$)/

/** The page's companies by their name without its area: those it names, and those whose union it names. */
export function companiesOf(articles: readonly ReadArticle[], areas: AreaTree): ReadonlyMap<string, string> {
  const companies = new Map<string, string>()
  for (const article of articles) for (const read of article.sentences) for (const mention of read.mentions) {
    if (mention.form !== 'full' || mention.kind !== 'Organization' && mention.kind !== 'UnionBody') continue
    const name = mention.kind === 'UnionBody' && endsIn(mention.name, '工会') ? mention.name.slice(0, -2) : mention.name
    if ((endsIn(name, '公司') || endsIn(name, '集团')) && companies.size < MOST_COMPANIES) companies.set(name.slice(readLeadingArea(name, areas)?.text.length ?? 0).replace(/^[（(][^（）()]*[）)]/, ''), name)
  }
  return companies
}

/** The only company whose name begins with the brand after its area, but `itself`. */
export function companyOfBrand(brand: string, companies: ReadonlyMap<string, string>, itself?: string): string | undefined {
  let owner: string | undefined
  for (const [rest, name] of companies) {
    if (!rest.startsWith(brand) || rest.length < brand.length + 2 || name === itself || /[分支子]公司$/.test(name) || OF_A_GROUP.test(rest.slice(brand.length))) continue
    if (owner && owner !== name) return undefined
    owner = name
  }
  return owner
}
