// The page's body mentions in, each mention's entity out: full names first, then short forms (该区总工会, 市总工会, 该校) by what was said before.
import { abbreviate } from '#names/abbreviations.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { coreOf, expandShortBody, isBrandShort, isPartName, isShortFor, levelOf, ownerOf, readLeadingArea, readPointed, wholeNamed } from '#names/body-name.ts'
import { isSubsequence } from '#names/subsequence.ts'
import type { Draft, DraftEntity } from './draft.ts'
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
  const note = (entity: DraftEntity): void => { const at = recent.indexOf(entity); if (at >= 0) recent.splice(at, 1); recent.unshift(entity); if (recent.length > MOST_RECENT) recent.pop() }
  const ahead = named.filter(entity => entity.article === article.id).slice(0, MOST_COMPARED)
  for (const [index, read] of article.sentences.entries()) {
    for (const mention of read.mentions) {
      if (!isBody(mention)) continue
      const known = resolution.get(mention)
      if (known) { note(known); continue }
      if (mention.form === 'generic') continue
      const core = coreOf(mention.name)
      const candidates = [...recent, ...ahead]
      const level = levelOf(core)
      const elsewhere = mention.kind === 'UnionBody' && level ? named.slice(0, MOST_COMPARED) : []
      const fit = (candidate: DraftEntity): boolean => (candidate.kind === mention.kind || core === '联合会' && candidate.kind === 'UnionBody' || /^[该本]/.test(mention.name) && (mention.name === '该会' || candidate.kind !== 'UnionBody' && mention.kind !== 'UnionBody')) && fits(core, candidate.name)
      const standingFor = level ? pageAreas.standsFor(level, article.id, index, mention.start) : undefined, standing = standingFor?.name
      const local = standing ? [...candidates, ...elsewhere].find(candidate => fit(candidate) && candidate.name.includes(standing)) : undefined
      const here = (candidate: DraftEntity): boolean => fit(candidate) && !(standing && candidate.name.endsWith(core) && areas.path(pageAreas.ofBody(candidate.name, article.id)?.code ?? '').some(area => area.name.endsWith(level as string) && area.name !== standing))
      const held = read.mentions.some(person => person.titles?.some(title => title.body?.start === mention.start && title.body.end === mention.end))
      const pointed = (): DraftEntity | undefined => pointTo(core, mention, held, recent, draft, named, article.id)
      const entity = (/^[该本]/.test(mention.name) ? pointed() ?? candidates.find(fit) : local ?? (TOWN.test(core) ? pointed() : undefined) ?? recent.find(here) ?? (OWNED.test(core) || held ? pointed() : undefined) ?? ahead.find(here) ?? pointed()) ?? expandLevel(core, mention, standingFor, draft, named, article.id, pageAreas) ?? elsewhere.find(fit) ?? expand(core, mention, recent, draft, named, article.id, areas) ?? (mention.rule === 'place/in-which' || OF_A_ZONE.test(core) ? namedOrNew(core, mention, draft, named, article.id) : isLocal(mention) ? addBody(draft, named, mention, article.id) : undefined)
      if (!entity) continue
      draft.mention(entity, read.sentence, mention)
      if (core.length > 1 && core !== entity.name) entity.aliases.add(core)
      resolution.set(mention, entity)
      note(entity)
    }
  }
}

/** 市卫生局, where nobody knows of which city: it is known by that name. */
const isLocal = ({ form, name }: Mention): boolean => form === 'short' && /^[省市区县](?!委$|政府$|直|属|级)\p{Script=Han}{2,}(?:局|总工会|医院|学校|大学|中心|协会|办|院|馆)$/u.test(name)

/** 市总工会 ends 北京市总工会; 师市总工会 leaves words out of 第六师五家渠市总工会. */
const fits = (core: string, name: string): boolean => core.length > 1 && !(core.startsWith('区') && name.endsWith(`自治${core}`)) && (name.endsWith(core) || core.length >= 4 && abbreviate(name).endsWith(abbreviate(core)) || core.length >= 5 && name.endsWith(core.slice(-3)) && isSubsequence(core, name))

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
