// The real command line against folders of its own in, what it prints, saves and refuses out.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeGbk, makeJpeg, makeLongLine } from './bad-pages.ts'
import { makeFolder, runAtlas, SEED_PAGES, startAtlas } from './run-atlas.ts'

const folder = makeFolder()
afterAll(() => folder.remove())
const inFolder = (name: string, content?: string | Uint8Array): string => {
  const path = join(folder.path, name)
  mkdirSync(join(path, '..'), { recursive: true })
  if (content !== undefined) writeFileSync(path, content)
  return path
}
const SEEDS = readdirSync(SEED_PAGES).filter((name) => name.endsWith('.txt'))
const FIRST = join(SEED_PAGES, SEEDS[0] ?? '')
const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

describe('help', () => {
  test('shows every command in English and Chinese, with examples', async () => {
    const { code, stdout } = await runAtlas(inFolder('help'), ['--help'])
    expect(code).toBe(0)
    for (const command of ['serve', 'extract', 'explain', 'ingest', 'pages', 'remove', 'ask', 'export']) expect(stdout).toMatch(new RegExp(`\\b${command}\\b.*·.*\\p{Script=Han}`, 'u'))
    expect(stdout).toContain('Examples · 示例')
  })

  test.each(['serve', 'extract', 'explain', 'ingest', 'pages', 'remove', 'ask', 'export'])('%s has examples of its own', async (command) => {
    expect((await runAtlas(inFolder('help'), [command, '--help'])).stdout).toContain('示例')
  })

  test('an unknown command is an error', async () => {
    const { code, stderr } = await runAtlas(inFolder('help'), ['conjure'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/unknown command/)
  })
})

describe('extract', () => {
  test('prints one JSON object a page a line, each quote to the letter', async () => {
    const { code, stdout, stderr } = await runAtlas(inFolder('x'), ['extract', SEED_PAGES])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const graphs = linesOf(stdout).map((line) => JSON.parse(line))
    expect(graphs.map((graph) => graph.page.id)).toEqual(SEEDS)
    for (const graph of graphs) {
      const text = readFileSync(join(SEED_PAGES, graph.page.id), 'utf8')
      expect(graph.edges.length).toBeGreaterThan(10)
      for (const edge of graph.edges) for (const { start, end, quote } of edge.evidence) expect(text.slice(start, end).replace(/\s*\n\s*/g, '')).toBe(quote)
    }
  })

  test('a bad file is named and the rest is printed', async () => {
    const { code, stdout, stderr } = await runAtlas(inFolder('x'), ['extract', inFolder('gone.txt'), FIRST])
    expect(code).toBe(0)
    expect(linesOf(stdout)).toHaveLength(1)
    expect(stderr).toContain('gone.txt')
  })
})

describe('bad input', () => {
  const data = inFolder('bad-data')
  beforeAll(() => {
    mkdirSync(inFolder('no-pages'))
    inFolder('empty.txt', ''); inFolder('blank.txt', ' \n\n\t\n'); inFolder('photo.jpg', makeJpeg())
  })

  test.each([['ingest', 'empty.txt'], ['ingest', 'blank.txt'], ['ingest', 'no-pages'], ['ingest', 'gone.txt'], ['ingest', 'photo.jpg'], ['extract', 'empty.txt'], ['extract', 'blank.txt'], ['extract', 'no-pages'], ['extract', 'gone.txt'], ['extract', 'photo.jpg']])('%s %s: exit code 1, the file named, nothing printed', async (command, name) => {
    const { code, stdout, stderr } = await runAtlas(data, [command, inFolder(name)])
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(linesOf(stderr)).toHaveLength(1)
    expect(stderr).toContain(name)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test('leaves the store as it was, and the good page beside it is saved', async () => {
    const { code, stdout, stderr } = await runAtlas(data, ['ingest', inFolder('photo.jpg'), FIRST, inFolder('empty.txt')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/\[2\/3\] .*articles.*claims.*dropped/)
    expect(stderr).toMatch(/photo\.jpg/)
    expect(stderr).toMatch(/empty\.txt/)
    const before = (await runAtlas(data, ['pages', '--json'])).stdout
    expect(linesOf(before)).toHaveLength(1)
    expect((await runAtlas(data, ['ingest', inFolder('photo.jpg')])).code).toBe(1)
    expect((await runAtlas(data, ['pages', '--json'])).stdout).toBe(before)
  })

  test('a page in GBK says the same as in UTF-8', async () => {
    const text = readFileSync(FIRST, 'utf8')
    const file = inFolder('gbk/page.txt', encodeGbk(text))
    const [gbk, utf8] = await Promise.all([runAtlas(data, ['extract', file]), runAtlas(data, ['extract', FIRST])])
    expect(gbk.code).toBe(0)
    const [a, b] = [JSON.parse(gbk.stdout), JSON.parse(utf8.stdout)]
    expect(a.nodes.map((node: { name: string }) => node.name)).toEqual(b.nodes.map((node: { name: string }) => node.name))
    expect(a.edges.length).toBe(b.edges.length)
  })

  test('a page with 200,000 characters on one line is read', async () => {
    const began = performance.now()
    const { code, stdout } = await runAtlas(data, ['extract', inFolder('long.txt', makeLongLine(200_000))])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).nodes.length).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(30_000)
  })

  test('two files with one id are refused, both named, and nothing is saved', async () => {
    const [a, b] = [inFolder('a/p.txt', readFileSync(FIRST)), inFolder('b/p.txt', '另一版')]
    const { code, stderr } = await runAtlas(inFolder('twins'), ['ingest', a, b])
    expect(code).toBe(1)
    expect(stderr).toContain(a)
    expect(stderr).toContain(b)
    expect((await runAtlas(inFolder('twins'), ['pages'])).code).toBe(1)
  })

  test('a day that is none and a port that is none are refused', async () => {
    expect((await runAtlas(data, ['ingest', FIRST, '--date', 'yesterday'])).stderr).toContain('“yesterday”')
    expect((await runAtlas(data, ['serve'], { PORT: 'http' })).stderr).toContain('“http”')
  })
})

describe('ingest, pages, ask, remove', () => {
  const data = inFolder('round-data')

  test('one after the other', async () => {
    expect(await runAtlas(data, ['pages'])).toMatchObject({ code: 1, stderr: expect.stringContaining('no graph') })
    const saved = await runAtlas(data, ['ingest', SEED_PAGES])
    expect(saved).toMatchObject({ code: 0, stderr: '' })
    expect(linesOf(saved.stdout)).toHaveLength(SEEDS.length)
    expect(linesOf(saved.stdout)[0]).toMatch(/^\[1\/5\] 000_\w+\.txt {2}\d+ articles {2}\d+ claims {2}\d+ dropped {2}\d+\.\d s$/)

    const again = await runAtlas(data, ['ingest', SEED_PAGES])
    expect(again.stdout).toMatch(/^5 pages saved before, not read again/)

    const label = ['--newspaper', '劳动午报', '--date', '2025-08-01', '--number', '3']
    expect((await runAtlas(data, ['ingest', FIRST, ...label])).code).toBe(0)
    const table = linesOf((await runAtlas(data, ['pages'])).stdout)
    expect(table[0]).toMatch(/^id +date +articles +claims +dropped +rulebook$/)
    expect(table).toHaveLength(7)
    expect(table.join('\n')).toMatch(/劳动午报\/2025-08-01\/3 +2025-08-01 +\d+ +\d+ +\d+ +[0-9a-f]+/)

    const answer = await runAtlas(data, ['ask', '哪些工会办过托管班？'])
    expect(answer.code).toBe(0)
    expect(answer.stdout).toContain('平谷公安分局工会')
    expect(answer.stdout).toMatch(/“[^”]*托管班[^”]*/)
    const english = await runAtlas(data, ['ask', 'Which unions ran childcare?'])
    expect(english.stdout).toMatch(/^\d+ unions?: .*平谷公安分局工会/)
    const lost = await runAtlas(data, ['ask', '今天天气怎么样'])
    expect(lost).toMatchObject({ code: 1, stdout: expect.stringContaining('可以这样问') })

    expect(await runAtlas(data, ['remove', '劳动午报/2025-08-01/3'])).toMatchObject({ code: 0 })
    expect(await runAtlas(data, ['remove', '劳动午报/2025-08-01/3'])).toMatchObject({ code: 1, stderr: expect.stringContaining('劳动午报/2025-08-01/3') })
    expect(linesOf((await runAtlas(data, ['pages', '--json'])).stdout)).toHaveLength(5)
  })
})

describe('serve', () => {
  const data = inFolder('served-data')

  test('saves the seed pages, answers, stops cleanly, and does not read them again', async () => {
    const first = await startAtlas(data)
    expect(first.stdout).toMatch(/\[5\/5\] .*articles/)
    expect(await (await fetch(`${first.address}health`)).json()).toMatchObject({ ok: true, pages: 5, rulebook: expect.stringMatching(/^[0-9a-f]{12}$/) })
    expect(statSync(join(data, 'serving.json')).mode & 0o777).toBe(0o600)
    expect(await first.stop('SIGINT')).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(data)).not.toContain('serving.json')

    const second = await startAtlas(data)
    expect(second.stdout).not.toMatch(/\[\d\/5\]/)
    expect(second.stdout).toContain('5 pages saved before, not read again')
    expect((await second.stop()).code).toBe(0)
  })

  test('commands work beside it: reading ones read, changing ones hand over', async () => {
    const server = await startAtlas(data, ['--no-seeds'])
    const page = inFolder('more/extra.txt', readFileSync(FIRST))
    expect(await runAtlas(data, ['ingest', page])).toMatchObject({ code: 0, stdout: expect.stringMatching(/\[1\/1\] extra\.txt {2}\d+ articles/) })
    expect(await runAtlas(data, ['ingest', inFolder('more/photo.txt', makeJpeg())])).toMatchObject({ code: 1, stderr: expect.stringContaining('photo.txt') })
    expect((await runAtlas(data, ['pages'])).stdout).toContain('extra.txt')
    expect((await runAtlas(data, ['ask', '哪些工会办过托管班？'])).stdout).toContain('平谷公安分局工会')
    expect(await runAtlas(data, ['remove', 'extra.txt'])).toMatchObject({ code: 0 })
    expect(await (await fetch(`${server.address}health`)).json()).toMatchObject({ pages: 5 })
    const stranger = await fetch(`${server.address}pages/extra.txt`, { method: 'DELETE', headers: { Authorization: 'Bearer guess' } })
    expect(stranger.status).toBe(401)
    expect((await server.stop()).code).toBe(0)
  })

  test('a database held by another process is an error that names it', async () => {
    const server = await startAtlas(data, ['--no-seeds'])
    const { code, stdout, stderr } = await runAtlas(data, ['serve'], { PORT: '0' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(String(server.pid))
    expect(linesOf(stderr)).toHaveLength(1)
    await server.stop()
  })

  test('a busy port is an error that names who holds it', async () => {
    const server = await startAtlas(data, ['--no-seeds'])
    const port = new URL(server.address).port
    const atlas = await runAtlas(inFolder('other-data'), ['serve'], { PORT: port })
    expect(atlas).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`another Union Atlas (process ${server.pid})`) })
    await server.stop()

    const stranger = createServer()
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    const taken = String((stranger.address() as { port: number }).port)
    const { code, stderr } = await runAtlas(inFolder('other-data'), ['serve'], { PORT: taken })
    stranger.close()
    expect(code).toBe(1)
    expect(stderr).toContain(`Port ${taken} is taken by`)
    if (process.platform === 'linux') expect(stderr).toContain(`process ${process.pid}`)
  })

  test('a server that was killed leaves nothing in the way', async () => {
    const server = await startAtlas(data, ['--no-seeds'])
    await server.stop('SIGKILL')
    expect(await runAtlas(data, ['ingest', SEED_PAGES])).toMatchObject({ code: 0, stdout: expect.stringContaining('5 pages saved before') })
  })
})
