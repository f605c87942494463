// A read sentence and names in, the same with a mention more wherever one of them is printed and nothing is named yet.
import { byStart } from '#model/span.ts'
import type { ReadSentence } from './find-mentions.ts'
import { withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'

export function mentionNames(read: ReadSentence, names: Iterable<string>, as: Pick<Mention, 'kind' | 'rule'>): ReadSentence {
  const { text } = read.view
  const more: Mention[] = []
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      if (!isTaken(read.mentions, start, end) && !isTaken(more, start, end)) more.push(withAllFields({ kind: as.kind, rule: as.rule, start, end, name, form: 'full' }))
    }
  }
  return more.length ? withMentions(read, [...read.mentions, ...more].sort(byStart)) : read
}

function isTaken(mentions: readonly Mention[], start: number, end: number): boolean {
  for (const mention of mentions) if (mention.start < end && start < mention.end) return true
  return false
}
