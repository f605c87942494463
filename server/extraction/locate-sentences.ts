// A page's read articles in, what finds the sentence at an offset of the page, and what stands in each sentence, out.
import { gather } from '#model/gather.ts'
import { prior } from '#model/prior.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle } from './resolution.ts'

/** The sentence that `offset` stands in; none for a by-line or a running head. Sentences do not overlap, and what is asked for one after another stands mostly in one of them. */
export function locateSentences(articles: readonly ReadArticle[]): (offset: number) => ReadSentence | undefined {
  const sentences = gather(articles, article => article.sentences)
  // Most pages tell their articles one after another.
  if (sentences.some((read, i) => startOf(read) < startOf(sentences[i - 1] ?? read))) sentences.sort((a, b) => startOf(a) - startOf(b))
  let last: ReadSentence | undefined
  return offset => {
    if (last && last.sentence.start <= offset && offset < last.sentence.end) return last
    let low = 0, high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as ReadSentence).sentence.start <= offset) low = middle + 1
      else high = middle
    }
    const found = prior(sentences, low)
    return found && offset < found.sentence.end ? last = found : undefined
  }
}

const startOf = ({ sentence }: ReadSentence): number => sentence.start

/** Things by the sentence they stand in; under undefined those that stand in none. */
export function groupBySentence<Thing>(things: readonly Thing[], sentenceAt: ReturnType<typeof locateSentences>, offsetOf: (thing: Thing) => number): ReadonlyMap<ReadSentence | undefined, readonly Thing[]> {
  const groups = new Map<ReadSentence | undefined, Thing[]>()
  for (const thing of things) {
    const sentence = sentenceAt(offsetOf(thing)), own = groups.get(sentence)
    if (own) own.push(thing)
    else groups.set(sentence, [thing])
  }
  return groups
}
