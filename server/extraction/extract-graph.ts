// A page and a rulebook in, the page's graph out: the one place that knows the order of the stages. Pure: no disk, clock, random or store.
import type { Graph } from '#model/graph.ts'
import type { Page } from '#model/page.ts'

export declare function extractGraph(page: Page, rulebook: unknown): Graph
