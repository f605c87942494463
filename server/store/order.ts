// Two rows in, which comes first out. Stores and JavaScript order ASCII alike and nothing else: so what a store orders is ASCII, and page ids are ordered here.

type Key = string | number

/** Compares by the given keys in turn, numbers by size, strings by code units. */
export const by = <T>(...keys: readonly ((row: T) => Key)[]) => (a: T, b: T): number => {
  for (const key of keys) {
    const [x, y] = [key(a), key(b)]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
