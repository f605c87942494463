// The areas that a page's articles print in, how often each article and the page speak of an area or what lies in it out: what tells of which city the paper is.
import type { Area, AreaTree } from '#names/area-tree.ts'

/** What an article says of its surroundings counts for this many times what the rest of the page says. */
const ARTICLE_COUNTS = 50

/** 本报开封讯 says where an article is as much as this many other places in it. */
export const DATELINE_COUNTS = 3

/** A page is that of an area's own paper where so many of its articles name the area: one neighbour alone does not tell of which district 区总工会 is. */
const LOCAL_PAPER = 2

/** The home of a page is that of one in so many of its articles at least. */
const ONE_IN = 12

/** How often something is spoken of. */
interface Count { times: number }

function countMore(counts: Map<string, Count>, code: string, times: number): void {
  const known = counts.get(code)
  if (known) known.times += times
  else counts.set(code, { times })
}

/** The oftenest first; equals in the order of their codes. */
const byTimes = (a: readonly [string, Count], b: readonly [string, Count]): number => b[1].times - a[1].times || (a[0] < b[0] ? -1 : 1)

export class AreaVotes {
  readonly #areas: AreaTree
  /** Articles of the page, those that speak of no area too. */
  readonly #articles: number
  readonly #votes = new Map<string, Count>()
  readonly #votesIn = new Map<string, Map<string, Count>>()
  readonly #alone = new Map<RegExp, Area | undefined>()
  readonly #spoken = new Map<string, number>()

  constructor(areas: AreaTree, articles: number) {
    this.#areas = areas
    this.#articles = articles
  }

  /** An article prints a name, which counts where it can mean one area only. */
  vote(name: string, article: string): void {
    const named = this.#areas.named(name)
    let meant: Area | undefined, full = 0
    for (const area of named) if (area.name === name) { meant = area; full++ }
    if (full === 0 && named.length === 1 && named[0]?.code.endsWith('00')) meant = named[0]
    if (meant && full < 2) this.add(meant, article, 1)
  }

  /** An article speaks of an area, as much as so many names of it do. */
  add(meant: Area, article: string, times: number): void {
    let own = this.#votesIn.get(article)
    if (!own) this.#votesIn.set(article, own = new Map())
    for (const { code } of this.#areas.path(meant.code)) {
      countMore(this.#votes, code, times)
      countMore(own, code, times)
    }
  }

  /** How often the article, and far less the page, speaks of what lies around an area. */
  around(area: Area, article: string): number {
    const path = this.#areas.path(area.code), own = this.#votesIn.get(article)
    let sum = 0
    for (let i = area.code.endsWith('00') ? 0 : 1; i < path.length; i++) sum += this.#countIn(own, (path[i] as Area).code)
    return sum
  }

  count(code: string, article: string): number {
    return this.#countIn(this.#votesIn.get(article), code)
  }

  /** What no article speaks of, this one does not. */
  #countIn(own: ReadonlyMap<string, Count> | undefined, code: string): number {
    const all = this.#votes.get(code)
    return all === undefined ? 0 : (own?.get(code)?.times ?? 0) * ARTICLE_COUNTS + all.times
  }

  /** Whether the article speaks of an area, or of what lies in it. */
  has(code: string, article: string): boolean {
    return this.#votesIn.get(article)?.has(code) === true
  }

  /** Whether a third of the page's articles at least speak of the home province: in a paper of the whole country no province is its own. */
  isAtHomeIn(code: string): boolean {
    return 3 * this.#speaking(code) >= this.#votesIn.size
  }

  /** Whether one in so many of the page's articles at least speaks of an area: what one of many items of short news names is not where the others are. */
  isOften(code: string): boolean {
    return ONE_IN * this.#speaking(code) >= this.#articles
  }

  /** The area of a level that several articles of the page name, and far more often than any other: the county of a county's paper. */
  only(ending: RegExp): Area | undefined {
    if (!this.#alone.has(ending)) this.#alone.set(ending, this.#findOnly(ending))
    return this.#alone.get(ending)
  }

  #findOnly(ending: RegExp): Area | undefined {
    const [first, second] = [...this.#votes].filter(([code]) => ending.test(this.#areas.get(code)?.name ?? '')).sort(byTimes)
    if (!first || first[1].times <= 3 * (second?.[1].times ?? 0)) return undefined
    return this.#speaking(first[0]) >= LOCAL_PAPER ? this.#areas.get(first[0]) : undefined
  }

  /** The city (or, for a municipality, the province) that the page speaks of most, with its province. */
  home(): readonly Area[] {
    const cities = [...this.#votes].filter(([code]) => /00$/.test(code) && (!code.endsWith('0000') || this.#areas.get(code)?.name.endsWith('市')))
    const [best] = cities.sort(byTimes)
    if (best) return this.#areas.path(best[0])
    const [province] = [...this.#votes].filter(([code]) => code.endsWith('0000')).sort(byTimes)
    return province ? this.#areas.path(province[0]) : []
  }

  /** How many articles speak of an area: asked for once all have voted. */
  #speaking(code: string): number {
    let speaking = this.#spoken.get(code)
    if (speaking === undefined) this.#spoken.set(code, speaking = [...this.#votesIn.values()].filter(votes => votes.has(code)).length)
    return speaking
  }
}
