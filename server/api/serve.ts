// A store, the built client and the door's savePage in, one HTTP server out. The only file that knows which GraphQL server is used.
import { createYoga, maskError, type Plugin } from 'graphql-yoga'
import { NoSchemaIntrospectionCustomRule, parse, type GraphQLError } from 'graphql'
import { createServer, type Server } from 'node:http'
import type { Quality } from '#model/quality.ts'
import type { GraphStore } from '#store/graph-store.ts'
import type { Allowance } from './allowance.ts'
import { answerGraphiql } from './graphiql-route.ts'
import { answerHealth, type Health } from './health-route.ts'
import { LIMITS } from './limits.ts'
import { loadSchema } from './load-schema.ts'
import { openContext, type Context } from './context.ts'
import { isBearer } from './bearer.ts'
import type { PageDesk } from './page-desk.ts'
import { answerPages, type GuardedDesk } from './pages-route.ts'
import { limitQuery } from './query-limits.ts'
import { showAway } from './refusal.ts'
import { secureResponse } from './security-headers.ts'
import { openStaticFiles } from './static-files.ts'

export interface ServeOptions {
  readonly store: GraphStore
  /** The figures of the last evaluation, or null. */
  readonly quality: Quality | null
  readonly host: string
  readonly port: number
  /** Why a rule may read what it reads. */
  readonly reasonOfRule?: Context['reasonOfRule']
  /** The folder of the built client; without it only the API is served. */
  readonly clientFolder?: string
  /** Takes pages handed over by `atlas ingest` on the same machine; without it none are taken. */
  readonly desk?: GuardedDesk
  /** Whoever bears it may change the graph by GraphQL; without it nobody may. */
  readonly token?: string
  readonly health: () => Promise<Health>
  /** False: no GraphiQL, and nobody is told the schema. */
  readonly explorer?: boolean
  /** How long a request may take to arrive. */
  readonly arrivalMilliseconds?: number
}

export interface ApiOptions {
  readonly quality?: Quality | null
  readonly reasonOfRule?: Context['reasonOfRule']
  /** How long a request may take. */
  readonly milliseconds?: number
  /** What takes pages from those who bear the token. */
  readonly editing?: { readonly desk: PageDesk; readonly token: string }
  readonly bodyBytes?: number
  /** False: nobody is told the schema. */
  readonly introspection?: boolean
}

/** The API alone, to be asked by `fetch` without a port. */
export function createApi(store: GraphStore, { quality = null, reasonOfRule = () => null, milliseconds = LIMITS.milliseconds, editing, bodyBytes = LIMITS.bodyBytes, introspection = true }: ApiOptions = {}) {
  const editingOf = ({ headers }: Request): Context['editing'] => (!editing ? 'off' : isBearer(headers.get('authorization'), editing.token) ? editing.desk : 'closed')
  return createYoga({
    schema: loadSchema(),
    context: ({ request }) => openContext(store, milliseconds, { quality, reasonOfRule, editing: editingOf(request) }),
    plugins: [limits, ...(introspection ? [] : [withoutIntrospection])],
    maxRequestBodySize: bodyBytes,
    maskedErrors: { errorMessage: 'Something went wrong on the server; its log says what.', maskError: (error, message) => maskError(showAway(error), message, false) },
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: 'error',
  })
}

const limits: Plugin<Context> = {
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: LIMITS.tokens }))
  },
  onValidate({ addValidationRule }) {
    addValidationRule(limitQuery)
  },
  onExecute({ args: { contextValue }, executeFn, setExecuteFn }) {
    const { allowance } = contextValue
    setExecuteFn((args) => withinAllowance(async () => executeFn(args), allowance))
  },
}

const withoutIntrospection: Plugin<Context> = { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) }

/** What `work` gives, or the error of the limit that it ran into: the rest of the work is let go. */
async function withinAllowance<T>(work: () => Promise<T>, { signal, close }: Allowance): Promise<T | { readonly errors: readonly GraphQLError[] }> {
  const refused = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  try {
    return await Promise.race([work(), refused])
  } catch (error) {
    if (signal.aborted) return { errors: [signal.reason as GraphQLError] }
    throw error
  } finally {
    close()
  }
}

/**
 * Serves client, API, GraphiQL (`/graphql` in a browser), `/health` and `/pages` on one port.
 * Resolves once it listens; rejects with the system's error (EADDRINUSE, EACCES …) where it cannot.
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const { store, quality, reasonOfRule, desk, token, explorer = true, arrivalMilliseconds = LIMITS.arrivalMilliseconds } = options
  const shared = { quality, introspection: explorer, ...(reasonOfRule && { reasonOfRule }) }
  const editing = desk && token ? { desk, token } : undefined
  const api = createApi(store, { ...shared, ...(editing && { editing }) })
  // A page is longer than any question; only who may save one may send so much.
  const editor = editing && { token: editing.token, api: createApi(store, { ...shared, editing, bodyBytes: LIMITS.pageBytes, milliseconds: LIMITS.savingMilliseconds }) }
  const files = options.clientFolder ? await openStaticFiles(options.clientFolder) : undefined
  const server = createServer({ keepAliveTimeout: LIMITS.idleMilliseconds, requestTimeout: arrivalMilliseconds, headersTimeout: arrivalMilliseconds, connectionsCheckingInterval: Math.min(1_000, arrivalMilliseconds) }, (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    secureResponse(response)
    const answer = async (): Promise<void> => {
      if (path === '/health') return answerHealth(response, options.health)
      if (path === '/pages' || path.startsWith('/pages/')) return answerPages(request, response, options.desk)
      if (explorer && await answerGraphiql(request, response, path)) return
      if (path === '/graphql') return (editor && isBearer(request.headers.authorization, editor.token) ? editor.api : api)(request, response)
      if (files) return files.answer(request, response, path)
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here. The API is at /graphql.\n')
    }
    answer().catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Something went wrong on the server; its log says what.\n')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return server
}
