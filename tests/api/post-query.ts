// An API and a request in, its answer out, without a port.
import type { createApi } from '#api/serve.ts'

export interface QueryBody {
  readonly query: string
  readonly operationName?: string
  readonly variables?: object
}

export const postQuery = async (api: ReturnType<typeof createApi>, body: QueryBody): Promise<Response> =>
  api.fetch('http://localhost/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
