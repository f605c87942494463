// A question in, what it asks for out; nothing where it has no form that we know. Words decide: no look at the store.
import type { EntityKind } from '#model/kinds.ts'
import { peelEnd, peelStart, trimWords } from './peel.ts'
import type { Asked, Deed, QuestionWords } from './question-words.ts'

export interface Question {
  /** That of the asking word: “Where was 托管班 held?” is English. */
  readonly language: 'zh' | 'en'
  readonly asked: Asked
  readonly deed: Deed
  /** Only things of this kind are asked for: 哪些工会. */
  readonly kind?: EntityKind
  /** What it was done to: a topic or an initiative's name (托管班). */
  readonly object: string
  /** Who did it, where that is what is known (大兴区总工会有哪些活动). */
  readonly body: string
  /** Where they must be, or what they must be called (大兴区哪些工会…). */
  readonly among: string
}

/**
 * Splits the question at its asking word (谁, 哪些, which …) and peels verbs, kinds and fillers off both sides.
 * “大兴区总工会办过哪些托管班？” asks what, with body 大兴区总工会 and object 托管班.
 */
export function parseQuestion(text: string, words: QuestionWords): Question | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[?。.!]/g, '').trim()
  const split = splitAtAsked(plain, words)
  if (!split) return undefined
  const { asked, language } = split
  const kindThen = peelStart(split.after, words.kinds)
  const kind = kindThen && words.kinds.get(kindThen.word)
  const right = takeVerb(kindThen ? kindThen.rest : split.after, words)
  const left = takeLastVerb(split.before, words)
  const deed = right.deed ?? left.deed
  if (asked === 'where') return whole({ language, asked, deed: { relation: 'HOSTED_AT' }, object: left.rest || right.rest, body: '', among: '' })
  if (!deed) return undefined
  const asksWhat = asked === 'what' || kind === 'Initiative' || (left.deed !== undefined && left.rest !== '')
  // “What did the federation organize” has the body after the asking word, “市总工会办过哪些托管班” before it.
  if (asksWhat) return whole({ language, asked: 'what', deed, body: left.rest || right.rest, object: left.rest ? right.rest : '', among: '' })
  const question = { language, asked, deed, object: right.rest || left.rest, body: '', among: right.rest ? left.rest : '' } as const
  return whole(kind ? { ...question, kind } : question)
}

function whole(question: Question): Question | undefined {
  return question.object || question.body ? question : undefined
}

/** Splits at the first asking word, the longest where several begin there. */
function splitAtAsked(text: string, words: QuestionWords): { readonly before: string; readonly asked: Asked; readonly language: Question['language']; readonly after: string } | undefined {
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && /[a-z0-9]/.test(text[at] ?? '') && /[a-z0-9]/.test(text[at - 1] ?? '')) continue
    const found = peelStart(text.slice(at), words.asked)
    const asked = found && words.asked.get(found.word)
    if (asked) return { before: text.slice(0, at).trim(), asked, language: /[a-z]/.test(found.word) ? 'en' : 'zh', after: found.rest }
  }
  return undefined
}

interface Verbed {
  readonly deed?: Deed
  readonly rest: string
}

/** A verb at the beginning (办过托管班), else at the end (did the federation organize). */
function takeVerb(text: string, words: QuestionWords): Verbed {
  let rest = text
  for (let filler = peelStart(rest, words.fillers); filler; filler = peelStart(rest, words.fillers)) rest = filler.rest
  const first = peelStart(rest, words.verbs)
  const helping = first && /^(did|do|does)$/.test(first.word) ? first : undefined
  if (first && !helping) return { deed: words.verbs.get(first.word) as Deed, rest: trimWords(first.rest, words.fillers) }
  return takeLastVerb(helping ? helping.rest : rest, words)
}

function takeLastVerb(text: string, words: QuestionWords): Verbed {
  const trimmed = trimWords(text, words.fillers)
  const last = peelEnd(trimmed, words.verbs)
  return last ? { deed: words.verbs.get(last.word) as Deed, rest: trimWords(last.rest, words.fillers) } : { rest: trimmed }
}
