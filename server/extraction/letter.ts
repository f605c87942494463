// A word in, whether it is a single character of a set out: most words asked about are marks and words of grammar, and an expression for each is dear.
import type { CodeSet } from '#model/code-set.ts'
import { WordGroup } from '#rulebook/word-group.ts'

/** Whether a word is one of these characters and nothing more: how long it is its place says, so that no text need be fetched. */
export const isLetter = (word: { readonly text: string, readonly start: number, readonly end: number } | undefined, letters: CodeSet): boolean => word !== undefined && word.end - word.start === 1 && letters.has(word.text.charCodeAt(0))

/** Whether a code is that of 0 to 9. */
export const isFigure = (code: number): boolean => code >= 48 && code <= 57

/** Whether a word is written in Han characters alone. */
export const isHan = ({ text }: { readonly text: string }): boolean => HAN.test(text)
const HAN = /^[〇\u3400-\u9fff]+$/

/** Words that are one Han character and nothing more. */
export const ONE_HAN = new WordGroup(/^[〇\u3400-\u9fff]$/)
