// A read article whose rules have spoken in, the bodies and places that its sentences name beside an activity and that no rule relates to any out: inferred to run it, or to be where it was.
import type { Role } from '#model/kinds.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { isVisit } from './find-visits.ts'
import { readItems, type Item } from './items.ts'
import { isDenied, isUnreal } from './modality.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { SentenceView } from './sentence-view.ts'

export function relateBeside(article: ReadArticle, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  const acting = new Set<string>(), running = new Set<string>(), housed = new Set<string>(), run = new Map<string, Role | undefined>()
  for (const { type, from, to, role, evidence } of draft.edges.values()) {
    if (type === 'HOSTED_AT') housed.add(from)
    else if (type === 'ORGANIZED') run.set(`${from} ${to}`, role)
    if (type === 'RUNS') running.add(from)
    if ((type === 'ORGANIZED' || type === 'ATTENDED') && evidence.some(proof => proof.article === article.article)) acting.add(from)
  }
  let latest: DraftEntity | undefined, paragraph: number | undefined
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    if (read.sentence.paragraph !== paragraph) { latest = undefined; paragraph = read.sentence.paragraph }
    const before = latest
    latest = lastIn(read, resolution) ?? latest
    if (!mayTell(read, resolution, acting, housed, before)) continue
    const items = readItems(read, resolution, rulebook.lexicon), place = placeOf(article, index, pageText)
    for (const [at, item] of items.entries()) {
      const [first] = item.members
      if (!first || first.entity.kind === 'Initiative' || first.entity.kind === 'Person' || first.entity.kind === 'Honour') continue
      const named = besides(items, at), initiative = named ?? (item.members.some(({ entity }) => running.has(entity.id)) ? undefined : before)
      if (!initiative || isUnreal(read.view, item.start) || isDenied(read.view, item.start, item.end)) continue
      if (named && !housed.has(initiative.id) && isWhere(items, at)) {
        for (const { entity } of item.members) if (entity.kind === 'Organization' || mayBePlace(entity)) draft.relate(initiative, 'HOSTED_AT', entity, proveBy(place, item.start, item.end, 'place/beside', false))
        continue
      }
      if (isVisit(initiative) || item.members.every(({ entity }) => acting.has(entity.id))) continue
      const known = item.members.map(({ entity }) => run.get(`${entity.id} ${initiative.id}`)).find(role => role !== undefined)
      const role = known ?? roleOf(read.view, items, at, named !== undefined)
      if (role) for (const { entity } of item.members) if (!acting.has(entity.id) && isBody(entity) && !initiative.name.includes(entity.name)) draft.relate(entity, 'ORGANIZED', initiative, proveBy(place, item.start, item.end, 'organize/beside', false), role)
    }
  }
}

const isBody = ({ kind }: DraftEntity): boolean => kind === 'UnionBody' || kind === 'Organization'

/** Whether a sentence names an activity, and beside it somebody or some place that no rule has related. */
function mayTell({ mentions }: ReadSentence, resolution: Resolution, acting: ReadonlySet<string>, housed: ReadonlySet<string>, before: DraftEntity | undefined): boolean {
  let named = before !== undefined, left = false, isFree = false
  for (const mention of mentions) {
    const entity = resolution.get(mention)
    if (entity?.kind === 'Initiative') { named = true; isFree ||= !housed.has(entity.id) } else if (entity && (isBody(entity) && !acting.has(entity.id))) left = true
  }
  return named && (left || isFree && mentions.some(mention => { const entity = resolution.get(mention); return entity !== undefined && (isBody(entity) || mayBePlace(entity)) }))
}

function lastIn({ mentions }: ReadSentence, resolution: Resolution): DraftEntity | undefined {
  const mention = mentions.findLast(mention => resolution.get(mention)?.kind === 'Initiative')
  return mention && resolution.get(mention)
}

/** The activity that an item is told with: the next in its clause, else the nearest in the sentence. */
function besides(items: readonly Item[], at: number): DraftEntity | undefined {
  const own = items[at] as Item
  let nearest: Item | undefined
  for (const item of items) {
    if (item.members[0]?.entity.kind !== 'Initiative' || isApart(items, item, own)) continue
    if (item.start > own.start && item.clause === own.clause) { nearest = item; break }
    if (!nearest || distance(item, own) < distance(nearest, own)) nearest = item
  }
  return nearest?.members.length === 1 ? nearest.members[0]?.entity : undefined
}

