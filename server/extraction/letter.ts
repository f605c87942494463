// A word in, whether it is a single character of a set out: most words asked about are marks and words of grammar, and an expression for each is dear.
import type { CodeSet } from '#model/code-set.ts'
import type { Word } from '#rulebook/word.ts'
import { WordGroup } from '#rulebook/word-group.ts'

/** Whether a word is one of these characters and nothing more. */
export const isLetter = (item: { readonly word: Word | undefined } | undefined, letters: CodeSet): boolean => item?.word !== undefined && letters.has(item.word.letter)

/** Whether a code is that of 0 to 9. */
export const isFigure = (code: number): boolean => code >= 48 && code <= 57

/** Whether a word is written in Han characters alone. */
export const isHan = ({ text }: { readonly text: string }): boolean => HAN.test(text)
const HAN = /^[〇\u3400-\u9fff]+$/

/** Words that are one Han character and nothing more. */
export const ONE_HAN = new WordGroup(/^[〇\u3400-\u9fff]$/)
