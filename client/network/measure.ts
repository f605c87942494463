// Things and what links them → the lines of text of each, its size and the room it takes, in canvas units.
import type { Thing } from '../state/picture.ts'
import type { DrawnKind } from '../state/visible-part.ts'
import type { Reach } from './boxes.ts'
import { findAlike, shortenName, widthOf, wrapEnds, wrapName } from './label.ts'
import { KIND_LOOKS } from './look.ts'

export interface Measure { readonly lines: readonly string[]; readonly font: number; readonly width: number; readonly height: number }

export const lineHeight = 1.25
const plateFont = { national: 18, province: 16, city: 16, district: 14, street: 13, grassroots: 13, industry: 14 } as const

export interface MeasuredThing extends Measure {
  /** How many ORGANIZED lines it has: what was run by many is drawn larger. */
  readonly degree: number
}

/** The measure of each thing, by its id: of names that would look alike, the ends are kept. */
export function measureThings(things: readonly Thing[], links: readonly Ends[]): ReadonlyMap<string, MeasuredThing> {
  const degrees = countOrganized(links), alike = findAlike(things.map(({ name }) => shortenName(name)))
  return new Map(things.map((thing) => {
    const name = shortenName(thing.name), degree = degrees.get(thing.id) ?? 0
    return [thing.id, { ...measureThing(thing, alike.has(name) ? wrapEnds(name) : wrapName(name), degree), degree }]
  }))
}

function measureThing(thing: Thing, lines: readonly string[], degree: number): Measure {
  const kind = thing.kind as DrawnKind
  const look = KIND_LOOKS[kind]
  if (look.nameInside) {
    const font = kind === 'UnionBody' ? plateFont[('level' in thing ? thing.level : null) ?? 'grassroots'] : 12.5
    const width = Math.max(...lines.map(widthOf)) * font + font * 1.3
    return { lines, font, width: Math.max(width, look.size * 1.5), height: lines.length * font * lineHeight + font * 0.75 }
  }
  const reach = 'reach' in thing ? Math.min(20, 3 * Math.log10(1 + (thing.reach ?? 0)) + 2 * Math.max(0, degree - 1)) : 0
  const side = look.size + reach
  return { lines, font: kind === 'Initiative' ? 13 : 12, width: side * (look.shape === 'hexagon' ? 1.15 : 1), height: side }
}

/** How far a thing reaches about its place with its name, which stands in it or beneath it. */
export function reachOf(kind: DrawnKind, { lines, font, width, height }: Measure): Reach {
  if (KIND_LOOKS[kind].nameInside) return { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 }
  const half = Math.max(width, Math.max(...lines.map(widthOf)) * font) / 2
  return { left: half, right: half, top: height / 2, bottom: height / 2 + 4 + lines.length * font * lineHeight }
}

interface Ends { readonly type: string; readonly from: { readonly id: string }; readonly to: { readonly id: string } }

function countOrganized(links: readonly Ends[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { type, from, to } of links) if (type === 'ORGANIZED') for (const end of [from.id, to.id]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return degrees
}
