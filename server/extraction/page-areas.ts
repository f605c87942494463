// The page's read articles and the gazetteer in, what area each place of the page speaks of out: the page's home city, and the areas an article names.
import { CodeSet } from '#model/code-set.ts'
import { gather } from '#model/gather.ts'
import { prior } from '#model/prior.ts'
import type { Area, AreaTree } from '#names/area-tree.ts'
import { readLeadingArea, startsStreet } from '#names/body-name.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { AreaVotes, DATELINE_COUNTS } from './area-votes.ts'
import { contrastedAreas, type NamedArea } from './contrasted-areas.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { isPrintedLevel, printedBefore } from './printed-area.ts'
import type { ReadArticle } from './resolution.ts'
import type { Token } from './sentence-view.ts'

/** The endings of areas that a short form can stand for: 市总工会, 区妇联, 省总. */
const LEVELS: Readonly<Record<string, RegExp>> = { 省: /省$/, 自治区: /自治区$/, 市: /市$/, 区: /(?<!自治)区$/, 县: /县$/, 州: /州$/, 旗: /旗$/, 盟: /盟$/ }

/** The endings of one letter. */
const LEVEL_MARKS = new CodeSet(Object.keys(LEVELS).filter(level => level.length === 1))

/** 毕节人, 海安人: where somebody comes from is not where the article is. */
const FROM = '人', ORIGIN = /^人(?:$|[，。、；,])/

/** 中原|筑港建设集团 is a brand, no place that 区 could stand for. */
const IN_BRAND = /^[〇\u3400-\u9fff]{1,6}(?:集团|公司|银行)/

/** 禹州市神垕镇号子队, 禹州某某公司: where one of many firms and teams comes from is what 市 stands for only where nothing else is. */
const FIRM = /(?:公司|集团|厂|矿|店|队)$/

/** Of an area's name: an area is meant, and no street after it: 南京|东路; nor a town that is called like a county far away: 县开发区（惠民|街道）. */
const isArea = ({ text, end }: Token, sentence: string): boolean => LEVEL_MARKS.has(text.charCodeAt(text.length - 1)) || !startsStreet(sentence, end) && !sentence.startsWith('街道', end)

/** 陈|金山: what somebody is called is no area. */
const isInName = (mentions: readonly Mention[], { start, end }: Token): boolean => mentions.some(mention => mention.kind === 'Person' && mention.start < end && start < mention.end)

function areasIn({ view, mentions }: ReadSentence): readonly Token[] {
  if ((view.mask & BIT.area) === 0) return NONE
  const found: Token[] = [], { tokens, text } = view, { area } = BIT
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if ((token.word.mask & area) !== 0 && isArea(token, text) && !isInName(mentions, token)) found.push(token)
  }
  return found
}

/** The end of a quotation that does not begin there. */
const WISH = /^[^“，。、].+”$/

/** Short names of districts that are words for a side of any town. */
const SIDE_OF_TOWN = /^(?:城[东西南北中关]|[河江][东西南北]|[东西南北新老]城|市[东西南北中])$/

const NONE: readonly Token[] = []

/** `ofFirm`: by where a firm or team comes from. */
interface PrintedArea extends NamedArea { readonly ofFirm: boolean }

/** An area of a level; `direct` where it is what is named itself, by itself or by its own bodies. */
interface LevelArea extends NamedArea { readonly direct: boolean }
const NO_AREAS: readonly LevelArea[] = []

/** The sentences of an article, the areas that it names, and those of each level as it is asked for. */
interface NamedIn { readonly sentences: readonly ReadSentence[]; readonly areas: readonly PrintedArea[]; readonly levels: Map<string, readonly LevelArea[]> }

/** The area that a dateline (本报盐城讯) or what opens a headline calls by its short name, if it can be only one. */
const placeCalled = (name: string | undefined, areas: AreaTree): Area | undefined => name === undefined ? undefined : areas.named(name).find((area, _, all) => all.length === 1 || area.code.endsWith('00'))
/** The short name of an area that a headline opens with, before a colon or what is done: 桐柏|：茶企签下集体合同, 泾川|举办女职工插花培训. */
function headedBy({ sentences, heads }: ReadArticle): string | undefined {
  const [area, next] = heads > 0 ? sentences[0]?.view.tokens ?? [] : []
  return area && next && (area.mask & BIT.area) !== 0 && area.end === next.start && (COLON.has(next) || (next.mask & (BIT.verb | BIT.verbal)) !== 0 && next.text.length > 1) ? area.text : undefined
}
const COLON = new WordGroup(['：', ':'])

const NO_SENTENCES: readonly ReadSentence[] = []

export class PageAreas {
  readonly #areas: AreaTree
  readonly #votes: AreaVotes
  readonly #named = new Map<string, NamedIn>()
  readonly #articles: readonly ReadArticle[]
  readonly #chosen = new Map<string, Map<string, Area | undefined>>()
  /** The article asked about last, of which most is asked again, and what was chosen in it. */
  #article: string | undefined
  #chosenHere = new Map<string, Area | undefined>()
  readonly #home: readonly Area[]

