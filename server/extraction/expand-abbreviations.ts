// The page's read articles in, the same with the abbreviations that an article defines written out: 集团公司工会 after 中国铁路兰州局集团有限公司（以下简称“集团公司”）.
import { mapArticles, mapMentions, mapSentences } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

export function expandAbbreviations(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const page = new Map<string, string>()
  for (const article of articles) for (const [short, full] of definedIn(article)) if (!page.has(short)) page.set(short, full)
  if (!page.size) return articles
  return mapArticles(articles, article => {
    const known = new Map([...page, ...definedIn(article)])
    return mapSentences(article, read => mapMentions(read, mention => writeOut(mention, known)))
  })
}

function definedIn(article: ReadArticle): Map<string, string> {
  const defined = new Map<string, string>()
  for (const read of article.sentences) for (const mention of read.mentions) {
    if (mention.aliases === undefined || mention.form !== 'full' || mention.kind !== 'Organization' && mention.kind !== 'UnionBody' && mention.kind !== 'Venue') continue
    for (const alias of mention.aliases) if (!mention.name.startsWith(alias)) defined.set(alias, mention.name)
  }
  return defined
}

function writeOut(mention: Mention, known: ReadonlyMap<string, string>): Mention {
  if (mention.kind !== 'Organization' && mention.kind !== 'UnionBody') return mention
  for (const [short, full] of known) {
    if (mention.name.startsWith(short) && !full.startsWith(mention.name)) return withAllFields({ ...mention, name: full + mention.name.slice(short.length), aliases: [...(mention.aliases ?? []), mention.name], form: 'full' })
  }
  return mention
}
