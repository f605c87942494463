// A phrase of a question in, what it wants out: every word of it is looked up, and where one means nothing here, the phrase means nothing.
import type { EntityKind } from '#model/kinds.ts'
import { findAudience } from './find-audience.ts'
import { dropActivity, InitiativeResolver } from './initiative-resolver.ts'
import type { NameFinder, Named } from './name-finder.ts'
import { readLeadingArea } from '#names/body-name.ts'
import { findWords } from './question-text.ts'
import { readKinds, valueOf, type QuestionWords, type Sense } from './question-words.ts'
import { readPeriod } from './read-period.ts'
import { splitPhrase, trimFillers, type Narrowing, type Pieces } from './split-phrase.ts'
import { joinWanted, type Wanted } from './wanted.ts'

export type Core = 'what' | 'by' | 'scope'

export const BODIES: readonly EntityKind[] = ['UnionBody', 'Organization', 'Person']

export class PhraseResolver {
  readonly #words: QuestionWords
  readonly #names: NameFinder
  readonly #initiatives: InitiativeResolver

  constructor(words: QuestionWords, names: NameFinder) {
    this.#words = words
    this.#names = names
    this.#initiatives = new InitiativeResolver(words, names)
  }

  async resolve(text: string, core: Core): Promise<Wanted | undefined> {
    for (const way of splitPhrase(text, this.#words)) {
      const wanted = await this.#resolveWay(way, core)
      if (wanted) return wanted
    }
    return undefined
  }

  async body(text: string): Promise<Named | undefined> {
    for (const form of [text.trim(), trimFillers(text, this.#words)]) {
      // 企业 is what very many are, and in the name of one.
      if (this.#is(form, 'body')) continue
      const alias = valueOf(this.#words, form, 'name')
      const named = (alias && (await this.#names.find(alias, BODIES))) || (await this.#names.find(form, BODIES)) || (await this.#findInside(form)) || (await this.#findFederation(form))
      if (named) return named
    }
    return undefined
  }

  async #resolveWay({ core, periods, narrowed }: Pieces, slot: Core): Promise<Wanted | undefined> {
    if (periods.length > 1) return undefined
    let wanted = await this.#resolveCore(core, slot, narrowed.length + periods.length > 0)
    const [period] = periods
    if (wanted && period) wanted = joinWanted(wanted, { period })
    for (const { by, text, loose } of narrowed) {
      const more = wanted && (await this.#narrow(by, text, loose))
      wanted = wanted && more && joinWanted(wanted, more)
    }
    // 广州市|总工会 is one name that is not here, not all federations in Guangzhou.
    return wanted?.areas && wanted.bodies && !wanted.bodies.exact ? undefined : wanted
  }

  async #resolveCore(core: string, slot: Core, narrowed: boolean): Promise<Wanted | undefined> {
    if (slot === 'scope') return core === '' && narrowed ? {} : undefined
    if (slot === 'what') return core === '' || this.#is(core, 'activity') ? {} : ((await this.#area(dropActivity(core, this.#words) ?? core)) ?? this.#initiatives.resolve(core))
    if (core === '') return narrowed ? {} : undefined
    const area = await this.#area(core)
    if (area) return area
    const kind = valueOf(this.#words, core, 'body')
    if (kind !== undefined) return kind && narrowed ? { bodyKinds: readKinds(kind) } : undefined
    const bodies = await this.body(core)
    return bodies && { bodies }
  }

  async #narrow(by: Narrowing, text: string, loose = false): Promise<Wanted | undefined> {
    if (by === 'for') {
      const audiences = await findAudience(text, this.#words, this.#names)
      return audiences && { audiences }
    }
    if (by === 'with') {
      const partners = await this.body(text)
      return partners && { partners, ...(loose && { loosely: true as const }) }
    }
    if (by === 'about') return this.#initiatives.resolve(trimFillers(text, this.#words))
    const period = readPeriod(text)
    if (period) return { period }
    const area = await this.#area(text)
    if (area) return area
    if (by === 'of') {
      const audiences = valueOf(this.#words, text, 'audience') !== undefined ? await findAudience(text, this.#words, this.#names) : undefined
      if (audiences) return { audiences }
      const bodies = await this.body(text)
      return bodies && { bodies }
    }
    const venues = await this.#names.find(trimFillers(text, this.#words), ['Venue', 'Organization'])
    return venues && { venues }
  }

  /** 海淀区, 海淀, haidian, Haidian District. */
  async #area(text: string): Promise<Wanted | undefined> {
    const name = text.replace(/ (?:district|city|municipality|province)$/, '').trim()
    const known = this.#words.areas.named(name)
    if (known.length > 0 && known.length < 5) return { areas: known }
    if (!/^[a-z ]+$/.test(name)) return undefined
    const found = await this.#names.find(name, ['Area'])
    const areas = found?.entities.flatMap(({ area }) => (area ? (this.#words.areas.get(area) ?? []) : [])) ?? []
    return areas.length > 0 ? { areas } : undefined
  }

  /** 北京市|大兴区总工会: the larger area before a name must be one that it lies in. */
  async #findInside(text: string): Promise<Named | undefined> {
    const [outer = ''] = readLeadingArea(text, this.#words.areas)?.parts ?? []
    const found = outer && outer.length < text.length ? await this.#names.find(text.slice(outer.length), BODIES) : undefined
    const lies = (code: string | null): boolean => code !== null && this.#words.areas.named(outer).some((area) => this.#words.areas.isIn(code, area.code))
    return found?.exact && found.entities.every(({ area }) => lies(area)) ? found : undefined
  }

  /** Daxing District Federation of Trade Unions → 大兴区总工会, whose short form is 大兴. */
  async #findFederation(text: string): Promise<Named | undefined> {
    const end = findWords(text, this.#words).findIndex((found, at) => at > 0 && found.some(({ end, meanings }) => end === text.length && meanings.some(({ sense }) => sense === 'federation')))
    if (end < 0) return undefined
    const place = trimFillers(text.slice(0, end), this.#words)
    const found = await this.#names.find(place, ['UnionBody'])
    return found?.entities.length === 1 && found.exact ? found : undefined
  }

  #is(text: string, sense: Sense): boolean {
    return valueOf(this.#words, text, sense) !== undefined
  }
}