  constructor(articles: readonly ReadArticle[], areas: AreaTree) {
    this.#areas = areas
    this.#votes = new AreaVotes(areas, articles.length)
    this.#articles = articles
    const printed = articles.map(({ sentences }) => sentences.map(areasIn))
    for (const [i, article] of articles.entries()) for (const tokens of printed[i] as readonly (readonly Token[])[]) for (const token of tokens) this.#votes.vote(token.text, article.article)
    const written = articles.map(({ place }) => placeCalled(place, areas))
    for (const [i, { article }] of articles.entries()) if (written[i] && prior(articles, i)?.article !== article) this.#votes.add(written[i], article, DATELINE_COUNTS)
    this.#home = this.#votes.home()
    for (const [i, article] of articles.entries()) {
      const named: PrintedArea[] = [], town = written[i] ?? placeCalled(headedBy(article), areas)
      for (const [sentence, read] of article.sentences.entries()) {
        for (const token of (printed[i] as readonly (readonly Token[])[])[sentence] as readonly Token[]) {
          const area = read.view.text.startsWith(FROM, token.end) && ORIGIN.test(read.view.text.slice(token.end, token.end + 2)) ? undefined : this.choose(token.text, article.article)
          if (!area || area.name !== token.text && this.#isNoPlace(area, token, read, article.article)) continue
          named.push({ sentence, offset: token.start, area, ofFirm: read.mentions.some(({ kind, start, end, name }) => kind === 'Organization' && start <= token.start && token.end < end && FIRM.test(name)) })
        }
      }
      const contrasted = contrastedAreas(article, named, LEVEL_MARKS)
      const own = contrasted.size > 0 ? named.filter(({ area }) => !contrasted.has(area)) : named
      this.#named.set(article.id, { sentences: article.sentences, areas: town ? [{ sentence: -1, offset: 0, area: town, ofFirm: false }, ...own] : own, levels: new Map() })
    }
  }

  /** Whether the short name of an area stands for something else, which 市 or 区 does not stand for. */
  #isNoPlace(area: Area, token: Token, { view, mentions }: ReadSentence, article: string): boolean {
    // 赴五指山职工疗养院: where a place is.
    if (mentions.some(({ kind, start, end }) => kind === 'Venue' && start <= token.start && token.end <= end)) return true
    // 走进|城东|揽投部: a side of town, where nothing else speaks of the city that has a district of the name.
    if (SIDE_OF_TOWN.test(token.text) && !this.#isSpokenOf(area.parent, article)) return true
    // 战略|合作|框架协议: how it is done, where the article speaks of nothing around the city that is called so.
    if ((token.mask & BIT.adverb) !== 0 && (area.parent === undefined || !this.#votes.has(area.parent, article))) return true
    // “长安|杯”: what a prize is called after.
    if (view.text[token.end] === '杯') return true
    // “骑士|安康”: a wish in what is quoted.
    if (view.text[token.end] === '”' && WISH.test(view.text.slice(Math.max(0, token.start - 1), token.end + 1))) return true
    return area.name.endsWith('区') && IN_BRAND.test(view.text.slice(token.end, token.end + 10))
  }

  /** The area that a name means in an article: the only one of the name, else the one whose surroundings the article, then the page, speaks of most. */
  choose(name: string, article: string): Area | undefined {
    if (article !== this.#article) this.#turnTo(article)
    const known = this.#chosenHere
    let chosen = known.get(name)
    if (chosen === undefined && !known.has(name)) known.set(name, chosen = this.#weigh(name, article))
    return chosen
  }

  #turnTo(article: string): void {
    let known = this.#chosen.get(article)
    if (!known) this.#chosen.set(article, known = new Map())
    this.#article = article
    this.#chosenHere = known
  }

  #weigh(name: string, article: string): Area | undefined {
    const named = this.#areas.named(name)
    const candidates = named.length < 2 ? named : named.filter((area, i, all) => all.findIndex(other => other.name === area.name && other.parent === area.parent) === i)
    if (candidates.length === 1 && candidates[0]?.name === name) return candidates[0]
    let best: Area | undefined, most = 0
    for (const area of candidates) {
      const score = this.#votes.around(area, article)
      if (score === most) best = undefined
      else if (score > most) { best = area; most = score }
    }
    return best
  }

  /** The area that a body's name begins with: 大兴区 of 大兴区总工会. */
  ofBody(name: string, article: string): Area | undefined {
    const leading = readLeadingArea(name, this.#areas)
    if (!leading) return undefined
    return leading.parts.length > 1 ? this.#inside(leading.parts, article) : leading.parts[0] === undefined ? undefined : this.choose(leading.parts[0], article)
  }

  /** The area that 市 or 区 stands for at a place of an article: the last one of that level named before it, else after it, else the home city's. */
  standsFor(level: string, article: string, sentence: number, offset: number): Pick<Area, 'name'> & Partial<Pick<Area, 'code'>> | undefined {
    if (isPrintedLevel(level)) return printedBefore(level, this.#named.get(article)?.sentences ?? NO_SENTENCES, sentence, offset)
    const ending = LEVELS[level]
    if (!ending) return undefined
    const home = this.#home.find(area => ending.test(area.name))
    const all = this.#ofLevel(level, ending, article), fits = this.#atHome(all)
    if (level === '省') return this.#provinceOf(fits, home, article)
    const before = fits.filter(named => named.sentence < sentence || named.sentence === sentence && named.offset < offset)
    // 南通市人大常委会副主任、市总工会主席: what the same sentence names is meant, wherever it lies.
    const beside = all.findLast(named => named.direct && named.sentence === sentence && named.offset < offset)
    const named = beside ?? before.findLast(({ direct }) => direct) ?? before.at(-1)
    // 市总工会…，呼和浩特市某某工会到场: in a city's own paper the city need not be named, and what comes after it is another.
    if (!named && home && this.#votes.only(ending) === home) return home
    return (named ?? fits[0])?.area ?? (home && this.#votes.isOften(home.code) ? home : this.#votes.only(ending))
  }

  /** Once an article has named an area of the paper's own province, those of other provinces are left out: 湖南省醴陵市总工会|前来取经 makes no 市总工会 one of Hunan. */
  #atHome(fits: readonly LevelArea[]): readonly LevelArea[] {
    const province = this.#home.at(-1)?.code
    if (province === undefined || fits.every(({ direct }) => !direct) || !this.#votes.isAtHomeIn(province)) return fits
    const first = fits.findIndex(({ area, direct }) => direct && this.#areas.isIn(area.code, province))
    return first < 0 ? fits : fits.filter(({ area }, at) => at < first || this.#areas.isIn(area.code, province))
  }

  /** Whether the article speaks of a city, or the page is of the city's own paper. */
  #isSpokenOf(city: string | undefined, article: string): boolean {
    return city === undefined || this.#votes.has(city, article) || this.#home[0]?.code === city && this.#votes.isAtHomeIn(city)
  }

  /** The province that an article names and speaks of most, the last of equals; else the home one. */
  #provinceOf(fits: readonly LevelArea[], home: Area | undefined, article: string): Area | undefined {
    let best: Area | undefined
    for (const { area, direct } of fits) if (direct && (!best || this.#votes.count(area.code, article) >= this.#votes.count(best.code, article))) best = area
    // A paper of the whole country, on a city of another province: its own 省总工会 is meant.
    const there = home && !this.#votes.isAtHomeIn(home.code) && !this.#votes.has(home.code, article) ? fits[0]?.area : undefined
    return best ?? there ?? home ?? fits[0]?.area ?? this.#votes.only(LEVELS['省'] as RegExp)
  }

  /** The areas of a level that an article names, or that what it names lies in: looked up once for each level. */
  #ofLevel(level: string, ending: RegExp, article: string): readonly LevelArea[] {
    const here = this.#named.get(article)
    if (!here) return NO_AREAS
    let found = here.levels.get(level)
    if (!found) {
      found = gather(here.areas, named => this.#areas.path(named.area.code).filter(area => ending.test(area.name)).slice(0, 1).map(area => ({ sentence: named.sentence, offset: named.offset, area, direct: area === named.area && !named.ofFirm })))
      here.levels.set(level, found)
    }
    return found
  }

  /** An area's name as the page prints it: 黔东南州 for 黔东南苗族侗族自治州, where the long name is nowhere, or `always` (恩施州委). */
  printed(area: Pick<Area, 'name'> & Partial<Pick<Area, 'code' | 'short'>>, always = false): string {
    const form = /自治(州|县|区|旗)$/.exec(area.name)?.[1]
    const short = form && area.code ? `${this.#areas.get(area.code)?.short ?? ''}${form}` : undefined
    const prints = (name: string): boolean => this.#articles.some(({ sentences }) => sentences.some(({ view }) => view.text.includes(name)))
    return short && short.length > 2 && (always || prints(short) && !prints(area.name)) ? short : area.name
  }

  /** The last of several parts, inside the ones before it: 鼓楼区 of 南京市鼓楼区. */
  #inside(parts: readonly string[], article: string): Area | undefined {
    const outer = parts.slice(0, -1).flatMap(part => this.#areas.named(part))
    const fitting = this.#areas.named(parts.at(-1) as string).filter(area => outer.some(around => this.#areas.isIn(area.code, around.code)))
    const names = new Set(fitting.map(area => `${area.name} ${area.parent}`))
    return names.size === 1 ? fitting[0] : this.choose(parts.at(-1) as string, article)
  }
}
