// A kind → its shape in its colour, as the canvas draws it.
import type { EntityKind } from '../graph/documents.ts'
import { KIND_LOOKS } from '../network/look.ts'
import { theme } from '../state/theme.ts'
import { isDrawn } from '../state/visible-part.ts'

export function KindMark({ kind, size = 16 }: { readonly kind: EntityKind; readonly size?: number }) {
  const look = isDrawn(kind) ? KIND_LOOKS[kind] : null
  const colour = look ? look.colour[theme.value] : 'currentColor'
  return (
    <svg class="kind-mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {look ? <path d={look.path} fill={look.filled ? colour : 'none'} stroke={colour} stroke-width={look.filled ? 0 : 2} /> : <circle cx="12" cy="12" r="4" fill={colour} />}
    </svg>
  )
}
