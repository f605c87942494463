// Documents in, whether they keep within the limits out.
import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readCursor, writeCursor } from '#api/cursor.ts'
import { openAllowance } from '#api/allowance.ts'
import { LIMITS } from '#api/limits.ts'
import { loadSchema } from '#api/load-schema.ts'
import { limitQuery } from '#api/query-limits.ts'

const schema = loadSchema()
const check = (text: string): string[] => validate(schema, parse(text), [limitQuery]).map((error) => error.message)
const nest = (levels: number): string => (levels === 1 ? 'id' : `edges { from { ${nest(levels - 2)} } }`)

describe('depth', () => {
  test(`${LIMITS.depth} levels pass, one more does not`, () => {
    expect(check(`{ node(id: "x") { ${nest(LIMITS.depth - 1)} } }`)).toEqual([])
    expect(check(`{ node(id: "x") { ${nest(LIMITS.depth + 1)} } }`)).toEqual([`The request is ${LIMITS.depth + 2} levels deep; at most ${LIMITS.depth} are allowed.`])
  })

  test('fragments count, and one that spreads itself ends', () => {
    expect(check(`{ node(id: "x") { ...a } } fragment a on Entity { edges { from { ...b } } } fragment b on Entity { ${nest(11)} }`)[0]).toMatch(/14 levels/)
    expect(check('{ node(id: "x") { ...a } } fragment a on Entity { id ...a }')).toEqual([])
  })

  test('a thousand fragments that each spread the next twice are measured at once', () => {
    const fragments = Array.from({ length: 1000 }, (_, i) => `fragment f${i} on Entity { ...f${i + 1} ...f${i + 1} }`).join(' ')
    expect(check(`{ node(id: "x") { ...f0 } } ${fragments} fragment f1000 on Entity { id }`)).toEqual([])
  })
})

test('aliases are counted', () => {
  const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: stats { pages }`).join(' ')} }`
  expect(check(aliased(LIMITS.aliases))).toEqual([])
  expect(check(aliased(LIMITS.aliases + 1))[0]).toMatch(/31 aliases/)
})

describe('cursors', () => {
  test('come back as they went', () => {
    const place = { sort: 'daxing 大兴', id: 'Initiative:1' }
    expect(readCursor(writeCursor(place))).toEqual({ ...place, rank: 0 })
    expect(readCursor(writeCursor({ ...place, rank: -20_250_709 }))).toEqual({ ...place, rank: -20_250_709 })
  })

  test.each(['', 'x', '{}', Buffer.from('[1,2]').toString('base64url')])('%j is none of ours', (text) => {
    expect(() => readCursor(text)).toThrow('“after” is not a cursor that this server gave.')
  })
})

describe('an allowance', () => {
  test('ends with things', () => {
    const allowance = openAllowance()
    allowance.spend(LIMITS.things)
    expect(() => allowance.spend(1)).toThrow(/more than 20000 things/)
  })

  test('ends with time', async () => {
    const allowance = openAllowance(20)
    allowance.requireOpen()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(() => allowance.requireOpen()).toThrow(/longer than 0.02 seconds/)
  })

  test('stays shut', () => {
    const allowance = openAllowance()
    expect(() => allowance.spend(LIMITS.things + 1)).toThrow(/more than/)
    expect(() => allowance.requireOpen()).toThrow(/more than/)
  })

  test('ends with the texts of pages', () => {
    const allowance = openAllowance()
    allowance.spendTexts(LIMITS.pageTexts)
    expect(() => allowance.spendTexts(1)).toThrow(/at most 20 pages/)
  })
})
