// An embedded database in, the same file written anew out: the engine never gives back the room of what was deleted.
import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { GraphStore } from './graph-store.ts'
import { openStore } from './open-store.ts'

/** Bytes of the file before and after. */
export interface Rewritten {
  readonly before: number
  readonly after: number
}

/**
 * Writes what `work` carries over from the old graph into a new file, and puts that in the old one's place at the end: interrupted, the old one stays as it was.
 * @throws DatabaseHeld where somebody else writes to it, Error where there is none.
 */
export async function rewriteFile(path: string, work: (from: GraphStore, to: GraphStore) => Promise<unknown>): Promise<Rewritten> {
  const file = resolve(path)
  const draft = `${file}.new`
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
  // Opened and closed once: that folds in the log of a writer that was killed.
  await (await openStore(file, { anyLayout: true })).close()
  const from = await openStore(file, { anyLayout: true })
  const before = statSync(file).size
  dropDraft(draft)
  try {
    const to = await openStore(draft)
    try {
      await work(from, to)
      const [old, carried] = [(await from.pages()).length, (await to.pages()).length]
      if (carried !== old) throw new Error(`Only ${carried} of the ${old} pages of ${file} were carried over; it stays as it is. Run the command again · 未能全部写入新文件，原文件未动。`)
    } finally {
      await to.close()
    }
    if (existsSync(`${file}.wal`) || existsSync(`${draft}.wal`)) throw new Error(`The database ${file} has a log beside it that should be empty; it stays as it is. Run the command again.`)
    // The old file is still held here, so that nobody can save a page into it that the new one would not have.
    renameSync(draft, file)
    return { before, after: statSync(file).size }
  } finally {
    dropDraft(draft)
    await from.close()
  }
}

function dropDraft(draft: string): void {
  for (const ending of ['', '.wal', '.holder.json']) rmSync(`${draft}${ending}`, { force: true })
}
