// A pattern and the items of a sentence in, its matches out. Gaps are bounded, so the steps are too: items × the pattern's longest reach.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import type { Element, Pattern } from '#rulebook/pattern.ts'
import type { Item, Member } from './items.ts'
import { isBody } from './draft.ts'
import { isLetter } from './letter.ts'

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

/** Whom a referent in a pattern (S:subject) means at the item of an index; empty where nobody. */
export type FindReferent = (referent: string, at: number) => { members: readonly Member[]; start?: number; end?: number } | undefined

/** What was captured last, and all before it: steps that fail leave no copies of a map behind. */
interface Captured {
  readonly name: string
  readonly members: readonly Member[]
  readonly before: Captured | undefined
}

/** What all steps of a match found. */
interface State {
  readonly captures: Captured | undefined
  readonly texts: readonly string[]
  readonly start: number
  readonly end: number
}

/** What was noted of the sentence that a pattern is matched with: whether the thing of an element may stand at an item, and whether it surely does. */
export interface Notes {
  mayStand(thing: number, at: number): boolean
  stands(thing: number, at: number): boolean
}

/** What a pattern is matched with. */
export interface Matched {
  readonly items: readonly Item[]
  readonly notes: Notes
  readonly findReferent: FindReferent
}

/** Every match of the pattern that begins at an item of `from` to `to`, one at most for each: the first found, shortest gaps first. */
export function matchPattern(pattern: Pattern, matched: Matched, from: number, to: number): readonly Match[] {
  let matches: Match[] | undefined
  const first = pattern[0]
  for (let i = from; i <= to; i++) {
    const taken = metBy(first, matched, i)
    if (taken === 0) continue
    const state = goOn(pattern, 0, matched, i, taken, undefined, NO_TEXTS, FAR, -1)
    if (state) (matches ??= []).push({ captures: mapOf(state.captures), texts: state.texts, start: state.start, end: state.end, clause: (matched.items[i] as Item).clause })
  }
  return matches ?? NO_MATCHES
}

const NO_MATCHES: readonly Match[] = []

/** Behind the end of any sentence, and as small a number as engines like. */
const FAR = 2 ** 31 - 1

/** No run of adverbs and dates before a verb is longer. */
const MOST_ADVERBS = 8

const NO_TEXTS: readonly string[] = []

function mapOf(captured: Captured | undefined): Map<string, readonly Member[]> {
  if (!captured) return new Map()
  return mapOf(captured.before).set(captured.name, captured.members)
}

export const takesItem = (element: Element): element is Extract<Element, { optional: boolean }> => element.optional !== undefined

/** How many items an element takes at most. */
export const mostItems = (element: Element): number =>
  element.is === 'gap' ? element.most : element.is === 'adverbs' ? MOST_ADVERBS : element.is === 'word' ? Math.max(1, ...element.phrases.map(({ length }) => length)) : takesItem(element) ? 1 : 0

/** How many items from the one of an index on an element takes that must be met by it, 0 where it is not; `OPEN` where nothing need be met. */
const metBy = (element: Element | undefined, matched: Matched, i: number): number => element === undefined || element.optional !== false ? OPEN : takenBy(element, matched, i)
const OPEN = -1

/** What was found so far is handed on piece by piece: most steps lead to nothing, for which nothing is made. */
function step(pattern: Pattern, at: number, matched: Matched, i: number, captures: Captured | undefined, texts: readonly string[], start: number, end: number): State | undefined {
  const element = pattern[at]
  if (!element) return { captures, texts, start, end }
  const { items } = matched, item = i < items.length ? items[i] : undefined
  if (element.is === 'gap') {
    const next = pattern[at + 1]
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const last = skipped ? items[i + skipped - 1] : undefined
      if (skipped && (!last || !element.acrossClauses && isClauseMark(last) || isBarred(element, last))) return undefined
      const taken = metBy(next, matched, i + skipped)
      if (taken === 0) continue
      const found = goOn(pattern, at + 1, matched, i + skipped, taken, captures, texts, start, end)
      if (found) return found
    }
    return undefined
  }
  if (element.is === 'adverbs') {
    let next = i
    while (next < items.length && next - i < MOST_ADVERBS && (items[next] as Item).isAdverb) next++
    // An adverb can be the verb that comes next (由甲|牵头): the longest run that lets the rest match.
    for (; next >= i; next--) {
      const found = step(pattern, at + 1, matched, next, captures, texts, start, end)
      if (found) return found
    }
    return undefined
  }
  if (element.is === 'clause') return item && (i === 0 || (items[i - 1] as Item).clause !== item.clause || isClauseMark(items[i - 1] as Item)) ? step(pattern, at + 1, matched, i, captures, texts, start, end) : undefined
  if (element.is === 'referent') {
    // A referent takes up no item: the next element is asked of this one, which is cheaper to see.
    const taken = metBy(pattern[at + 1], matched, i)
    if (taken === 0) return undefined
    const referent = item && matched.findReferent(element.referent, i)
    if (!referent?.members.length || element.kinds.length && !areOf(referent.members, element.kinds)) return undefined
    return goOn(pattern, at + 1, matched, i, taken, { name: element.capture, members: referent.members, before: captures }, texts, Math.min(start, referent.start ?? FAR), Math.max(end, referent.end ?? -1))
  }
  if (!takesItem(element)) return undefined
  const taken = takenBy(element, matched, i), found = taken > 0 ? take(pattern, at, matched, i, taken, captures, texts, start, end) : undefined
  return found || !element.optional ? found : step(pattern, at + 1, matched, i, captures, texts, start, end)
}

