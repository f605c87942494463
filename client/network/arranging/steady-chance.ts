// Work that throws dice → the same work with dice that always fall the same way.

/** Park and Miller's minimal generator. */
function makeDice(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** The layout asks Math.random where a branch may grow to either side; the same network must give the same picture. */
export function withSteadyChance<T>(work: () => T): T {
  const { random } = Math
  Math.random = makeDice(20250731)
  try {
    return work()
  } finally {
    Math.random = random
  }
}
