// A sentence of an article in, the initiative that it sets as the heading of its paragraph out (做强“1+N”交友平台。).
import type { DraftEntity } from './draft.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const LONGEST_SECTION = 24

/** The initiative of a short sentence that opens its paragraph and names no body. */
export function sectionOf(article: ReadArticle, index: number, resolution: Resolution): DraftEntity | undefined {
  const read = article.sentences[index], before = article.sentences[index - 1]
  if (!read || index < article.heads || read.view.text.length > LONGEST_SECTION || read.sentence.paragraph === before?.sentence.paragraph) return undefined
  const named = read.mentions.map(mention => resolution.get(mention))
  return named.some(entity => entity?.kind === 'UnionBody') ? undefined : named.find(entity => entity?.kind === 'Initiative')
}
