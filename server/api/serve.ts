// A store, the built client and the door's savePage in, one HTTP server out. The only file that knows which GraphQL server is used.
import { createYoga, type Plugin } from 'graphql-yoga'
import { parse, type GraphQLError } from 'graphql'
import { createServer, type Server } from 'node:http'
import type { GraphStore } from '#store/graph-store.ts'
import { outOfTime } from './allowance.ts'
import { answerGraphiql } from './graphiql-route.ts'
import { answerHealth, type Health } from './health-route.ts'
import { LIMITS } from './limits.ts'
import { loadSchema } from './load-schema.ts'
import { openContext } from './context.ts'
import { answerPages, type PageDesk } from './pages-route.ts'
import { limitQuery } from './query-limits.ts'
import { refuse } from './refusal.ts'
import { secureResponse } from './security-headers.ts'
import { openStaticFiles } from './static-files.ts'

export interface ServeOptions {
  readonly store: GraphStore
  readonly host: string
  readonly port: number
  /** The folder of the built client; without it only the API is served. */
  readonly clientFolder?: string
  /** Takes pages handed over by `atlas ingest` on the same machine; without it none are taken. */
  readonly desk?: PageDesk
  readonly health: () => Promise<Health>
}

/** The API alone, to be asked by `fetch` without a port. A request may take so many milliseconds. */
export function createApi(store: GraphStore, milliseconds: number = LIMITS.milliseconds) {
  return createYoga({
    schema: loadSchema(),
    context: () => openContext(store, milliseconds),
    plugins: [limitRequests(milliseconds)],
    maxRequestBodySize: LIMITS.bodyBytes,
    maskedErrors: { errorMessage: 'Something went wrong on the server; its log says what.', isDev: false },
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: 'error',
  })
}

const limitRequests = (milliseconds: number): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: LIMITS.tokens }))
  },
  onValidate({ addValidationRule }) {
    addValidationRule(limitQuery)
  },
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn((args) => withinTime(async () => executeFn(args), milliseconds))
  },
})

/** What `work` gives, or an error once the time of one request is over. */
async function withinTime<T>(work: () => Promise<T>, milliseconds: number): Promise<T | { readonly errors: readonly GraphQLError[] }> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<{ readonly errors: readonly GraphQLError[] }>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [refuse(outOfTime(milliseconds))] }), milliseconds)
  })
  return Promise.race([work(), late]).finally(() => clearTimeout(timer))
}

/**
 * Serves client, API, GraphiQL (`/graphql` in a browser), `/health` and `/pages` on one port.
 * Resolves once it listens; rejects with the system's error (EADDRINUSE, EACCES …) where it cannot.
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const api = createApi(options.store)
  const files = options.clientFolder ? await openStaticFiles(options.clientFolder) : undefined
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    secureResponse(response)
    const answer = async (): Promise<void> => {
      if (path === '/health') return answerHealth(response, options.health)
      if (path === '/pages' || path.startsWith('/pages/')) return answerPages(request, response, options.desk)
      if (await answerGraphiql(request, response, path)) return
      if (path === '/graphql') return api(request, response)
      if (files) return files.answer(request, response, path)
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here. The API is at /graphql.\n')
    }
    answer().catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Something went wrong on the server; its log says what.\n')
    })
  })
  server.requestTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return server
}
