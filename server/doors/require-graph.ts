// The place of a graph in, nothing out where there is one.
import { existsSync } from 'node:fs'
import type { StorePlace } from '#store/store-place.ts'
import { Refusal } from './refusal.ts'

/** @throws Refusal where an embedded graph was never made; a server says so itself when it is asked. */
export function requireGraph(place: StorePlace): void {
  if (typeof place === 'string' && !existsSync(place)) throw new Refusal(`There is no graph at ${place} yet. Save pages first: atlas ingest FOLDER · 还没有图谱，请先收录版面。`)
}
