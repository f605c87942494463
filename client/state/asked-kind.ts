// What is typed → the kind it asks for, where it begins with one and a colon (人物：王 or person: wang), and the text that is left.
import type { EntityKind } from '../graph/documents.ts'
import { en } from '../words/en.ts'
import { zh } from '../words/zh.ts'
import { DRAWN_KINDS } from './visible-part.ts'

export interface AskedKind { readonly kind: EntityKind | null; readonly text: string }

/** The words of both languages are understood in each. */
export function readKind(typed: string): AskedKind {
  const [, word = '', rest = ''] = /^\s*([^:：\s]{1,16})\s*[:：](.*)$/su.exec(typed) ?? []
  const kind = DRAWN_KINDS.find((each) => [zh.kind[each], en.kind[each].toLowerCase()].includes(word.toLowerCase()))
  return kind ? { kind, text: rest.trim() } : { kind: null, text: typed.trim() }
}
