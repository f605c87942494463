// What is visible of the picture → cytoscape's elements: pure, with all sizes worked out and no positions.
import type { Link, Thing } from '../state/picture.ts'
import type { FoldedCount } from '../state/folded.ts'
import type { Colouring } from '../state/colouring.ts'
import type { DrawnPart } from '../state/drawn-part.ts'
import { isDrawn, type DrawnKind } from '../state/visible-part.ts'
import type { Words } from '../words/zh.ts'
import { widthOf } from './label.ts'
import { COMMUNITY_SIGNS, KIND_LOOKS, lookOfLink } from './look.ts'
import type { Reach } from './boxes.ts'
import { measureThings, reachOf, type MeasuredThing } from './measure.ts'

export interface NodeData { readonly id: string; readonly kind: DrawnKind; readonly name: string; readonly label: string; readonly width: number; readonly height: number; readonly font: number; readonly degree: number; /** The number of its community; -1 where it has none. */ readonly community: number; /** What stands for many is drawn as a pile. */ readonly pile: boolean; readonly reach: Reach }
export interface EdgeData { readonly id: string; readonly source: string; readonly target: string; readonly words: string; readonly width: number; readonly line: string; readonly head: string; readonly fill: string; readonly organizes: boolean; readonly stated: boolean; readonly tie: boolean; readonly past: boolean }
export interface Elements { readonly nodes: readonly NodeData[]; readonly edges: readonly EdgeData[] }

/** The nodes and edges to draw, in the order of the picture. */
export function makeElements(part: DrawnPart, folded: ReadonlyMap<string, FoldedCount>, colouring: Colouring | null, words: Words): Elements {
  const things = part.things.filter((thing) => isDrawn(thing.kind)).map((thing) => sayGroup(thing, part, words))
  const measures = measureThings(things, part.links)
  return {
    nodes: things.map((thing) => makeNode(thing, measures.get(thing.id)!, folded.get(thing.id), colouring?.numbers.get(thing.id) ?? -1, part.groups.has(thing.id), words)),
    edges: part.links.map((link) => (part.ties.has(link.id) ? makeTie(link, words) : makeEdge(link, part.past?.has(link.id) ?? false, words))),
  }
}

/** A group is named in the reader's language. */
const sayGroup = (thing: Thing, { groups }: DrawnPart, words: Words): Thing => {
  const group = groups.get(thing.id)
  return group ? { ...thing, name: words.group(words.kind[group.kind], group.members.length) } : thing
}

function makeNode(thing: Thing, { lines, degree, ...size }: MeasuredThing, folded: FoldedCount | undefined, community: number, pile: boolean, words: Words): NodeData {
  const kind = thing.kind as DrawnKind
  const more = folded && !KIND_LOOKS[kind].nameInside ? words.folded(folded.people, folded.places, folded.honours) : ''
  const sign = community < 0 ? '' : `${COMMUNITY_SIGNS[community]} `
  // A plate grows by the sign in it.
  const width = size.width + (KIND_LOOKS[kind].nameInside ? widthOf(sign) * size.font : 0)
  return { ...size, width, reach: reachOf(kind, { ...size, width, lines }), id: thing.id, kind, name: thing.name, degree, community, pile, label: `${sign}${[...lines, ...(more ? [more] : [])].join('\n')}` }
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
    tie: false,
    past,
  }
}

/** A line between two bodies: as wide as they ran things together. */
const makeTie = (link: Link, words: Words): EdgeData => ({ ...makeEdge(link, false, words), words: words.tie(link.articleCount), width: 1.5 + Math.min(10, 1.5 * link.articleCount), line: 'solid', head: 'none', tie: true })

/** 主办, or 党组书记、副主席, or the relation's own word. */
export function sayLink(link: Link, words: Words): string {
  if (link.titles.length > 0) return link.titles.slice(0, 2).join(words.listComma)
  if (link.roles.length > 0) return link.roles.map((role) => words.role[role]).join(words.listComma)
  return words.relation[link.type]
}

/** The room that a node takes with its name and what is counted under it, in canvas units, about its position. */
export const boxOf = (node: NodeData): Reach => reachOf(node.kind, { ...node, lines: node.label.split('\n') })
