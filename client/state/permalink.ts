// What is drawn, where, how filtered, what is selected and the language → the part of the address behind #, and back.
import type { EntityKind } from '../graph/documents.ts'
import type { Language } from '../words/language.ts'
import { FACETS, noFilters, type Filters } from './filters.ts'
import { groupId, splitGroupId } from './groups.ts'
import { packId, unpackId } from './packed-id.ts'
import type { Selection } from './selection.ts'
import { LAYOUTS, type Layout, type Place } from './layout.ts'
import type { View } from './view.ts'

export interface Address {
  readonly things: readonly string[]
  /** Null: all that there are among the things. */
  readonly links: readonly string[] | null
  readonly places: ReadonlyMap<string, Place>
  readonly hiddenKinds: readonly EntityKind[]
  /** Among the things. */
  readonly hiddenThings: readonly string[]
  readonly pinned: readonly string[]
  readonly filters: Filters
  readonly layout: Layout
  readonly scene: View['scene']
  readonly coloured: boolean
  /** The groups of leaves that were opened, by id. */
  readonly opened: readonly string[]
  readonly selection: Selection
  readonly language: Language
}

/** The most characters of a whole link that mail and chat programs still take as one. */
export const LONGEST_LINK = 8000

export interface Permalink {
  readonly text: string
  /** short: the places are left out, so that it fits; none: it does not fit at all, and `text` is empty. */
  readonly is: 'whole' | 'short' | 'none'
}

export function makePermalink(view: View, selection: Selection, language: Language, room = LONGEST_LINK): Permalink {
  const { things, links } = view.picture
  const whole: Address = { things: [...things.keys()], links: [...links.keys()], places: view.layout === 'network' && view.scene === 'things' ? view.places : new Map(), layout: view.layout, scene: view.scene, coloured: view.coloured, opened: [...view.opened].filter((id) => things.has(splitGroupId(id)[0])), hiddenKinds: [...view.hiddenKinds], hiddenThings: [...view.hiddenThings].filter((id) => things.has(id)), pinned: [...view.pinned].filter((id) => things.has(id)), filters: view.filters, selection, language }
  const text = writeAddress(whole)
  if (text.length <= room) return { text, is: 'whole' }
  const short = [{ ...whole, places: new Map() }, { ...whole, places: new Map(), links: null }].map(writeAddress).find((each) => each.length <= room)
  return short === undefined ? { text: '', is: 'none' } : { text: short, is: 'short' }
}

export function writeAddress({ things, links, places, hiddenKinds, hiddenThings, pinned, filters, layout, scene, coloured, opened, selection, language }: Address): string {
  const parts = new URLSearchParams({ v: '1', things: things.map(packId).join('.') })
  if (links) parts.set('links', links.map(packId).join('.'))
  if (things.some((id) => places.has(id))) parts.set('places', things.map((id) => writePlace(places.get(id))).join('.'))
  if (hiddenKinds.length > 0) parts.set('hidden', [...hiddenKinds].sort().join('.'))
  if (hiddenThings.length > 0) parts.set('aside', hiddenThings.map(packId).join('.'))
  if (pinned.length > 0) parts.set('pinned', pinned.map(packId).join('.'))
  for (const facet of FACETS) if (filters[facet].length > 0) parts.set(facet, filters[facet].join('.'))
  for (const bound of ['from', 'to', 'asOf'] as const) if (filters[bound] !== null) parts.set(bound, filters[bound])
  if (!filters.undated) parts.set('undated', 'no')
  // Where a place has a meaning it is worked out again, so that what stands behind fits.
  if (layout !== 'network') parts.set('layout', layout)
  if (scene === 'partners') parts.set('scene', scene)
  if (coloured) parts.set('coloured', 'yes')
  if (opened.length > 0) parts.set('opened', opened.map(writeGroup).join('.'))
  if (selection.on === 'thing' || selection.on === 'link') parts.set(selection.on, selection.id)
  if (selection.on === 'paths') parts.set('path', [selection.from, selection.to].map(packId).join('.'))
  if (selection.on === 'answer') parts.set('question', selection.question)
  parts.set('lang', language)
  return parts.toString()
}

