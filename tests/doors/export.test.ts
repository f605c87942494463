// The real command line on graphs of its own in, the files it writes, what it refuses and what it says out.
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '#store/open-store.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../export/read-csv.ts'
import { generatePages } from '../store/generated-pages.ts'
import { samplePages } from '../store/sample-pages.ts'
import { makeFolder, ROOT, runAtlas } from './run-atlas.ts'

const folder = makeFolder()
afterAll(() => folder.remove())
/** More text than a pipe holds. */
const PAGES = [...samplePages(), ...generatePages(18, 30)]
const CLAIMS = PAGES.reduce((sum, { claims }) => sum + claims.length, 0)
const DATA = join(folder.path, 'data')
const EMPTY = join(folder.path, 'empty')
const inFolder = (name: string): string => join(folder.path, name)
const exportTo = (out: string, ...words: string[]) => runAtlas(DATA, ['export', '--format', 'jsonl', '--out', out, ...words])

beforeAll(async () => {
  const [full, empty] = [await openStore(join(DATA, 'atlas.lbug')), await openStore(join(EMPTY, 'atlas.lbug'))]
  for (const page of PAGES) await full.savePage(page)
  await full.close()
  await empty.close()
})

describe('on standard output', () => {
  test.each([['csv', /^\ufefffromName,type,toName/], ['graphml', /^<\?xml .*<\/graphml>\n$/s], ['jsonl', /^\{"node":/], ['cypher', /^\/\/ .*EMPTY/]])('%s', async (format, beginning) => {
    const { code, stdout, stderr } = await runAtlas(DATA, ['export', '--format', format])
    expect(code).toBe(0)
    expect(stdout).toMatch(beginning)
    expect(stdout.length).toBeGreaterThan(100_000)
    expect(stderr).toMatch(new RegExp(`^\\d+ nodes, \\d+ edges, ${CLAIMS} claims · .*条陈述\n$`))
  })

  test('a reader that has left ends it quietly', async () => {
    const code = await new Promise<string>((resolve) => {
      const child = spawn('sh', ['-c', '"$0" server/doors/atlas.js export --format jsonl | head -n 1 | wc -l', process.execPath], { cwd: ROOT, env: { ...process.env, ATLAS_DATA: DATA } })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
      child.once('close', () => resolve(said.trim()))
    })
    expect(code).toBe('1')
  })
})

describe('with --out', () => {
  test('csv is a folder of four tables, as on standard output', async () => {
    const { code, stdout, stderr } = await runAtlas(DATA, ['export', '--format', 'csv', '--out', inFolder('deep/tables')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(readdirSync(inFolder('deep/tables')).sort()).toEqual(['claims.csv', 'edges.csv', 'entities.csv', 'facts.csv'])
    const tables = Object.fromEntries(readdirSync(inFolder('deep/tables')).map((name) => [name, readFileSync(inFolder(`deep/tables/${name}`), 'utf8')]))
    expect(tables['claims.csv']).toBe((await runAtlas(DATA, ['export', '--format', 'csv'])).stdout)
    const [entities, edges, claims] = ['entities.csv', 'edges.csv', 'claims.csv'].map((name) => readCsv(tables[name] ?? '').length)
    expect(stderr).toContain(`${entities} nodes, ${edges} edges, ${claims} claims`)
    expect(claims).toBe(CLAIMS)
  })

  test('a file is as on standard output, and is written over with --force only', async () => {
    const out = inFolder('graph.jsonl')
    expect((await exportTo(out)).code).toBe(0)
    const text = readFileSync(out, 'utf8')
    expect(text).toBe((await runAtlas(DATA, ['export', '--format', 'jsonl'])).stdout)
    writeFileSync(out, 'mine')
    const refused = await exportTo(out)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain(out)
    expect(refused.stderr).toContain('--force')
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await exportTo(out, '--force')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(text)
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('one table that is there keeps the folder as it was', async () => {
    mkdirSync(inFolder('half'))
    writeFileSync(inFolder('half/facts.csv'), 'mine')
    const { code, stderr } = await runAtlas(DATA, ['export', '--format', 'csv', '--out', inFolder('half')])
    expect(code).toBe(1)
    expect(stderr).toContain('facts.csv')
    expect(readdirSync(inFolder('half'))).toEqual(['facts.csv'])
  })

  test('what a link points to is written, and the link stays', async () => {
    writeFileSync(inFolder('real.jsonl'), 'old')
    symlinkSync(inFolder('real.jsonl'), inFolder('link.jsonl'))
    expect((await exportTo(inFolder('link.jsonl'), '--force')).code).toBe(0)
    expect(lstatSync(inFolder('link.jsonl')).isSymbolicLink()).toBe(true)
    expect(readFileSync(inFolder('real.jsonl'), 'utf8')).toContain('"node"')
  })

  test.each([['a folder for a file', 'jsonl', '.'], ['a device', 'jsonl', '/dev/null'], ['a file for a folder', 'csv', 'claims.csv']])('%s is refused, --force or not', async (_, format, out) => {
    const { code, stderr } = await runAtlas(DATA, ['export', '--format', format, '--force', '--out', out === '/dev/null' ? out : inFolder(out)])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^atlas: .*“.*”.*·.*\n$/)
    expect(existsSync(inFolder('claims.csv'))).toBe(false)
  })
})

test.each([[['export', '--format', 'pdf'], '“pdf”'], [['export'], '--format'], [['export', '--format', 'toString'], '“toString”']])('%j names the formats there are', async (words, named) => {
  const { code, stdout, stderr } = await runAtlas(DATA, words)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  for (const word of ['csv', 'graphml', 'jsonl', 'cypher', named]) expect(stderr).toContain(word)
})

test('an empty graph is an empty export, and no graph is an error', async () => {
  const empty = await runAtlas(EMPTY, ['export', '--format', 'csv'])
  expect(empty.code).toBe(0)
  expect(readCsv(empty.stdout)).toEqual([])
  expect(empty.stdout).toMatch(/^\ufeff.*\r\n$/)
  expect(empty.stderr).toMatch(/No pages are saved · 没有收录任何版面\n0 nodes, 0 edges, 0 claims/)
  const none = await runAtlas(inFolder('nowhere'), ['export', '--format', 'jsonl', '--out', inFolder('none.jsonl')])
  expect(none.code).toBe(1)
  expect(none.stderr).toContain('There is no graph')
  expect(existsSync(inFolder('none.jsonl'))).toBe(false)
})
