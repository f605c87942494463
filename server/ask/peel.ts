// A text and some words in, the longest word that it begins or ends with and what is left out. A Latin word is only found whole.

export interface Peeled {
  readonly word: string
  readonly rest: string
}

interface Words {
  has(word: string): boolean
}

/** The longest of `words` (at most 30 units long) at the beginning of `text`, which is in lower case. */
export function peelStart(text: string, words: Words): Peeled | undefined {
  for (let length = Math.min(30, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length)
    if (words.has(word) && !(isLatin(text[length - 1]) && isLatin(text[length]))) return { word, rest: text.slice(length).trim() }
  }
  return undefined
}

/** The longest of `words` at the end of `text`. */
export function peelEnd(text: string, words: Words): Peeled | undefined {
  for (let length = Math.min(30, text.length); length > 0; length -= 1) {
    const at = text.length - length
    const word = text.slice(at)
    if (words.has(word) && !(isLatin(text[at]) && isLatin(text[at - 1]))) return { word, rest: text.slice(0, at).trim() }
  }
  return undefined
}

/** `text` without any of `words` at its beginning and its end. */
export function trimWords(text: string, words: Words): string {
  let trimmed = text.trim()
  for (let peeled = peelStart(trimmed, words); peeled; peeled = peelStart(trimmed, words)) trimmed = peeled.rest
  for (let peeled = peelEnd(trimmed, words); peeled; peeled = peelEnd(trimmed, words)) trimmed = peeled.rest
  return trimmed
}

const isLatin = (character: string | undefined): boolean => character !== undefined && /[a-z0-9-]/i.test(character)