/** The kind of the leaves, and their hub: Initiative-UuPgh8ekEjOs. */
function writeGroup(id: string): string {
  const [hub, kind] = splitGroupId(id)
  return `${kind}-${packId(hub)}`
}

function readGroup(text: string): readonly string[] {
  const [, kind, packed = ''] = /^([A-Z]\w+)-(.+)$/.exec(text) ?? []
  const hub = unpackId(packed)
  return kind && hub ? [groupId(hub, kind)] : []
}

/** Whole units, in 36 digits: -3k_2a; -3k_2a* where the name stands above. */
const writePlace = (place: Place | undefined): string => (place ? `${Math.round(place.x).toString(36)}_${Math.round(place.y).toString(36)}${place.above ? '*' : ''}` : '')

function readPlace(text: string): Place | null {
  const [x = Number.NaN, y = Number.NaN] = /^-?[0-9a-z]{1,6}_-?[0-9a-z]{1,6}\*?$/.test(text) ? text.replace('*', '').split('_').map((each) => Number.parseInt(each, 36)) : []
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y, above: text.endsWith('*') } : null
}

/** 'none' where it names no picture, 'broken' where it does and cannot be read. What it says beside the picture and makes no sense is passed over. */
export function readAddress(text: string): Address | 'none' | 'broken' {
  const parts = new URLSearchParams(text.replace(/^#/, ''))
  if (!parts.has('things')) return text.replace(/^#/, '') === '' ? 'none' : 'broken'
  const things = readIds(parts.get('things'))
  const links = parts.has('links') ? readIds(parts.get('links')) : null
  if (parts.get('v') !== '1' || things === null || things.length === 0 || (parts.has('links') && links === null)) return 'broken'
  const points = (parts.get('places') ?? '').split('.').map(readPlace)
  const places = new Map(things.flatMap((id, at): [string, Place][] => (points[at] ? [[id, points[at]]] : [])))
  const hiddenKinds = (parts.get('hidden') ?? '').split('.').filter((kind): kind is EntityKind => /^[A-Z]\w+$/.test(kind))
  return { things, links, places, hiddenKinds, hiddenThings: readIds(parts.get('aside')) ?? [], pinned: readIds(parts.get('pinned')) ?? [], filters: readFilters(parts), layout: LAYOUTS.find((each) => each === parts.get('layout')) ?? 'network', scene: parts.get('scene') === 'partners' ? 'partners' : 'things', coloured: parts.get('coloured') === 'yes', opened: (parts.get('opened') ?? '').split('.').flatMap(readGroup), selection: readSelection(parts), language: parts.get('lang') === 'en' ? 'en' : 'zh' }
}

function readIds(text: string | null): readonly string[] | null {
  if (!text) return []
  const ids = text.split('.').map(unpackId)
  return ids.every((id) => id !== null) ? [...new Set(ids)] : null
}

function readFilters(parts: URLSearchParams): Filters {
  const lists = Object.fromEntries(FACETS.map((facet) => [facet, (parts.get(facet) ?? '').split('.').filter((value) => /^[\w:?*-]+$/.test(value)).sort()])) as unknown as Pick<Filters, (typeof FACETS)[number]>
  const date = (name: string): string | null => { const value = parts.get(name); return value !== null && /^\d{4}(-\d\d){0,2}$/.test(value) ? value : null }
  return { ...noFilters, ...lists, from: date('from'), to: date('to'), asOf: date('asOf'), undated: parts.get('undated') !== 'no' }
}

function readSelection(parts: URLSearchParams): Selection {
  for (const on of ['thing', 'link'] as const) {
    const id = parts.get(on)
    if (id) return { on, id }
  }
  const [from, to] = readIds(parts.get('path')) ?? []
  if (from !== undefined && to !== undefined) return { on: 'paths', from, to }
  const question = parts.get('question')
  return question ? { on: 'answer', question } : { on: 'nothing' }
}
