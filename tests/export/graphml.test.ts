// Stores in, their GraphML read back by a strict reader and compared with what the stores say out.
import { writeGraphml } from '#export/graphml.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatePages } from '../store/generated-pages.ts'
import { samplePages } from '../store/sample-pages.ts'
import { hostilePage } from './hostile-page.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { readEverything, saveAll, type Everything, type SavedStore } from './saved-store.ts'
import { writeAll } from './write-all.ts'

const TYPES = ['string', 'int', 'double', 'boolean']
/** What XML 1.0 can carry of a text. */
const carried = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
const print = (value: unknown): string => carried(Array.isArray(value) ? value.join('; ') : String(value))
/** Only what there is: an absent value has no element. */
const printAll = (row: object): Record<string, string> => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)).map(([name, value]) => [name, print(value)]))

describe.each([['sample pages', samplePages], ['generated pages', () => generatePages(12, 12)], ['hostile names', () => [hostilePage()]]])('GraphML of %s', (_, pages) => {
  let saved: SavedStore
  let all: Everything
  let root: XmlElement
  let keys: Map<string, XmlElement['attributes']>
  beforeAll(async () => {
    saved = await saveAll(pages())
    all = await readEverything(saved.store)
    root = readXml(await writeAll(saved.store, writeGraphml))
    keys = new Map(root.children.filter(({ name }) => name === 'key').map(({ attributes }) => [attributes.id ?? '', attributes]))
  })
  afterAll(() => saved.close())

  const elements = (name: string): XmlElement[] => root.children.find((child) => child.name === 'graph')?.children.filter((child) => child.name === name) ?? []
  const valuesOf = (element: XmlElement): Record<string, string> => Object.fromEntries(element.children.map(({ attributes, text }) => {
    const key = keys.get(attributes.key ?? '')
    expect(key?.for).toBe(element.name)
    if (key?.['attr.type'] === 'int') expect(text).toMatch(/^\d+$/)
    if (key?.['attr.type'] === 'boolean') expect(text).toMatch(/^(true|false)$/)
    return [key?.['attr.name'] ?? '', text]
  }))

  test('declares every key once, with a type', () => {
    expect(root.attributes.xmlns).toBe('http://graphml.graphdrawing.org/xmlns')
    expect(keys.size).toBe(root.children.length - 1)
    for (const key of keys.values()) expect(TYPES).toContain(key['attr.type'])
    expect([...keys.values()].filter((key) => key['attr.name'] === 'weight').map((key) => [key.for, key['attr.type']])).toEqual([['edge', 'double']])
    expect(root.children.at(-1)?.attributes.edgedefault).toBe('directed')
  })

  test('has every entity as a node before the edges', () => {
    const expected = all.entities.map(({ id, name, ...rest }) => ({ id, ...printAll({ label: name, ...rest }) }))
    expect(elements('node').map((node) => ({ id: node.attributes.id, ...valuesOf(node) }))).toEqual(expected)
    const order = (root.children.at(-1)?.children ?? []).map(({ name }) => name)
    expect(order.lastIndexOf('node')).toBeLessThan(order.indexOf('edge'))
  })

  test('has every edge with its weight and quotes', () => {
    const expected = all.edges.map(({ id, from, to, type, ...rest }) => {
      const quotes = [...new Set(all.claims.filter((claim) => claim.edge === id).map(({ quote }) => quote))]
      return { id, source: from, target: to, ...printAll({ label: type, relation: type, weight: rest.claims, ...rest, quotes: quotes.join(' | ') }) }
    })
    expect(elements('edge').map((edge) => ({ ...edge.attributes, ...valuesOf(edge) }))).toEqual(expected)
  })
})
