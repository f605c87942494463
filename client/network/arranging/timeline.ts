// Initiatives with their dates → columns from left to right by when they began, the undated in one of their own; who ran them stands above.
import { noScenery, type Column, type Point, type Scenery } from '../../state/layout.ts'
import { isBody } from '../../state/visible-part.ts'
import type { Reach } from '../boxes.ts'
import { findNeighbours } from './islands.ts'
import { fillLanes, type Wish } from './lanes.ts'
import { fillLines, type Block } from './rows.ts'
import { pairsOf, type Task, type TaskNode } from './task.ts'

const columnGap = 46
/** Between the initiatives and what stands above and beneath them. */
const apart = 60
const mostMonths = 20

/** A stretch of time with its things; the last one, without a name, has those that no page dates. */
interface Stretch { readonly name: string; readonly things: readonly number[] }

export function arrangeTimeline({ nodes, lines, aspect }: Task): { readonly places: readonly Point[]; readonly scenery: Scenery } {
  const stretches = listStretches(nodes, lines)
  const reaches = nodes.map(({ reach }) => reach)
  const blocks = shapeColumns(stretches, reaches, aspect)
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  const columns: Column[] = []
  let left = 0
  stretches.forEach(({ name, things }, at) => {
    const block = blocks[at]!
    for (const { index, x, y } of block.members) places[index] = { x: x + left, y }
    columns.push({ name, count: things.length, start: left - columnGap / 2, end: left + block.width + columnGap / 2 })
    left += block.width + columnGap
  })
  const height = Math.max(0, ...blocks.map((block) => block.height))
  for (const [index, place] of placeOthers(nodes, lines, places, height)) places[index] = place
  return { places, scenery: { ...noScenery, columns } }
}

/** Of one day, what one body ran stands together. */
function listStretches(nodes: readonly TaskNode[], lines: Task['lines']): readonly Stretch[] {
  const runner = new Map(lines.filter(({ organizes }) => organizes).map(({ from, to }) => [to, from]))
  const dated = nodes.flatMap(({ kind, start }, index) => (kind === 'Initiative' ? [{ index, start }] : []))
  const months = new Set(dated.map(({ start }) => start?.slice(0, 7)))
  const cut = months.size > mostMonths ? 4 : 7
  const stretches = new Map<string, { index: number; start: string }[]>()
  for (const { index, start } of dated) {
    const name = start?.slice(0, cut) ?? ''
    stretches.set(name, [...(stretches.get(name) ?? []), { index, start: start ?? '' }])
  }
  // 2025 stands before 2025-01; '' for the undated last.
  const inOrder = [...stretches].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
  return inOrder.map(([name, things]) => ({ name, things: things.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : (runner.get(a.index) ?? -1) - (runner.get(b.index) ?? -1) || a.index - b.index)).map(({ index }) => index) }))
}

/** All columns as high as gives the whole about the screen's shape. */
function shapeColumns(stretches: readonly Stretch[], reaches: readonly Reach[], aspect: number): readonly Block[] {
  const shape = (most: number) => stretches.map(({ things }) => {
    const widest = Math.max(...things.map((index) => reaches[index]!.left + reaches[index]!.right))
    const area = things.reduce((sum, index) => sum + (reaches[index]!.left + reaches[index]!.right + 26) * (reaches[index]!.top + reaches[index]!.bottom + 26), 0)
    return fillLines(things, reaches, Math.max(widest, (area * 1.15) / most))
  })
  const ratio = (blocks: readonly Block[]) => (blocks.reduce((sum, { width }) => sum + width + columnGap, 0) / (Math.max(1, ...blocks.map(({ height }) => height)) + 2 * apart + 120)) / aspect
  return [160, 260, 400, 600, 900, 1400, 2200, 3500, 6000].map(shape).reduce((best, next) => (Math.abs(Math.log(ratio(next))) < Math.abs(Math.log(ratio(best))) ? next : best))
}

/** Bodies in lanes above the middle of what they ran, all else in lanes beneath what it is joined to. */
function placeOthers(nodes: readonly TaskNode[], lines: Task['lines'], places: readonly Point[], height: number): ReadonlyMap<number, Point> {
  const beside = findNeighbours(nodes.length, pairsOf(lines))
  const wants = (index: number, where: (other: number) => number | undefined): number => {
    const found = beside[index]!.flatMap((other) => where(other) ?? [])
    return found.length === 0 ? 0 : found.reduce((sum, x) => sum + x, 0) / found.length
  }
  const ofInitiative = (other: number) => (nodes[other]!.kind === 'Initiative' ? places[other]!.x : undefined)
  const wish = (index: number, x: number): Wish => ({ index, x, reach: nodes[index]!.reach, weight: beside[index]!.length })
  const bodies = nodes.flatMap((node, index) => (isBody(node) ? [wish(index, wants(index, ofInitiative))] : []))
  const above = fillLanes(bodies, -apart, -1)
  const others = nodes.flatMap((node, index) => (!isBody(node) && node.kind !== 'Initiative' ? [wish(index, wants(index, (other) => above.get(other)?.x ?? ofInitiative(other)))] : []))
  return new Map([...above, ...fillLanes(others, height + apart, 1)])
}
