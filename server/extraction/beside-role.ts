// A body among the items of a sentence in, what it does for the activity beside it out: by where it stands in its clause (at its beginning, after 由, after 联合) and by what the clause says that it does.
import type { RelationKind, Role } from '#model/kinds.ts'
import type { Item } from './items.ts'
import type { SentenceView } from './sentence-view.ts'

export interface Part { readonly type: Extract<RelationKind, 'ORGANIZED' | 'ATTENDED'>; readonly role: Role }

const runs = (role: Role): Part => ({ type: 'ORGANIZED', role }), attends = (role: Role): Part => ({ type: 'ATTENDED', role })

const PARTNER = /^(?:联合|会同|携手|联手|协同|拉着|拉上|牵手|携|联动)$/
/** 某工会|获评…, 某局|的人: the body does nothing for it. */
const NO_ACTOR = /^(?:获评|被|是|说|表示|代表|所属|下属|机关|各|二级|的|、)$/
/** 某工会|队捧杯, 某工会|选送的…: it takes part. */
const TAKES_PART = /^(?:等[\d一二三四五六七八九十多余]{0,4}[家个支]?(?:单位|企业|工会)?)?(?:的?(?:代表队|女工队|男队|女队|一队|二队|联队|队)|选送|派员|派队|组队)/
/** 某局、某委|相关负责人: the people are there, not the bodies. */
const SOMEBODY_OF = /^[^，。；]{0,8}(?:负责人|代表|干部|领导|会长|选手)/
const LONGEST_WORD = 12

/** `isNamed`: the activity is named in the sentence itself, so that a union that acts is taken to run it, whatever it is said to do. */
export function partOf(view: SentenceView, items: readonly Item[], at: number, isNamed: boolean): Part | undefined {
  const item = items[at] as Item, isUnion = item.members.some(({ entity }) => entity.kind === 'UnionBody')
  const after = view.text.slice(item.end, item.end + LONGEST_WORD)
  if (TAKES_PART.test(after)) return attends('participant')
  if (NO_ACTOR.test(items[at + 1]?.text ?? '') || SOMEBODY_OF.test(after)) return undefined
  const told = actAfter(items, at, isNamed), partner = items[at - 1]?.text ?? ''
  if (PARTNER.test(partner) || /^[与和同及跟]$/.test(partner) && items[at - 2]?.members.some(({ entity }) => entity.kind === 'UnionBody' || entity.kind === 'Organization')) return isNamed || told?.type === 'ORGANIZED' ? runs('co_organizer') : undefined
  if (!standsFirst(items, at)) return undefined
  return told ?? (isUnion && isNamed ? runs('host') : undefined)
}

/** Whether a clause begins with it, but for dates, adverbs, areas and marks; 由 may stand before it. */
function standsFirst(items: readonly Item[], at: number): boolean {
  const { clause } = items[at] as Item
  let i = at - 1
  while (i >= 0 && items[i]?.clause === clause && ((items[i] as Item).isAdverb || (items[i] as Item).acts.includes('area') || /^[■●◆◇▲△★☆○□◎]$/.test((items[i] as Item).text))) i--
  const before = items[i]
  return !before || before.clause !== clause || /^[，。；：由]$/.test(before.text)
}

/** What the body's clause says that it does, first of all. */
function actAfter(items: readonly Item[], at: number, isNamed: boolean): Part | undefined {
  const { clause } = items[at] as Item
  for (let i = at + 1; i < items.length && (items[i] as Item).clause === clause; i++) {
    const { acts, members, text } = items[i] as Item
    if (members.some(({ entity }) => entity.kind === 'UnionBody' || entity.kind === 'Organization' || entity.kind === 'Person')) return undefined
    if (GIVES.test(text)) return runs('supporter')
    for (const act of acts) {
      const part = PART_OF_ACT[act]
      // 每年组织|腰椎检查: something else is run.
      if (part) return part.role === 'host' && !isNamed && !/^[，。；、]$/.test(items[i + 1]?.text ?? '。') && items[i + 1]?.members[0]?.entity.kind !== 'Initiative' ? undefined : part
    }
  }
  return undefined
}

const GIVES = /^(?:派|派出|派来|选派|提供|捐|捐出|捐赠|捐来|赞助|资助|配套|承担|免费|无偿|义务|抽调|支付|出资)了?$/
const PART_OF_ACT: Readonly<Record<string, Part>> = {
  host: runs('host'), undertake: runs('undertaker'), co_organize: runs('co_organizer'), support: runs('supporter'), fund: runs('supporter'),
  attend: attends('participant'), perform: attends('performer'), award: attends('participant'),
}
