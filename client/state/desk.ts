// Everything the screen knows, in one place: signals that panels and canvas read and that the steps beside this file change.
import { computed, signal } from '@preact/signals'
import type { AskQuery, LinkPanelQuery, OverviewQuery, PageTextQuery, PathsQuery, ThingPanelQuery } from '../graph/documents.ts'
import type { Trouble } from '../graph/request.ts'
import { countChoices } from './choices.ts'
import { createLoad } from './loaded.ts'
import { findColouring } from './colouring.ts'
import { findDrawnPart } from './drawn-part.ts'
import { findPathParts } from './path-parts.ts'
import { recall } from './memory.ts'
import { begin, type History } from './history.ts'
import { current, type Trail } from './selection.ts'
import { findSpotlight, type AnswerParts } from './spotlight.ts'
import type { Picture } from './picture.ts'
import { sift } from './sifting.ts'
import { makeTimeline } from './timeline.ts'
import { emptyView, type View } from './view.ts'
import { findVisiblePart } from './visible-part.ts'
import type { FoldedCount } from './folded.ts'

export type Stats = OverviewQuery['stats']
export type Answer = AskQuery['ask']

/** A wish to the canvas; a new object each time, so that the same wish can be made twice. */
export type Wish = { readonly to: 'fit' | 'nearer' | 'farther' } | { readonly to: 'see'; readonly id: string } | { readonly to: 'fly'; readonly ids: readonly string[] } | { readonly to: 'picture'; readonly take: (picture: Blob | null) => void }

/** What is drawn and how, with all that was before: only the steps of changing.ts write to it. */
export const history = signal<History<View>>(begin(emptyView))
export const view = computed(() => history.value.now)
export const picture = computed(() => view.value.picture)
export const hiddenKinds = computed(() => view.value.hiddenKinds)
export const hiddenThings = computed(() => view.value.hiddenThings)
export const filters = computed(() => view.value.filters)
/** What the legend leaves, and what the filters leave of that: the latter is drawn. */
export const unfiltered = computed(() => findVisiblePart(picture.value, hiddenKinds.value, hiddenThings.value))
export const sifted = computed(() => sift(unfiltered.value, picture.value, filters.value))
export const visiblePart = computed(() => sifted.value.part)
/** What the canvas draws of it. */
export const drawnPart = computed(() => findDrawnPart(visiblePart.value, view.value))
/** Communities and their numbers, where they are asked for. */
export const colouring = computed(() => (view.value.coloured ? findColouring(drawnPart.value) : null))
/** Whether places are being worked out: for everything anew, or for some more things. */
export const arranging = signal<'no' | 'more' | 'anew'>('no')
/** Where the canvas looks: a point of it times `zoom` plus `pan` is a point of the screen. */
export const camera = signal<{ readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }>({ zoom: 1, pan: { x: 0, y: 0 } })
/** What the filters can choose among. */
export const choiceCounts = computed(() => countChoices(unfiltered.value, picture.value))
/** When the initiatives begin that the other filters leave. */
export const timeline = computed(() => makeTimeline(sift(unfiltered.value, picture.value, { ...filters.value, from: null, to: null, undated: true }).part.things))
const drawn = computed((): Picture => ({ things: new Map(visiblePart.value.things.map((thing) => [thing.id, thing])), links: new Map(visiblePart.value.links.map((link) => [link.id, link])), omitted: 0 }))
/** The first picture as it came, until another one is asked for. */
export const firstPicture = signal<Picture | null>(null)
/** How much of what a link names is no longer in the graph. */
export const gone = signal(0)
export const brokenLink = signal(false)
/** What the screen begins with: the first picture, or the one that a link names. */
export interface Begun { readonly picture: Picture; readonly stats: Stats; readonly gone: number }
export const firstLoad = createLoad<Begun>()
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
export const spotlight = computed(() => findSpotlight(drawn.value, selection.value, selection.value.on === 'paths' ? pointedRow.value ?? pathParts.value : pointedRow.value ?? answer.value, drawnPart.value.ties))
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
/** Open at first where there is room for it beside the network. */
export const timeOpen = signal(recall('time') === null ? typeof matchMedia === 'function' && matchMedia('(min-width: 760px) and (min-height: 760px)').matches : recall('time') === 'open')
export const twinOpen = signal(false)
export const takeOpen = signal(false)
/** The whole name of what the pointer is on, and where that is on the screen. */
export const hovered = signal<{ readonly name: string; readonly x: number; readonly y: number } | null>(null)
