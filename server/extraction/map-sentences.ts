// Read articles and what becomes of each, or of each sentence of one, in; the articles changed out.
// By loops: a list that `map` makes gets another form once the engine compiles it, upon which it compiles all those anew who read the list.
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle } from './resolution.ts'

export function mapArticles(articles: readonly ReadArticle[], change: (article: ReadArticle) => ReadArticle): ReadArticle[] {
  const changed: ReadArticle[] = []
  for (const article of articles) changed.push(change(article))
  return changed
}

export function mapSentences(article: ReadArticle, change: (read: ReadSentence) => ReadSentence): ReadArticle {
  const sentences: ReadSentence[] = []
  for (const read of article.sentences) sentences.push(change(read))
  return { ...article, sentences }
}
