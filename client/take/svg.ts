// Elements of the canvas and where they stand → an SVG drawing of them: shapes, lines and names, as the canvas has them.
import { boxOf, type EdgeData, type Elements, type NodeData } from '../network/elements.ts'
import { FACE, KIND_LOOKS, PALETTES } from '../network/look.ts'
import type { Theme } from '../state/theme.ts'
import { turnOver } from '../network/name-side.ts'
import type { Place, Point } from '../state/layout.ts'
import { escapeXml } from './xml-text.ts'

const margin = 30
/** How far apart several lines between the same two run, at their middle. */
const apart = 18
const dashes: Readonly<Record<string, string>> = { dashed: '7 5', dotted: '1.5 4' }

/** What has no place is left out. */
export function writeSvg(elements: Elements, places: ReadonlyMap<string, Place>, theme: Theme, title: string): string {
  const palette = PALETTES[theme]
  const nodes = elements.nodes.filter(({ id }) => places.has(id))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const edges = elements.edges.filter(({ source, target }) => byId.has(source) && byId.has(target))
  const { x, y, width, height } = frameOf(nodes, places)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(FACE)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...bend(edges).map(({ edge, offset }) => drawLine(edge, byId.get(edge.source)!, byId.get(edge.target)!, places, offset, theme)),
    ...nodes.map((node) => drawNode(node, places.get(node.id)!, theme)),
    '</svg>\n',
  ].join('\n')
}

function frameOf(nodes: readonly NodeData[], places: ReadonlyMap<string, Place>) {
  const boxes = nodes.map((node) => ({ at: places.get(node.id)!, reach: places.get(node.id)!.above ? turnOver(boxOf(node)) : boxOf(node) }))
  const least = (values: readonly number[]): number => Math.floor(values.reduce((a, b) => Math.min(a, b), Infinity)) - margin
  const most = (values: readonly number[]): number => Math.ceil(values.reduce((a, b) => Math.max(a, b), -Infinity)) + margin
  if (boxes.length === 0) return { x: 0, y: 0, width: 2 * margin, height: 2 * margin }
  const x = least(boxes.map(({ at, reach }) => at.x - reach.left))
  const y = least(boxes.map(({ at, reach }) => at.y - reach.top))
  return { x, y, width: most(boxes.map(({ at, reach }) => at.x + reach.right)) - x, height: most(boxes.map(({ at, reach }) => at.y + reach.bottom)) - y }
}

/** Lines between the same two run beside each other; a line alone is straight. */
function bend(edges: readonly EdgeData[]): readonly { readonly edge: EdgeData; readonly offset: number }[] {
  const pairs = new Map<string, EdgeData[]>()
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), edge])
  }
  return [...pairs.values()].flatMap((pair) => pair.map((edge, at) => ({ edge, offset: (at - (pair.length - 1) / 2) * 2 * apart * (edge.source < edge.target ? 1 : -1) })))
}

const n = (value: number): string => String(Math.round(value * 10) / 10)

function drawLine(edge: EdgeData, source: NodeData, target: NodeData, places: ReadonlyMap<string, Place>, offset: number, theme: Theme): string {
  const colour = PALETTES[theme][edge.organizes ? 'line' : 'thin']
  const [from, to] = [places.get(source.id)!, places.get(target.id)!]
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const middle = { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * offset, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * offset }
  const start = borderOf(source, from, middle)
  const tip = borderOf(target, to, middle)
  const away = Math.hypot(tip.x - middle.x, tip.y - middle.y) || 1
  const along = { x: (tip.x - middle.x) / away, y: (tip.y - middle.y) / away }
  const headLength = edge.head === 'none' ? 0 : 7 + edge.width * 1.6
  const end = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength }
  const side = headLength * 0.42
  const head = headLength === 0 ? '' : `<path d="M${n(tip.x)} ${n(tip.y)}L${n(end.x - along.y * side)} ${n(end.y + along.x * side)}L${n(end.x + along.y * side)} ${n(end.y - along.x * side)}z" fill="${edge.fill === 'filled' ? colour : 'none'}" stroke="${colour}" stroke-width="1.2"/>`
  const dash = edge.past ? dashes['dashed'] : dashes[edge.line]
  const line = `<path d="M${n(start.x)} ${n(start.y)}Q${n(middle.x)} ${n(middle.y)} ${n(end.x)} ${n(end.y)}" fill="none" stroke="${colour}" stroke-width="${n(edge.width)}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
  return `<g${edge.past ? ' opacity="0.35"' : edge.stated ? '' : ' opacity="0.45"'}>${line}${head}</g>`
}

/** Where the way from a node's middle towards a point leaves its shape. */
function borderOf(node: NodeData, at: Point, towards: Point): Point {
  const [x, y] = [towards.x - at.x, towards.y - at.y]
  if (x === 0 && y === 0) return at
  const share = KIND_LOOKS[node.kind].nameInside
    ? Math.min(1, 1 / Math.max(Math.abs(x) / (node.width / 2), Math.abs(y) / (node.height / 2)))
    : Math.min(1, 1 / Math.hypot(x / (node.width / 2), y / (node.height / 2)))
  return { x: at.x + x * share, y: at.y + y * share }
}

function drawNode(node: NodeData, at: Place, theme: Theme): string {
  const look = KIND_LOOKS[node.kind]
  const palette = PALETTES[theme]
  const colour = look.colour[theme]
  const [left, top] = [at.x - node.width / 2, at.y - node.height / 2]
  const paint = look.filled ? `fill="${colour}"` : `fill="${palette.card}" stroke="${colour}" stroke-width="1.6"`
  const shape = look.nameInside
    ? `<rect x="${n(left)}" y="${n(top)}" width="${n(node.width)}" height="${n(node.height)}" rx="${look.shape === 'round-rectangle' ? 5 : 0}" ${paint}/>`
    : `<path d="${look.path}" transform="translate(${n(left)} ${n(top)}) scale(${(node.width / 24).toFixed(3)} ${(node.height / 24).toFixed(3)})" ${paint}/>`
  const lines = node.label.split('\n')
  const rise = (lines.length - 1) * node.font * 1.25
  const first = look.nameInside ? at.y - rise / 2 + node.font * 0.35 : at.above ? at.y - node.height / 2 - 4 - node.font * 0.25 - rise : at.y + node.height / 2 + 4 + node.font
  const text = lines.map((line, place) => `<tspan x="${n(at.x)}" y="${n(first + place * node.font * 1.25)}">${escapeXml(line)}</tspan>`).join('')
  const ink = look.nameInside ? (look.filled ? palette.onFill : colour) : palette.ink
  const halo = look.nameInside ? '' : ` stroke="${palette.paper}" stroke-width="3" stroke-opacity="0.9" paint-order="stroke" stroke-linejoin="round"`
  return `<g><title>${escapeXml(node.name)}</title>${shape}<text text-anchor="middle" font-size="${n(node.font)}"${node.kind === 'UnionBody' ? ' font-weight="600"' : ''} fill="${ink}"${halo}>${text}</text></g>`
}
