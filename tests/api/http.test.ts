// Requests to the real server over HTTP in, headers, types and bodies out.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder, startAtlas, type Served } from '../doors/run-atlas.ts'

const folder = makeFolder()
let server: Served
beforeAll(async () => { server = await startAtlas(folder.path, ['--no-seeds']) })
afterAll(async () => {
  await server?.stop()
  folder.remove()
})
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(server.address + path, { headers })

describe('the client', () => {
  test('is one page under a strict policy, whose files are cached by their hash', async () => {
    const page = await get('')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const html = await page.text()
    const script = /src="\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
    const style = /href="\/(assets\/[^"]+\.css)"/.exec(html)?.[1] ?? ''
    expect(html).not.toMatch(/<script>|<style|style=|onclick=/)
    const [js, css] = await Promise.all([get(script), get(style)])
    expect([js.status, js.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    expect(js.headers.get('cache-control')).toContain('immutable')
    expect(js.headers.get('content-encoding')).toBe('gzip')
    expect((await get('', { 'If-None-Match': page.headers.get('etag') ?? '' })).status).toBe(304)
  })

  test.each(['nothing', 'assets/../index.ts', '..%2f..%2fpackage.json', '%2e%2e/package.json'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('cannot be left by a path that climbs', async () => {
    const { port } = new URL(server.address)
    const status = await new Promise((resolve) => request({ port, host: '127.0.0.1', path: '/../package.json' }, (answer) => resolve(answer.statusCode)).end())
    expect(status).toBe(404)
  })
})

describe('every answer', () => {
  test.each(['', 'health', 'graphql?query={stats{pages}}', 'nothing'])('/%s carries the headers that keep it safe', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('GraphiQL', () => {
  test('is a page and a script of this machine alone', async () => {
    const page = await get('graphql', { Accept: 'text/html' })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    const html = await page.text()
    expect(html).toContain('<script src="/graphiql.js"></script>')
    expect(html).not.toMatch(/(?:src|href)="https?:/)
    const script = await get('graphiql.js')
    expect(script.headers.get('content-encoding')).toBe('gzip')
    expect((await script.text()).length).toBeGreaterThan(1_000_000)
  })

  test('the API answers GET and POST beside it', async () => {
    expect(await (await get('graphql?query={stats{pages}}')).json()).toEqual({ data: { stats: { pages: 0 } } })
    const posted = await fetch(`${server.address}graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"query":"{ stats { pages } }"}' })
    expect(await posted.json()).toEqual({ data: { stats: { pages: 0 } } })
  })
})

test('/pages is shut without the token', async () => {
  const put = await fetch(`${server.address}pages/x`, { method: 'PUT', body: 'x' })
  expect(put.status).toBe(401)
})
