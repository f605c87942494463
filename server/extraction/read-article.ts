// An article of the page in, its sentences with what they name out: kickers and headline first, then the body; briefs and captions each by themselves.
import type { Article, Sentence } from '#model/article.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findMentions } from './find-mentions.ts'
import type { ReadArticle } from './resolution.ts'

/** A brief of several under one headline, or the text of a picture: it tells of something else than its neighbours. */
const APART = /^(?:[●◆▲■◇○□★☆▶•·]|图为|图片为|图①|（图)/

export function readArticle(article: Article, rulebook: Rulebook): ReadArticle[] {
  const heads = article.sentences.filter(sentence => sentence.paragraph < 0), body = article.sentences.filter(sentence => sentence.paragraph >= 0)
  const parts: Sentence[][] = [[]]
  let apart = -1
  for (const [i, sentence] of body.entries()) {
    const opens = sentence.paragraph !== body[i - 1]?.paragraph
    if (opens && APART.test(sentence.text)) { parts.push([]); apart = sentence.paragraph }
    else if (opens && apart >= 0 && sentence.paragraph !== apart) { parts.push([]); apart = -1 }
    ;(parts.at(-1) as Sentence[]).push(sentence)
  }
  return parts.map((sentences, i) => ({ id: `${article.id}.${i}`, article: article.id, heads: i ? 0 : heads.length, sentences: [...(i ? [] : heads.map(sentence => findMentions(sentence, rulebook, true))), ...sentences.map(sentence => findMentions(sentence, rulebook, false))] })).filter(part => part.sentences.length)
}
