// What is drawn → a GraphML document, as Gephi, Cytoscape, yEd and networkx open it, places included.
import type { VisiblePart } from '../state/visible-part.ts'
import type { View } from '../state/view.ts'
import { escapeXml } from './xml-text.ts'

type Value = string | number | boolean | null | readonly string[]
type Values = Readonly<Record<string, Value>>

const NODE_KEYS: Readonly<Record<string, string>> = { label: 'string', kind: 'string', aliases: 'string', area: 'string', level: 'string', topics: 'string', start: 'string', end: 'string', status: 'string', reach: 'int', honours: 'string', pages: 'int', claims: 'int', x: 'double', y: 'double' }
/** Gephi draws an edge as thick as its `weight`, and has a column of its own called Type. */
const EDGE_KEYS: Readonly<Record<string, string>> = { label: 'string', weight: 'double', relation: 'string', roles: 'string', titles: 'string', claims: 'int', articles: 'int', stated: 'boolean', first: 'string', last: 'string' }

export function writeGraphml(part: VisiblePart, places: View['places']): string {
  const nodes = part.things.map((thing) => `<node id="${escapeXml(thing.id)}">${print('node', NODE_KEYS, {
    label: thing.name, kind: thing.kind, aliases: thing.aliases, area: thing.area, level: 'level' in thing ? thing.level : null,
    ...('topics' in thing ? { topics: thing.topics, start: thing.start, end: thing.end, status: thing.status, reach: thing.reach } : {}),
    honours: 'honours' in thing ? thing.honours.map(({ to }) => to.name) : null, pages: thing.pageCount, claims: thing.claimCount,
    x: round(places.get(thing.id)?.x), y: round(places.get(thing.id)?.y),
  })}</node>\n`)
  const edges = part.links.map((link) => `<edge id="${escapeXml(link.id)}" source="${escapeXml(link.from.id)}" target="${escapeXml(link.to.id)}">${print('edge', EDGE_KEYS, {
    label: link.type, weight: link.claimCount, relation: link.type, roles: link.roles, titles: link.titles, claims: link.claimCount, articles: link.articleCount, stated: link.stated, first: link.first, last: link.last,
  })}</edge>\n`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...declare('node', NODE_KEYS), ...declare('edge', EDGE_KEYS),
    '<graph id="union-atlas" edgedefault="directed">\n', ...nodes, ...edges, '</graph>\n</graphml>\n',
  ].join('')
}

const round = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value))

const declare = (element: 'node' | 'edge', keys: Readonly<Record<string, string>>): readonly string[] => Object.entries(keys).map(([name, type]) => `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`)

const print = (element: 'node' | 'edge', keys: Readonly<Record<string, string>>, values: Values): string =>
  Object.keys(keys).map((name): readonly [string, Value] => [name, values[name] ?? null]).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `<data key="${element}-${name}">${escapeXml(Array.isArray(value) ? value.join('; ') : String(value))}</data>`).join('')
