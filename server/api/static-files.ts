// The folder of the built client in, its files served from memory out: a path that is not in the folder cannot be asked for.
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { makeFileBody, sendFileBody, type FileBody } from './file-body.ts'
import { CLIENT_POLICY } from './security-headers.ts'

export interface StaticFiles {
  answer(request: IncomingMessage, response: ServerResponse, path: string): void
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Vite puts the hash of a file into its name under assets/: such a name never means anything else. */
const HASHED = '/assets/'

/** Reads the folder once. */
export async function openStaticFiles(folder: string): Promise<StaticFiles> {
  const files = new Map<string, FileBody>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const body = await makeFileBody(await readFile(file), TYPES[extname(entry.name)] ?? 'application/octet-stream')
    files.set(file.slice(folder.length).split(sep).join('/'), body)
  }
  return {
    answer(request, response, path) {
      const found = files.get(path === '/' ? '/index.html' : path)
      if (!found) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n')
        return
      }
      const caching = path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache'
      sendFileBody(request, response, found, { 'Cache-Control': caching, ...(found.type.startsWith('text/html') ? { 'Content-Security-Policy': CLIENT_POLICY } : {}) })
    },
  }
}