/** Whether a semicolon stands between two. */
const isApart = (items: readonly Item[], one: Item, other: Item): boolean => items.some(({ text, members, start }) => text === '；' && members.length === 0 && start > Math.min(one.start, other.start) && start < Math.max(one.start, other.start))

const distance = (one: Item, other: Item): number => (one.start > other.start ? one.start - other.end : other.start - one.end)

/** 在|某学院|举行, 到|某馆|参加, and not 在|某局|支持下 or 在|某厂|当焊工. */
function isWhere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text ?? '', next = items[at + 1]?.text === '的' ? items[at + 2]?.text ?? '' : items[at + 1]?.text ?? ''
  if (!WHERE.test(before) || NO_PLACE.test(next) || (items[at] as Item).members.some(({ entity }) => entity.kind === 'UnionBody' || TOO_WIDE.test(entity.name))) return false
  let i = at + 1
  while (items[i]?.isAdverb) i++
  return !(items[i]?.acts.includes('host') && items[i + 1]?.text === '的')
}
const TOO_WIDE = /(?:街道|[镇乡])$/
const WHERE = /^(?:在|到|于|赴|走进|来到|设在|落户)$/
const NO_PLACE = /^(?:大力|关心|全力)?(?:支持|指导|帮助|带领|领导|组织|协助|配合|推动|倡议|统筹|部署|当|任|做|干|工作|上班|担任|退休|就职|推荐|名义|手)/

/** What somebody does who stands where its actor stands in a clause: at its beginning, after 由, or after 联合. */
function roleOf(view: SentenceView, items: readonly Item[], at: number, isNamed: boolean): Role | undefined {
  const item = items[at] as Item, isUnion = item.members.some(({ entity }) => entity.kind === 'UnionBody')
  if (NO_ACTOR.test(items[at + 1]?.text ?? '') || SOMEBODY_OF.test(view.text.slice(item.end, item.end + 12))) return undefined
  let i = at - 1
  while (i >= 0 && (items[i] as Item).clause === item.clause && ((items[i] as Item).isAdverb || (items[i] as Item).acts.includes('area') || /^[■●◆◇▲△★☆○□]$/.test((items[i] as Item).text))) i--
  const before = items[i], isFirst = !before || before.clause !== item.clause || /^[，。；：]$/.test(before.text)
  const partner = items[at - 1]?.text ?? ''
  const told = actAfter(items, at, isNamed)
  if (PARTNER.test(partner) || /^[与和同及跟]$/.test(partner) && items[at - 2]?.members.some(({ entity }) => isBody(entity))) return isNamed || told && told !== 'attends' ? 'co_organizer' : undefined
  if (!isFirst && before?.text !== '由') return undefined
  return told === 'attends' ? undefined : told ?? (isUnion && isNamed ? 'host' : undefined)
}

const PARTNER = /^(?:联合|会同|携手|联手|协同|拉着|拉上|牵手|携|联动)$/
/** 某工会|队捧杯, 某工会|选送的…, 某局|获评…: the body does not run it. */
const NO_ACTOR = /^(?:队|代表队|一队|二队|联队|选送|获|获得|荣获|获评|被|是|说|表示|介绍|代表|所属|下属|机关|各|二级|的|、)$/
/** 某局、某委|相关负责人: the people are there, not the bodies. */
const SOMEBODY_OF = /^[^，。；]{0,8}(?:负责人|代表|干部|领导|会长|队|选手)/

/** What the body's clause says that it does, first of all. */
function actAfter(items: readonly Item[], at: number, isNamed: boolean): Role | 'attends' | undefined {
  const { clause } = items[at] as Item
  for (let i = at + 1; i < items.length && (items[i] as Item).clause === clause; i++) {
    const { acts, members, text } = items[i] as Item
    if (members.some(({ entity }) => isBody(entity) || entity.kind === 'Person')) return undefined
    if (GIVES.test(text)) return 'supporter'
    for (const act of acts) {
      const role = ROLE_OF[act]
      // 每年组织|腰椎检查: something else is run.
      if (role) return role === 'host' && !isNamed && !/^[，。；、]$/.test(items[i + 1]?.text ?? '。') ? undefined : role
    }
  }
  return undefined
}

const GIVES = /^(?:派|派出|派来|选派|提供|捐|捐出|捐赠|捐来|赞助|资助|配套|承担|免费|无偿|义务|抽调|支付|出资)了?$/
const ROLE_OF: Readonly<Record<string, Role | 'attends'>> = { host: 'host', undertake: 'undertaker', co_organize: 'co_organizer', support: 'supporter', fund: 'supporter', attend: 'attends' }
