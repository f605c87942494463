// Values that follow each other in, the same with a way back and forth out.

export interface History<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
}

const longest = 60

/** A history that begins here. */
export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] })

/** Goes on to `next`; what was undone before can no longer be redone. To stay where one is makes no step. */
export const goOn = <T>(history: History<T>, next: T): History<T> => (next === history.now ? history : { past: [...history.past, history.now].slice(-longest), now: next, future: [] })

/** The same step, told more exactly. */
export const amend = <T>(history: History<T>, now: T): History<T> => ({ ...history, now })

export function goBack<T>({ past, now, future }: History<T>): History<T> {
  const before = past.at(-1)
  return before === undefined ? { past, now, future } : { past: past.slice(0, -1), now: before, future: [now, ...future] }
}

export function goForth<T>({ past, now, future }: History<T>): History<T> {
  const [after, ...rest] = future
  return after === undefined ? { past, now, future } : { past: [...past, now], now: after, future: rest }
}
