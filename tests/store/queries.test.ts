// The folder cypher/ in: whether every query that an engine asks for is there in its dialect, every one there is asked for, and every relation can be drawn.
import { RELATION_KINDS } from '#model/kinds.ts'
import { loadQueries, type Dialect } from '#store/queries.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const STORE = fileURLToPath(new URL('../../server/store', import.meta.url))
const CYPHER = fileURLToPath(new URL('../../cypher', import.meta.url))
const files = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.cypher')).map(file => file.replaceAll('\\', '/'))
const DIALECTS: readonly Dialect[] = ['ladybug', 'neo4j']

/** What the files of one engine, and those of all, ask for. */
const askedOf = (dialect: Dialect): ReadonlySet<string> => new Set(readdirSync(STORE).filter(file => DIALECTS.every(other => other === dialect || !file.startsWith(other)))
  .flatMap(file => [...readFileSync(`${STORE}/${file}`, 'utf8').matchAll(/'((?:read|write|schema)\/[a-z-]+)'/g)].map(found => found[1] as string)))

describe.each(DIALECTS)('%s', dialect => {
  const queries = loadQueries(dialect)
  const asked = askedOf(dialect)

  it('has a query for every kind of relation', () => {
    for (const { id } of RELATION_KINDS) expect(queries(`write/edges/${id}`)).toContain(`[r:${id}]`)
  })

  it('has every query that is asked for, and no other', () => {
    expect(asked.size).toBeGreaterThan(30)
    for (const name of asked) expect(queries(name), name).not.toBe('')
    const other = dialect === 'neo4j' ? '.ladybug.cypher' : '.neo4j.cypher'
    const there = files.filter(file => !file.endsWith(other)).map(file => file.replace(/(\.many)?(\.ladybug|\.neo4j)?\.cypher$/, '')).filter(name => !name.startsWith('write/edges/'))
    expect([...new Set(there)].sort()).toEqual([...asked].sort())
  })

  it('says which query is missing', () => {
    expect(() => queries('read/nothing')).toThrow(`There is no query read/nothing for ${dialect}`)
  })
})

it('has a table for every kind of relation', () => {
  for (const { id } of RELATION_KINDS) expect(loadQueries('ladybug')('schema/tables')).toContain(` ${id}(FROM Entity TO Entity`)
})

it('goes along every kind of relation where it names several', () => {
  const paths = files.flatMap(file => [...readFileSync(`${CYPHER}/${file}`, 'utf8').matchAll(/\[r:([A-Z_]+\|[A-Z_|]+)\]/g)].map(found => (found[1] as string).split('|')))
  expect(paths.length).toBeGreaterThan(0)
  for (const names of paths) expect(names).toEqual(RELATION_KINDS.map(({ id }) => id))
})

it('says in the first line of every query what it is for', () => {
  for (const file of files) expect(readFileSync(`${CYPHER}/${file}`, 'utf8'), file).toMatch(/^\/\/ \S.*\.\n/)
})
