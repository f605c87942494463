// A form and a question's text in, every way to lay the one over the other out: which words fill it, and what is left for its slots.
import type { FoundWord, QuestionText } from './question-text.ts'
import type { Sense } from './question-words.ts'

/** A piece of a form: one of some words, or a slot for anything. */
export type Part = { readonly optional: boolean } & ({ readonly senses: readonly Sense[] } | { readonly slot: string })

export interface Match {
  readonly slots: ReadonlyMap<string, readonly string[]>
  readonly values: ReadonlyMap<Sense, readonly string[]>
  /** How many characters the form's own words explain. */
  readonly explained: number
}

/** Forms are tried in so many steps at most: a long text full of small words has very many ways. */
export interface Steps {
  left: number
}

interface Path {
  readonly slots: readonly (readonly [slot: string, text: string])[]
  readonly values: readonly (readonly [Sense, string])[]
  readonly explained: number
}

export function matchForm(parts: readonly Part[], question: QuestionText, steps: Steps): readonly Match[] {
  const { text, words } = question
  const reach = measureReach(question)
  const after = parts.map((_, at) => sensesAfter(parts, at))
  const found: Match[] = []
  const walk = (at: number, from: number, path: Path): void => {
    if ((steps.left -= 1) < 0) return
    const part = parts[at]
    if (!part) {
      if (reach[from]?.skips.includes(text.length)) found.push({ slots: group(path.slots), values: group(path.values), explained: path.explained })
      return
    }
    if ('slot' in part) {
      for (let end = from + 1; end <= text.length; end += 1) {
        // A slot ends where what comes next can begin.
        if (at === parts.length - 1 ? end < text.length : after[at]?.every((sense) => !reach[end]?.senses.has(sense))) continue
        const slot = text.slice(from, end).trim()
        if (slot) walk(at + 1, end, { ...path, slots: [...path.slots, [part.slot, slot]] })
      }
    } else {
      for (const start of reach[from]?.skips ?? []) {
        for (const { word, end, meanings } of words[start] ?? []) {
          const meaning = meanings.find(({ sense }) => part.senses.includes(sense))
          if (meaning) walk(at + 1, end, { ...path, values: [...path.values, [meaning.sense, meaning.value]], explained: path.explained + word.length })
        }
      }
    }
    if (part.optional) walk(at + 1, from, path)
  }
  walk(0, 0, { slots: [], values: [], explained: 0 })
  return found
}

interface Reach {
  /** Where one can stand after leaving out what says nothing. */
  readonly skips: readonly number[]
  /** What can begin there. */
  readonly senses: ReadonlySet<Sense>
}

const measured = new WeakMap<QuestionText, readonly Reach[]>()

/** For each place of the text, measured once a question. */
function measureReach(question: QuestionText): readonly Reach[] {
  const known = measured.get(question)
  if (known) return known
  const { text, words } = question
  const reach = Array.from({ length: text.length + 1 }, (_, from) => {
    const places = skips(from, text, words)
    return { skips: places, senses: new Set(places.flatMap((place) => (words[place] ?? []).flatMap(({ meanings }) => meanings.map(({ sense }) => sense)))) }
  })
  measured.set(question, reach)
  return reach
}

/** What may come after a part; nothing is known where another slot may, or the end. */
function sensesAfter(parts: readonly Part[], at: number): readonly Sense[] | undefined {
  const senses: Sense[] = []
  for (const part of parts.slice(at + 1)) {
    if ('slot' in part) return undefined
    senses.push(...part.senses)
    if (!part.optional) return senses
  }
  return undefined
}

/** Where one can stand after leaving out spaces and words that say nothing: 请问, 的, the. */
function skips(from: number, text: string, words: readonly (readonly FoundWord[])[]): readonly number[] {
  const seen = new Set([from])
  for (const at of seen) {
    if (text[at] === ' ') seen.add(at + 1)
    for (const { end, meanings } of words[at] ?? []) if (meanings.some(({ sense }) => sense === 'filler')) seen.add(end)
  }
  return [...seen]
}

function group<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
