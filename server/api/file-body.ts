// Bytes and a type in, an answer out that is sent compressed, cached by its hash, and not at all where the browser has it.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface FileBody {
  readonly type: string
  readonly etag: string
  readonly plain: Buffer
  /** Absent where compressing does not pay. */
  readonly gzip?: Buffer
}

const compress = promisify(gzip)

/** Hashes and compresses once what will be sent many times. */
export async function makeFileBody(plain: Buffer, type: string): Promise<FileBody> {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const packed = /^(text|application\/(json|javascript)|image\/svg)/.test(type) ? await compress(plain) : undefined
  return { type, etag, plain, ...(packed && packed.length < plain.length ? { gzip: packed } : {}) }
}

/** Sends a body with the given caching and extra headers; answers HEAD and If-None-Match. */
export function sendFileBody(request: IncomingMessage, response: ServerResponse, body: FileBody, headers: Readonly<Record<string, string>>): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const shared = { ...headers, ETag: body.etag, Vary: 'Accept-Encoding' }
  if (request.headers['if-none-match'] === body.etag) {
    response.writeHead(304, shared).end()
    return
  }
  const packed = body.gzip && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? body.gzip : undefined
  const bytes = packed ?? body.plain
  response.writeHead(200, { ...shared, 'Content-Type': body.type, 'Content-Length': bytes.length, ...(packed ? { 'Content-Encoding': 'gzip' } : {}) })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
