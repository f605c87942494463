// The page's body mentions in, each mention's entity out: full names first, then short forms (该区总工会, 市总工会, 该校) by what was said before.
import type { AreaTree } from '#names/area-tree.ts'
import { coreOf, expandShortBody, isBrandShort, isPartName, isShortFor, levelOf, ownerOf, readLeadingArea, readPointed, wholeNamed } from '#names/body-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { firstFit, firstHere, firstStanding, type Sought } from './first-fit.ts'
import type { Mention } from './mention.ts'
import type { PageAreas } from './page-areas.ts'
import { quotedTwin } from './quoted-twin.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { universityOf } from './university-of.ts'

/** Names are compared with this many others at most, so that a page of nothing but names stays cheap. */
const MOST_COMPARED = 200
/** How many bodies a short form can look back over. */
const MOST_RECENT = 40

const isBody = (mention: Mention): boolean => mention.kind === 'UnionBody' || mention.kind === 'Organization' || mention.kind === 'Venue'

/** Resolves the mentions of union bodies, organizations and venues. A short form that fits nothing stays without an entity. */
export function resolveBodies(articles: readonly ReadArticle[], draft: Draft, areas: AreaTree, pageAreas: PageAreas): Resolution {
  const resolution: Resolution = new Map()
  const named: DraftEntity[] = [], exact = new Map<string, DraftEntity>()
  for (const article of articles) {
    for (const [index, read] of article.sentences.entries()) {
      for (const mention of read.mentions) {
        if (!isBody(mention) || mention.form !== 'full') continue
        const twin = index < article.heads && mention.kind === 'Venue' ? quotedTwin(article, mention.name) : undefined
        if (twin) {
          const entity = namedOrNew(twin.name, twin, draft, named, article.id)
          entity.aliases.add(mention.name)
          exact.set(`Venue ${twin.name} `, entity)
          draft.mention(entity, read.sentence, mention)
          resolution.set(mention, entity)
          continue
        }
        const college = universityOf(mention.name, named, article.id)
        if (college) {
          const entity = namedOrNew(college + mention.name, mention, draft, named, article.id)
          entity.aliases.add(mention.name)
          draft.mention(entity, read.sentence, mention)
          resolution.set(mention, entity)
          continue
        }
        const area = pageAreas.ofBody(mention.name, article.article)?.code
        const key = `${mention.kind} ${mention.name} ${area ?? ''}`
        const entity = exact.get(key) ?? named.slice(-MOST_COMPARED).find(other => sameBody(other, mention, article.id, area, named, areas)) ?? addBody(draft, named, mention, article.id)
        if (area) entity.area ??= area
        exact.set(key, entity)
        if (mention.name.length > entity.name.length && (isShortFor(entity.name, mention.name) || isBrandShort(entity.name, mention.name, areas))) { entity.aliases.add(entity.name); entity.name = mention.name }
        draft.mention(entity, read.sentence, mention)
        resolution.set(mention, entity)
      }
    }
  }
  for (const article of articles) resolveShort(article, named, draft, resolution, areas, pageAreas)
  return resolution
}

function addBody(draft: Draft, named: DraftEntity[], mention: Mention, article: string): DraftEntity {
  const entity = draft.add(mention.kind, mention.name, article, mention.kinds)
  named.push(entity)
  return entity
}

const kindsMeet = (entity: DraftEntity, { kind, kinds }: Mention): boolean => entity.kind === kind || entity.kinds.includes(kind) || kinds !== undefined && (kinds.includes(entity.kind) || entity.kinds.some(other => kinds.includes(other)))

/** Equal names are one body on a page; a name that the other ends in is one with it inside an article, or where only an area is in front. */
function sameBody(entity: DraftEntity, mention: Mention, article: string, area: string | undefined, named: readonly DraftEntity[], areas: AreaTree): boolean {
  if (!kindsMeet(entity, mention) || entity.area !== undefined && area !== undefined && entity.area !== area) return false
  if (entity.name === mention.name || entity.aliases.has(mention.name) || entity.article === article && isSameQuoted(entity.name, mention.name)) return true
  if (entity.kind !== mention.kind) return false
  if (area !== undefined && entity.area === area && restOf(entity.name, areas) === restOf(mention.name, areas)) return true
  const isLonger = entity.name.length < mention.name.length, short = isLonger ? entity.name : mention.name
  if (!isShortFor(short, isLonger ? mention.name : entity.name)) return entity.article === article && isBrandShort(short, isLonger ? mention.name : entity.name, areas)
  return entity.article === article || isOnly(short, entity, named)
}

/** What stands behind the area that a name begins with: 总工会 of 恩施州总工会 and of 恩施土家族苗族自治州总工会. */
const restOf = (name: string, areas: AreaTree): string => name.slice(readLeadingArea(name, areas)?.parts.join('').length ?? 0)

/** “织女小筑”女工休憩室 is 织女小筑, and “骑手食堂” is 骑手食堂. */
function isSameQuoted(a: string, b: string): boolean {
  const [x, y] = [QUOTED.exec(a)?.[1], QUOTED.exec(b)?.[1]]
  return (x !== undefined || y !== undefined) && (x ?? a) === (y ?? b)
}
const QUOTED = /“([^”]{2,14})”/

