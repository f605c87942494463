// A page handed over by a command on the same machine in, what became of it out: PUT /pages/ID saves, DELETE /pages/ID removes.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { reasonOf } from '#model/reason-of.ts'
import { isBearer } from './bearer.ts'
import { LIMITS } from './limits.ts'
import type { PageDesk } from './page-desk.ts'

/** A desk with the secret of this route, that only this machine's user can read. */
export interface GuardedDesk extends PageDesk {
  readonly token: string
}

/** Answers `/pages/ID`. Only for this machine's own commands, with the token. */
export async function answerPages(request: IncomingMessage, response: ServerResponse, desk: GuardedDesk | undefined): Promise<void> {
  const send = (status: number, body: object): void => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(`${JSON.stringify(body)}\n`)
  }
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (!desk || !isThisMachine(request)) return send(404, { error: 'There is nothing here.' })
  if (!isBearer(request.headers.authorization, desk.token)) return send(401, { error: 'Only `atlas` on this machine may change pages.' })
  const id = readId(url.pathname)
  if (!id) return send(400, { error: 'The path must be /pages/ID.' })
  if (request.method === 'DELETE') return (await desk.removePage(id)) ? send(200, { removed: id }) : send(404, { error: `There is no page “${id}”.` })
  if (request.method !== 'PUT') return send(405, { error: 'Use PUT or DELETE.' })
  const bytes = await readBody(request, LIMITS.pageBytes)
  if (!bytes) return send(413, { error: `A page file may have at most ${LIMITS.pageBytes} bytes.` })
  const label: Record<string, string> = {}
  for (const name of ['newspaper', 'date', 'number']) {
    const value = url.searchParams.get(name)
    if (value) label[name] = value
  }
  try {
    send(200, await desk.savePage(bytes, { id, ...label }))
  } catch (error) {
    send(422, { error: reasonOf(error) })
  }
}

function readId(path: string): string | undefined {
  try {
    return decodeURIComponent(path.slice('/pages/'.length))
  } catch {
    return undefined
  }
}

/** From loopback, or to an address of this machine from that same address. */
function isThisMachine({ socket }: IncomingMessage): boolean {
  const { remoteAddress = '', localAddress } = socket
  return remoteAddress === '::1' || /^(::ffff:)?127\./.test(remoteAddress) || remoteAddress === localAddress
}

/** The whole body, or nothing where it is larger than `most` bytes. */
async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
