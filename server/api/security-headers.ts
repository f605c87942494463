// A response in, the same with the headers that every answer carries; and the content policies of the two pages we serve.
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Cytoscape writes this one rule into the page; its hash lets it pass where no other inline style does. */
const CYTOSCAPE_RULE = '.__________cytoscape_container { position: relative; }'
const CYTOSCAPE_HASH = createHash('sha256').update(CYTOSCAPE_RULE).digest('base64')

/** The client's page: nothing from elsewhere, nothing inline. */
export const CLIENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' 'sha256-${CYTOSCAPE_HASH}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** GraphiQL's page: its editor writes styles of its own and starts its workers from blobs. */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sets what every answer carries; a page sets its own content policy besides. */
export function secureResponse(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
}
