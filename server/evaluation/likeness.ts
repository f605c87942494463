// A found name and a gold entity's names in, how alike they are from 0 to 1 out.
import type { EntityKind } from '#model/kinds.ts'

/** Marks and spaces that make no difference between two names. */
const MARKS = /[\s"'“”‘’「」『』《》〈〉()（）.．。,，、:：;；!！?？·•—–\-#*>]/g

/** How alike names must be where a kind has no fixed names; of all other kinds only the very name will do. */
const LEAST: Partial<Record<EntityKind, number>> = { Initiative: 0.6, Venue: 0.75, Honour: 0.8 }

/** A likeness that is not identity stays below every identity. */
const LIKE_AT_MOST = 0.99

/** The form in which names are compared: HTML entities read, marks and spaces gone, lower case. */
export function flattenName(name: string): string {
  return name.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&').replace(MARKS, '').toLowerCase()
}

/** All names flat. */
export interface FlatNames {
  readonly name: string
  readonly aliases: readonly string[]
}

/** 该区总工会, 本公司, 我市 …: they point to something else on every page. */
export const isPointing = (name: string): boolean => /^[该本此我各]/.test(name)

/** 1 where one's name is among the other's names; less, or 0, where it only looks like one of them. `gold.aliases` hold no pointing names. */
export function measureLikeness(found: FlatNames, gold: FlatNames, kind: EntityKind): number {
  if (found.name === gold.name || gold.aliases.includes(found.name) || found.aliases.includes(gold.name)) return 1
  const least = LEAST[kind]
  if (least === undefined) return 0
  const best = Math.max(...[gold.name, ...gold.aliases].map((name) => Math.max(measurePairs(name, found.name), measureCover(name, found.name))))
  return best >= least ? best * LIKE_AT_MOST : 0
}

/** Dice's measure: the share of neighbouring letter pairs that both names have. */
function measurePairs(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0
  const left = countPairs(b)
  let shared = 0
  for (let i = 0; i + 1 < a.length; i += 1) {
    const pair = a.slice(i, i + 2)
    const rest = left.get(pair) ?? 0
    if (rest > 0) shared += 1
    left.set(pair, rest - 1)
  }
  return (2 * shared) / (a.length - 1 + b.length - 1)
}

function countPairs(name: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < name.length; i += 1) counts.set(name.slice(i, i + 2), (counts.get(name.slice(i, i + 2)) ?? 0) + 1)
  return counts
}

/** A name of at least four letters inside the other counts for the share that it covers, and for 0.6 at least. */
function measureCover(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.includes(short) ? Math.max(0.6, short.length / long.length) : 0
}
