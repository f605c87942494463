// A pattern and the items of a sentence in, its matches out. Gaps are bounded, so the steps are too: items × the pattern's longest reach.
import { KINDS_OF_PATTERN, type Element, type Pattern } from '#rulebook/pattern.ts'
import type { Item, Member } from './items.ts'

export interface Match {
  readonly captures: ReadonlyMap<string, readonly Member[]>
  /** The words that `T@act` elements matched: posts. */
  readonly texts: readonly string[]
  /** Offsets of all that was matched. */
  readonly start: number
  readonly end: number
  /** The clause in which the match's verb or last element stands. */
  readonly clause: number
}

/** Whom a referent in a pattern (S:subject) means at an item; empty where nobody. */
export type FindReferent = (referent: string, item: Item) => { members: readonly Member[]; start?: number; end?: number } | undefined

interface State {
  readonly captures: ReadonlyMap<string, readonly Member[]>
  readonly texts: readonly string[]
  readonly start: number
  readonly end: number
}

/** Every match of the pattern, one at most for each item it can begin at: the first found, shortest gaps first. */
export function matchPattern(pattern: Pattern, items: readonly Item[], findReferent: FindReferent): Match[] {
  const matches: Match[] = []
  if (!pattern.every(element => mayBeMet(element, items))) return matches
  const [first] = pattern
  for (let i = 0; i < items.length; i++) {
    if (first && 'optional' in first && !first.optional && !fits(first, items[i] as Item)) continue
    const state = step(pattern, 0, items, i, BEGINNING, findReferent)
    if (state) matches.push({ ...state, clause: (items[i] as Item).clause })
  }
  return matches
}

const BEGINNING: State = { captures: new Map(), texts: [], start: Infinity, end: -1 }

/** Whether any item of the sentence could be what an element asks for, so that most rules are passed over at a glance. */
const mayBeMet = (element: Element, items: readonly Item[]): boolean => !('optional' in element) || element.optional || items.some(item => fits(element, item))

function step(pattern: Pattern, at: number, items: readonly Item[], i: number, state: State, findReferent: FindReferent): State | undefined {
  const element = pattern[at]
  if (!element) return state
  const item = items[i]
  if (element.is === 'gap') {
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const last = items[i + skipped - 1]
      if (skipped && (!last || !element.acrossClauses && isClauseMark(last) || isBarred(element.without, last))) return undefined
      const found = step(pattern, at + 1, items, i + skipped, state, findReferent)
      if (found) return found
    }
    return undefined
  }
  if (element.is === 'clause') return item && (i === 0 || (items[i - 1] as Item).clause !== item.clause || isClauseMark(items[i - 1] as Item)) ? step(pattern, at + 1, items, i, state, findReferent) : undefined
  if (element.is === 'referent') {
    const referent = item && findReferent(element.referent, item)
    if (!referent?.members.length || element.kinds.length && !referent.members.every(({ entity }) => element.kinds.includes(entity.kind))) return undefined
    const captures = new Map(state.captures).set(element.capture, referent.members)
    return step(pattern, at + 1, items, i, { ...state, captures, start: Math.min(state.start, referent.start ?? Infinity), end: Math.max(state.end, referent.end ?? -1) }, findReferent)
  }
  if (item && fits(element, item)) {
    const captures = element.is === 'mention' ? new Map(state.captures).set(element.capture, item.members) : state.captures
    const texts = element.is === 'act' && element.kept ? [...state.texts, item.text] : state.texts
    const found = step(pattern, at + 1, items, i + 1, { captures, texts, start: Math.min(state.start, item.start), end: Math.max(state.end, item.end) }, findReferent)
    if (found) return found
  }
  return 'optional' in element && element.optional ? step(pattern, at + 1, items, i, state, findReferent) : undefined
}

/** Whether a gap may not run over an item: a word, or a thing of a kind (<Actor>, <Initiative>). */
const isBarred = (without: readonly string[], item: Item): boolean => item.members.length === 0 ? without.includes(item.text)
  : without.some(bar => bar.startsWith('<') && item.members.some(({ entity }) => KINDS_OF_PATTERN[bar.slice(1, -1)]?.includes(entity.kind)))

const MARKS = new Set(['，', '。', '；', '：', '！', '？', '…'])
const isClauseMark = (item: Item): boolean => item.members.length === 0 && MARKS.has(item.text)

function fits(element: Element, item: Item): boolean {
  switch (element.is) {
    case 'word': return item.members.length === 0 && element.words.includes(item.text)
    case 'act': return item.acts.includes(element.act)
    case 'mention': return item.members.length > 0 && item.members.every(({ entity }) => element.kinds.includes(entity.kind) || entity.kinds.some(kind => element.kinds.includes(kind)))
    default: return false
  }
}
