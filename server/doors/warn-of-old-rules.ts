// A graph and this program's rules in, a word on pages that were read with others out.
import type { StoredPage } from '#store/graph-store.ts'
import { warn } from './say.ts'

export function warnOfOldRules(pages: readonly StoredPage[], rulebook: string): void {
  const old = pages.filter((page) => page.rulebook !== rulebook).length
  if (old > 0) warn(`${old} of ${pages.length} pages were read with other rules than this program's (${rulebook}). Read them again: atlas ingest --rebuild · 有版面按旧规则抽取，可重读。`)
}
