// A body among the items of a sentence in, what it does for the activity beside it out: by where it stands in its clause (at its beginning, after 由, after 联合) and by what the clause says that it does.
import type { RelationKind, Role } from '#model/kinds.ts'
import { prior } from '#model/prior.ts'
import { ACT } from '#rulebook/act.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { chainFrom, chainTo } from './beside-chain.ts'
import { isBody } from './draft.ts'
import type { Item } from './items.ts'
import type { SentenceView } from './sentence-view.ts'

export interface Part { readonly type: Extract<RelationKind, 'ORGANIZED' | 'ATTENDED'>; readonly role: Role }

const runs = (role: Role): Part => ({ type: 'ORGANIZED', role }), attends = (role: Role): Part => ({ type: 'ATTENDED', role })

const PARTNER = /^(?:联合|会同|携手|联手|协同|拉着|拉上|牵手|携|联动)$/
/** 某工会|获评…, 某局|的人: the body does nothing for it. */
const NO_ACTOR = new WordGroup(/^(?:获评|被|是|说|表示|代表|所属|下属|机关|各|二级|的|、)$/)
/** 某工会|队捧杯, 某工会|选送的…, 某工会|积极响应, 某工会|分列二、三位, 某厂|派出8人，: it takes part. */
const TAKES_PART = /^(?:等[\d一二三四五六七八九十多余]{0,4}[家个支]?(?:单位|企业|工会)?)?(?:的?(?:代表队|女工队|男队|女队|一队|二队|联队|队)|选送|推荐的|报送的|派员|派队|组队|(?:纷纷|积极|迅速|踊跃|随即|首先|率先|也|都|均)*(?:响应|跟进|加入|报名)|(?:分别|并|暂|依次)?(?:分列|位列|名列|位居|排名|跻身|并列|屈居|紧随|次之|分获|分享|斩获|折桂|夺魁|夺冠))|^(?:共|一共)?(?:派|派出|选派)了?[\d一二三四五六七八九十两]{1,4}[余多]?(?:人|名(?:选手|队员|职工|骨干)|支(?:代表)?队伍?)(?:参赛|出战|应战|角逐)?(?:[，；](?![为给到在向开])|。|$)/
/** 某公司|队因故退赛. */
const WITHDRAWS = /^[^。；]{0,20}(?:退赛|缺阵|弃权|缺席|未能成行)/
/** 某分公司等8家单位|受到表彰: what is done for it. */
const IS_PRAISED = /^(?:等[^，。；]{0,8})?(?:均|分别|先后|也|还)?(?:受到?了?(?:通报|隆重)?表[彰扬]|获表彰|榜上有名|入选)/
/** 某总工会|传来消息: who tells of it. */
const TELLS_NEWS = /^(?:处)?(?:传来|获悉|传出|消息)/
/** 某总工会|主席|那仁: its officer did it, whoever he is. */
const isOfficer = (items: readonly Item[], last: number): boolean => OFFICER.has(items[last + 1])
const OFFICER = new WordGroup(/^(?:党组书记|党组成员|常务副主席|副主席|主席|书记|副书记|部长|副部长|局长|副局长)$/)
/** 传达全总、某总工会|有关会议精神: what it wants is told of, and nothing that it does. */
const SPIRIT = /^(?:的)?(?:有关|相关|最新|工作|重要)?[〇\u3400-\u9fff]{0,12}?(?:会议|全会|全委会|文件|通知|讲话)(?:的)?(?:精神|要求)/
/** 某局、某委|相关负责人, 女职工委员会|主任由某人兼任: the people are there, not the bodies. */
const SOMEBODY_OF = /^[^，。；]{0,8}(?:负责人|代表|干部|领导|会长|选手)|^(?:副?主[任席]|副?书记)由/
/** 某医院的|医生团队: whom it lends. */
const LENT = /^的[〇\u3400-\u9fff]{0,5}?(?:医生|大夫|医师|医护|医务人员|护士|律师|志愿者|教师|老师|专家|教授|讲师|大学生|师生|理发师|咨询师|民警|法官|消防员|指导员)(?![^，。；]{0,6}(?:说|表示|介绍|告诉|参加|参赛|出席|观看|夺|获))/
const LONGEST_WORD = 24
/** 某工会|带着15名职工，参加了某总工会主办的“…”: what others run. */
const JOINS_ANOTHERS = /^[^。；：“”]{0,24}?(?:参加|参与|出席|观看)了?由?[^，。；“”]{4,40}?(?:主办|举办|承办|组织|发起|开展|推出|举行)的/, LONGEST_JOINING = 80

