// What is visible of the picture → cytoscape's elements: pure, with all sizes worked out and no positions.
import type { Link, Thing } from '../state/picture.ts'
import type { FoldedCount } from '../state/folded.ts'
import { isDrawn, type DrawnKind, type VisiblePart } from '../state/visible-part.ts'
import type { Words } from '../words/zh.ts'
import { shortenName, widthOf, wrapName } from './label.ts'
import { KIND_LOOKS, lookOfLink } from './look.ts'

export interface NodeData { readonly id: string; readonly kind: DrawnKind; readonly name: string; readonly label: string; readonly width: number; readonly height: number; readonly font: number; readonly degree: number }
export interface EdgeData { readonly id: string; readonly source: string; readonly target: string; readonly words: string; readonly width: number; readonly line: string; readonly head: string; readonly fill: string; readonly organizes: boolean; readonly stated: boolean; readonly past: boolean }
export interface Elements { readonly nodes: readonly NodeData[]; readonly edges: readonly EdgeData[] }

const line = 1.25
const plateFont = { national: 18, province: 16, city: 16, district: 14, street: 13, grassroots: 13, industry: 14 } as const

/** The nodes and edges to draw, in the order of the picture. */
export function makeElements(part: VisiblePart, folded: ReadonlyMap<string, FoldedCount>, words: Words): Elements {
  const degrees = new Map<string, number>()
  for (const link of part.links) if (link.type === 'ORGANIZED') for (const end of [link.from.id, link.to.id]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return {
    nodes: part.things.filter((thing) => isDrawn(thing.kind)).map((thing) => makeNode(thing, degrees.get(thing.id) ?? 0, folded.get(thing.id), words)),
    edges: part.links.map((link) => makeEdge(link, part.past?.has(link.id) ?? false, words)),
  }
}

function makeNode(thing: Thing, degree: number, folded: FoldedCount | undefined, words: Words): NodeData {
  const kind = thing.kind as DrawnKind
  const look = KIND_LOOKS[kind]
  const lines = wrapName(shortenName(thing.name))
  const more = folded ? words.folded(folded.people, folded.places, folded.honours) : ''
  const shared = { id: thing.id, kind, name: thing.name, degree }
  if (look.nameInside) {
    const font = kind === 'UnionBody' ? plateFont[('level' in thing ? thing.level : null) ?? 'grassroots'] : 12.5
    const width = Math.max(...lines.map(widthOf)) * font + font * 1.3
    return { ...shared, label: lines.join('\n'), font, width: Math.max(width, look.size * 1.5), height: lines.length * font * line + font * 0.75 }
  }
  const reach = 'reach' in thing ? Math.min(20, 3 * Math.log10(1 + (thing.reach ?? 0)) + 2 * Math.max(0, degree - 1)) : 0
  const side = look.size + reach
  return { ...shared, label: [...lines, ...(more ? [more] : [])].join('\n'), font: kind === 'Initiative' ? 13 : 12, width: side * (look.shape === 'hexagon' ? 1.15 : 1), height: side }
}

function makeEdge(link: Link, past: boolean, words: Words): EdgeData {
  const look = lookOfLink(link.type, link.roles)
  return {
    id: link.id,
    source: link.from.id,
    target: link.to.id,
    words: sayLink(link, words),
    width: look.width + Math.min(3, Math.log2(Math.max(1, link.articleCount))),
    line: look.line,
    head: look.head,
    fill: look.headFilled ? 'filled' : 'hollow',
    organizes: link.type === 'ORGANIZED',
    stated: link.stated,
    past,
  }
}

/** 主办, or 党组书记、副主席, or the relation's own word. */
export function sayLink(link: Link, words: Words): string {
  if (link.titles.length > 0) return link.titles.slice(0, 2).join(words.listComma)
  if (link.roles.length > 0) return link.roles.map((role) => words.role[role]).join(words.listComma)
  return words.relation[link.type]
}

/** The room that a node takes with its name, in canvas units, about its position. */
export function boxOf(node: NodeData): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const rows = node.label.split('\n')
  if (KIND_LOOKS[node.kind].nameInside) return { left: node.width / 2, right: node.width / 2, top: node.height / 2, bottom: node.height / 2 }
  const half = Math.max(node.width, Math.max(...rows.map(widthOf)) * node.font) / 2
  return { left: half, right: half, top: node.height / 2, bottom: node.height / 2 + 4 + rows.length * node.font * line }
}
