// The page's bodies in, what is part of what out: branch unions under their parent, departments of a body, divisions of a company.
import { CodeSet } from '#model/code-set.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { ownerOf, readLeadingArea } from '#names/body-name.ts'
import { isBrandShort } from '#names/brand-name.ts'
import { endsIn } from '#names/ends-in.ts'
import { lettersOf } from '#names/letters-of.ts'
import { isBody, type Draft, type DraftEdge, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const UNION_HEAD = /(总工会|工会联合会|联合工会|工会委员会|工会)$/

/** A body whose name begins with another's is part of it: 中国艺术研究院创作管理处, 京沪高铁维管公司机关工会. */
export function relateBodyParts(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, areas: AreaTree, pageText: string): void {
  const bodies: DraftEntity[] = []
  for (const entity of draft.entities) if (isBody(entity)) bodies.push(entity)
  const stems: Stem[] = []
  for (const body of bodies) addStems(body, stems)
  const wholes = new Map<DraftEntity, DraftEntity>()
  for (const part of bodies) {
    const whole = wholeOf(part, stems, areas) ?? brandOwner(part, bodies, areas) ?? unionOfOffice(part, draft)
    if (whole) wholes.set(part, whole)
  }
  if (wholes.size) relateParts(articles, wholes, draft, resolution, pageText)
  if (bodies.some(({ name }) => endsIn(name, '工会') && BRANCH.test(name))) relateBranches(articles, draft, resolution, pageText)
  if (bodies.some(({ name }) => endsIn(name, '公司') && DIVISION.test(name))) relateDivisions(articles, draft, resolution, pageText)
  const alone = PARTS_OF.filter(({ ends }) => bodies.some(({ name }) => ends.some(end => endsIn(name, end))))
  if (alone.length) relatePartsAlone(articles, alone, draft, resolution, areas, pageText)
  relateRooms(articles, draft, resolution, pageText)
}

/** A sentence that names a thing, and where it first does. */
interface NamedAt { readonly article: ReadArticle; readonly index: number; readonly mention: Mention }

/** Relates each part to its whole, by every sentence that names the part. */
function relateParts(articles: readonly ReadArticle[], wholes: ReadonlyMap<DraftEntity, DraftEntity>, draft: Draft, resolution: Resolution, pageText: string): void {
  const places = new Map<DraftEntity, NamedAt[]>()
  for (const part of wholes.keys()) places.set(part, [])
  for (const article of articles) for (let index = 0; index < article.sentences.length; index++) for (const mention of (article.sentences[index] as ReadSentence).mentions) {
    const body = resolution.get(mention), own = body && isBody(body) ? places.get(body) : undefined, last = own?.at(-1)
    if (own && (last?.article !== article || last.index !== index)) own.push({ article, index, mention })
  }
  for (const [part, whole] of wholes) for (const { article, index, mention } of places.get(part) as NamedAt[]) draft.relate(part, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/by-name', true))
}

/** The body with the longest name of those whose stems the name begins with; a stem that is only an area is none. */
function wholeOf(part: DraftEntity, stems: readonly Stem[], areas: AreaTree): DraftEntity | undefined {
  const names = [part.name, ...part.aliases], firsts: number[] = [], ofOrganization = part.kind === 'Organization'
  let whole: DraftEntity | undefined, shared = -1
  for (const name of names) { const letters = lettersOf(name, 2); firsts.push(letters); shared &= letters }
  for (let i = 0; i < stems.length; i++) {
    const { stem, lacking, of } = stems[i] as Stem
    if ((shared & lacking) !== 0 || of.kind !== part.kind || of === part || whole && whole.name.length >= of.name.length) continue
    for (let k = 0; k < names.length; k++) if (((firsts[k] as number) & lacking) === 0 && beginsWith(names[k] as string, stem, ofOrganization) && readLeadingArea(stem, areas)?.text !== stem) { whole = of; break }
  }
  return whole
}

/** 清流集团|石门电厂 in an article that names 湖北清流水电集团有限公司. */
function brandOwner(part: DraftEntity, bodies: readonly DraftEntity[], areas: AreaTree): DraftEntity | undefined {
  const brand = part.kind === 'Organization' ? OF_BRAND.exec(part.name)?.[1] : undefined
  return brand === undefined ? undefined : bodies.find(other => other !== part && other.kind === 'Organization' && other.article === part.article && isBrandShort(brand, other.name, areas))
}
const OF_BRAND = /^([〇\u3400-\u9fff]{2,4}(?:集团|公司))(?!有限|股份|责任|公司|工会|党委|团委)[〇\u3400-\u9fff]{2,}$/

/** 通号分公司 in an article that names one company with such parts is that company's, named before it. */
function relateDivisions(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  const placed = new Set(draft.edgesOf('PART_OF').map(({ from }) => from))
  for (const article of articles) {
    const wholes = new Set<DraftEntity>()
    for (const [index, read] of article.sentences.entries()) for (const mention of read.mentions) {
      const body = resolution.get(mention)
      if (body?.kind === 'UnionBody') {
        const owner = ownerOf(body.name), employer = owner === undefined ? undefined : draft.find('Organization', owner)
        if (employer && isWhole(employer.name)) wholes.add(employer)
      } else if (body?.kind === 'Organization') {
        if (isWhole(body.name)) { wholes.add(body); continue }
        const [whole, other] = wholes
        if (!whole || other || !DIVISION.test(body.name) || placed.has(body.id)) continue
        placed.add(body.id)
        draft.relate(body, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/division', false))
      }
    }
  }
}

/** What parts are told by what alone, of which wholes, and what is none: 体育学院 of a university, 合成车间 of a company. */
const PARTS_OF: readonly PartAlone[] = [
  partAlone(['大学', '师范学院', '理工学院', '工学院', '职业技术学院', '职业学院'], '(?!中国|全国|国家|中央|中华)[〇\\u3400-\\u9fff]{1,12}', ['学院', '学部'], /大学|职业|技师|工匠|劳模|师范|理工|干部|开放|工运|产业|行政|进修|社会主义|工业学院|^学院$/),
  partAlone(['公司', '集团', '厂', '矿'], '[〇\\u3400-\\u9fff]{2,8}', ['车间', '工段', '作业区', '救护大队', '救护队', '培训部', '事业部'], /公司|集团|[厂矿]/),
]
interface PartAlone { readonly wholes: readonly string[]; readonly wholeEnds: CodeSet; readonly part: RegExp; readonly ends: readonly string[]; readonly no: RegExp }
function partAlone(wholes: readonly string[], begins: string, ends: readonly string[], no: RegExp): PartAlone {
  return { wholes, wholeEnds: CodeSet.lasts(wholes), part: new RegExp(`^${begins}(?:${ends.join('|')})$`), ends, no }
}

/** A part that does something in an article which names one such whole is that whole’s: 体育学院 of the only university, 合成车间 of the only company. */
function relatePartsAlone(articles: readonly ReadArticle[], kinds: readonly PartAlone[], draft: Draft, resolution: Resolution, areas: AreaTree, pageText: string): void {
  const placed = new Set(draft.edgesOf('PART_OF').map(({ from }) => from))
  let told: ReadonlySet<string> | undefined
  for (const article of articles) for (const { wholes, wholeEnds, part, no } of kinds) {
    let only: string | undefined, areSeveral = false
    for (const [index, read] of article.sentences.entries()) for (const mention of read.mentions) {
      const body = resolution.get(mention), name = body?.kind === 'UnionBody' ? ownerOf(body.name) : body?.kind === 'Organization' ? body.name : undefined
      if (name !== undefined && name !== only && wholeEnds.has(name.charCodeAt(name.length - 1)) && wholes.some(end => name.endsWith(end))) { areSeveral = only !== undefined; only ??= name }
      if (areSeveral) break
      if (only === undefined || !body || body.kind !== 'Organization' || only === body.name || placed.has(body.id)) continue
      const own = body.name.startsWith(only) ? body.name.slice(only.length) : body.name
      if (!part.test(own) || no.test(own) || readLeadingArea(own, areas) || !(told ??= endsOf(draft.edges)).has(body.id)) continue
      const owner = draft.find('Organization', only) ?? (/(?:大学|学院)$/.test(only) ? draft.add('Organization', only, article.article) : undefined)
      if (!owner) continue
      placed.add(body.id)
      draft.relate(body, 'PART_OF', owner, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/division', false))
    }
  }
}

/** The ids of all that some edge tells of. */
function endsOf(edges: Iterable<DraftEdge>): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const { from, to } of edges) ends.add(from).add(to)
  return ends
}

/** 雁栖镇职工之家|“围炉协商室”, 职工之家|的|心理减压室: a room that is named right behind a house is in it. */
function relateRooms(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  for (const article of articles) for (let index = 0; index < article.sentences.length; index++) {
    const { view, mentions } = article.sentences[index] as ReadSentence
    for (let i = 1; i < mentions.length; i++) {
      const mention = mentions[i] as Mention, before = mentions[i - 1] as Mention, room = resolution.get(mention), house = resolution.get(before)
      if (room?.kind !== 'Venue' || house?.kind !== 'Venue' || room === house || !INSIDE.test(view.text.slice(before.end, mention.start)) || !ROOM.test(room.name) || draft.isPart(house, room)) continue
      draft.relate(room, 'PART_OF', house, proveBy(placeOf(article, index, pageText), before.start, mention.end, 'part/inside', true))
    }
  }
}
const INSIDE = /^[里内中]?(?:的|设有?|还设有|内设)?“?$/
const ROOM = /(?:室|书屋|小屋|书吧|角|区|食堂|课堂|书架|厅)[”]?$/

const isWhole = (name: string): boolean => /(?:集团|公司)$/.test(name) && !/[分子支]公司$/.test(name)
const DIVISION = /^[\u4e00-\u9fff]{2,4}(?:分公司|支公司|子公司)$/

/** An office or committee of a union is told by it: 延安市总工会|女职工部, 松嫩油田公司工会|文工团. */
const OFFICE_OF_UNION = /^([〇\u3400-\u9fff]{2,}?(?:总工会|工会联合会|工会(?!联合会)))(?:女职工委员会|女工委员会|经费审查委员会|[〇\u3400-\u9fff]{2,8}(?:部|[分支]会|服务团|文工团|协会|法律援助中心))$/

function unionOfOffice(part: DraftEntity, draft: Draft): DraftEntity | undefined {
  const union = endsIn(part.name, '工会') || !part.name.includes('工会') ? undefined : OFFICE_OF_UNION.exec(part.name)?.[1]
  return union === undefined || /^(?:中国|全国)?(?:总工会|工会)$/.test(union) && union !== '全国总工会' ? undefined : draft.find('UnionBody', union) ?? draft.add('UnionBody', union, part.article)
}

/** A branch union without a parent by name is one of the employer's union named before it: 外国语学院分工会 after 校工会. */
function relateBranches(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, pageText: string): void {
  const placed = new Set(draft.edgesOf('PART_OF').map(({ from }) => from))
  for (const article of articles) {
    let whole: DraftEntity | undefined
    for (const [index, read] of article.sentences.entries()) for (const mention of read.mentions) {
      const union = resolution.get(mention)
      if (union?.kind !== 'UnionBody') continue
      if (!BRANCH.test(union.name)) { if (/(公司|集团|大学|学院|学校|医院|局|厂|矿|段)工会$/.test(union.name)) whole = union; continue }
      if (!whole || whole === union || placed.has(union.id) || OWN_COMPANY.test(union.name)) continue
      placed.add(union.id)
      draft.relate(union, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'part/branch', false))
    }
  }
}

const BRANCH = /分(?:公司)?工会$/
/** 青河实业有限公司|城东分公司工会 is of the company that its own name tells. */
const OWN_COMPANY = /(?:公司|集团)[〇\u3400-\u9fff]{1,10}分公司工会$/

/** What the names of a body's parts may begin with, and the letters that it lacks: nearly all stems lack what a name begins with. */
interface Stem { readonly of: DraftEntity; readonly stem: string; readonly lacking: number }

/** Whether a name begins with the stem, or with an end of it of five letters at least: 清流电厂 with that of 湖北清流电厂. */
function beginsWith(name: string, stem: string, ofOrganization: boolean): boolean {
  const first = name.slice(0, 2)
  for (let from = stem.indexOf(first); from >= 0 && (stem.length - from >= 5 || from === 0); from = stem.indexOf(first, from + 1)) {
    if (!name.startsWith(stem.slice(from))) continue
    const rest = name.slice(stem.length - from)
    // 某某大学|工会书画协会 belongs to the union; 某某园区工会|联合会 is no part of 某某园区工会.
    if (rest.length > 1 && !/^(?:总?工会|(?:工会)?联合会|联合工会|(?:工会)?委员会)$/.test(rest) && !(ofOrganization && /^总?工会/.test(rest))) return true
  }
  return false
}

/** Aliases that stand for a name and are none. */
const POINTING = /^(?:[该本市区县省州镇乡校院厂矿段]|公司|集团|学校|医院|街道|社区|园区|项目部|联合会|中心)/

/** Adds what the names of a body's parts begin with. */
function addStems(of: DraftEntity, stems: Stem[]): void {
  addStemsOf(of, of.name, stems)
  for (const alias of of.aliases) if (alias !== of.name && !POINTING.test(alias)) addStemsOf(of, alias, stems)
}

function addStemsOf(of: DraftEntity, name: string, stems: Stem[]): void {
  if (of.kind === 'UnionBody') addStem(of, name.replace(UNION_HEAD, ''), stems)
  addStem(of, name, stems)
}

function addStem(of: DraftEntity, stem: string, stems: Stem[]): void {
  if (stem.length >= 4) stems.push({ of, stem, lacking: ~lettersOf(stem) })
}
