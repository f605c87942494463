// A phrase of a question in, the ways to take it apart out: its core, and what narrows it (when, where, for whom, with whom, about what, whose).
import type { Steps } from './match-form.ts'
import { findWords } from './question-text.ts'
import { valueOf, type QuestionWords, type Sense } from './question-words.ts'
import { peelPeriod, type AskedPeriod } from './read-period.ts'

export type Narrowing = 'for' | 'at' | 'with' | 'about' | 'of'

export interface Pieces {
  /** What is left: a name, a topic, or nothing. */
  readonly core: string
  readonly periods: readonly AskedPeriod[]
  readonly narrowed: readonly { readonly by: Narrowing; readonly text: string; readonly loose?: true }[]
}

const MOST_WAYS = 60
/** A text full of small words could be taken apart without end. */
const MOST_STEPS = 2000
const NARROWING: ReadonlyMap<Sense, Narrowing> = new Map<Sense, Narrowing>([['for', 'for'], ['at', 'at'], ['with', 'with'], ['about', 'about'], ['of', 'of']])

/** The whole phrase comes first: 文化和旅游部 is a name, 大兴区总工会和妇联 may be two. */
export function splitPhrase(text: string, words: QuestionWords): readonly Pieces[] {
  const ways: Pieces[] = []
  for (const way of split(text, words, { left: MOST_STEPS })) {
    ways.push(way)
    if (ways.length >= MOST_WAYS) break
  }
  return ways.sort((a, b) => a.narrowed.length + a.periods.length - b.narrowed.length - b.periods.length)
}

function* split(text: string, words: QuestionWords, steps: Steps): Generator<Pieces> {
  if ((steps.left -= 1) < 0) return
  const raw = text.trim()
  // 中国艺术研究院 is no 国艺术研究院, though 中 says nothing in 活动中.
  if (raw) yield { core: raw, periods: [], narrowed: [] }
  const phrase = trimFillers(raw, words)
  if (phrase !== raw || !raw) yield { core: phrase, periods: [], narrowed: [] }
  if (phrase === '') return
  const timed = peelPeriod(phrase)
  if (timed) for (const way of split(timed.rest, words, steps)) yield { ...way, periods: [...way.periods, timed.period] }
  for (const { at, end, by, loose } of findNarrowings(phrase, words)) {
    const [left, right] = [phrase.slice(0, at).trim(), phrase.slice(end).trim()]
    if (!right || (by === 'of' && !left)) continue
    // 大兴区总工会|的|托管班: what stands before 的 owns what stands after it; “classes of X” the other way round.
    const zhOf = by === 'of' && phrase.slice(at, end) === '的'
    const [head, tail] = zhOf ? [right, left] : [left, right]
    if (by === 'of') for (const way of split(head, words, steps)) yield { ...way, narrowed: [...way.narrowed, { by, text: tail }] }
    // 和妇联|为货车司机: what narrows may be followed by more that narrows.
    else for (const more of tails(tail, words, steps)) for (const way of split(head, words, steps)) if (!way.core || !more.core) yield { core: way.core || more.core, periods: [...way.periods, ...more.periods], narrowed: [...way.narrowed, { by, text: more.head, ...(loose && { loose }) }, ...more.narrowed] }
  }
  const area = peelArea(phrase, words)
  if (area) for (const way of split(area.rest, words, steps)) yield { ...way, narrowed: [...way.narrowed, { by: 'at', text: area.name }] }
}

/** The ways in which a stretch after 和, 为 or in begins with one thing, perhaps followed by more: in Daxing|in 2025. */
function* tails(text: string, words: QuestionWords, steps: Steps): Generator<Pieces & { readonly head: string }> {
  if ((steps.left -= 1) < 0) return
  yield { head: text, core: '', periods: [], narrowed: [] }
  for (const { at, end, by, loose } of findNarrowings(text, words)) {
    const [head, rest] = [text.slice(0, at).trim(), text.slice(end).trim()]
    if (head && rest && by !== 'of') for (const more of tails(rest, words, steps)) yield { head, core: more.core, periods: more.periods, narrowed: [{ by, text: more.head, ...(loose && { loose }) }, ...more.narrowed] }
  }
  const timed = peelPeriod(text)
  if (timed?.rest) yield { head: timed.rest, core: '', periods: [timed.period], narrowed: [] }
  // 在海淀区|的活动: what is asked for may stand behind.
  const owned = text.lastIndexOf('的')
  if (owned > 0 && owned < text.length - 1) yield { head: text.slice(0, owned), core: text.slice(owned + 1), periods: [], narrowed: [] }
}

function findNarrowings(text: string, words: QuestionWords): readonly { readonly at: number; readonly end: number; readonly by: Narrowing; readonly loose?: true }[] {
  return findWords(text, words).flatMap((found, at) => found.flatMap(({ end, meanings }) => meanings.flatMap(({ sense, value }) => {
    const by = NARROWING.get(sense)
    return by ? [{ at, end, by, ...(value === 'and' && { loose: true as const }) }] : []
  })))
}

/** 大兴区|职工交友活动: a place that a phrase begins with, the longest first. */
function peelArea(text: string, words: QuestionWords): { readonly name: string; readonly rest: string } | undefined {
  for (const length of words.areas.lengthsAt(text, 0)) {
    const name = text.slice(0, length)
    if (length < text.length && length >= 2 && words.areas.named(name).length > 0) return { name, rest: text.slice(length) }
  }
  return undefined
}

/** The phrase without words that say nothing at its ends: the, 过, 一起. */
export function trimFillers(text: string, words: QuestionWords): string {
  let phrase = text.trim()
  for (let changed = true; changed; ) {
    changed = false
    const start = findWords(phrase.slice(0, 44), words)[0]?.find(({ word }) => isFiller(word, words))
    if (start) [phrase, changed] = [phrase.slice(start.end).trim(), true]
    const end = findLast(phrase, words)
    if (end !== undefined) [phrase, changed] = [phrase.slice(0, end).trim(), true]
  }
  return phrase
}

function findLast(phrase: string, words: QuestionWords): number | undefined {
  const from = Math.max(0, phrase.length - 24)
  const tail = findWords(phrase.slice(from), words)
  const at = tail.findIndex((found, start) => !(start === 0 && from > 0) && found.some(({ word, end }) => from + end === phrase.length && isFiller(word, words)))
  return at < 0 ? undefined : from + at
}

const isFiller = (word: string, words: QuestionWords): boolean => valueOf(words, word, 'filler') !== undefined || valueOf(words, word, 'together') !== undefined
