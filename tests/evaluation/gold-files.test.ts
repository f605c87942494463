// The gold files and first runs of tests/gold in; out comes whether each speaks of its page, and only of what stands there.
import { describe, expect, test } from 'vitest'
import { checkFirstRuns } from '#evaluation/first-runs.ts'
import { checkGold } from '#evaluation/gold.ts'
import { squeeze } from '#evaluation/words.ts'
import { GOLD, readGoldFolder } from '../../server/doors/gold-folder.ts'
import { GOLD as SMALL } from './small-page.ts'

const { pages, firstRuns } = readGoldFolder(GOLD)

test('there is gold', () => {
  expect(pages.map(({ gold }) => gold.page)).toEqual(expect.arrayContaining(['000_2e905ee6b8cd07a3.txt', '002_c6e7ae13a0674d0f.txt', '004_e81755492232c8c7.txt']))
  expect(firstRuns.length).toBeGreaterThan(0)
})

describe.each(pages)('$gold.page', ({ gold, page }) => {
  const text = squeeze(page.text)

  test('every quote stands in the page, … for words left out', () => {
    expect(gold.relations.flatMap(({ quote }) => quote.split('…')).filter((piece) => !text.includes(squeeze(piece)))).toEqual([])
  })

  test('every reporter stands in the page', () => {
    expect(gold.articles.flatMap(({ reporters }) => reporters ?? []).filter((name) => !text.includes(name))).toEqual([])
  })

  test('says each relation once', () => {
    const ends = gold.relations.map(({ from, type, to }) => `${from} ${type} ${to}`)
    expect(ends.filter((each, i) => ends.indexOf(each) !== i)).toEqual([])
  })
})

describe('gold is refused', () => {
  const [first, ...rest] = SMALL.entities
  test.each([
    ['without a page', { ...SMALL, page: undefined }, 'page'],
    ['without relations', { ...SMALL, relations: undefined }, 'relations'],
    ['with a key used twice', { ...SMALL, entities: [first, first] }, 'city'],
    ['with an unknown kind', { ...SMALL, entities: [{ ...first, kind: ['Union'] }, ...rest] }, 'Union'],
    ['with an unknown topic', { ...SMALL, entities: [{ ...first, topics: ['lanterns'] }, ...rest] }, 'lanterns'],
    ['with an end that is not there', { ...SMALL, entities: rest }, 'there is no entity “city”'],
    ['with an unknown role', { ...SMALL, relations: [{ ...SMALL.relations[0], role: ['boss'] }] }, 'boss'],
    ['with an unknown relation', { ...SMALL, relations: [{ ...SMALL.relations[0], type: 'LIKES' }] }, 'LIKES'],
  ])('%s', (_, json, says) => expect(() => checkGold(json)).toThrow(says))
})

describe('first runs are refused', () => {
  const rate = { precision: 0.5, recall: 0.5, f1: 0.5 }
  const run = { page: 'Z', commit: '0a1b2c3', entity: rate, relation: rate }
  test.each([
    ['without a list', {}, 'pages'],
    ['with a page met twice', { pages: [run, run] }, '“Z”'],
    ['without a commit', { pages: [{ ...run, commit: 'today' }] }, 'commit'],
    ['with a share above 1', { pages: [{ ...run, entity: { ...rate, recall: 92 } }] }, 'Z: entity.recall'],
    ['without a figure', { pages: [{ ...run, relation: {} }] }, 'Z: relation.precision'],
  ])('%s', (_, json, says) => expect(() => checkFirstRuns(json)).toThrow(says))
  test('but not without a fault', () => expect(checkFirstRuns({ pages: [run] })).toEqual([run]))
})
