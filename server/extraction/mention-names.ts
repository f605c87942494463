// A read sentence and names in, the same with a mention more wherever one of them is printed and nothing is named yet.
import { byStart, overlaps } from '#model/span.ts'
import type { ReadSentence } from './find-mentions.ts'
import { withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'

export function mentionNames(read: ReadSentence, names: Iterable<string>, as: Pick<Mention, 'kind' | 'rule'>): ReadSentence {
  const { text } = read.view
  const more: Mention[] = []
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const mention = withAllFields({ kind: as.kind, rule: as.rule, start, end: start + name.length, name, form: 'full' })
      if (!read.mentions.some(other => overlaps(other, mention)) && !more.some(other => overlaps(other, mention))) more.push(mention)
    }
  }
  return more.length ? withMentions(read, [...read.mentions, ...more].sort(byStart)) : read
}
