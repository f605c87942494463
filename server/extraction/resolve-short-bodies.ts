// An article's short forms of bodies (该区总工会, 市总工会, 该校) in, what each stands for out, by what was said before.
import { abbreviate } from '#names/abbreviations.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { coreOf, expandShortBody, isOfArea, isPartName, levelOf, ownerOf, readLeadingArea, restOf, wholeNamed } from '#names/body-name.ts'
import { mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import { firstFit, firstHere, firstStanding, type Sought } from './first-fit.ts'
import { listedOffice } from './listed-office.ts'
import type { Mention } from './mention.ts'
import { addBody, isBodyOrPlace, MOST_COMPARED, namedOrNew } from './named-bodies.ts'
import type { PageAreas } from './page-areas.ts'
import { pointTo } from './point-to-body.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** How many bodies a short form can look back over. */
const MOST_RECENT = 40

/** A short form that fits nothing stays without an entity. */
export function resolveShort(article: ReadArticle, named: DraftEntity[], draft: Draft, resolution: Resolution, areas: AreaTree, pageAreas: PageAreas): void {
  const recent: DraftEntity[] = []
  let ahead: readonly DraftEntity[] | undefined
  for (const [index, read] of article.sentences.entries()) {
    let last = 0
    for (const mention of read.mentions) {
      if (!isBodyOrPlace(mention)) continue
      const known = resolution.get(mention), partner = mention.start > last && mention.start - last <= LONGEST_BESIDE && BESIDE.has(read.view.text.slice(last, mention.start))
      last = mention.end
      if (known) { note(known, recent, partner ? 1 : 0); continue }
      if (mention.form === 'generic') { const house = houseAgain(read, mention, article, named); if (house) { draft.mention(house, read.sentence, mention); resolution.set(mention, house) } continue }
      if (mention.name === '纪委' && HEADED.test(read.view.text.slice(mention.end, mention.end + LONGEST_HEAD))) continue
      ahead ??= namedIn(article, named)
      const core = coreOf(mention.name), level = levelOf(core)
      const standingFor = level ? pageAreas.standsFor(level, article.id, index, mention.start) : undefined
      const sought: Sought = { mention, core, abbreviated: abbreviate(core), level, standing: standingFor?.name, code: standingFor?.code, article: article.id, isPointer: POINTER.test(mention.name) }
      const elsewhere = mention.kind === 'UnionBody' && standingFor ? named.slice(0, MOST_COMPARED) : NONE
      const held = mention.rule === 'name/holder' || isHeld(mention, read.mentions)
      const owned = EMPLOYER.test(core) && (held || isParty(read.view.text, mention)) ? employerOf(mention, core, read.mentions, resolution) : (OF_SAME_AREA.has(core) || !standingFor && OF_LEVEL.test(core)) && held ? officeOfSameArea(core, read, mention, resolution) : undefined
      const found = core === '工会' && leagueHere(read, mention, resolution) || (owned ? namedOrNew(owned, mention, draft, named, article.id) : sought.isPointer ? pointed(sought, held, recent, draft, named, areas) ?? firstFit(sought, recent) ?? firstFit(sought, ahead)
        : firstStanding(sought, recent, areas) ?? firstStanding(sought, ahead, areas) ?? firstStanding(sought, elsewhere, areas) ?? (TOWN.test(core) ? pointed(sought, held, recent, draft, named, areas) : undefined) ?? firstHere(sought, recent, areas, pageAreas)
          ?? (OWNED.test(core) || held ? pointed(sought, held, recent, draft, named, areas) : undefined) ?? firstHere(sought, ahead, areas, pageAreas) ?? pointed(sought, held, recent, draft, named, areas))
      const listed = found ? undefined : listedOffice(core, mention, read, resolution, areas) ?? houseOf(core, recent[0]) ?? ofHouse(core, recent)
      const entity = found ?? (listed ? namedOrNew(listed, mention, draft, named, article.id) : undefined) ?? expandLevel(core, mention, standingFor, draft, named, article.id, areas, pageAreas) ?? expand(core, mention, recent, draft, named, article.id, areas)
        ?? (mention.rule === 'place/in-which' || OF_A_ZONE.test(core) ? namedOrNew(core, mention, draft, named, article.id) : isLocal(mention) ? addBody(draft, named, mention, article.id) : undefined)
      if (!entity) continue
      draft.mention(entity, read.sentence, mention)
      if (core.length > 1 && core !== entity.name) entity.aliases.add(core)
      if (isWholeOffice(core, entity.name)) { entity.aliases.add(entity.name); entity.name += core.slice(-2) }
      resolution.set(mention, entity)
      note(entity, recent, partner ? 1 : 0)
    }
  }
}

/** 某医院举办运动会，|纪委|书记某某致辞: part of a post in the body. */
const HEADED = /^(?:副?书记|委员)/, LONGEST_HEAD = 3

/** 市卫生局, 市医药工会, where nobody knows of which city, and 机场集团工会, of which airports: they are known by that name. */
const isLocal = ({ form, name }: Mention): boolean => form === 'short' && LOCAL.test(name)
const LOCAL = /^(?:[省市区县](?!委$|政府$|直|属|级)[〇\u3400-\u9fff]{2,}(?:局|总工会|医院|学校|大学|中心|协会|办|院|馆|(?<!系统|机关)工会)|[省市区县](?:青?少年宫|红十字会|新华书店)|(?:机场|港口|港务|公交|地铁|轨道|水务|燃气|热力|城投|城建|交投|文旅|旅游|能源|农垦|粮食)集团(?:公司)?工会)$/

/** 市委办公室 after 运城市委办: the whole of what an office goes by. */
const isWholeOffice = (core: string, name: string): boolean => core.endsWith('委办公室') && name.endsWith(core.slice(0, -2))

const NONE: readonly DraftEntity[] = []
const POINTER = /^[该本]/

/** 甲公司工会|与|乙公司工会办起…: what is spoken of is whom the other stands beside. */
const BESIDE = new Set(['与', '和', '同', '跟', '联合', '携手', '会同']), LONGEST_BESIDE = 2

const pointed = ({ core, mention, article }: Sought, held: boolean, recent: readonly DraftEntity[], draft: Draft, named: DraftEntity[], areas: AreaTree): DraftEntity | undefined => pointTo(core, mention, held, recent, draft, named, article, areas)

/** The body spoken of last stands first, or after the one beside which it stands. */
function note(entity: DraftEntity, recent: DraftEntity[], behind: number): void {
  if (recent[behind] === entity) return
  let at = recent.indexOf(entity)
  if (at < 0) at = recent.length < MOST_RECENT ? recent.push(entity) - 1 : MOST_RECENT - 1
  const to = Math.min(behind, recent.length - 1)
  for (; at > to; at--) recent[at] = recent[at - 1] as DraftEntity
  for (; at < to; at++) recent[at] = recent[at + 1] as DraftEntity
  recent[to] = entity
}

const namedIn = ({ id }: ReadArticle, named: readonly DraftEntity[]): readonly DraftEntity[] => named.filter(entity => entity.article === id).slice(0, MOST_COMPARED)

/** Whether a post in the body is printed before a name. */
const isHeld = ({ start, end }: Mention, mentions: readonly Mention[]): boolean => mentions.some(({ titles }) => titles !== undefined && titles.some(({ body }) => body !== undefined && body.start === start && body.end === end))

/** 东山公司工会捐款，|公司|总经理到会: the firm of the union that the sentence named last, unless it named another firm behind it. */
function employerOf({ start }: Mention, core: string, mentions: readonly Mention[], resolution: Resolution): string | undefined {
  const last = mentions.findLast(other => other.end <= start && other.form === 'full' && wholeNamed(other.name, core) !== undefined), body = last && resolution.get(last)
  return body?.kind === 'UnionBody' ? wholeNamed(body.name, core) : undefined
}
/** 绝活展设在|会展中心|二楼, after 南通国际会展中心: the only house of the article that is called so. */
function houseAgain({ view }: ReadSentence, { name, start }: Mention, article: ReadArticle, named: readonly DraftEntity[]): DraftEntity | undefined {
  if (!HOUSE_ALONE.test(name) || !SET_IN.test(view.text.slice(Math.max(0, start - 3), start))) return undefined
  const houses = namedIn(article, named).filter(body => mayBePlace(body) && body.name.endsWith(name) && body.name.length > name.length)
  return houses.length === 1 ? houses[0] : undefined
}
const HOUSE_ALONE = /^(?:国际会展中心|会展中心|体育中心|文化中心|活动中心|服务中心|职工服务中心|工人文化宫|文化宫|体育馆|体育场|博物馆|大剧院|大礼堂)$/, SET_IN = /(?:[在到进于往赴]|走进)$/

/** 该联合会推出“歇脚假”，|工会|掏钱请人顶岗: a league that the sentence spoke of last is the union that it means, whatever its name ends in. */
function leagueHere({ mentions }: ReadSentence, { start }: Mention, resolution: Resolution): DraftEntity | undefined {
  const last = mentions.findLast(other => other.end <= start && resolution.get(other)?.kind === 'UnionBody'), union = last && resolution.get(last)
  return union && LEAGUE.test(union.name) ? union : undefined
}
const LEAGUE = /工会(?:联合会|委员会)$|联合工会$/

/** 北镇市委|副书记、|总工会|主席, 经开区党工委|副书记、|管委会|主任, 高新区党工委|委员、|区总工会|主席: two offices of one person are of one area. */
function officeOfSameArea(core: string, { view, mentions }: ReadSentence, { start }: Mention, resolution: Resolution): string | undefined {
  const last = mentions.findLast(other => other.end <= start && isBodyOrPlace(other)), body = last && resolution.get(last)
  const area = body && OFFICE.test(view.text.slice(last.end, start)) ? AREA_OF.exec(body.name)?.[1] : undefined
  if (!area) return undefined
  return !OF_LEVEL.test(core) ? area + core : area.endsWith(core.charAt(0)) ? `${area}总工会` : undefined
}
const OF_SAME_AREA = new Set(['总工会', '管委会']), OF_LEVEL = /^[市区县州旗]总工会$/
const AREA_OF = /^([〇\u3400-\u9fff]{1,20}[省市区县州旗盟园])(?:党?工?委|人大|人大常委会|人民政府|政协)$/, OFFICE = /^[^，。；]{2,10}[、兼]$/

/** 某公司工会|与|公司|签订: who signs with a union by its kind alone is its employer. */
const isParty = (text: string, { start, end }: Mention): boolean => /[与和同跟]$/.test(text.slice(0, start)) && SIGNS.test(text.slice(end, end + LONGEST_PARTY))
const SIGNS = /^(?:行政|行政方|方面|方)?[^，。；]{0,8}签[署订下]/, LONGEST_PARTY = 16
const EMPLOYER = /^(?:公司|集团|学院|医院|厂|矿)$/

/** 市总工会 on a page of 佛山 is 佛山市总工会; 区妇联 after 大兴区 is 大兴区妇联. */
function expandLevel(core: string, mention: Mention, area: ReturnType<PageAreas['standsFor']>, draft: Draft, named: DraftEntity[], article: string, areas: AreaTree, pageAreas: PageAreas): DraftEntity | undefined {
  if (core === '全总') return namedOrNew('中华全国总工会', mention, draft, named, article)
  const name = area && expandShortBody(core, pageAreas.printed(area, /^.委/.test(core)))
  if (!name) return undefined
  // 县工会 after 商水县总工会: the federation, whose name is cut short.
  const federation = FEDERATION.test(core) ? draft.find('UnionBody', `${name.slice(0, -2)}总工会`) : undefined
  if (federation) return federation
  // 市博物馆 after 安康博物馆: one house, with and without its level.
  const rest = restOf(name, areas)
  return named.find(other => area?.code !== undefined && other.area === area.code && other.kind === mention.kind && other.name !== name && restOf(other.name, areas) === rest) ?? namedOrNew(name, mention, draft, named, article, area?.code)
}

const FEDERATION = /^[省市区县州旗]工会$/

/** 图书馆 beside 某学院工会 is the school's own. */
function houseOf(core: string, body: DraftEntity | undefined): string | undefined {
  const owner = body?.kind === 'UnionBody' && HOUSE.test(core) ? ownerOf(body.name) : undefined
  return owner && SCHOOL.test(owner) ? owner + core : undefined
}
const HOUSE = /^(?:图书馆|体育馆|体育部|幼儿园|附属医院|校医院|食堂|团委|学生处|人事处|后勤处)$/, SCHOOL = /(?:大学|学院|学校|中学|小学)$/

/** 船厂工会 and 厂书法协会 after 柳林造船厂文体中心 are the works’ own. */
function ofHouse(core: string, recent: readonly DraftEntity[]): string | undefined {
  const [, works = '', part = ''] = OF_WORKS.exec(core) ?? []
  for (const { kind, name } of works ? recent : NONE) {
    const at = kind === 'Venue' ? name.indexOf(works) : -1
    if (at > 1 && HALL.test(name.slice(at + works.length))) return name.slice(0, at + works.length) + part
  }
  return undefined
}
const OF_WORKS = /^((?:[〇\u3400-\u9fff]{0,3}厂)|矿|电站)(工会|党委|团委|[〇\u3400-\u9fff]{2,4}协会)$/, HALL = /^(?:职工|工人|文化|文体|体育|活动|技能|培训|工会|礼堂|食堂|俱乐部|图书|篮球|球)/

/** 妇联 beside 重庆市总工会 is 重庆市妇联; 镇妇联 beside 黄村镇总工会 is 黄村镇妇联. */
function expand(core: string, mention: Mention, recent: readonly DraftEntity[], draft: Draft, named: DraftEntity[], article: string, areas: AreaTree): DraftEntity | undefined {
  if (mention.kind === 'Venue') return undefined
  const union = OF_A_UNION.test(core) ? recent.find(body => body.kind === 'UnionBody' && !/(?:委员会|经审会)$/.test(body.name.replace(/工会委员会$/, ''))) : undefined
  if (union) return namedOrNew(union.name + core.replace(/^工会/, ''), mention, draft, named, article)
  for (const body of isPartName(core) ? recent.slice(0, 2) : NONE) {
    const owner = ownerOf(body.name)
    if (owner) return namedOrNew(owner + core, mention, draft, named, article)
  }
  for (const body of isOfArea(core) ? recent : NONE) {
    const area = readLeadingArea(body.name, areas)
    const name = area && expandShortBody(core, area.text)
    if (name) return namedOrNew(name, mention, draft, named, article)
  }
  return undefined
}

/** Committees that every union has: 女职工委员会 is that of the union spoken of. */
const OF_A_UNION = /^(?:工会)?(?:女职工委员会|女工委员会|经费审查委员会|经审会)$/

/** A part of the employer spoken of: 公司工会, 集团团委. */
const OWNED = /^(?:公司|集团|学校|医院|该?校|该?院|厂|矿|公园|景区|酒店|商场|电厂|煤矿|车站|机场|码头|农场|油田|项目部|分公司)(?:工会|党委|团委|妇联)$/

/** The union of the city's only zone of a kind goes by that. */
const OF_A_ZONE = /^(?:旅游)?(?:度假区|高新区|经开区|开发区|保税区|示范区|新区)总工会$/

/** Places whose short form is told by the one named last, not by the last union of such a place: 在大港街道，街道总工会…. */
const TOWN = /^(?:街道|镇|乡|社区|村)/
