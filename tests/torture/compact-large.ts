// The file of an embedded database and what it answers in, the same file compacted out, with its sizes; the answers must stay.
import { copyPages } from '#store/copy-pages.ts'
import { openStore } from '#store/open-store.ts'
import { rewriteFile } from '#store/rewrite-file.ts'
import { askEverything, requireEqualAnswers, type Answers } from './ask-everything.ts'
import { take } from './large-contract.ts'

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

export async function compactLarge(file: string, answers: Answers, seed: number, say: (line: string) => void): Promise<void> {
  const { before, after } = await take('compact', say, () => rewriteFile(file, copyPages))
  say(`file: ${inMegabytes(before)} → ${inMegabytes(after)}`)
  const store = await openStore(file)
  try {
    requireEqualAnswers(answers, await askEverything(store, seed), 'After compacting')
  } finally {
    await store.close()
  }
}
