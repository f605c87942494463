// An article of the page in, its sentences with what they name out: kickers and headline first, then the body.
import type { Article } from '#model/article.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findMentions } from './find-mentions.ts'
import type { ReadArticle } from './resolution.ts'

export function readArticle(article: Article, rulebook: Rulebook): ReadArticle {
  const heads = article.sentences.filter(sentence => sentence.paragraph < 0), body = article.sentences.filter(sentence => sentence.paragraph >= 0)
  return { id: article.id, heads: heads.length, sentences: [...heads, ...body].map((sentence, i) => findMentions(sentence, rulebook, i < heads.length)) }
}
