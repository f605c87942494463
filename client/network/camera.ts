// What should be seen and what covers the canvas → zoom and pan that show it in the part that is free.
import type { Core } from 'cytoscape'

/** How much of each side of the canvas something else covers, in CSS pixels. */
export interface Insets { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

export interface View { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }

export interface Frame { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number }

interface Size { readonly width: number; readonly height: number }

const freePart = (screen: Size, insets: Insets): Size => ({ width: Math.max(80, screen.width - insets.left - insets.right), height: Math.max(80, screen.height - insets.top - insets.bottom) })

/** The zoom at which a frame just fits. */
const wholeZoom = (frame: Pick<Frame, 'w' | 'h'>, free: Size): number => Math.min(free.width / Math.max(1, frame.w), free.height / Math.max(1, frame.h))

/** Whether a frame fits into the free part no farther away than `farthest`. */
export const fitsFree = (frame: Pick<Frame, 'w' | 'h'>, screen: Size, insets: Insets, farthest: number): boolean => wholeZoom(frame, freePart(screen, insets)) >= farthest

/** The view that centres a frame in the free part, no nearer than `nearest` and no farther than `farthest`. What does not fit then is shown from its beginning where it has one, else from its middle. */
export function viewFrame(frame: Frame, screen: Size, insets: Insets, nearest: number, farthest: number, hasBeginning = false): View {
  const { width, height } = freePart(screen, insets)
  const zoom = Math.max(farthest, Math.min(nearest, wholeZoom(frame, { width, height })))
  const along = (start: number, length: number, before: number, room: number): number => (hasBeginning && length * zoom > room ? before - zoom * start : before + room / 2 - zoom * (start + length / 2))
  return { zoom, pan: { x: along(frame.x1, frame.w, insets.left, width), y: along(frame.y1, frame.h, insets.top, height) } }
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves the view onto a frame: in 200 ms, or at once where motion is not wanted or `jump` is set. */
export function lookAt(cy: Core, frame: Frame, insets: Insets, options: { readonly nearest: number; readonly farthest: number; readonly jump?: boolean; readonly hasBeginning?: boolean }): void {
  const { zoom, pan } = viewFrame(frame, { width: cy.width(), height: cy.height() }, insets, options.nearest, options.farthest, options.hasBeginning)
  cy.stop()
  if (options.jump || calm()) cy.viewport({ zoom, pan: { ...pan } })
  else cy.animate({ zoom, pan: { ...pan } }, { duration: 200, easing: 'ease-in-out' })
}
