// The values that occur in the picture → groups of boxes to tick under the legend, each with its count.
import { useEffect } from 'preact/hooks'
import { areaNames, nameAreas } from '../state/area-names.ts'
import { choiceCounts, filters, picture } from '../state/desk.ts'
import { nameHonours } from '../state/choices.ts'
import { chainOf } from '../state/areas.ts'
import { ANY, countFilters, FACETS, UNKNOWN, type Facet } from '../state/filters.ts'
import { choose, clearFacet, clearFilters } from '../state/narrowing.ts'
import { words } from '../words/language.ts'
import { nameChoice, orderChoices } from './choice-names.ts'
import { Icon } from './icon.tsx'
import './filters.css'

export function Filters() {
  const say = words.value.filters
  const counts = choiceCounts.value
  const codes = [...counts.areas.keys()].filter((code) => code !== UNKNOWN)
  useEffect(() => void nameAreas(codes), [codes.join()])
  const active = countFilters(filters.value)
  const groups = FACETS.filter((facet) => counts[facet].size > 0 || filters.value[facet].length > 0)
  return (
    <div class="filters" data-part="filters">
      <h2 class="filters-title" title={say.hint}><Icon name="filter" size={17} />{say.title}</h2>
      {active > 0 ? <button class="filters-clear" data-action="clear-filters" onClick={clearFilters}>{say.clear}</button> : groups.length > 0 && <span class="filters-only">{say.only}</span>}
      {groups.length === 0 && <p class="filters-note">{say.nothing}</p>}
      {groups.map((facet) => <Group key={facet} facet={facet} counts={counts[facet]} />)}
    </div>
  )
}

function Group({ facet, counts }: { readonly facet: Facet; readonly counts: ReadonlyMap<string, number> }) {
  const say = words.value
  const chosen = filters.value[facet] as readonly string[]
  const names = { areas: areaNames.value, honours: nameHonours(picture.value) }
  const shown = orderChoices(facet, new Map([...chosen.map((value): [string, number] => [value, 0]), ...counts]), names)
  return (
    <details class="filters-group" name="filters" onToggle={(event) => { if (event.currentTarget.open) event.currentTarget.scrollIntoView({ block: 'nearest' }) }} data-facet={facet} data-chosen={chosen.length > 0}>
      <summary><span class="filters-name">{say.filters.facet[facet]}</span>{chosen.length > 0 && <span class="filters-chosen">{chosen.map((value) => nameChoice(facet, value, names, say)).join(say.listComma)}</span>}</summary>
      <ul>
        {shown.map(([value, count]) => (
          <li key={value} data-depth={facet === 'areas' && value !== UNKNOWN ? chainOf(value).filter((code) => code !== value && counts.has(code) && names.areas.has(code)).length : 0}>
            <label class="filters-choice">
              <input type="checkbox" checked={chosen.includes(value)} data-value={value} onChange={() => choose(facet, value)} />
              <span class="filters-value">{nameChoice(facet, value, names, say)}</span>
              <span class="filters-count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {facet === 'honours' && !counts.has(ANY) && <p class="filters-note">{say.filters.honourHint}</p>}
      {chosen.length > 0 && <button class="filters-any" onClick={() => clearFacet(facet)}>{say.filters.clearOne}</button>}
    </details>
  )
}
