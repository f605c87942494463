// Two texts in, how much of the first the second takes up out.

/** How many of the pairs of neighbouring letters of `text` occur in `other`, 0 to 1. Give it short texts: it compares each pair. */
export function shareOfPairs(text: string, other: string): number {
  let found = 0
  for (let i = 1; i < text.length; i++) if (other.includes(text.slice(i - 1, i + 1))) found++
  return found / Math.max(1, text.length - 1)
}

const PAIRS = ['“”', '《》', '（）', '‘’', '【】', '「」'] as const

/** Whether every quotation mark and bracket of a line has its partner. */
export const isBalanced = (text: string): boolean => PAIRS.every(([open = '', close = '']) => text.split(open).length === text.split(close).length)
