// A read article in, posts and honours out: 顺义区人大党组副书记、副主任、区总工会主席张爱冬 holds three posts in two bodies.
import type { Draft, DraftEntity } from './draft.ts'
import { proveBy } from './evidence.ts'
import type { ReadArticle, Resolution } from './resolve-bodies.ts'

export function relateTitles(article: ReadArticle, draft: Draft, resolution: Resolution, pageText: string): void {
  for (const [index, read] of article.sentences.entries()) {
    let bodyBefore: DraftEntity | undefined
    for (const person of read.mentions) {
      const holder = person.titles && resolution.get(person)
      if (!holder) continue
      const place = { pageText, article: article.id, folded: read.sentence, before: article.sentences[index - 1]?.sentence }
      const from = person.titlesStart ?? person.start
      let body: DraftEntity | undefined = bodyBefore
      for (const title of person.titles ?? []) {
        if (title.honour) {
          const name = read.view.text.slice(title.honour.start, title.honour.end)
          const honour = [...draft.entities.values()].find(entity => entity.kind === 'Honour' && entity.name === name) ?? draft.add('Honour', name, article.id)
          draft.mention(honour, read.sentence, { ...title.honour, name, form: 'full' })
          draft.relate(holder, 'HONOURED_WITH', honour, proveBy(place, from, person.end, 'title/honour', true))
          continue
        }
        if (!title.body && title.posts.some(post => !CARRIED.test(post))) continue
        if (title.body) body = resolution.get(read.mentions.find(mention => mention.start === title.body?.start && mention.end === title.body.end) ?? person)
        if (body && body !== holder) draft.relate(holder, 'HOLDS_POST', body, proveBy(place, from, person.end, 'title/post', true), undefined, title.posts)
      }
      bodyBefore = body
    }
  }
}

/** Posts that can leave their body to the person before: 主席劳绮珊、副主席欧阳俊. */
const CARRIED = /(主席|书记|主任|局长|院长|校长|部长|会长|秘书长|理事长|董事长|经理|所长|站长|段长|处长|科长|厂长|队长|成员|委员)$/
