// Reads in, whether they reach the database out: once, until the graph changes or nobody has asked for them for long.
import { describe, expect, test } from 'vitest'
import type { Params, Run } from '#store/driver.ts'
import { KeptReads, NOT_KEPT } from '#store/kept-reads.ts'
import { KeptRows } from '#store/kept-rows.ts'

/** A database that answers each id by itself, and lists with what they were asked. */
function openDatabase() {
  const asked: (readonly [query: string, ids?: unknown])[] = []
  const run = (async (query: string, params: Params = {}) => {
    asked.push([query, params.ids])
    return Array.isArray(params.ids) ? params.ids.filter((id) => id !== 'none').map((id) => ({ id })) : [{ total: asked.length }]
  }) as Run
  return { asked, run }
}

describe('what was read', () => {
  test('by id is asked for once, id by id, and nothing found is known as well', async () => {
    const { asked, run } = openDatabase()
    const kept = new KeptReads()
    const read = kept.over(run, async () => 's')
    expect(await read('read/entities', { ids: ['a', 'none'] })).toEqual([{ id: 'a' }])
    expect(await read('read/entities', { ids: ['b', 'none', 'a'] })).toEqual([{ id: 'b' }, { id: 'a' }])
    expect(await kept.recall('s')('read/entities', { ids: ['none', 'b'] })).toEqual([{ id: 'b' }])
    expect(asked).toEqual([['read/entities', ['a', 'none']], ['read/entities', ['b']]])
  })

  test('with other parameters is something else', async () => {
    const { asked, run } = openDatabase()
    const read = new KeptReads().over(run, async () => 's')
    for (const types of [['ORGANIZED'], [], ['ORGANIZED']]) await read('read/edges-at', { ids: ['a'], types })
    for (const text of ['x', 'y', 'x']) await read('read/search', { text })
    expect(asked).toHaveLength(4)
  })

  test('is asked for again when the graph has changed', async () => {
    const { asked, run } = openDatabase()
    const kept = new KeptReads()
    for (const state of ['1', '1', '2', '2']) await kept.over(run, async () => state)('read/totals')
    expect(asked).toHaveLength(2)
    await expect(kept.recall('1')('read/totals')).rejects.toBe(NOT_KEPT)
    expect(await kept.recall('2')('read/totals')).toEqual([{ total: 2 }])
  })

  test('before a change and answered after it is kept by nobody', async () => {
    const kept = new KeptReads()
    let answer = (_: readonly object[]): void => {}
    const slow = (() => new Promise<readonly object[]>((resolve) => { answer = resolve })) as unknown as Run
    const reading = kept.over(slow, async () => '1')('read/entities', { ids: ['a'] })
    await new Promise(setImmediate)
    await kept.over(openDatabase().run, async () => '2')('read/totals')
    answer([{ id: 'a', name: 'old' }])
    expect(await reading).toEqual([{ id: 'a', name: 'old' }])
    await expect(kept.recall('2')('read/entities', { ids: ['a'] })).rejects.toBe(NOT_KEPT)
  })

  test('by several at once is asked for once, and in vain for none of them', async () => {
    const { asked, run } = openDatabase()
    const kept = new KeptReads()
    const read = kept.over(run, async () => 's')
    expect(await Promise.all([read('read/entities', { ids: ['a', 'b'] }), read('read/entities', { ids: ['b', 'c'] }), kept.over(run, async () => 's')('read/entities', { ids: ['a'] })])).toEqual([[{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'c' }], [{ id: 'a' }]])
    expect(asked).toEqual([['read/entities', ['a', 'b']], ['read/entities', ['c']]])
    const failing = kept.over((async () => { throw new Error('away') }) as unknown as Run, async () => 's')
    for (const answer of await Promise.allSettled([failing('read/entities', { ids: ['x'] }), failing('read/entities', { ids: ['x', 'a'] })])) expect(answer).toMatchObject({ status: 'rejected' })
    expect(await read('read/entities', { ids: ['x'] })).toEqual([{ id: 'x' }])
  })

  test('in vain is asked for again', async () => {
    const kept = new KeptReads()
    const failing = (async () => { throw new Error('away') }) as unknown as Run
    await expect(kept.over(failing, async () => 's')('read/totals')).rejects.toThrow('away')
    expect(await kept.over(openDatabase().run, async () => 's')('read/totals')).toEqual([{ total: 1 }])
  })

  test('of a page is never kept', async () => {
    const { asked, run } = openDatabase()
    const kept = new KeptReads()
    for (const _ of [1, 2]) await kept.over(run, async () => 's')('read/page', { page: 'x' })
    expect(asked).toHaveLength(2)
    await expect(kept.recall('s')('read/page', { page: 'x' })).rejects.toBe(NOT_KEPT)
  })
})

test('what nobody asks for goes, what is asked for stays', () => {
  const rows = new KeptRows(100)
  rows.set('asked', [1, 2, 3])
  rows.set('forgotten', [1, 2, 3])
  for (let at = 0; at < 200; at += 1) {
    rows.set(`row ${at}`, [at])
    expect(rows.get('asked')).toEqual([1, 2, 3])
  }
  expect(rows.get('forgotten')).toBeUndefined()
})
