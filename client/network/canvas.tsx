// The state's signals → one living cytoscape canvas; taps and pointers → steps of the state.
import { computed, effect, signal } from '@preact/signals'
import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef } from 'preact/hooks'
import type { DrawnPart } from '../state/drawn-part.ts'
import { arranging, camera, colouring, drawnPart, folded, said, selection, spotlight, view, walker, wish } from '../state/desk.ts'
import { theme } from '../state/theme.ts'
import type { View } from '../state/view.ts'
import { words } from '../words/language.ts'
import { addElements } from './adding.ts'
import { keepArranged } from './arranging/keep-arranged.ts'
import { freeAspect } from './covered.ts'
import { makeElements } from './elements.ts'
import { hasten } from './hasten.ts'
import { keepHubsNamed } from './name-hubs.ts'
import { listenToGestures } from './gestures.ts'
import { Scenery } from './scenery.tsx'
import { makeStyle, type Manner } from './style.ts'
import { showElements } from './showing.ts'
import { showWalker, walk } from './walking-keys.ts'
import { showSpotlight } from './spotlighting.ts'
import { fulfil, fitWhole } from './wishes.ts'
import './canvas.css'

/** More nodes and lines than this are drawn in the simplest way. */
const largeFrom = 1200
const isLarge = computed(() => drawnPart.value.things.length + drawnPart.value.links.length > largeFrom)
const isQuiet = computed(() => view.value.layout !== 'network' && !isLarge.value)
const mannerNow = (): Manner => ({ quiet: isQuiet.value, large: isLarge.value })

function drawInto(container: HTMLElement): () => void {
  const cy: Core = cytoscape({ container, minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true, style: makeStyle(theme.peek(), { quiet: false, large: false }) })
  let isWhole = true
  let isAnew = true
  let layout = view.peek().layout
  let fulfilled = wish.peek()
  let stopAdding = (): void => {}
  const adding = signal(false)
  const followWish = (): void => {
    const asked = wish.peek()
    if (!asked || asked === fulfilled || !isWhole || adding.peek()) return
    fulfilled = asked
    fulfil(cy, asked)
  }
  const draw = (): void => {
    const { places, layout: wanted } = view.value
    const part = drawnPart.value
    isWhole = part.things.every(({ id }) => places.has(id))
    stopAdding()
    if (!isWhole) return
    const missing = showElements(cy, makeElements(part, folded.value, colouring.value, words.value), places)
    adding.value = true
    stopAdding = addElements(cy, missing, () => finish(part, wanted))
    // What comes in portions comes where it will stay.
    if (isAnew && adding.peek()) fitWhole(cy, true)
  }
  const finish = (part: DrawnPart, wanted: View['layout']): void => {
    adding.value = false
    // Styled here, painted with the next frame: two short tasks rather than a long one. Much of it is styled as it comes into view.
    if (!isLarge.value) cy.elements().boundingBox()
    showSpotlight(cy, spotlight.peek(), part.standIns)
    showWalker(cy, walker.peek())
    if ((isAnew || wanted !== layout) && part.things.length > 0) {
      fitWhole(cy, true)
      // Whoever looks at one thing in another layout looks for it first.
      const centre = spotlight.peek()?.centre
      if (centre) fulfil(cy, { to: 'see', id: centre })
    }
    isAnew = false
    layout = wanted
    followWish()
  }
  cy.on('viewport', () => { camera.value = { zoom: cy.zoom(), pan: { ...cy.pan() } } })
  const stops = [
    effect(() => void cy.style(makeStyle(theme.value, mannerNow()))),
    effect(() => hasten(cy, isLarge.value)),
    effect(() => {
      // Tests and screen readers are told at once, not with the next frame.
      container.setAttribute('aria-busy', String(arranging.value !== 'no' || adding.value))
      if (arranging.value === 'anew') isAnew = true
    }),
    keepArranged(() => freeAspect(cy)),
    effect(draw),
    effect(() => showSpotlight(cy, spotlight.value, drawnPart.peek().standIns)),
    effect(() => showWalker(cy, walker.value)),
    effect(() => { if (wish.value) followWish() }),
    effect(() => { if (selection.value.on === 'nothing') said.value = '' }),
    keepHubsNamed(cy),
    listenToGestures(cy),
  ]
  const resize = new ResizeObserver(() => cy.resize())
  resize.observe(container)
  return () => {
    resize.disconnect()
    stopAdding()
    for (const stop of stops) stop()
    cy.destroy()
  }
}

/** The network. It keeps its own positions; everything else it is told by the state. */
export function Canvas() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? drawInto(place.current) : undefined), [])
  return (
    <>
      <Scenery />
      <div class="canvas" ref={place} role="application" tabIndex={0} aria-label={words.value.network} data-canvas onKeyDown={walk} />
    </>
  )
}
