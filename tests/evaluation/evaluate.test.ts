// The real `atlas evaluate` against gold folders of its own in, its tables, figures and refusals out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeReport } from '#evaluation/report.ts'
import { computeFigures } from '#evaluation/figures.ts'
import { openSheet } from '#evaluation/tally.ts'
import { FIGURES, readQuality } from '../../server/doors/read-quality.ts'
import { makeFolder, runAtlas, type Ran } from '../doors/run-atlas.ts'

const folder = makeFolder()
afterAll(() => folder.remove())

/** Writes a gold folder and evaluates it. */
function evaluate(name: string, files: Record<string, string>, ...words: string[]): Promise<Ran> {
  const path = join(folder.path, name)
  mkdirSync(path, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return runAtlas(folder.path, ['evaluate', '--gold', path, ...words])
}

const PAGE = '青江市总工会举办职工灯会\n\n　　本报讯 2月12日，青江市总工会举办职工灯会，青江市教育局承办。\n'
const gold = {
  page: 'lanterns.txt', articles: [{ headline: '青江市总工会举办职工灯会' }],
  entities: [
    { key: 'a', kind: ['UnionBody'], name: '青江市总工会' }, { key: 'b', kind: ['Initiative'], name: '职工灯会' },
    { key: 'c', kind: ['Organization'], name: '青江市教育局' }, { key: 'd', kind: ['Person'], name: '严青' },
  ],
  relations: [{ from: 'a', type: 'ORGANIZED', to: 'b', role: ['host'], quote: '青江市总工会举办职工灯会' }, { from: 'd', type: 'ATTENDED', to: 'b', quote: '青江市总工会举办职工灯会' }],
}
const FILES = { 'lanterns.txt': PAGE, 'lanterns.json': JSON.stringify(gold) }

describe('atlas evaluate', () => {
  test('prints a table by kind and relation, and what was missed', async () => {
    const { code, stdout, stderr } = await evaluate('one', FILES, '--errors')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ +prec\. +rec\. +F1 +tp +fp +fn$/m)
    expect(stdout).toMatch(/^entity UnionBody +1\.000 +1\.000 +1\.000 +1 +0 +0$/m)
    expect(stdout).toMatch(/^relation ORGANIZED +\d\.\d{3} +1\.000/m)
    expect(stdout).toContain('lanterns.txt - Person 严青')
    expect(stdout).not.toContain('First runs')
  })

  test('prints exact figures as JSON, the first runs apart from them', async () => {
    const runs = { pages: [{ page: 'Z', commit: '0a1b2c3', entity: { precision: 1, recall: 0.5, f1: 0.667 }, relation: { precision: 0, recall: 0, f1: 0 } }] }
    const { stdout } = await evaluate('json', { ...FILES, 'first-runs.json': JSON.stringify(runs) }, '--json', '--errors')
    const said = JSON.parse(stdout)
    expect(said.entity.Person).toEqual({ precision: 0, recall: 0, f1: 0, tp: 0, fp: 0, fn: 1 })
    expect(said.pages).toHaveLength(1)
    expect(said.firstRuns).toEqual(runs.pages)
    expect(said.errors).toContainEqual({ page: 'lanterns.txt', sign: '-', what: 'Person 严青' })
  })

  test.each([
    ['a gold file that is none', { 'x.json': '{' }, 'x.json'],
    ['a gold file that is wrong', { ...FILES, 'lanterns.json': JSON.stringify({ ...gold, entities: [] }) }, 'there is no entity “a”'],
    ['a page that is not there', { 'x.json': JSON.stringify({ ...gold, page: 'nowhere.txt' }) }, 'nowhere.txt is neither beside it'],
    ['first runs that are wrong', { ...FILES, 'first-runs.json': '{}' }, 'first-runs.json'],
    ['no gold at all', { 'lanterns.txt': PAGE }, 'there is no gold file'],
  ])('refuses %s in a sentence', async (name, files, says) => {
    const { code, stdout, stderr } = await evaluate(name, files)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('the figures that the product shows', () => {
  test('are those of the rules as they are: “npm run eval” writes them anew', async () => {
    const fresh = join(folder.path, 'fresh.json')
    const { code, stderr } = await runAtlas(folder.path, ['evaluate', '--save', fresh])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(readFileSync(FIGURES, 'utf8'))).toEqual(JSON.parse(readFileSync(fresh, 'utf8')))
  })

  test('are null where none were saved, and refused where they are not figures', () => {
    expect(readQuality(join(folder.path, 'nowhere.json'))).toBeNull()
    const file = join(folder.path, 'figures.json')
    writeFileSync(file, '{"rulebook": "x"}')
    expect(() => readQuality(file)).toThrow('atlas evaluate --save')
    const report = makeReport('x', ['b.txt', 'a.txt'], computeFigures(openSheet()), [])
    writeFileSync(file, JSON.stringify(report))
    expect(readQuality(file)).toEqual({ rulebook: 'x', development: { pages: ['a.txt', 'b.txt'], entity: { precision: 0, recall: 0, f1: 0 }, relation: { precision: 0, recall: 0, f1: 0 } }, firstRuns: [] })
  })
})
