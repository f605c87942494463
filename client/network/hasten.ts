// Whether very much is drawn → the canvas told to move a picture of it while it is dragged or zoomed, instead of drawing it again each time.
import type { Core } from 'cytoscape'

/** What cytoscape's canvas renderer reads at every frame; its options set the same fields, but only at the start. */
interface Renderer { textureOnViewport: boolean; forcedPixelRatio: number | null }

export function hasten(cy: Core, large: boolean): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer()
  renderer.textureOnViewport = large
  renderer.forcedPixelRatio = large ? 1 : null
}
