// An article's by-lines in, its reporters out.
import type { Article } from '#model/article.ts'
import { quoteOf } from '#model/span.ts'
import type { Draft, DraftEntity } from './draft.ts'

export function relateBylines(article: Article, articleEntity: DraftEntity, draft: Draft, people: Map<string, DraftEntity>, pageText: string): void {
  for (const byline of article.bylines) {
    const person = people.get(byline.name) ?? draft.add('Person', byline.name, article.id)
    people.set(byline.name, person)
    person.mentions.push({ start: byline.start, end: byline.end })
    draft.relate(person, 'REPORTED', articleEntity, { article: article.id, start: byline.start, end: byline.end, quote: quoteOf(pageText, byline), rule: 'byline', stated: true })
  }
}
