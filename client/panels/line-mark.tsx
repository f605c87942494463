// A line's look → a short piece of that line, as the canvas draws it.
import type { LineLook } from '../network/look.ts'

const dashes = { solid: undefined, dashed: '6 4', dotted: '1.5 4' } as const

export const LineMark = ({ look, faint = false }: { readonly look: LineLook; readonly faint?: boolean }) => (
  <svg class="line-mark" viewBox="0 0 36 12" width="36" height="12" aria-hidden="true" opacity={faint ? 0.45 : 1}>
    <path d={look.head === 'none' ? 'M1 6h34' : 'M1 6h25'} stroke="currentColor" stroke-width={look.width} stroke-dasharray={dashes[look.line]} fill="none" />
    {look.head !== 'none' && <path d="M26 1.500 34.500 6 26 10.500z" fill={look.headFilled ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.200" />}
  </svg>
)
