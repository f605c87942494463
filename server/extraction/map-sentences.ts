// Read articles and what becomes of each, or of each sentence of one, in; the articles changed out.
// By loops, and field by field: a list that `map` makes and a thing that is spread get forms of their own, upon which the engine compiles all those anew who read them.
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

export function mapArticles(articles: readonly ReadArticle[], change: (article: ReadArticle) => ReadArticle): ReadArticle[] {
  const changed: ReadArticle[] = []
  for (const article of articles) changed.push(change(article))
  return changed
}

export function mapSentences(article: ReadArticle, change: (read: ReadSentence, at: number) => ReadSentence): ReadArticle {
  const sentences: ReadSentence[] = []
  for (let at = 0; at < article.sentences.length; at++) sentences.push(change(article.sentences[at] as ReadSentence, at))
  return { id: article.id, article: article.article, heads: article.heads, place: article.place, sentences }
}

export const withMentions = ({ sentence, view, led }: ReadSentence, mentions: readonly Mention[]): ReadSentence => ({ sentence, view, mentions, led })

/** The same sentence where no mention changes. */
export function mapMentions(read: ReadSentence, change: (mention: Mention) => Mention): ReadSentence {
  const mentions: Mention[] = []
  let isChanged = false
  for (const mention of read.mentions) {
    const changed = change(mention)
    isChanged ||= changed !== mention
    mentions.push(changed)
  }
  return isChanged ? withMentions(read, mentions) : read
}
