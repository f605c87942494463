// Stores in, their Cypher scripts read back and compared with what the stores say out; recreates-graph.ts runs the script in Neo4j itself.
import { writeCypher } from '#export/cypher.ts'
import { ENTITY_KINDS, RELATION_KINDS } from '#model/kinds.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatePages } from '../store/generated-pages.ts'
import { samplePages } from '../store/sample-pages.ts'
import { hostilePage } from './hostile-page.ts'
import { readCypher } from './read-cypher.ts'
import { readEverything, saveAll, type Everything, type SavedStore } from './saved-store.ts'
import { splitStatements } from './split-statements.ts'
import { writeAll } from './write-all.ts'

const print = (value: unknown): string => (value === null ? '' : Array.isArray(value) ? value.join('\u001e') : String(value))
const byText = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort()

describe.each([['sample pages', samplePages], ['generated pages', () => generatePages(14, 12)], ['hostile names', () => [hostilePage()]]])('the Cypher script of %s', (_, pages) => {
  let saved: SavedStore
  let all: Everything
  let statements: readonly string[]
  beforeAll(async () => {
    saved = await saveAll(pages())
    all = await readEverything(saved.store)
    statements = splitStatements(await writeAll(saved.store, writeCypher))
  })
  afterAll(() => saved.close())
  const making = (start: string): readonly string[] => statements.filter((statement) => statement.includes(`\n${start}`))

  test('says first that the database must be empty, and has a constraint before anything is made', () => {
    expect(statements[0]?.split('\n')[0]).toMatch(/^\/\/ .*EMPTY/)
    expect(statements.map((statement) => statement.replace(/^\/\/.*\n/gm, '').split(' ')[0])).toEqual(['CREATE', 'CREATE', ...statements.slice(2).map(() => 'UNWIND')])
    expect(statements[0]).toContain('CREATE CONSTRAINT')
  })

  test('has no line that ends with a semicolon but the last of a statement, and no control character', () => {
    for (const statement of statements) {
      expect(statement.match(/;$/gm)).toHaveLength(1)
      expect(statement).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/)
    }
  })

  test.each([true, false])('makes every entity with its kind as a label (unicode escapes undone first: %s)', (unicodeFirst) => {
    const made = making('CREATE (:').flatMap((statement) => {
      const { rows, making } = readCypher(statement, { unicodeFirst })
      const kind = /\nCREATE \(:Entity:(\w+) \{id: /.exec(making)?.[1]
      expect(ENTITY_KINDS.map(({ id }) => id)).toContain(kind)
      return rows.map((row) => ({ kind, row }))
    })
    const expected = all.entities.map(({ id, kind, kinds, name, aliases, topics, start, end, reach, serves, status, level, area, pages, claims }) => ({ kind, row: [id, kind, kinds, name, aliases, topics, start, end, reach, serves, status, level, area, pages, claims].map(print) }))
    expect(byText(made)).toEqual(byText(expected))
  })

  test.each([true, false])('makes every edge with its type and quotes (unicode escapes undone first: %s)', (unicodeFirst) => {
    const made = making('MATCH (a').flatMap((statement) => {
      const { rows, making } = readCypher(statement, { unicodeFirst })
      const type = /\nCREATE \(a\)-\[:(\w+) \{id: /.exec(making)?.[1]
      expect(RELATION_KINDS.map(({ id }) => id)).toContain(type)
      return rows.map((row) => ({ type, row }))
    })
    const expected = all.edges.map(({ id, type, from, to, roles, titles, claims, articles, stated, first, last }) => {
      const quoted = [...new Map(all.claims.filter((claim) => claim.edge === id).map(({ quote, article }) => [JSON.stringify([quote, article.page]), [quote, article.page]])).values()]
      return { type, row: [from, to, id, roles, titles, claims, articles, stated, first, last, quoted.map(([quote]) => quote), quoted.map(([, page]) => page)].map(print) }
    })
    expect(byText(made)).toEqual(byText(expected))
  })
})
