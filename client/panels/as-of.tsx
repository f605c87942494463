// The posts in the picture → a day to see them as of, with how many were in print only later and of how many no day is known.
import { filters, unfiltered } from '../state/desk.ts'
import { setAsOf } from '../state/narrowing.ts'
import { words } from '../words/language.ts'

export function AsOf() {
  const say = words.value.time
  const { asOf } = filters.value
  const posts = unfiltered.value.links.filter(({ type }) => type === 'HOLDS_POST')
  if (posts.length === 0 && asOf === null) return null
  const later = posts.filter(({ first }) => asOf !== null && first !== null && first > asOf).length
  return (
    <p class="as-of" data-part="as-of">
      <label title={say.asOfHint}>{say.asOf} <input type="date" class="as-of-day" value={asOf ?? ''} onChange={(event) => setAsOf(event.currentTarget.value || null)} /></label>
      {asOf !== null && <span class="as-of-count" role="status">{say.asOfCount(later, posts.filter(({ first }) => first === null).length)}</span>}
      {asOf !== null && <button class="timeline-way" onClick={() => setAsOf(null)}>{say.asOfClear}</button>}
    </p>
  )
}
