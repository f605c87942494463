// What is known of the running server in, a line of JSON for whoever watches it out.
import type { ServerResponse } from 'node:http'

export interface Health {
  readonly pages: number
  /** The version of the words and rules that pages are read with. */
  readonly rulebook: string
}

/** Answers `/health`: 200 and `ok: true`, or 503 and `ok: false` where the store does not answer. */
export async function answerHealth(response: ServerResponse, health: () => Promise<Health>): Promise<void> {
  const answer = await health().then(
    (known) => ({ status: 200, body: { ok: true, ...known, app: 'union-atlas', pid: process.pid } }),
    (error: unknown) => {
      console.error(error)
      return { status: 503, body: { ok: false, app: 'union-atlas', pid: process.pid } }
    },
  )
  response.writeHead(answer.status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${JSON.stringify(answer.body)}\n`)
}