/** Whether the short name stands for no other body named of late. */
const isOnly = (short: string, entity: DraftEntity, named: readonly DraftEntity[]): boolean => named.slice(-MOST_COMPARED).every(other => other === entity || !isShortFor(short, other.name))

function resolveShort(article: ReadArticle, named: DraftEntity[], draft: Draft, resolution: Resolution, areas: AreaTree, pageAreas: PageAreas): void {
  const recent: DraftEntity[] = []
  let ahead: readonly DraftEntity[] | undefined
  for (const [index, read] of article.sentences.entries()) {
    for (const mention of read.mentions) {
      if (!isBody(mention)) continue
      const known = resolution.get(mention)
      if (known) { note(known, recent); continue }
      if (mention.form === 'generic') continue
      ahead ??= namedIn(article, named)
      const core = coreOf(mention.name), level = levelOf(core)
      const standingFor = level ? pageAreas.standsFor(level, article.id, index, mention.start) : undefined
      const sought: Sought = { mention, core, level, standing: standingFor?.name, article: article.id, isPointer: POINTER.test(mention.name) }
      const elsewhere = mention.kind === 'UnionBody' && level ? named.slice(0, MOST_COMPARED) : NONE
      const held = isHeld(mention, read.mentions)
      const found = sought.isPointer ? pointTo(core, mention, held, recent, draft, named, article.id) ?? firstFit(sought, recent) ?? firstFit(sought, ahead)
        : firstStanding(sought, recent) ?? firstStanding(sought, ahead) ?? firstStanding(sought, elsewhere) ?? (TOWN.test(core) ? pointTo(core, mention, held, recent, draft, named, article.id) : undefined) ?? firstHere(sought, recent, areas, pageAreas)
          ?? (OWNED.test(core) || held ? pointTo(core, mention, held, recent, draft, named, article.id) : undefined) ?? firstHere(sought, ahead, areas, pageAreas) ?? pointTo(core, mention, held, recent, draft, named, article.id)
      const entity = found ?? expandLevel(core, mention, standingFor, draft, named, article.id, pageAreas) ?? firstFit(sought, elsewhere) ?? expand(core, mention, recent, draft, named, article.id, areas)
        ?? (mention.rule === 'place/in-which' || OF_A_ZONE.test(core) ? namedOrNew(core, mention, draft, named, article.id) : isLocal(mention) ? addBody(draft, named, mention, article.id) : undefined)
      if (!entity) continue
      draft.mention(entity, read.sentence, mention)
      if (core.length > 1 && core !== entity.name) entity.aliases.add(core)
      resolution.set(mention, entity)
      note(entity, recent)
    }
  }
}

/** 市卫生局, where nobody knows of which city: it is known by that name. */
const isLocal = ({ form, name }: Mention): boolean => form === 'short' && LOCAL.test(name)
const LOCAL = /^[省市区县](?!委$|政府$|直|属|级)\p{Script=Han}{2,}(?:局|总工会|医院|学校|大学|中心|协会|办|院|馆)$/u

const NONE: readonly DraftEntity[] = []
const POINTER = /^[该本]/

/** The body spoken of last stands first. */
function note(entity: DraftEntity, recent: DraftEntity[]): void {
  const at = recent.indexOf(entity)
  if (at >= 0) recent.splice(at, 1)
  recent.unshift(entity)
  if (recent.length > MOST_RECENT) recent.pop()
}

const namedIn = ({ id }: ReadArticle, named: readonly DraftEntity[]): readonly DraftEntity[] => named.filter(entity => entity.article === id).slice(0, MOST_COMPARED)

/** Whether a post in the body is printed before a name. */
const isHeld = ({ start, end }: Mention, mentions: readonly Mention[]): boolean => mentions.some(({ titles }) => titles !== undefined && titles.some(({ body }) => body !== undefined && body.start === start && body.end === end))

/** 市总工会 on a page of 佛山 is 佛山市总工会; 区妇联 after 大兴区 is 大兴区妇联. */
function expandLevel(core: string, mention: Mention, area: ReturnType<PageAreas['standsFor']>, draft: Draft, named: DraftEntity[], article: string, pageAreas: PageAreas): DraftEntity | undefined {
  if (core === '全总') return namedOrNew('中华全国总工会', mention, draft, named, article)
  const name = area && expandShortBody(core, pageAreas.printed(area, /^.委/.test(core)))
  return name ? namedOrNew(name, mention, draft, named, article, area?.code) : undefined
}

