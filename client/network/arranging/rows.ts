// Things with the room they take → blocks of a head with its members beneath it, and rows of blocks, nothing on anything.
import type { Point } from '../../state/layout.ts'
import type { Reach } from '../boxes.ts'

const gap = 26
const blockGap = 44

export interface PlacedThing extends Point { readonly index: number }
/** A box from 0/0 to width/height with things in it. */
export interface Block { readonly width: number; readonly height: number; readonly members: readonly PlacedThing[] }

/** Things side by side, centred, in rows no wider than `most`. */
export function fillLines(indices: readonly number[], reaches: readonly Reach[], most: number): Block {
  const rows: { indices: number[]; width: number; up: number; down: number }[] = []
  for (const index of indices) {
    const reach = reaches[index]!
    const wide = reach.left + reach.right
    const row = rows.at(-1)
    if (row && row.width + gap + wide <= most) {
      row.indices.push(index)
      row.width += gap + wide
      row.up = Math.max(row.up, reach.top)
      row.down = Math.max(row.down, reach.bottom)
    } else rows.push({ indices: [index], width: wide, up: reach.top, down: reach.bottom })
  }
  const width = Math.max(0, ...rows.map((row) => row.width))
  const members: PlacedThing[] = []
  let top = 0
  for (const row of rows) {
    let left = (width - row.width) / 2
    for (const index of row.indices) {
      const reach = reaches[index]!
      members.push({ index, x: left + reach.left, y: top + row.up })
      left += reach.left + reach.right + gap
    }
    top += row.up + row.down + gap
  }
  return { width, height: Math.max(0, top - gap), members }
}

/** A head over its members, which stand in a block about twice as wide as high. */
export function stackBlock(head: number, indices: readonly number[], reaches: readonly Reach[]): Block {
  const reach = reaches[head]!
  const own = reach.left + reach.right
  const area = indices.reduce((sum, index) => sum + (reaches[index]!.left + reaches[index]!.right + gap) * (reaches[index]!.top + reaches[index]!.bottom + gap), 0)
  const below = fillLines(indices, reaches, Math.max(own, Math.sqrt(area * 2.4)))
  const width = Math.max(own, below.width)
  const down = reach.top + reach.bottom + (indices.length > 0 ? gap * 1.6 : 0)
  const aside = (width - below.width) / 2
  return { width, height: down + below.height, members: [{ index: head, x: width / 2 - own / 2 + reach.left, y: reach.top }, ...below.members.map(({ index, x, y }) => ({ index, x: x + aside, y: y + down }))] }
}

interface Filled { readonly places: readonly PlacedThing[]; readonly height: number }



/** Blocks side by side in rows no wider than `most`, centred about 0; the next row begins beneath the highest block of the one before. */
export function fillRows(blocks: readonly Block[], most: number): Filled {
  const rows: { blocks: Block[]; width: number; height: number }[] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    if (row && row.width + blockGap + block.width <= most) {
      row.blocks.push(block)
      row.width += blockGap + block.width
      row.height = Math.max(row.height, block.height)
    } else rows.push({ blocks: [block], width: block.width, height: block.height })
  }
  const places: PlacedThing[] = []
  let top = 0
  for (const row of rows) {
    let left = -row.width / 2
    for (const block of row.blocks) {
      for (const { index, x, y } of block.members) places.push({ index, x: x + left, y: y + top })
      left += block.width + blockGap
    }
    top += row.height + blockGap
  }
  return { places, height: Math.max(0, top - blockGap) }
}