/** The same where it is known how many items the element takes. */
const goOn = (pattern: Pattern, at: number, matched: Matched, i: number, taken: number, captures: Captured | undefined, texts: readonly string[], start: number, end: number): State | undefined =>
  taken === OPEN ? step(pattern, at, matched, i, captures, texts, start, end) : take(pattern, at, matched, i, taken, captures, texts, start, end)

/** Takes so many items for an element, and goes on behind them. */
function take(pattern: Pattern, at: number, matched: Matched, i: number, taken: number, captures: Captured | undefined, texts: readonly string[], start: number, end: number): State | undefined {
  const next = metBy(pattern[at + 1], matched, i + taken)
  if (next === 0) return undefined
  const element = pattern[at] as Element, { items } = matched, { start: from, members } = items[i] as Item
  const more = element.is === 'mention' ? { name: element.capture, members, before: captures } : captures
  const said = element.is === 'act' && element.kept ? [...texts, postAt(items, i)] : texts
  return goOn(pattern, at + 1, matched, i + taken, next, more, said, Math.min(start, from), Math.max(end, (items[i + taken - 1] as Item).end))
}

/** 某学院|校外|导师: what stands between a body and a post belongs to the post. */
function postAt(items: readonly Item[], at: number): string {
  let first = at
  while (first > 0 && at - first < LONGEST_POST && isOfPost(items[first - 1] as Item)) first--
  const own = (items[at] as Item).text, body = prior(items, first)
  return first < at && body?.members.some(({ entity }) => isBody(entity)) ? items.slice(first, at + 1).map(({ text }) => text).join('') : own
}
const isOfPost = ({ members, acts, text }: Item): boolean => members.length === 0 && acts === 0 && IN_POST.test(text)
const LONGEST_POST = 3, IN_POST = /^(?!的$|了$|一名$|一位$|当|任|为$|是$|做$|的|聘|受聘|选|推选|推举|担任|兼|被|获)[〇\u3400-\u9fff]+$/

const areOf = (members: readonly Member[], kinds: readonly string[]): boolean => members.every(({ entity }) => kinds.includes(entity.kind))

/** Whether a gap may not run over an item: a word, or a thing of a kind (<Actor>, <Initiative>). */
function isBarred({ without, withoutKinds }: Extract<Element, { is: 'gap' }>, item: Item): boolean {
  const { members } = item
  if (members.length === 0) return without.length > 0 && isWordOf(item, without)
  if (withoutKinds.length > 0) for (const { entity } of members) if (isOneOf(entity.kind, withoutKinds)) return true
  return false
}

const MARKS = new CodeSet('，。；：！？…')
const isClauseMark = (item: Item): boolean => item.members.length === 0 && isLetter(item, MARKS)

/** The engine's own copies of texts are compared by where they lie, which its own search does not do. */
function isOneOf(text: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (words[i] === text) return true
  return false
}

/** Words of patterns and of the lexicon are such copies; figures, quotations and what names leave of words are not. */
const isWordOf = ({ text, word }: Item, words: readonly string[]): boolean => word !== undefined && word.row >= 0 ? isOneOf(text, words) : words.includes(text)

/** How many items from the one of an index on an element takes: one, or as many as a phrase has words; 0 where it does not fit. */
function takenBy(element: Extract<Element, { optional: boolean }>, { items, notes }: Matched, i: number): number {
  if (i >= items.length || element.thing !== 0 && !notes.mayStand(element.thing, i)) return 0
  const item = items[i] as Item, isNamed = item.members.length > 0
  // Most words stand but once in a sentence: where that is needs no look at a list of them.
  if (element.is === 'word' && element.thing !== 0 && element.begins.length === 0 && notes.stands(element.thing, i)) return 1
  if (element.is === 'word') return isNamed ? 0 : isWordOf(item, element.words) ? 1 : element.begins.length > 0 && isWordOf(item, element.begins) ? phraseAt(element.phrases, items, i) : 0
  if (element.is === 'mention') return isNamed && mayBeOf(item.members, element.kinds) ? 1 : 0
  return (item.acts & element.act) !== 0 && (item.acts & element.butNot) === 0 ? 1 : 0
}

function phraseAt(phrases: readonly (readonly string[])[], items: readonly Item[], i: number): number {
  const { text } = items[i] as Item
  for (const phrase of phrases) {
    if (phrase[0] !== text || i + phrase.length > items.length) continue
    let k = 1
    while (k < phrase.length && (items[i + k] as Item).members.length === 0 && (items[i + k] as Item).text === phrase[k]) k++
    if (k === phrase.length) return k
  }
  return 0
}

/** What a place is called as a body here (该文化中心承办) may be one. */
function mayBeOf(members: readonly Member[], kinds: readonly string[]): boolean {
  for (let i = 0; i < members.length; i++) {
    const { entity, mention } = members[i] as Member
    if (!isOneOf(entity.kind, kinds) && !isOneOf(mention.kind, kinds) && !entity.kinds.some(kind => kinds.includes(kind))) return false
  }
  return true
}
