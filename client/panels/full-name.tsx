// What the pointer is on → its whole name beside it, where the canvas wrote only a part.
import { hovered } from '../state/desk.ts'
import './full-name.css'

export function FullName() {
  const on = hovered.value
  if (!on) return null
  const left = Math.max(8, Math.min(on.x + 14, innerWidth - 300))
  return <div class="full-name" style={{ left: `${left}px`, top: `${Math.min(on.y + 16, innerHeight - 60)}px` }} aria-hidden="true">{on.name}</div>
}
