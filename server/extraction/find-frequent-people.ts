// A read article in, the same with the people found whom no title or verb gives away, but whom it names again and again: 娄长顺 of a portrait.
import { measurePersonName, weighPersonName } from '#names/person-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mentionNames } from './mention-names.ts'
import type { ReadArticle } from './resolution.ts'
import { startsClause } from './sentence-view.ts'

/** Named so often at least, at the start of a clause or after 的, a run of letters that reads well as a name is one. */
const OFTEN = 3
/** What such a name may weigh, against the likeliest other reading. */
const WEIGHT = 170

export function findFrequentPeople(article: ReadArticle, rulebook: Rulebook): ReadArticle {
  const counts = new Map<string, number>()
  for (const read of article.sentences) for (const name of candidates(read, rulebook)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= OFTEN).map(([name]) => name)
  return names.length ? { ...article, sentences: article.sentences.map(read => mentionNames(read, names, { kind: 'Person', rule: 'person/often' })) } : article
}

function candidates({ view, mentions }: ReadSentence, rulebook: Rulebook): string[] {
  return view.tokens.flatMap((token, i) => {
    if (token.end - token.start > 1 || !(startsClause(view, token.start) || /^[的”“]$/.test(view.tokens[i - 1]?.text ?? ''))) return []
    const length = measurePersonName(view.text, token.start, view.costs, rulebook), end = token.start + length
    if (length !== 3 || mentions.some(mention => mention.start < end && token.start < mention.end) || !view.tokens.some(word => word.end === end)) return []
    const second = view.tokens[i + 1]
    if (second && (second.mask & (BIT.verb | BIT.breaker)) !== 0) return []
    return weighPersonName(view.text, token.start, length, view.costs, rulebook) <= WEIGHT ? [view.text.slice(token.start, end)] : []
  })
}
