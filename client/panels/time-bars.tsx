// The bars of the timeline → a line to drag a range on, with a handle at each end for keys.
import { useRef, useState } from 'preact/hooks'
import { filters, timeline } from '../state/desk.ts'
import { setTime } from '../state/narrowing.ts'
import { placeFrom, placeTo, rangeBetween, type Bar } from '../state/timeline.ts'
import { words } from '../words/language.ts'

interface Drag { readonly from: number; readonly to: number }

/** So many bars are wide enough for their counts. */
const mostCounted = 50

/** Steps by key: one bar, a year's worth of bars, or all the way. */
const stepOf = (key: string, long: number, count: number): number => ({ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -long, PageUp: long, Home: -count, End: count })[key] ?? 0

/** Every how many bars a date stands under the line, so that there is room for it. */
const labelEvery = (bars: readonly Bar[]): (bar: Bar, place: number) => boolean => {
  const isMonth = bars[0]?.date.length === 7
  if (isMonth && bars.length > 10) return ({ date }, place) => date.endsWith('-01') || (place === 0 && Number(date.slice(5)) < 10)
  const every = Math.ceil(bars.length / 10)
  return (_, place) => place % every === 0
}

export function TimeBars() {
  const say = words.value
  const { bars, stretches, unit } = timeline.value
  const line = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const { from, to } = filters.value
  const chosen = drag ? { first: Math.min(drag.from, drag.to), last: Math.max(drag.from, drag.to) } : { first: placeFrom(bars, from), last: placeTo(bars, to) }
  const highest = Math.max(1, ...bars.map(({ count }) => count), ...stretches.map(({ count }) => count))
  const part = (place: number): string => `${(place / bars.length) * 100}%`
  const commit = (one: number, other: number): void => {
    const range = rangeBetween(bars, one, other)
    setTime(range.from, range.to)
  }
  const placeAt = (event: PointerEvent): number => {
    const box = line.current!.getBoundingClientRect()
    return Math.max(0, Math.min(bars.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bars.length)))
  }
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return
    line.current!.setPointerCapture(event.pointerId)
    // On a handle, the other end stays where it is.
    const end = event.target instanceof HTMLElement ? event.target.dataset['end'] : undefined
    setDrag({ from: end === 'from' ? chosen.last : end === 'to' ? chosen.first : placeAt(event), to: placeAt(event) })
  }
  const lift = (event: PointerEvent): void => {
    if (!drag) return
    const place = placeAt(event)
    const isSame = drag.from === place && placeFrom(bars, from) === place && placeTo(bars, to) === place
    if (isSame) setTime(null, null)
    else commit(drag.from, place)
    setDrag(null)
  }
  const move = (end: 'from' | 'to') => (event: KeyboardEvent): void => {
    const by = stepOf(event.key, unit === 'year' ? 5 : 12, bars.length)
    if (by === 0) return
    event.preventDefault()
    const { first, last } = chosen
    const clamp = (place: number, least: number, most: number): number => Math.max(least, Math.min(most, place))
    if (end === 'from') commit(clamp(first + by, 0, last), last)
    else commit(first, clamp(last + by, first, bars.length - 1))
  }
  const isLabelled = labelEvery(bars)
  const handle = (end: 'from' | 'to', place: number) => (
    <div class="time-handle" data-end={end} role="slider" tabIndex={0} aria-label={say.time[end]} aria-valuemin={end === 'from' ? 0 : chosen.first} aria-valuemax={end === 'from' ? chosen.last : bars.length - 1} aria-valuenow={place} aria-valuetext={say.date(bars[place]!.date)} style={{ left: part(end === 'from' ? place : place + 1) }} onKeyDown={move(end)} />
  )
  return (
    <div class="time-bars">
      <div class="time-line" ref={line} title={say.time.hint} onPointerDown={press} onPointerMove={(event) => { if (drag) setDrag({ from: drag.from, to: placeAt(event) }) }} onPointerUp={lift} onPointerCancel={() => setDrag(null)}>
        {(drag !== null || from !== null || to !== null) && <div class="time-chosen" style={{ left: part(chosen.first), width: part(chosen.last - chosen.first + 1) }} />}
        {stretches.map(({ date, count, first, last }) => <div key={date} class="time-stretch" title={say.time.coarse(say.date(date), count)} style={{ left: part(first), width: part(last - first + 1), '--share': count / highest }}><span class="time-count">{count}</span></div>)}
        {bars.map(({ date, count }, place) => <div key={date} class="time-bar" data-date={date} data-count={count} data-in={place >= chosen.first && place <= chosen.last} title={count > 0 ? say.time.bar(say.date(date), count) : undefined} style={{ left: part(place), width: part(1), '--share': count / highest }}>{count > 0 && bars.length <= mostCounted && <span class="time-count">{count}</span>}</div>)}
        {handle('from', chosen.first)}
        {handle('to', chosen.last)}
      </div>
      <div class="time-dates" aria-hidden="true">{bars.map((bar, place) => (isLabelled(bar, place) ? <span key={bar.date} style={{ left: part(place) }}>{unit === 'month' && bars.length > 10 ? bar.date.slice(0, 4) : say.date(bar.date)}</span> : null))}</div>
    </div>
  )
}
