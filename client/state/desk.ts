// Everything the screen knows, in one place: signals that panels and canvas read and that the steps beside this file change.
import { computed, signal } from '@preact/signals'
import type { AskQuery, LinkPanelQuery, OverviewQuery, PageTextQuery, PathsQuery, ThingPanelQuery } from '../graph/documents.ts'
import type { Trouble } from '../graph/request.ts'
import { createLoad } from './loaded.ts'
import { findColouring } from './colouring.ts'
import { findDrawnPart } from './drawn-part.ts'
import { findPathParts } from './path-parts.ts'
import { begin, type History } from './history.ts'
import { current, type Trail } from './selection.ts'
import { findSpotlight, type AnswerParts } from './spotlight.ts'
import { emptyView, type View } from './view.ts'
import { findVisiblePart } from './visible-part.ts'
import type { FoldedCount } from './folded.ts'

export type Stats = OverviewQuery['stats']
export type Answer = AskQuery['ask']

/** A wish to the canvas; a new object each time, so that the same wish can be made twice. */
export type Wish = { readonly to: 'fit' | 'nearer' | 'farther' } | { readonly to: 'see'; readonly id: string } | { readonly to: 'fly'; readonly ids: readonly string[] }

/** What is drawn and how, with all that was before: only the steps of changing.ts write to it. */
export const history = signal<History<View>>(begin(emptyView))
export const view = computed(() => history.value.now)
export const picture = computed(() => view.value.picture)
export const hiddenKinds = computed(() => view.value.hiddenKinds)
export const visiblePart = computed(() => findVisiblePart(picture.value, hiddenKinds.value))
/** What the canvas draws of it. */
export const drawnPart = computed(() => findDrawnPart(visiblePart.value, view.value))
/** Communities and their numbers, where they are asked for. */
export const colouring = computed(() => (view.value.coloured ? findColouring(drawnPart.value) : null))
/** Whether places are being worked out: for everything anew, or for some more things. */
export const arranging = signal<'no' | 'more' | 'anew'>('no')
/** Where the canvas looks: a point of it times `zoom` plus `pan` is a point of the screen. */
export const camera = signal<{ readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }>({ zoom: 1, pan: { x: 0, y: 0 } })
export const firstLoad = createLoad<OverviewQuery>()
export const stats = signal<Stats | null>(null)
export const folded = signal<ReadonlyMap<string, FoldedCount>>(new Map())

export const trail = signal<Trail>([])
export const selection = computed(() => current(trail.value))
export const thingLoad = createLoad<ThingPanelQuery>()
export const linkLoad = createLoad<LinkPanelQuery>()
export const answerLoad = createLoad<Answer>()
export const answer = computed<Answer | null>(() => (answerLoad.now.value.is === 'ready' ? answerLoad.now.value.value : null))
/** The row of the answer that someone points at: its things alone are lit. */
export const pointedRow = signal<AnswerParts | null>(null)
export const pathsLoad = createLoad<PathsQuery>()
const pathParts = computed<AnswerParts | null>(() => (pathsLoad.now.value.is === 'ready' ? findPathParts(pathsLoad.now.value.value.paths) : null))
export const spotlight = computed(() => findSpotlight(picture.value, selection.value, selection.value.on === 'paths' ? pointedRow.value ?? pathParts.value : pointedRow.value ?? answer.value, drawnPart.value.ties))
/** The thing from which a path is wanted, until its other end is chosen. */
export const pathFrom = signal<string | null>(null)
/** Where the arrow keys have come to. */
export const walker = signal<string | null>(null)

/** The page that lies open, and the stretch of it that is lit (UTF-16 offsets). */
export interface Reading { readonly page: string; readonly start: number; readonly end: number }
export const reading = signal<Reading | null>(null)
export const pageLoad = createLoad<PageTextQuery>()

/** What went wrong with the last click, where something did. */
export const trouble = signal<Trouble | null>(null)

export const wish = signal<Wish | null>(null)
/** Said aloud to those who cannot see the canvas. */
export const said = signal('')
/** Nothing has been touched yet: the example questions are still there. */
export const untouched = signal(true)
export const legendOpen = signal(false)
export const aboutOpen = signal(false)
/** The whole name of what the pointer is on, and where that is on the screen. */
export const hovered = signal<{ readonly name: string; readonly x: number; readonly y: number } | null>(null)
