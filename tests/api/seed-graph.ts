// Nothing in, a real store in a folder of its own, filled from the seed pages, out.
import { join } from 'node:path'
import type { GraphStore } from '#store/graph-store.ts'
import { openStore } from '#store/open-store.ts'
import { openReader } from '../../server/doors/open-reader.ts'
import { readPageBytes } from '../../server/doors/page-bytes.ts'
import { findPageFiles } from '../../server/doors/page-files.ts'
import { savePage } from '../../server/doors/save-page.ts'
import { makeFolder, SEED_PAGES } from '../doors/run-atlas.ts'

export interface SeedGraph {
  readonly store: GraphStore
  close(): Promise<void>
}

/** Reads and saves the five seed pages. */
export async function openSeedGraph(): Promise<SeedGraph> {
  const folder = makeFolder()
  const store = await openStore(join(folder.path, 'atlas.lbug'), { readOnly: false })
  const reader = openReader()
  for (const { file, label } of findPageFiles([SEED_PAGES], {}).files) await savePage(readPageBytes(file), label, store, reader)
  return {
    store,
    async close() {
      await store.close()
      folder.remove()
    },
  }
}
