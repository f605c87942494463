// A sentence's words and an offset in, the word that stands there out.
import type { Token } from './sentence-view.ts'

/** The index of the word that holds the offset: words stand side by side, so that halving finds it. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0, high = tokens.length - 1
  while (low < high) { const middle = (low + high + 1) >> 1; if ((tokens[middle] as Token).start <= offset) low = middle; else high = middle - 1 }
  return low
}

/** The word that begins exactly at the offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): Token | undefined {
  const token = tokens[indexAt(tokens, offset)]
  return token?.start === offset ? token : undefined
}

/** The index of the first word that begins at the offset or behind it; how many words there are where none does. */
export function indexFrom(tokens: readonly Token[], offset: number): number {
  let low = 0, high = tokens.length
  while (low < high) { const middle = (low + high) >> 1; if ((tokens[middle] as Token).start < offset) low = middle + 1; else high = middle }
  return low
}

/** The words that begin from one offset up to another. */
export const wordsBetween = (tokens: readonly Token[], from: number, to: number): readonly Token[] => tokens.slice(indexFrom(tokens, from), indexFrom(tokens, to))

/** Whether a word ends exactly at the offset. */
export const endsWord = (tokens: readonly Token[], offset: number): boolean => tokens[indexFrom(tokens, offset) - 1]?.end === offset
