// A place in a sentence in, the trade that stands before it and the body it is practised in out: 某某公司|调试工|田茂春, 某某公司|冷作钣金工|、高级技师….
import type { Mention } from './mention.ts'
import { NO_DEPARTMENT } from './read-titles.ts'
import type { SentenceView } from './sentence-view.ts'

/** Between a body and a name no trade is longer, its department with it: 炼铁总厂综合管理室值班调度长. */
const LONGEST = 16
const TRADE = /^(?:(?![的是在和与由为将被、])[〇\u3400-\u9fff0-9A-Za-z]){2,16}$/
/** 某工会|来到退休|职工李生荣家中: what is done begins no trade. */
const DONE = /^(?:来到|走进|深入|前往|赶到|看望|慰问|走访|组织|邀请|聘请|把|给|让|会同|安排|表彰|带领|选派|推荐|资助|救助|帮助|帮扶)/

/** A trade between a body and a name is a post in the body, also where no list has it. */
export function tradeBefore(view: SentenceView, start: number, bodies: readonly Mention[]): Pick<Mention, 'titles' | 'titlesStart'> | undefined {
  const body = bodies.findLast(candidate => candidate.end <= start && start - candidate.end <= LONGEST)
  const printed = body && view.text.slice(body.end, start), trade = body?.kind === 'Organization' && printed?.startsWith('的') ? printed.slice(1) : printed
  if (!body || !trade || !TRADE.test(trade) || !/[工员师手长家厨警医官授]$/.test(trade) || DONE.test(trade) || trade.length > 8 && NO_DEPARTMENT.test(trade)) return undefined
  return { titles: [{ posts: [trade], body: { start: body.start, end: body.end } }], titlesStart: body.start }
}
