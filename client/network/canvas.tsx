// The state's signals → one living cytoscape canvas; taps and pointers → steps of the state.
import { effect } from '@preact/signals'
import cytoscape, { type Core } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { useEffect, useRef } from 'preact/hooks'
import { folded, said, selection, spotlight, view, visiblePart, wish } from '../state/desk.ts'
import { theme } from '../state/theme.ts'
import type { View } from '../state/view.ts'
import { words } from '../words/language.ts'
import { freeAspect } from './covered.ts'
import { makeElements } from './elements.ts'
import { listenToGestures } from './gestures.ts'
import { makeStyle } from './style.ts'
import { placeElements } from './placing.ts'
import { showElements } from './showing.ts'
import { showSpotlight } from './spotlighting.ts'
import { fulfil, fitWhole } from './wishes.ts'
import './canvas.css'

cytoscape.use(fcose)

function drawInto(container: HTMLElement): () => void {
  const cy: Core = cytoscape({ container, minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true, style: makeStyle(theme.peek()) })
  const place = (places: View['places']): void => { if (placeElements(cy, places, freeAspect(cy)) === 'anew') fitWhole(cy, true) }
  const stops = [
    effect(() => void cy.style(makeStyle(theme.value))),
    effect(() => {
      showElements(cy, makeElements(visiblePart.value, folded.value, words.value))
      place(view.peek().places)
      showSpotlight(cy, spotlight.peek())
    }),
    // Undone, or wanted anew: where things stand changes without what is drawn.
    effect(() => place(view.value.places)),
    effect(() => showSpotlight(cy, spotlight.value)),
    effect(() => { if (wish.value) fulfil(cy, wish.value) }),
    effect(() => { if (selection.value.on === 'nothing') said.value = '' }),
    listenToGestures(cy),
  ]
  const resize = new ResizeObserver(() => cy.resize())
  resize.observe(container)
  return () => {
    resize.disconnect()
    for (const stop of stops) stop()
    cy.destroy()
  }
}

/** The network. It keeps its own positions; everything else it is told by the state. */
export function Canvas() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? drawInto(place.current) : undefined), [])
  return <div class="canvas" ref={place} role="img" aria-label={words.value.network} data-canvas />
}
