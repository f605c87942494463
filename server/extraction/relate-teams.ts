// A read article in, the teams that took part in what it is about out: those of volunteers that it tells of at work (某供电局工会志愿服务队|昼夜巡查), and those in a list of results.
import { isContest } from './contest.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const ACTION = /志愿服务?(?:活动|行动|月|周|季|项目)?[”]?$/, TEAM = /志愿(?:者|服务)?(?:者)?(?:小|分)?队$/
const OPENS = /(?:^|[；。，])$/
/** What was at other times, and what is done to a team, is no part in the action. */
const ELSEWHERE = /去年|此前|以来|曾|往年/, AT_WORK = /^(?:则|也|还|的[\d余多]{1,4}[名位]队员)?(?:昼夜|全程|轮流|分头|上门|现场|负责|沿街|沿途|巡[查逻护检]|值守|引导|疏导|清[理扫洗运]|维[修护]|检[修查]|帮|为[^，。；]{2,12}(?:提供|送|修|理发|讲|检))/, LONGEST_WORK = 24

export function relateTeams(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (main && isContest(main)) relateListed(article, main, draft, resolution, pageText)
  if (!main || !ACTION.test(main.name)) return
  for (const [index, { view: { text }, mentions }] of article.sentences.entries()) {
    if (index < article.heads || ELSEWHERE.test(text)) continue
    for (const mention of mentions) {
      const team = mention.kind === 'Organization' && TEAM.test(mention.name) && OPENS.test(text.slice(Math.max(0, mention.start - 1), mention.start)) && AT_WORK.test(text.slice(mention.end, mention.end + LONGEST_WORK)) ? resolution.get(mention) : undefined
      if (team && !draft.edges.some(({ from, to }) => from === team.id && to === main.id)) draft.relate(team, 'ATTENDED', main, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'attend/team', false), 'participant')
    }
  }
}

/** 外科、|内科代表队|包揽团体前三名: whom the results of the main contest name. */
function relateListed(article: ReadArticle, main: DraftEntity, draft: Draft, resolution: Resolution, pageText: string): void {
  for (const [index, { mentions }] of article.sentences.entries()) for (const mention of mentions) {
    const team = mention.rule === 'name/team-listed' ? resolution.get(mention) : undefined
    if (team) draft.relate(team, 'ATTENDED', main, proveBy(placeOf(article, index, pageText), mention.start, mention.end, 'attend/team-listed', true), 'participant')
  }
}
