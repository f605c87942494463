// Very many new elements → added some at a time, a frame each: all at once, their styling would hold the page for more than a second.
import type { Core, ElementDefinition } from 'cytoscape'

/** So many are added, styled and painted within about a tenth of a second. */
const portion = 350

/** Adds them, ends before their lines, and then calls `done`: at once where they are few. The function it returns stops what is left. */
export function addElements(cy: Core, news: readonly ElementDefinition[], done: () => void): () => void {
  let frame = 0
  const addFrom = (from: number): void => {
    cy.add(news.slice(from, from + portion))
    if (from + portion >= news.length) done()
    // The frame after the next one: what was added is painted by then.
    else frame = requestAnimationFrame(() => { frame = requestAnimationFrame(() => addFrom(from + portion)) })
  }
  addFrom(0)
  return () => cancelAnimationFrame(frame)
}
