// How well pages are read, as numbers: what an evaluation leaves behind and the product shows.

/** Shares from 0 to 1; `f1` is the harmonic mean of the two. */
export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What an extractor made of a page the first time it saw it, before anyone learnt from that page. */
export interface FirstRun {
  readonly page: string
  /** The commit that the extractor stood at. */
  readonly commit: string
  readonly entity: Rate
  readonly relation: Rate
}

/** Two figures that are never mixed: one on pages that the rules were made with, one on pages that were new. */
export interface Quality {
  /** The version of the words and rules that `development` was measured with. */
  readonly rulebook: string
  readonly development: { readonly pages: readonly string[]; readonly entity: Rate; readonly relation: Rate }
  readonly firstRuns: readonly FirstRun[]
}
