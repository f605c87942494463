// A sentence of an article in, the initiative that it sets as the heading of its paragraph out (做强“1+N”交友平台。).
import { prior } from '#model/prior.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const LONGEST_SECTION = 24

/** The initiative of a short sentence that opens its paragraph and names no body. */
export function sectionOf(article: ReadArticle, index: number, resolution: Resolution): DraftEntity | undefined {
  const read = article.sentences[index], before = prior(article.sentences, index)
  if (!read || index < article.heads || read.view.text.length > LONGEST_SECTION || read.sentence.paragraph === before?.sentence.paragraph) return undefined
  const named = read.mentions.map(mention => resolution.get(mention))
  return named.some(entity => entity?.kind === 'UnionBody') ? undefined : named.find(entity => entity?.kind === 'Initiative')
}

/** Whether a sentence is the heading that opens its paragraph (家属动起来。): what follows is told of the article's own body again. */
export function opensSection(article: ReadArticle, index: number): boolean {
  const read = article.sentences[index], next = article.sentences[index + 1]
  if (!read || index < article.heads || read.view.text.length > LONGEST_HEADING || !read.view.text.endsWith('。')) return false
  return read.sentence.paragraph !== prior(article.sentences, index)?.sentence.paragraph && next?.sentence.paragraph === read.sentence.paragraph && !read.mentions.some(mention => mention.kind === 'Person' || mention.kind === 'UnionBody')
}

const LONGEST_HEADING = 14
