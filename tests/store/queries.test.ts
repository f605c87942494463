// The folder cypher/ in: whether every query the stores ask for is there, every one there is asked for, and every relation can be drawn.
import { RELATION_KINDS } from '#model/kinds.ts'
import { loadQueries } from '#store/queries.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const STORE = fileURLToPath(new URL('../../server/store', import.meta.url))
const CYPHER = fileURLToPath(new URL('../../cypher', import.meta.url))
const queries = loadQueries('ladybug')
const asked = new Set(readdirSync(STORE).flatMap(file => [...readFileSync(`${STORE}/${file}`, 'utf8').matchAll(/'((?:read|write|schema)\/[a-z-]+)'/g)].map(found => found[1] as string)))
const files = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.cypher')).map(file => file.replaceAll('\\', '/'))

it('has a table and a query for every kind of relation', () => {
  for (const { id } of RELATION_KINDS) {
    expect(queries(`write/edges/${id}`)).toContain(`[r:${id}]`)
    expect(queries('schema/tables')).toContain(` ${id}(FROM Entity TO Entity`)
  }
})

it('has every query that is asked for, and no other', () => {
  expect(asked.size).toBeGreaterThan(30)
  for (const name of asked) expect(queries(name), name).not.toBe('')
  const there = files.map(file => file.replace(/(\.ladybug|\.neo4j)?\.cypher$/, '')).filter(name => !name.startsWith('write/edges/'))
  expect([...new Set(there)].sort()).toEqual([...asked].sort())
})

it('says in the first line of every query what it is for', () => {
  for (const file of files) expect(readFileSync(`${CYPHER}/${file}`, 'utf8'), file).toMatch(/^\/\/ \S.*\.\n/)
})

it('says which query is missing', () => {
  expect(() => queries('read/nothing')).toThrow('There is no query read/nothing for ladybug')
})