/** 妇联 beside 重庆市总工会 is 重庆市妇联; 镇妇联 beside 黄村镇总工会 is 黄村镇妇联. */
function expand(core: string, mention: Mention, recent: readonly DraftEntity[], draft: Draft, named: DraftEntity[], article: string, areas: AreaTree): DraftEntity | undefined {
  if (mention.kind === 'Venue') return undefined
  const union = OF_A_UNION.test(core) ? recent.find(body => body.kind === 'UnionBody' && !/(?:委员会|经审会)$/.test(body.name.replace(/工会委员会$/, ''))) : undefined
  if (union) return namedOrNew(union.name + core.replace(/^工会/, ''), mention, draft, named, article)
  for (const body of recent.slice(0, 2)) {
    const owner = ownerOf(body.name)
    if (owner && isPartName(core)) return namedOrNew(owner + core, mention, draft, named, article)
  }
  for (const body of recent) {
    const area = readLeadingArea(body.name, areas)
    const name = area && expandShortBody(core, area.text)
    if (name) return namedOrNew(name, mention, draft, named, article)
  }
  return undefined
}

/** Committees that every union has: 女职工委员会 is that of the union spoken of. */
const OF_A_UNION = /^(?:工会)?(?:女职工委员会|女工委员会|经费审查委员会|经审会)$/

/** The body of this name, also under a longer one that ends in it (大兴区妇联 where 北京市大兴区妇联 was named), unless that is known to lie in another area. */
function namedOrNew(name: string, mention: Mention, draft: Draft, named: DraftEntity[], article: string, area?: string): DraftEntity {
  return named.find(other => other.kind === mention.kind && (!area || !other.area || other.area === area) && (other.name === name || other.aliases.has(name) || isShortFor(name, other.name) || isShortFor(other.name, name))) ?? addBody(draft, named, { ...mention, name }, article)
}

/** `held`: a post in it is printed before a name (公司党委书记迟文斌). 该校 is the school last spoken of, also where only its union was named; 该校理学院 is a part of it. */
function pointTo(core: string, mention: Mention, held: boolean, recent: readonly DraftEntity[], draft: Draft, named: DraftEntity[], article: string): DraftEntity | undefined {
  const pointed = readPointed(core)
  if (!pointed || !/^[该本]/.test(mention.name) && !(held && pointed.rest === '') && !PART.test(pointed.rest)) return undefined
  for (const weak of [false, true]) for (const body of recent) {
    const whole = wholeNamed(body.name, pointed.level, weak)
    if (!whole) continue
    if (!pointed.rest && whole === body.name) return body
    const name = whole + (pointed.level === '校' && pointed.rest === '医院' ? core : pointed.rest)
    const known = named.find(other => other.name === name && other.kind === mention.kind) ?? named.find(other => other.kind === mention.kind && other.article === article && isShortFor(name, other.name))
    if (pointed.rest && pointed.level !== '会' && !PLACES.has(pointed.level) && !/^(工会|党委|团委|妇联)/.test(pointed.rest) && !named.some(other => other.kind === 'Organization' && (other.name === whole || isShortFor(whole, other.name)))) addBody(draft, named, { ...mention, kind: 'Organization', name: whole }, article)
    const entity = known ?? addBody(draft, named, { ...mention, name }, article)
    if (pointed.rest) for (const alias of [pointed.rest, pointed.level + pointed.rest, ...shorterWholes(body, pointed.level).map(short => short + pointed.rest)]) entity.aliases.add(alias)
    return entity
  }
  return undefined
}

/** What the whole goes by in the other names of one of its bodies: 楚江集团 of 楚江集团工会. */
const shorterWholes = (body: DraftEntity, level: string): string[] => [...body.aliases].flatMap(alias => (alias.length > 4 && wholeNamed(alias, level, false)) || [])

/** What of the pointed-to body can be meant: its union, an office of it, a plant or a place of it. */
const PART = /^(?:总?工会|党委|党工委|团委|工会委员会|工会联合会|联合工会|妇联|办事处|职工之家|工人之家|工会女职工委员会|女职工委员会|机关工会|医院|食堂|图书馆|体育馆|礼堂|工会\p{Script=Han}{0,8}(?:分会|分工会|协会|艺术团|合唱团|文工团|俱乐部))$|^[\u4e00-\u9fff]{2,12}(?:中心|部|处|室|学院|委员会|队|厂|车间|局|站|馆|院|团|系|所|食堂|厅|楼|操场|球场|剧场|书屋|广场|工地|公寓|宿舍|礼堂|码头|港区|基地|之家|小屋|驿站|班组|法院|小学|中学|医院)$|^[\u4e00-\u9fff]{2,8}(?:分公司|子公司|支公司|分厂|车间|项目部|分院|段)(?:工会|党委|党支部|团委)?$/u

/** A part of the employer spoken of: 公司工会, 集团团委. */
const OWNED = /^(?:公司|集团|学校|医院|该?校|该?院|厂|矿)(?:工会|党委|团委|妇联)$/

/** The union of the city's only zone of a kind goes by that. */
const OF_A_ZONE = /^(?:旅游)?(?:度假区|高新区|经开区|开发区|保税区|示范区|新区)总工会$/

/** Kinds of place that are no bodies themselves. */
const PLACES = new Set(['社区', '街道', '镇', '乡', '村', '园区', '团', '师', '场', '农场', '机场', '物流园', '景区', '服务区', '码头', '开发区'])

/** Places whose short form is told by the one named last, not by the last union of such a place: 在大港街道，街道总工会…. */
const TOWN = /^(?:街道|镇|乡|社区|村)/
