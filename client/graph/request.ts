// A typed query with its variables → the server's answer, or a GraphError that says which of four things went wrong.
import type { TypedDocumentString } from './documents.ts'

/** offline: nobody answers; slow: no answer in time; refused: the server did not take the query; broken: it could not answer it. */
export type Trouble = 'offline' | 'slow' | 'refused' | 'broken'

export class GraphError extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, message: string) {
    super(message)
    this.trouble = trouble
  }
}

interface Reply<T> { readonly data?: T | null; readonly errors?: readonly { readonly message: string }[] }

/**
 * Asks the server. Throws GraphError after `patience` milliseconds, without a network, or where the answer has errors;
 * throws the signal's AbortError where the caller gave up. A token is sent as the bearer's.
 */
export async function askServer<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, signal?: AbortSignal, patience = 20_000, token = ''): Promise<Result> {
  const clock = AbortSignal.timeout(patience)
  let response: Response
  let reply: Reply<Result>
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
    })
    reply = (await response.json()) as Reply<Result>
  } catch (cause) {
    if (signal?.aborted) throw cause
    if (clock.aborted) throw new GraphError('slow', `no answer in ${patience} ms`)
    if (cause instanceof SyntaxError) throw new GraphError('broken', cause.message)
    throw new GraphError('offline', String(cause))
  }
  const error = reply.errors?.[0]
  if (error) throw new GraphError(response.status >= 400 && response.status < 500 ? 'refused' : 'broken', error.message)
  if (!reply.data) throw new GraphError('broken', `HTTP ${response.status}`)
  return reply.data
}
