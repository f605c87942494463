// A read article in, the same with the people found whom no title or verb gives away, but whom it names again and again: 娄长顺 of a portrait.
import { prior } from '#model/prior.ts'
import { beginningsIn, measurePersonName, weighPersonName } from '#names/person-name.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapSentences } from './map-sentences.ts'
import { mentionNames } from './mention-names.ts'
import type { ReadArticle } from './resolution.ts'
import { CLAUSE_MARKS } from './sentence-reader.ts'
import { startsClause, type Token } from './sentence-view.ts'
import { endsWord } from './token-at.ts'

/** Named so often at least, at the start of a clause or after 的, a run of letters that reads well as a name is one. */
const OFTEN = 3
/** What such a name may weigh, against the likeliest other reading. */
const WEIGHT = 170

export function findFrequentPeople(article: ReadArticle, rulebook: Rulebook): ReadArticle {
  const counts = new Map<string, number>()
  for (const read of article.sentences) countCandidates(read, rulebook, counts)
  const names: string[] = []
  for (const [name, count] of counts) if (count >= OFTEN) names.push(name)
  return names.length ? mapSentences(article, read => mentionNames(read, names, { kind: 'Person', rule: 'person/often' })) : article
}

/** Words that a name stands after: these, or a mark that ends a clause. */
const LEADS = ['的', '”', '“'], LEADS_ON = new WordGroup(LEADS), BEFORE_NAMES = new Cue([...LEADS, ...CLAUSE_MARKS])

function countCandidates(read: ReadSentence, rulebook: Rulebook, counts: Map<string, number>): void {
  const { view } = read, { tokens } = view, beginnings = beginningsIn.of(rulebook)
  for (let i = 0; i < tokens.length; i++) {
    const { word, start } = tokens[i] as Token
    // A surname that is a word by itself, which few words are.
    if (word.letter === 0 || !beginnings.has(word.letter)) continue
    const before = prior(tokens, i)
    if (before && !BEFORE_NAMES.has(before) || !(LEADS_ON.has(before) || startsClause(view, start))) continue
    const name = nameAt(read, i, rulebook)
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
}

/** The name that begins with a word, where nothing else is named and the words after it agree. */
function nameAt({ view, mentions }: ReadSentence, at: number, rulebook: Rulebook): string | undefined {
  const { start } = view.tokens[at] as Token, second = view.tokens[at + 1]
  const length = measurePersonName(view.text, start, view.costs, rulebook), end = start + length
  if (length !== 3 || mentions.some(mention => mention.start < end && start < mention.end) || !endsWord(view.tokens, end)) return undefined
  if (second && (second.mask & (BIT.verb | BIT.breaker)) !== 0) return undefined
  return weighPersonName(view.text, start, length, view.costs, rulebook) <= WEIGHT ? view.text.slice(start, end) : undefined
}
