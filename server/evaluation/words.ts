// Two pieces of a page in, whether they speak of the same words out.

/** How many letters in a row two quotes must share to be called the same words. */
const ENOUGH = 10

/** A text without its white space: false line breaks and layout make no difference. */
export const squeeze = (text: string): string => text.replace(/\s/g, '')

/** Whether the quotes share ten letters in a row, or the shorter, where it has fewer, stands in the longer. White space aside. */
export function sharesWords(a: string, b: string): boolean {
  const [short = '', long = ''] = [squeeze(a), squeeze(b)].sort((one, other) => one.length - other.length)
  const size = Math.min(ENOUGH, short.length)
  for (let at = 0; at + size <= short.length; at += 1) if (long.includes(short.slice(at, at + size))) return true
  return false
}
