// A stretch of a page's text: the coin every room pays with.
import { joinLines } from './join-lines.ts'

/** A half-open stretch `[start, end)` of a page's decoded text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds the whole of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders spans by start, the longer one first where they start together. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** So few are put in order by hand: the engine's own way makes lists of its own first, longer than these. */
const FEW = 24

/** Puts spans in order, in place. */
export function sortByStart<Place extends Span>(places: Place[]): Place[] {
  if (places.length > FEW) return places.sort(byStart)
  let last = places[0]?.start ?? 0
  for (let i = 1; i < places.length; i++) {
    const place = places[i] as Place, { start } = place
    // Most stand in order already.
    if (start > last) { last = start; continue }
    let to = i
    while (to > 0 && byStart(places[to - 1] as Place, place) > 0) { places[to] = places[to - 1] as Place; to-- }
    places[to] = place
    last = (places[i] as Place).start
  }
  return places
}

/** The page's words from `span.start` to `span.end` with false line breaks (`\s*\n\s*`) taken out and nothing else changed. */
export function quoteOf(pageText: string, span: Span): string {
  return joinLines(pageText.slice(span.start, span.end))
}
