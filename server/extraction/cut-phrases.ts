// A rule in, the same with those of its words that sentences have as several (挪到 is 挪|到) cut into them out.
import { intern } from '#model/intern.ts'
import type { Element } from '#rulebook/pattern.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { Rule } from '#rulebook/rule.ts'
import { viewSentence } from './sentence-view.ts'

export const cutPhrases = (rule: Rule, lexicon: Lexicon): Rule => ({ ...rule, pattern: rule.pattern.map(element => cutElement(element, lexicon)) })

function cutElement(element: Element, lexicon: Lexicon): Element {
  if (element.is !== 'word') return element
  const cut = element.words.map(word => viewSentence({ text: word }, lexicon).tokens.map(({ text }) => intern(text)))
  const phrases = cut.filter(({ length }) => length > 1)
  return { ...element, words: element.words.filter((_, i) => cut[i]?.length === 1), phrases, begins: [...new Set(phrases.map(([first]) => first as string))] }
}
