// One store and another in, every page of the first in the second out.
import type { GraphStore, SaveOutcome } from './graph-store.ts'

/** Told of each page when it is over: how many of how many, and what became of it. */
export type Progress = (done: number, total: number, page: string, outcome: SaveOutcome) => void

/** Copies page by page, in the order of their ids; run again after an interruption, it goes on where it stopped. Gives the number of pages. */
export async function copyPages(from: GraphStore, to: GraphStore, look?: Progress): Promise<number> {
  const pages = await from.pages()
  for (const [at, { id }] of pages.entries()) {
    const record = await from.record(id)
    if (!record) continue
    // Not among the arguments of `look`: without one they are never evaluated.
    const outcome = await to.savePage(record)
    look?.(at + 1, pages.length, id, outcome)
  }
  return pages.length
}
