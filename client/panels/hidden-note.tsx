// Things that a panel speaks of → a note where the filters hide some of them, with one click to have them back.
import { unfiltered, visiblePart } from '../state/desk.ts'
import { clearFilters } from '../state/narrowing.ts'
import { words } from '../words/language.ts'
import './filter-note.css'

export function HiddenNote({ ids }: { readonly ids: readonly string[] }) {
  const say = words.value.filters
  const drawn = new Set(visiblePart.value.things.map(({ id }) => id))
  const asked = new Set(ids)
  const hidden = unfiltered.value.things.filter(({ id }) => asked.has(id) && !drawn.has(id)).length
  if (hidden === 0) return null
  return <p class="panel-note" data-part="filtered">{ids.length === 1 ? say.selectedHidden : say.someHidden(hidden)} <button class="filter-note-clear" onClick={clearFilters}>{say.clear}</button></p>
}
