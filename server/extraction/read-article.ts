// An article of the page in, its sentences with what they name out: kickers and headline first, then the body.
import type { Article } from '#model/article.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findMentions } from './find-mentions.ts'
import type { ReadArticle } from './resolve-bodies.ts'

export function readArticle(article: Article, rulebook: Rulebook): ReadArticle {
  const heads = [...article.kickers, article.headline].filter(folded => folded.text.length > 0)
  return { id: article.id, heads: heads.length, sentences: [...heads, ...article.sentences].map(sentence => findMentions(sentence, rulebook)) }
}
