// The kinds and lines with their counts → the legend, which also hides and shows kinds.
import { hiddenKinds, legendOpen, picture, stats, visiblePart } from '../state/desk.ts'
import { toggleKind } from '../state/kinds.ts'
import { countKinds, countThings, DRAWN_KINDS } from '../state/visible-part.ts'
import { OTHER_LOOK, ROLE_LOOKS, type LineLook } from '../network/look.ts'
import type { Role } from '../graph/documents.ts'
import { words } from '../words/language.ts'
import { Filters } from './filters.tsx'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'
import { LineMark } from './line-mark.tsx'
import './legend.css'

export function Legend() {
  const say = words.value
  const drawn = countKinds(picture.value)
  const seen = countThings(visiblePart.value.things)
  const all = new Map(stats.value?.entities.map(({ kind, count }) => [kind, count]))
  return (
    <>
      <button class="legend-button" aria-expanded={legendOpen.value} aria-controls="legend" onClick={() => { legendOpen.value = !legendOpen.value }}><Icon name="legend" size={18} />{say.legend}</button>
      <section id="legend" class="legend" aria-label={say.legend} title={say.legendHint} data-open={legendOpen.value}>
        <ul>
          {DRAWN_KINDS.map((kind) => {
            const count = drawn.get(kind) ?? 0
            const on = count > 0 && !hiddenKinds.value.has(kind)
            const shown = on ? (seen.get(kind) ?? 0) : count
            return (
              <li key={kind}>
                <button class="legend-kind" aria-pressed={on} onClick={() => void toggleKind(kind)} data-kind={kind}>
                  <KindMark kind={kind} size={18} />
                  <span class="legend-name">{say.kind[kind]}</span>
                  <span class="legend-count">{shown}<span class="legend-all"> / {Math.max(count, all.get(kind) ?? 0)}</span></span>
                </button>
              </li>
            )
          })}
        </ul>
        <ul class="legend-lines" aria-label={say.legendLines}>
          {(Object.entries(ROLE_LOOKS) as [Role, LineLook][]).map(([role, look]) => <li key={role}><LineMark look={look} />{say.role[role]}</li>)}
          <li><span class="legend-thin"><LineMark look={OTHER_LOOK} /></span>{say.others}</li>
          <li><LineMark look={ROLE_LOOKS.host} faint />{say.inferred}</li>
        </ul>
        <Filters />
      </section>
    </>
  )
}
