// A read article in, the same with the people out whom a sentence calls by their surnames alone, after it named them in full: 齐、卞二人都说….
import { allOf } from '#model/all-of.ts'
import { byStart, overlaps } from '#model/span.ts'
import { Sign } from '#rulebook/sign.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapSentences, withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

const BY_SURNAME = /(?<![^，。；“”：])(?:[〇\u3400-\u9fff]、){1,3}[〇\u3400-\u9fff](?=[二两三四][人位])/g

/** What is said behind such surnames; few articles say it. */
const ALL_OF_THEM = new Sign([...'二两三四'].flatMap(number => [number + '人', number + '位']))

export function findBySurname(article: ReadArticle): ReadArticle {
  if (!article.sentences.some(({ view }) => ALL_OF_THEM.in(view))) return article
  const named = new Map<string, Set<string>>()
  return mapSentences(article, read => {
    const called = ALL_OF_THEM.in(read.view) ? peopleCalled(read, named) : []
    for (const { kind, name } of read.mentions) if (kind === 'Person') named.set(name[0] as string, (named.get(name[0] as string) ?? new Set()).add(name))
    return called.length ? withMentions(read, [...read.mentions, ...called].sort(byStart)) : read
  })
}

/** Nobody, unless each surname is that of one person named before. */
function peopleCalled({ view, mentions }: ReadSentence, named: ReadonlyMap<string, ReadonlySet<string>>): Mention[] {
  return allOf(BY_SURNAME, view.text).flatMap(({ index, 0: list }) => {
    const called = [...list].flatMap((surname, at): Mention[] => {
      const [name, other] = surname === '、' ? [] : named.get(surname) ?? []
      return name && !other ? [withAllFields({ kind: 'Person', start: index + at, end: index + at + 1, name, rule: 'person/surname', form: 'full' })] : []
    })
    return called.length === (list.length + 1) / 2 && !mentions.some(mention => called.some(person => overlaps(mention, person))) ? called : []
  })
}
