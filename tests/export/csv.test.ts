// Stores in, their tables of CSV read back by a strict reader and compared with what the stores say out.
import { CSV_TABLES } from '#export/csv.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatePages } from '../store/generated-pages.ts'
import { samplePages } from '../store/sample-pages.ts'
import { hostilePage } from './hostile-page.ts'
import { readCsv } from './read-csv.ts'
import { readEverything, saveAll, type Everything, type SavedStore } from './saved-store.ts'
import { writeAll } from './write-all.ts'

/** A cell as it is read back: the ' that a spreadsheet needs taken off. */
const unguard = (cell: string | undefined): string => (cell ?? '').replace(/^'/, '')
const print = (value: unknown): string => (value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value))
const printAll = (row: object): Record<string, string> => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, print(value)]))
const readTable = (text: string): Record<string, string>[] => readCsv(text).map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguard(cell)])))

describe.each([['sample pages', samplePages], ['generated pages', () => generatePages(11, 12)], ['hostile names', () => [hostilePage()]]])('CSV of %s', (_, pages) => {
  let saved: SavedStore
  let all: Everything
  beforeAll(async () => {
    saved = await saveAll(pages())
    all = await readEverything(saved.store)
    expect(all.claims.length).toBeGreaterThan(5)
  })
  afterAll(() => saved.close())
  const nameOf = (id: string): string => all.byId.get(id)?.name ?? ''
  const kindOf = (id: string): string => all.byId.get(id)?.kind ?? ''
  const cite = ({ article, quote, start, end, rule, stated }: Everything['facts' | 'claims'][number]) => {
    const page = all.pages.get(article.page)
    return { quote, start, end, rule, stated, newspaper: page?.newspaper, date: page?.date, number: page?.number, page: article.page, headline: article.headline, article: article.id }
  }

  test('entities', async () => {
    expect(readTable(await writeAll(saved.store, CSV_TABLES['entities.csv']))).toEqual(all.entities.map(printAll))
  })

  test('edges', async () => {
    const expected = all.edges.map((edge) => printAll({ ...edge, fromName: nameOf(edge.from), toName: nameOf(edge.to), fromKind: kindOf(edge.from), toKind: kindOf(edge.to) }))
    expect(readTable(await writeAll(saved.store, CSV_TABLES['edges.csv']))).toEqual(expected)
  })

  test('claims, each row with all that is needed to cite it', async () => {
    const expected = all.edges.flatMap((edge) => all.claims.filter((claim) => claim.edge === edge.id)).map(({ article, ...claim }) =>
      printAll({ ...claim, ...cite({ ...claim, article }), fromName: nameOf(claim.from), toName: nameOf(claim.to), fromKind: kindOf(claim.from), toKind: kindOf(claim.to) }))
    expect(readTable(await writeAll(saved.store, CSV_TABLES['claims.csv']))).toEqual(expected)
  })

  test('facts', async () => {
    const expected = all.entities.flatMap((entity) => all.facts.filter((fact) => fact.entity === entity.id)).map(({ article, ...fact }) => printAll({ ...fact, ...cite({ ...fact, article }), name: nameOf(fact.entity), kind: kindOf(fact.entity) }))
    expect(readTable(await writeAll(saved.store, CSV_TABLES['facts.csv']))).toEqual(expected)
  })

  test('no cell begins as a formula does', async () => {
    for (const table of Object.values(CSV_TABLES)) {
      for (const row of readCsv(await writeAll(saved.store, table))) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }
  })
})

test('what needs a guard has one, and is itself without it', async () => {
  const saved = await saveAll([hostilePage()])
  const names = readCsv(await writeAll(saved.store, CSV_TABLES['entities.csv'])).map((row) => row.name ?? '')
  for (const name of ["=cmd|' /C calc'!A0", '+1+1班', '-2+3班', '@SUM(A1)班', "'已有撇号", '\t以制表符开头']) expect(names).toContain(`'${name}`)
  expect(names).toContain('甲"乙",丙;丁')
  await saved.close()
})
