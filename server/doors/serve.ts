// `atlas serve`: the seed pages saved, the client built, the graph served until it is told to stop.
import { Command } from 'commander'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Quality } from '#model/quality.ts'
import { reasonOf } from '#model/reason-of.ts'
import { announceHolder } from '#store/holder-record.ts'
import { buildClient } from './build-client.ts'
import { openLocalDesk } from './open-desk.ts'
import { openGraph } from './open-graph.ts'
import { openReader } from './open-reader.ts'
import { findPageFiles } from './page-files.ts'
import { requireFreePort } from './port-holder.ts'
import { readQuality } from './read-quality.ts'
import { reasonOfRule } from './rule-reasons.ts'
import { saveFiles } from './save-files.ts'
import { say, warn } from './say.ts'
import { makeToken, removeServingRecord, writeServingRecord } from './serving-record.ts'
import { PROGRAM, readSettings } from './settings.ts'
import { warnOfOldRules } from './warn-of-old-rules.ts'

export const serve = new Command('serve')
  .description('serve client and API · 启动图谱服务')
  .option('--no-seeds', 'do not save the pages that come with the program · 不收录自带版面')
  .addHelpText('after', `
Environment · 环境变量:
  HOST (127.0.0.1)  PORT (4000)  ATLAS_DATA (data/)
  ATLAS_TOKEN (who bears it may save and remove pages by GraphQL; nobody without it)
  ATLAS_EXPLORER (on; off: no GraphiQL, and the schema is not told)
  NEO4J_URI  NEO4J_USER (neo4j)  NEO4J_PASSWORD  NEO4J_DATABASE  NEO4J_PATIENCE (120 s)
Examples · 示例:
  atlas serve
  PORT=8080 ATLAS_DATA=/srv/atlas atlas serve --no-seeds`)
  .action(async ({ seeds }: { seeds: boolean }) => {
    const settings = readSettings()
    const { host, port, place, servingFile, token: apiToken, explorer } = settings
    await requireFreePort(host, port)
    const store = await openGraph(settings, { readsAtOnce: true })
    const stop = listenForStop()
    try {
      const reader = openReader()
      const desk = openLocalDesk(store, reader)
      if (seeds) await saveFiles(findPageFiles([join(PROGRAM, 'seeds', 'pages')], {}), desk, stop)
      warnOfOldRules(await store.pages(), reader.version)
      const clientFolder = stop.aborted ? undefined : await buildClient().catch((error: unknown) => warn(`The client could not be built, only the API is served: ${reasonOf(error)}`))
      if (stop.aborted) return
      const token = makeToken()
      const health = async () => ({ pages: (await store.stats()).pages, rulebook: reader.version })
      // Loaded here: the other commands need no GraphQL and start in half the time without it.
      const { serve: serveGraph } = await import('#api/serve.ts')
      const server = await serveGraph({ store, quality: readFigures(), host, port, health, explorer, reasonOfRule, desk: { ...desk, token }, ...(apiToken && { token: apiToken }), ...(clientFolder ? { clientFolder } : {}) })
      const address = `http://${nameHost(host)}:${(server.address() as AddressInfo).port}/`
      // Other commands hand their pages to whoever holds an embedded database; Neo4j takes theirs beside ours.
      if (typeof place === 'string') {
        writeServingRecord(servingFile, { pid: process.pid, address, token, started: new Date().toISOString() })
        announceHolder(place, address)
      }
      say(`Union Atlas · 工会图谱  ${address}  (GraphQL: ${address}graphql)`)
      await new Promise<void>((resolve) => (stop.aborted ? resolve() : stop.addEventListener('abort', () => resolve())))
      if (typeof place === 'string') removeServingRecord(servingFile)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        // Browsers keep their connections open; what is being answered gets a moment.
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
      })
      await desk.close()
    } finally {
      await store.close()
    }
  })

/** The figures of the last evaluation; a file that is spoilt costs the figures, not the service. */
function readFigures(): Quality | null {
  try {
    return readQuality()
  } catch (error) {
    warn(reasonOf(error))
    return null
  }
}

/** The host as this machine's browser reaches it: a server that listens everywhere is also here. */
function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** Aborted by Ctrl-C or SIGTERM; a second Ctrl-C ends the program at once. */
function listenForStop(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}
