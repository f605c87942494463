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
