// What is visible and how it is to be drawn → what the canvas draws: the things themselves with many leaves folded into groups, or bodies joined by what they ran together.
import { foldLeaves, type Group } from './groups.ts'
import { drawPartners, type Tie } from './partners.ts'
import { sift } from './sifting.ts'
import type { View } from './view.ts'
import { findVisiblePart, type VisiblePart } from './visible-part.ts'

export interface DrawnPart extends VisiblePart {
  /** What stands for many leaves, by its id. */
  readonly groups: ReadonlyMap<string, Group>
  /** Lines between bodies, by their ids. */
  readonly ties: ReadonlyMap<string, Tie>
  /** For things and links that are not drawn: what is drawn in their stead. */
  readonly standIns: ReadonlyMap<string, string>
  /** How many there would be to draw, where that is too many: then nothing is. */
  readonly tooMany: number
}

/** More things than this are more than a screen can show or a browser can move. */
export const MOST_DRAWN = 4000

const none = { groups: new Map<string, Group>(), ties: new Map<string, Tie>(), standIns: new Map<string, string>(), tooMany: 0 }

export function findDrawnPart(part: VisiblePart, { picture, hiddenKinds, hiddenThings, filters, scene, opened }: View): DrawnPart {
  // Who ran things together is told by the initiatives, whether or not the legend shows them.
  if (scene === 'partners') return { ...none, ...drawPartners(sift(findVisiblePart(picture, new Set([...hiddenKinds].filter((kind) => kind !== 'Initiative')), hiddenThings), picture, filters).part) }
  const folded = foldLeaves(part, opened)
  if (folded.things.length > MOST_DRAWN) return { ...none, things: [], links: [], tooMany: folded.things.length }
  return { ...none, ...(part.past ? { past: part.past } : {}), ...folded }
}
