// An article as it was read in, its entity with its reporters out.
import type { Article } from '#model/article.ts'
import { quoteOf } from '#model/span.ts'
import type { Draft, DraftEntity } from './draft.ts'

export function addArticle(article: Article, draft: Draft, people: Map<string, DraftEntity>, pageText: string): DraftEntity {
  const entity = draft.add('Article', article.headline.text, article.id)
  entity.mentions.push({ start: article.headline.start, end: article.headline.end })
  for (const byline of article.bylines) {
    const person = people.get(byline.name) ?? draft.add('Person', byline.name, article.id)
    people.set(byline.name, person)
    person.mentions.push({ start: byline.start, end: byline.end })
    draft.relate(person, 'REPORTED', entity, { article: article.id, start: byline.start, end: byline.end, quote: quoteOf(pageText, byline), rule: 'byline', stated: true })
  }
  return entity
}
