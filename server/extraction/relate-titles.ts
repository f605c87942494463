// A read article in, posts and honours out: 顺义区人大党组副书记、副主任、区总工会主席张爱冬 holds three posts in two bodies.
import type { Draft, DraftEntity } from './draft.ts'
import { proveBy } from './evidence.ts'
import type { ReadArticle, Resolution } from './resolve-bodies.ts'

export function relateTitles(article: ReadArticle, draft: Draft, resolution: Resolution, pageText: string): void {
  for (const [index, read] of article.sentences.entries()) {
    for (const person of read.mentions) {
      const holder = person.titles && resolution.get(person)
      if (!holder) continue
      const place = { pageText, article: article.id, folded: read.sentence, before: article.sentences[index - 1]?.sentence }
      const from = person.titlesStart ?? person.start
      let body: DraftEntity | undefined
      for (const title of person.titles ?? []) {
        if (title.honour) {
          const name = read.view.text.slice(title.honour.start, title.honour.end)
          const honour = [...draft.entities.values()].find(entity => entity.kind === 'Honour' && entity.name === name) ?? draft.add('Honour', name, article.id)
          draft.mention(honour, read.sentence, { ...title.honour, name, form: 'full' })
          draft.relate(holder, 'HONOURED_WITH', honour, proveBy(place, from, person.end, 'title/honour', true))
          continue
        }
        if (title.body) body = resolution.get(read.mentions.find(mention => mention.start === title.body?.start && mention.end === title.body.end) ?? person)
        const ofUnion = body?.kind === 'Organization' && title.body !== undefined && title.posts[0]?.startsWith('工会') ? unionOf(body, draft, article.id) : undefined
        if (ofUnion) draft.relate(holder, 'HOLDS_POST', ofUnion, proveBy(place, from, person.end, 'title/post-in-union', true), undefined, title.posts.map(post => post.replace(/^工会/, '')))
        else if (body && body !== holder) draft.relate(holder, 'HOLDS_POST', body, proveBy(place, from, person.end, 'title/post', true), undefined, title.posts)
      }
    }
  }
}

/** 渤海银行北京分行|工会副主席 holds a post in the branch's union. */
function unionOf(body: DraftEntity, draft: Draft, article: string): DraftEntity {
  const name = `${body.name}工会`
  return [...draft.entities.values()].find(entity => entity.kind === 'UnionBody' && entity.name === name) ?? draft.add('UnionBody', name, article)
}
