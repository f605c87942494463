// How a page's graph came about, for whoever asks for an explanation: what was read, what each mention is, and the draft with its vetoes.
import type { Draft } from './draft.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

export interface Trace {
  readonly read: readonly ReadArticle[]
  readonly resolution: Resolution
  readonly draft: Draft
}
