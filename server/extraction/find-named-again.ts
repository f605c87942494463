// The read articles of a page in, the same with a quoted initiative also where its article only quotes it again: “流动书香车”已跑遍21个工地.
import { overlaps } from '#model/span.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapArticles, mapSentences, withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

/** What follows a quotation that says something else by the same words. */
const OTHER = /^(?:称号|精神|工匠|标兵|奖|杯|字样|的?横幅|的?牌子|口号|志愿者|服务队)/

/** Only wholly quoted names of four letters and more are found again: shorter ones are words of the language. */
export function findNamedAgain(articles: readonly ReadArticle[]): ReadArticle[] {
  const named = new Map<string, Map<string, Mention>>()
  for (const article of articles) for (const { mentions } of article.sentences) for (const mention of mentions) {
    if (mention.kind !== 'Initiative' || mention.form !== 'full' || !/^“[^”]{4,}”$/.test(mention.name)) continue
    const own = named.get(article.article) ?? new Map<string, Mention>()
    named.set(article.article, own)
    if (!own.has(mention.name)) own.set(mention.name, mention)
  }
  return mapArticles(articles, article => {
    const names = named.get(article.article)
    return names ? mapSentences(article, read => addAgain(read, names)) : article
  })
}

function addAgain(read: ReadSentence, names: ReadonlyMap<string, Mention>): ReadSentence {
  const { text } = read.view
  const again = read.view.quotations.flatMap(({ start, end }): Mention[] => {
    const known = names.get(text.slice(start, end))
    if (!known || read.mentions.some(mention => overlaps(mention, { start, end })) || OTHER.test(text.slice(end))) return []
    return [withAllFields({ kind: 'Initiative', start, end, name: known.name, rule: 'initiative/again', form: 'full', head: known.head })]
  })
  return again.length ? withMentions(read, [...read.mentions, ...again].sort((a, b) => a.start - b.start)) : read
}
