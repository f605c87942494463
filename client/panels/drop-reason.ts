// Why a sentence gave nothing, as the program says it → the same in the reader's language.
import type { Words } from '../words/zh.ts'

/** By the code before the colon; what is not known here stays as it is. */
export function sayReason(reason: string, say: Words): string {
  const code = reason.slice(0, Math.max(0, reason.indexOf(':')))
  return say.dropReason[code as keyof Words['dropReason']] ?? reason
}
