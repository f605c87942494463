// Two names in, whether one leaves characters out of the other out.

/** Whether the characters of `short` stand in `long` in the same order: 师市总工会 in 第六师五家渠市总工会. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0
  // Where fewer are left than are sought, the rest cannot have them all.
  for (let i = 0, spare = long.length - short.length; at < short.length && i - at <= spare; i++) if (long.charCodeAt(i) === short.charCodeAt(at)) at++
  return at === short.length
}
