// A person and the posts before his name in, the body that stands beside them and not before them out: 由副总经理某某领队的|某公司|代表队, 在|某集团铸造厂|，焊工某某….
import { isBody, type DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { Resolution } from './resolution.ts'

/** 由副总经理某某|领队的|某公司4名职工: whose people he leads. */
const LEADS = /^(?:领队|带队|率队|领衔|率领|带领|挂帅)的$/, LONGEST_LEAD = 6
const BY = /由$/

function bodyLed(read: ReadSentence, person: Mention, from: number, resolution: Resolution): DraftEntity | undefined {
  const body = BY.test(read.view.text.slice(0, from)) ? read.mentions.find(mention => mention.start >= person.end && mention.start <= person.end + LONGEST_LEAD && isBody(mention)) : undefined
  return body && LEADS.test(read.view.text.slice(person.end, body.start)) ? resolution.get(body) : undefined
}

/** What is worked at in a body; whoever is no more than its 职工 has no post there. */
const TRADE = /(?:(?<![职员民义社])工|[匠]|司机|驾驶员|操作员|操作手|保洁员|养护员|护林员|质检员|检验员|技术员|工程师|班组?长|工段长)$/
/** 在|某集团|601路车队，|数控机床|操作工, 一行人赶到|某公司|，看望|焊工: where the sentence begins, and what more is said of the trade. */
const SCENE = /(?:^|[。；])(?:[^，。；]{0,10}，){0,2}[^，。；]{0,14}(?:在|走进|来到|赶到|走近|前往)$/, WITHIN = /^[〇\u3400-\u9fff\d]{0,10}，(?:(?![的在了是来])[〇\u3400-\u9fff]){0,8}$/
/** 在某法律援助中心，|泥瓦工某某: who is helped there works elsewhere. */
const WORKS = /(?:公司|集团|[厂矿段场店]|车间|项目部|公交|船队|车队|班组|工程队|养护站|码头)$/
/** Somebody who speaks to those who work there may have come from elsewhere. */
const GUEST = /^[^。；]{0,16}?(?:[讲授教]|传|演示|示范|分享|报告|现身说法|前来|来访|参观|调研|交流)/

function workplace(read: ReadSentence, person: Mention, from: number, resolution: Resolution): DraftEntity | undefined {
  const { text } = read.view, body = read.mentions.findLast(mention => mention.end < from && mention.kind === 'Organization' && mention.form === 'full')
  if (!body || !WORKS.test(body.name) || !SCENE.test(text.slice(0, body.start)) || !WITHIN.test(text.slice(body.end, from)) || GUEST.test(text.slice(person.end))) return undefined
  return resolution.get(body)
}

/** Undefined where no body stands so beside the posts. `from`: where these begin. */
export function bodyOfScene(read: ReadSentence, person: Mention, posts: readonly string[], from: number, resolution: Resolution): DraftEntity | undefined {
  return bodyLed(read, person, from, resolution) ?? (posts.every(post => TRADE.test(post)) ? workplace(read, person, from, resolution) : undefined)
}
