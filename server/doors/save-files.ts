// Page files and a desk in, every page saved and a line of progress for each out; a bad file is named and the others go on.
import { basename } from 'node:path'
import { reasonOf } from '#model/reason-of.ts'
import { StoreAway } from '#store/graph-store.ts'
import type { Desk } from './open-desk.ts'
import { readPageBytes } from './page-bytes.ts'
import type { PageFiles } from './page-files.ts'
import { readPage } from './read-page.ts'
import { Refusal } from './refusal.ts'
import { say, warn } from './say.ts'

export interface SavedFiles {
  readonly read: number
  /** Saved before from the same file with the same rulebook. */
  readonly kept: number
  readonly failed: number
}

/** Saves the files in order. `stop` ends it between two pages. @throws StoreAway where the database stays away: the files after it would each wait as long. */
export async function saveFiles({ files, failures }: PageFiles, desk: Pick<Desk, 'savePage'>, stop?: AbortSignal): Promise<SavedFiles> {
  const seen = new Map<string, { readonly file: string; readonly hash: string }>()
  const count = { read: 0, kept: 0, failed: failures.length }
  for (const { file, reason } of failures) warn(`${file}: ${reason}`)
  for (const [index, { file, label }] of files.entries()) {
    if (stop?.aborted) break
    const place = `[${index + 1}/${files.length}] ${basename(file)}`
    const began = performance.now()
    try {
      const bytes = readPageBytes(file)
      const { id, hash } = readPage(bytes, label)
      const twin = seen.get(id)
      if (twin && twin.hash !== hash) throw new Refusal(`it would be the same page “${id}” as ${twin.file} · 与另一文件同为一版`)
      seen.set(id, { file, hash })
      const saved = await desk.savePage(bytes, label)
      count[saved.outcome === 'kept' ? 'kept' : 'read'] += 1
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      if (saved.outcome !== 'kept') say(`${place}  ${saved.articles} articles  ${saved.claims} claims  ${saved.dropped} dropped  ${seconds} s`)
    } catch (error) {
      if (error instanceof StoreAway) throw error
      count.failed += 1
      warn(`${place}  ${file}: ${reasonOf(error)}`)
    }
  }
  if (count.kept > 0) say(`${count.kept} ${count.kept === 1 ? 'page' : 'pages'} saved before, not read again · 已收录，不再重读`)
  return count
}
