// The settings in, a desk that takes pages out: the running server's where one runs, else one on the database itself.
import { EventEmitter, on } from 'node:events'
import { reasonOf } from '#model/reason-of.ts'
import type { PageDesk, PageLabel, Progress, SavedPage } from '#api/page-desk.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { openGraph } from './open-graph.ts'
import { openReader, type Reader } from './open-reader.ts'
import { Refusal } from './refusal.ts'
import { savePage } from './save-page.ts'
import { findServer, type ServingRecord } from './serving-record.ts'
import type { Settings } from './settings.ts'

export interface Desk {
  savePage(bytes: Uint8Array, label: PageLabel): Promise<SavedPage>
  /** False where there is no such page. */
  removePage(id: string): Promise<boolean>
  close(): Promise<void>
}

/** Opens the desk. @throws Refusal where another process holds the database and takes no pages. */
export async function openDesk(settings: Settings): Promise<Desk> {
  // Neo4j takes several writers; an embedded database takes one.
  const server = typeof settings.place === 'string' ? await findServer(settings.servingFile) : undefined
  if (server) return openRemoteDesk(server)
  const store = await openGraph(settings)
  return { ...openLocalDesk(store, openReader()), close: () => store.close() }
}

/** A desk on an open store, one page at a time. Its close waits for the page in hand and leaves the store open. */
export function openLocalDesk(store: GraphStore, reader: Reader): Desk & PageDesk {
  const news = new EventEmitter().setMaxListeners(0)
  const report = (progress: Progress): boolean => news.emit('progress', progress)
  let last: Promise<unknown> = Promise.resolve()
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
  return {
    savePage: (bytes, label) => queue(async () => {
      report({ page: label.id, step: 'reading' })
      try {
        const saved = await savePage(bytes, label, store, reader)
        report({ page: saved.id, step: 'saved' })
        return saved
      } catch (error) {
        report({ page: label.id, step: 'failed', message: reasonOf(error) })
        throw error
      }
    }),
    async *progress() {
      for await (const [progress] of on(news, 'progress')) yield progress as Progress
    },
    removePage: (id) => queue(() => store.removePage(id)),
    close: async () => void (await last),
  }
}

/** A desk that hands every page to the running server. */
function openRemoteDesk({ address, token, pid }: ServingRecord): Desk {
  const send = async (method: string, id: string, query: URLSearchParams, body?: Uint8Array): Promise<Response> => {
    const url = new URL(`/pages/${encodeURIComponent(id)}?${query}`, address)
    const answer = await fetch(url, { method, headers: { Authorization: `Bearer ${token}` }, ...(body ? { body: Buffer.from(body) } : {}) })
    if (answer.ok || answer.status === 404) return answer
    const { error } = (await answer.json()) as { error?: string }
    throw new Refusal(error ?? `the running server (process ${pid}) answered ${answer.status}`)
  }
  return {
    async savePage(bytes, { id, ...facts }) {
      const answer = await send('PUT', id, new URLSearchParams(facts), bytes)
      if (!answer.ok) throw new Refusal(`the running server (process ${pid}) takes no pages`)
      return (await answer.json()) as SavedPage
    },
    removePage: async (id) => (await send('DELETE', id, new URLSearchParams())).ok,
    close: async () => undefined,
  }
}