/** `isNamed`: the activity is named in the sentence itself, so that a union that acts is taken to run it, whatever it is said to do. */
export function partOf(view: SentenceView, items: readonly Item[], at: number, isNamed: boolean): Part | undefined {
  const first = chainFrom(items, at), last = chainTo(items, at), end = (items[last] as Item).end
  const isUnion = (items[at] as Item).members.some(({ entity }) => entity.kind === 'UnionBody')
  const after = view.text.slice(end, end + LONGEST_WORD)
  if (isNamed && JOINS_ANOTHERS.test(view.text.slice(end, end + LONGEST_JOINING))) return attends('participant')
  if (TAKES_PART.test(after)) return WITHDRAWS.test(after) ? undefined : attends('participant')
  if (!isUnion && LENT.test(after) && (prior(items, first)?.text === '来自' || standsFirst(items, first))) return runs('supporter')
  if (NO_ACTOR.has(items[last + 1]) || isOfficer(items, last) || SPIRIT.test(after) || SOMEBODY_OF.test(after) || IS_PRAISED.test(after) || TELLS_NEWS.test(after)) return undefined
  const told = actAfter(items, last, isNamed), partner = prior(items, first)?.text ?? ''
  if (PARTNER.test(partner) || /^[与和同及跟]$/.test(partner) && prior(items, first - 1)?.members.some(({ entity }) => isBody(entity))) return isNamed || told?.type === 'ORGANIZED' ? runs('co_organizer') : undefined
  if (!standsFirst(items, first)) return undefined
  return told ?? (isNamed && (isUnion || isWhose(items, last)) ? runs('host') : undefined)
}

/** 某局、某委|，以及某公司、某部的领导: the list goes on before it is said so. */
const AND_OTHERS = /^，(?:以及|还有)[^，。；]{2,40}?的?(?:领导|负责人|代表|干部|会长)/, LONGEST_LIST = 52
/** 某局、某委|等单位主要负责人: whether the people are told of, and not the bodies. */
export function isSomebodyOf({ text }: SentenceView, items: readonly Item[], at: number): boolean {
  const { end } = items[chainTo(items, at)] as Item
  return SOMEBODY_OF.test(text.slice(end, end + LONGEST_WORD)) || AND_OTHERS.test(text.slice(end, end + LONGEST_LIST))
}

/** Whether a clause begins with it, but for dates, adverbs, areas and marks; 由 may stand before it. */
export function standsFirst(items: readonly Item[], at: number): boolean {
  const { clause } = items[at] as Item
  let i = at - 1
  while (i >= 0 && items[i]?.clause === clause && ((items[i] as Item).isAdverb || ((items[i] as Item).acts & ACT.area) !== 0 || BULLETS.has(items[i] as Item))) i--
  const before = items[i]
  return !before || before.clause !== clause || BEFORE_ACTOR.has(before)
}
const BEFORE_ACTOR = new WordGroup(/^[，。；：由]$/)
const BULLETS = new WordGroup(/^[■●◆◇▲△★☆○□◎]$/)

/** What the body's clause says that it does, first of all. */
function actAfter(items: readonly Item[], at: number, isNamed: boolean): Part | undefined {
  const { clause } = items[at] as Item
  for (let i = at + 1; i < items.length && (items[i] as Item).clause === clause; i++) {
    const { acts, members, text } = items[i] as Item
    // 甲|联合|乙，为驿站揭牌: who brings others in runs it first of all.
    if (PARTNER.test(text) && !members.length && items[i + 1]?.members.some(({ entity }) => isBody(entity))) return runs('host')
    if (members.some(({ entity }) => isBody(entity) || entity.kind === 'Person')) return undefined
    if (GIVES.test(text)) return runs('supporter')
    for (const [act, part] of PARTS_OF_ACTS) {
      // 每年组织|腰椎检查: something else is run.
      if ((acts & act) !== 0) return part.role === 'host' && !isNamed && !/^[，。；、]$/.test(items[i + 1]?.text ?? '。') && items[i + 1]?.members[0]?.entity.kind !== 'Initiative' ? undefined : part
    }
  }
  return undefined
}

/** 某医院|筹划的|首届…培训班: an activity that somebody's doing is said of. */
function isWhose(items: readonly Item[], at: number): boolean {
  const of = items.findIndex((item, i) => i > at + 1 && i <= at + 4 && item.text === '的' && item.members.length === 0)
  if (of < 0) return false
  for (let i = at + 1; i < of; i++) if ((items[i] as Item).members.length || /^[，。；：、参加与观看]|参加|出席/.test((items[i] as Item).text)) return false
  return items.slice(of + 1, of + 3).some(item => item.members[0]?.entity.kind === 'Initiative')
}

const GIVES = /^(?:派|派出|派来|选派|提供|捐|捐出|捐赠|捐来|赞助|资助|配套|承担|免费|无偿|义务|抽调|支付|出资)了?$/
/** Of verbs that tell several, the first counts. */
const PARTS_OF_ACTS: readonly (readonly [number, Part])[] = [
  [ACT.host, runs('host')], [ACT.undertake, runs('undertaker')], [ACT.co_organize, runs('co_organizer')], [ACT.support | ACT.fund, runs('supporter')],
  [ACT.attend, attends('participant')], [ACT.perform, attends('performer')], [ACT.award, attends('participant')],
]
