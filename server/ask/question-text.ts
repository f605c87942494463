// A question as typed in, the text that forms are laid over out, with every word that begins at each place.
import { HAN } from '#model/han.ts'
import type { Meaning, QuestionWords, Sense } from './question-words.ts'

export type Language = 'zh' | 'en'

export interface FoundWord {
  readonly word: string
  readonly end: number
  readonly meanings: readonly Meaning[]
}

export interface QuestionText {
  readonly text: string
  readonly language: Language
  /** The words that begin at each place, the longest first. */
  readonly words: readonly (readonly FoundWord[])[]
}

const LONGEST_WORD = 44

/** Chinese where it asks in Chinese: “Where was 托管班 held?” is English. */
export function readQuestionText(question: string, words: QuestionWords): QuestionText {
  const text = makePlain(question)
  const found = findWords(text, words)
  const asking = found.flat().filter(({ meanings }) => meanings.some(({ sense }) => ASKING.has(sense)))
  const first = asking.sort((a, b) => a.end - b.end)[0]
  return { text, words: found, language: first ? (HAN.test(first.word) ? 'zh' : 'en') : HAN.test(text) ? 'zh' : 'en' }
}

const ASKING: ReadonlySet<Sense> = new Set<Sense>(['who', 'which', 'what', 'where', 'when', 'howmany', 'how', 'aux', 'list', 'compare', 'yes', 'whether', 'connected', 'beyond'])

/** Lower case, full-width forms made plain, 「」 made “”, separators made spaces, no mark at the end. */
export function makePlain(question: string): string {
  const plain = question.normalize('NFKC').toLowerCase().replace(/[「『]/g, '“').replace(/[」』]/g, '”').replace(/[’‘]/g, "'")
  return plain.replace(/\b(who|what|where|when|how)'s\b/g, '$1 is').replace(/[,;:、?!。]|\.(?= |$)/g, ' ').replace(/ +/g, ' ').trim()
}

export function findWords(text: string, words: QuestionWords): readonly (readonly FoundWord[])[] {
  return Array.from({ length: text.length }, (_, start) => {
    if (isLatin(text[start]) && isLatin(text[start - 1])) return []
    const found: FoundWord[] = []
    for (let length = Math.min(LONGEST_WORD, text.length - start); length > 0; length -= 1) {
      const end = start + length
      const meanings = words.meanings.get(text.slice(start, end))
      if (meanings && !(isLatin(text[end - 1]) && isLatin(text[end]))) found.push({ word: text.slice(start, end), end, meanings })
    }
    return found
  })
}

/** A Latin word is only found whole. */
const isLatin = (character: string | undefined): boolean => character !== undefined && /[a-z0-9-]/.test(character)
