// Arrow keys, Enter and Tab's focus on the canvas → a step along the lines, a thing opened, the view following.
import type { Core } from 'cytoscape'
import { camera, drawnPart, said, selection, view, walker, wish } from '../state/desk.ts'
import { nearestTo, nearestTowards, type Direction } from '../state/walking.ts'
import { words } from '../words/language.ts'
import { openNode } from './gestures.ts'
import type { Point } from './boxes.ts'

const directions: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** Along the lines; with Shift, or where no line leads that way from a thing without any, to whatever lies nearest. */
function stepFrom(id: string, direction: Direction, anywhere: boolean): string | null {
  const { things, links } = drawnPart.value
  const { places } = view.value
  const place = places.get(id)
  if (!place) return null
  const joined = links.flatMap(({ from, to }) => (from.id === id ? [to.id] : to.id === id ? [from.id] : []))
  return nearestTowards(place, direction, anywhere ? things.map((thing) => thing.id).filter((other) => other !== id) : joined, places)
}

/** Where the walk begins: in the middle of the screen. */
function begin(canvas: HTMLElement): string | null {
  const { things } = drawnPart.value
  const { zoom, pan } = camera.value
  const middle: Point = { x: (canvas.clientWidth / 2 - pan.x) / zoom, y: (canvas.clientHeight / 2 - pan.y) / zoom }
  return nearestTo(middle, things.map(({ id }) => id), view.value.places)
}

function goTo(id: string): void {
  const part = drawnPart.value
  const thing = part.things.find((each) => each.id === id)
  const group = part.groups.get(id)
  const say = words.value
  walker.value = id
  const count = part.links.filter(({ from, to }) => from.id === id || to.id === id).length
  if (thing) said.value = group ? say.group(say.kind[group.kind], group.members.length) : say.stands(say.kind[thing.kind], thing.name, count)
  wish.value = { to: 'see', id }
}

export function walk(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const direction = directions[event.key]
  const open = selection.value.on === 'thing' ? selection.value.id : null
  const isDrawn = (id: string | null) => id !== null && drawnPart.value.things.some((thing) => thing.id === id)
  const at = [walker.value, open].find(isDrawn) ?? null
  if (event.key === 'Enter' && at !== null) openNode(at, event)
  else if (direction) {
    const next = at === null ? begin(event.currentTarget as HTMLElement) : stepFrom(at, direction, event.shiftKey)
    if (next !== null) goTo(next)
  } else return
  event.preventDefault()
}

export function showWalker(cy: Core, id: string | null): void {
  cy.nodes('.walked').removeClass('walked')
  if (id !== null) cy.getElementById(id).addClass('walked')
}
