// A read article in, the same with the people found whom no title or verb gives away, but whom it names again and again: 娄长顺 of a portrait.
import { measurePersonName, weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapSentences } from './map-sentences.ts'
import { mentionNames } from './mention-names.ts'
import type { ReadArticle } from './resolution.ts'
import type { Token } from './sentence-view.ts'
import { endsWord } from './token-at.ts'

/** Named so often at least, at the start of a clause or after 的, a run of letters that reads well as a name is one. */
const OFTEN = 3
/** What such a name may weigh, against the likeliest other reading. */
const WEIGHT = 170

export function findFrequentPeople(article: ReadArticle, rulebook: Rulebook): ReadArticle {
  if (!isOften(article)) return article
  const counts = new Map<string, number>()
  for (const read of article.sentences) countCandidates(read, rulebook, counts)
  const names: string[] = []
  for (const [name, count] of counts) if (count >= OFTEN) names.push(name)
  return names.length ? mapSentences(article, read => mentionNames(read, names, { kind: 'Person', rule: 'person/often' })) : article
}

/** Whether names may stand in so many places of an article that one could be among them often. */
function isOften({ sentences }: ReadArticle): boolean {
  let places = 0
  for (const { led } of sentences) places += led.length
  return places >= OFTEN
}

function countCandidates(read: ReadSentence, rulebook: Rulebook, counts: Map<string, number>): void {
  for (const at of read.led) {
    const name = nameAt(read, at, rulebook)
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
}

/** The name that begins with a word, where nothing else is named and the words after it agree. */
function nameAt({ view, mentions }: ReadSentence, at: number, rulebook: Rulebook): string | undefined {
  const { start } = view.tokens[at] as Token, second = view.tokens[at + 1]
  if (second && (second.mask & (BIT.verb | BIT.breaker)) !== 0) return undefined
  const length = measurePersonName(view.text, start, view.costs, rulebook), end = start + length
  if (length !== 3 || mentions.some(mention => mention.start < end && start < mention.end) || !endsWord(view.tokens, end)) return undefined
  return weighPersonName(view.text, start, length, view.costs, rulebook) <= WEIGHT ? view.text.slice(start, end) : undefined
}
