// Documents in, whether they keep within the limits out.
import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readCursor, writeCursor } from '#api/cursor.ts'
import { openAllowance, type Allowance } from '#api/allowance.ts'
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
  /** Long enough for whatever is to resolve at once. */
  const settle = (): Promise<'waits'> => new Promise((resolve) => setTimeout(resolve, 5, 'waits'))
  const fate = (spent: Promise<void>): Promise<'goes on' | 'waits'> => Promise.race([spent.then(() => 'goes on' as const), settle()])
  const why = ({ signal }: Allowance): string => (signal.reason as Error).message

  test('ends with things', async () => {
    const allowance = openAllowance()
    expect(await fate(allowance.spend(LIMITS.things))).toBe('goes on')
    expect(allowance.signal.aborted).toBe(false)
    expect(await fate(allowance.spend(1))).toBe('waits')
    expect(why(allowance)).toMatch(/more than 20000 things/)
  })

  test('ends with time', async () => {
    const allowance = openAllowance(20)
    expect(await fate(allowance.whileOpen())).toBe('goes on')
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(await fate(allowance.whileOpen())).toBe('waits')
    expect(why(allowance)).toMatch(/longer than 0.02 seconds/)
  })

  test('stays shut, for the first reason', async () => {
    const allowance = openAllowance()
    expect(await fate(allowance.spend(LIMITS.things + 1))).toBe('waits')
    expect(await fate(allowance.whileOpen())).toBe('waits')
    expect(await fate(allowance.spendTexts(LIMITS.pageTexts + 1))).toBe('waits')
    expect(why(allowance)).toMatch(/more than 20000 things/)
  })

  test('ends with the texts of pages', async () => {
    const allowance = openAllowance()
    expect(await fate(allowance.spendTexts(LIMITS.pageTexts))).toBe('goes on')
    expect(await fate(allowance.spendTexts(1))).toBe('waits')
    expect(why(allowance)).toMatch(/at most 20 pages/)
  })
})
