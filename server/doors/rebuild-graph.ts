// A graph in, the same pages in it read anew with this program's rules out.
import type { GraphStore } from '#store/graph-store.ts'
import { rewriteFile } from '#store/rewrite-file.ts'
import { makeRecord } from './make-record.ts'
import { openGraph } from './open-graph.ts'
import { openReader, type Reader } from './open-reader.ts'
import { Refusal } from './refusal.ts'
import { say } from './say.ts'
import { findServer } from './serving-record.ts'
import type { Settings } from './settings.ts'

/** An embedded graph is written anew into a file of its own that then takes the old one's place, whatever its layout; in Neo4j, page takes the place of page. */
export async function rebuildGraph(settings: Settings): Promise<void> {
  const reader = openReader()
  if (typeof settings.place === 'string') {
    const server = await findServer(settings.servingFile)
    if (server) throw new Refusal(`The graph is being served by process ${server.pid}. Stop it first · 请先停止正在运行的服务。`)
    await rewriteFile(settings.place, (from, to) => rereadPages(from, to, reader))
    return
  }
  const store = await openGraph(settings)
  try {
    await rereadPages(store, store, reader)
  } finally {
    await store.close()
  }
}

async function rereadPages(from: GraphStore, to: GraphStore, reader: Reader): Promise<void> {
  const pages = await from.pages()
  let [before, after] = [0, 0]
  for (const [at, { id, claims }] of pages.entries()) {
    const page = await from.page(id)
    if (!page) continue
    const record = makeRecord(page, reader)
    await to.savePage(record)
    before += claims
    after += record.claims.length
    say(`[${at + 1}/${pages.length}] ${id}  ${claims} → ${record.claims.length} claims`)
  }
  say(`${pages.length} pages read again, ${before} → ${after} claims · 已按新规则重读`)
}
