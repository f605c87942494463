// Unions and what they ran → a row of the picture for each level, highest on top; what a body ran stands beneath it.
import type { Band, Point, Scenery } from '../../state/layout.ts'
import { noScenery } from '../../state/layout.ts'
import { isBody } from '../../state/visible-part.ts'
import type { Reach } from '../boxes.ts'
import { findNeighbours } from './islands.ts'
import { fillRows, stackBlock, type Block } from './rows.ts'
import { pairsOf, type Task, type TaskNode } from './task.ts'

/** The rows, from the top: their names are those of the words `band`. Other bodies stand beneath the unions, and what nobody in the picture ran at the end. */
export const BANDS = ['national', 'regional', 'district', 'street', 'grassroots', 'industry', 'bodies', 'others'] as const
export type BandName = (typeof BANDS)[number]

const bandGap = 70

/** 省 and 市 share a row. */
function bandOf({ kind, level }: TaskNode): BandName {
  if (kind === 'Organization') return 'bodies'
  if (kind !== 'UnionBody') return 'others'
  return level === 'province' || level === 'city' ? 'regional' : level ?? 'grassroots'
}

export function arrangeLevels({ nodes, lines, aspect }: Task): { readonly places: readonly Point[]; readonly scenery: Scenery } {
  const owner = findOwners(nodes, lines)
  const owned = new Map<number, number[]>()
  owner.forEach((by, index) => { if (by !== index) owned.set(by, [...(owned.get(by) ?? []), index]) })
  const reaches = nodes.map(({ reach }) => reach)
  const rows = BANDS.map((name) => ({ name, blocks: listBlocks(name, nodes, owner, owned, reaches) })).filter(({ blocks }) => blocks.length > 0)
  const width = Math.max(...rows.flatMap(({ blocks }) => blocks.map((block) => block.width)), Math.sqrt(rows.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + block.width * block.height, 0) * 2.1 * aspect))
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  const bands: Band[] = []
  let top = 0
  for (const { name, blocks } of rows) {
    const filled = fillRows(blocks, width)
    for (const { index, x, y } of filled.places) places[index] = { x, y: y + top }
    const end = top + filled.height
    bands.push({ name, count: blocks.reduce((sum, { members }) => sum + (name === 'others' ? members.length : 1), 0), start: top - bandGap / 2, end: end + bandGap / 2 })
    top = end + bandGap
  }
  return { places, scenery: { ...noScenery, bands } }
}

function listBlocks(band: BandName, nodes: readonly TaskNode[], owner: readonly number[], owned: ReadonlyMap<number, readonly number[]>, reaches: readonly Reach[]): readonly Block[] {
  const heads = nodes.flatMap((node, index) => (owner[index] === index && bandOf(node) === band ? [index] : []))
  const size = (head: number) => owned.get(head)?.length ?? 0
  return heads.sort((a, b) => size(b) - size(a) || a - b).map((head) => stackBlock(head, owned.get(head) ?? [], reaches))
}

/** Whom each thing stands beneath: the highest body that ran it, of equals the one that is connected best; else the thing it is joined to that has one; else itself. */
function findOwners(nodes: readonly TaskNode[], lines: Task['lines']): readonly number[] {
  const neighbours = findNeighbours(nodes.length, pairsOf(lines))
  const rank = (index: number): number => BANDS.indexOf(bandOf(nodes[index]!)) * 10_000 - neighbours[index]!.length
  const best = (list: readonly number[]): number | undefined => [...list].sort((a, b) => rank(a) - rank(b) || a - b)[0]
  const owner = nodes.map((_, index) => index)
  nodes.forEach((node, index) => { if (!isBody(node)) owner[index] = best(neighbours[index]!.filter((other) => isBody(nodes[other]!))) ?? index })
  // A venue or a person of an initiative stands beneath the body that ran it.
  nodes.forEach((node, index) => {
    if (isBody(node) || owner[index] !== index) return
    const by = neighbours[index]!.find((other) => owner[other] !== other)
    if (by !== undefined) owner[index] = owner[by]!
  })
  return owner
}
