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
  const found: Match[] = []
  const walk = (at: number, from: number, path: Path): void => {
    if ((steps.left -= 1) < 0) return
    const part = parts[at]
    if (!part) {
      if (skips(from, text, words).includes(text.length)) found.push({ slots: group(path.slots), values: group(path.values), explained: path.explained })
      return
    }
    if ('slot' in part) {
      for (let end = from + 1; end <= text.length; end += 1) {
        if (at === parts.length - 1 && end < text.length) continue
        const slot = text.slice(from, end).trim()
        if (slot) walk(at + 1, end, { ...path, slots: [...path.slots, [part.slot, slot]] })
      }
    } else {
      for (const start of skips(from, text, words)) {
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
