// What the filters hide → how much that is, by reason, with one click to have it back.
import { filters, sifted, visiblePart } from '../state/desk.ts'
import { countFilters } from '../state/filters.ts'
import { clearFilters } from '../state/narrowing.ts'
import { LINK_REASONS, THING_REASONS } from '../state/sifting.ts'
import { words } from '../words/language.ts'
import './filter-note.css'

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, count) => all + count, 0)

/** 主题不符 3 · 未注明日期 57 */
export function FilterReasons() {
  const say = words.value.filters
  const { things, links } = sifted.value
  const past = visiblePart.value.past?.size ?? 0
  const reasons = [
    ...THING_REASONS.flatMap((reason) => (things.get(reason) ? [say.reason(say.thing[reason], things.get(reason)!)] : [])),
    ...LINK_REASONS.flatMap((reason) => (links.get(reason) ? [say.reason(say.link[reason], links.get(reason)!)] : [])),
    ...(past > 0 ? [say.past(past)] : []),
  ]
  return reasons.length > 0 ? <span class="filter-reasons">{reasons.join(' · ')}</span> : null
}

export function FilterNote() {
  const say = words.value.filters
  if (countFilters(filters.value) === 0) return null
  const { things, links } = sifted.value
  const hidden = sum(things) + sum(links)
  return (
    <p class="state-note filter-note" data-part="filter-note">
      <span role="status">{hidden > 0 && <strong>{say.hidden(sum(things), sum(links))}</strong>} <FilterReasons /></span>
      <button class="filter-note-clear" data-action="clear-filters" onClick={clearFilters}>{say.clear}</button>
    </p>
  )
}
