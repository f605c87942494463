// A read sentence in, its short names that should stand for somebody and stand for nobody known out: 区总工会 where no district is named.
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { Resolution } from './resolution.ts'

/** 学校, 食堂 and 展览 by themselves are words before they are names; 该校 and 此次展览 point to one. */
const POINTS = /^[该本此这]/

/** Each name once a sentence. */
const NONE: readonly Mention[] = []

export function findUnresolved({ mentions, view }: ReadSentence, resolution: Resolution, lexicon: Lexicon): readonly Mention[] {
  if (!mentions.some(mention => mention.form === 'short' && !resolution.has(mention))) return NONE
  const seen = new Set<string>()
  return mentions.filter(mention => {
    if (mention.form !== 'short' || resolution.has(mention) || seen.has(mention.name)) return false
    seen.add(mention.name)
    if (mention.kind === 'UnionBody' || POINTS.test(view.text.slice(mention.start))) return true
    return mention.kind === 'Organization' && !lexicon.is(mention.name, 'head')
  })
}
