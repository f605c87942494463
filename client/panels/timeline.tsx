// When the initiatives in the picture begin → a strip of bars with a range to drag, the undated beside them, and the day for posts.
import { filters, timeOpen, timeline } from '../state/desk.ts'
import { setTime, setUndated } from '../state/narrowing.ts'
import { placeFrom, placeTo } from '../state/timeline.ts'
import { putTimeAway } from '../state/opening-parts.ts'
import { words } from '../words/language.ts'
import { AsOf } from './as-of.tsx'
import { Icon } from './icon.tsx'
import { TimeBars } from './time-bars.tsx'
import './timeline.css'

export function Timeline() {
  const say = words.value
  if (!timeOpen.value) return null
  const { unit, bars, undated } = timeline.value
  const { from, to, undated: shown } = filters.value
  const narrowed = from !== null || to !== null
  return (
    <section class="timeline" aria-label={say.time.title} data-part="timeline">
      <header class="timeline-top">
        <h2 class="timeline-title" title={say.time.hint}>{say.time.title} <span class="timeline-unit">{bars.length > 0 && say.unit[unit]}</span></h2>
        {bars.length > 0 && (
          <p class="timeline-range" aria-live="polite">
            {narrowed ? say.time.range(say.date(from ?? bars[placeFrom(bars, from)]!.date), say.date(to ?? bars[placeTo(bars, to)]!.date)) : say.time.all}
            {narrowed && <button class="timeline-way" data-action="all-time" onClick={() => setTime(null, null)}>{say.time.clear}</button>}
          </p>
        )}
        <AsOf />
        <button class="timeline-close" aria-label={say.time.close} title={say.time.close} onClick={putTimeAway}><Icon name="close" size={16} /></button>
      </header>
      <div class="timeline-line">
        {bars.length > 0 ? <TimeBars key={`${unit} ${bars[0]?.date} ${bars.length}`} /> : <p class="timeline-none">{undated > 0 ? say.time.none : say.time.noneAtAll}</p>}
        {undated > 0 && (
          <button class="timeline-undated" aria-pressed={shown} title={say.time.undatedCount(undated, shown)} data-action="undated" onClick={() => setUndated(!shown)}>
            <span class="timeline-undated-count">{undated}</span>
            <span class="timeline-undated-words">{say.time.undated}</span>
          </button>
        )}
      </div>
    </section>
  )
}
