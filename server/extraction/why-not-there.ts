// Somebody named in an article about an event, not said to have taken part, in; why it is not inferred that they did out.
import { isAttended } from './attended.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import { sayReason } from './veto.ts'

/** The sentence is about other days. */
const OTHER_DAYS = /病逝|已故|生前|回忆|据[^，。；“]{0,40}介绍/
/** 短片讲述劳模李志强|的事迹: whom something is about. */
const IS_TOLD_OF = /^(?:等[^，。；]{0,6})?(?:同志|老人|先生|女士)?的?(?:先进|感人|英雄|模范|动人|典型|奋斗|成长|优秀|平凡){0,2}(?:事迹|故事|一生|传奇)/
/** 司机李大勇|的妻子|说: whose relative it is. */
const WHOSE = /^的(?:父母|双亲|儿子|女儿|孩子|子女|公婆|岳[父母]|遗属|妻子|丈夫|爱人|老伴|母亲|父亲|妈妈|爸爸|家人|家属|徒弟|师傅|同事|搭档|工友)/
/** 他的妻子|钱小雨|是…: what a spouse is, who is said to do nothing there. */
const KIN = /(?:妻子|丈夫|爱人|老伴)$/, IS = /^也?(?:是|在[^这此])(?![^。]*(?:参[加赛与]|到场|登台|一同|摘得|夺得|获))/
/** What somebody says, and no more: whoever only came by to an opening is not, by that, at what was told of since. */
const REMARK = /^“[^”]+”/
/** 主席某某|说，往后还想…: an officer who speaks of what is to come. */
const PLANS = /^(?:说|表示|介绍|透露)，(?:往后|今后|下一步|接下来|明年|未来|下[半个]?[年月]|还[要想将])/
/** 主席某某|算过账，…: who has worked out since what it was good for. */
const WORKED_OUT = /^[^，。；“]{0,6}算[过了](?:[一这]?笔|一下)?细?账/
/** What goes on for weeks: an officer who has something to say of it in a later paragraph need not have been there. */
const GOES_ON = /(?:班|项目|计划|课|课堂|夜校|讲堂|行动|体检|一刻钟|启用|揭牌)[”》]?$/, ON_THE_SCENE = /仪式|现场|会上|时[，说]|当天|当日/
/** What is done week by week is not done at what is over in a day. */
const ONCE = /(?:[会赛展]|仪式|揭牌|启用)[”》]?$/, HABIT = /每[周月晚天日](?!的)/
/** （索南扎西）: who wrote it. */
const BY_LINE = /^[（(][^（）()，。]{2,12}[）)]$/
/** Whoever is elected was at the founding that elects. */
const ELECTED = /当选|推选|推举|选举|选为|任首任|就任|首任主席/

/** 首日，|骑手某某|领到…; 揭牌仪式上，…: who is told of on the day of the opening was there. */
const FIRST_DAY = /^(?:[\d月日]{0,6}(?:启用|投用|开放|揭牌|开张|开馆|开业)(?:当天|当日|首日|那天)|首日|(?:揭牌|启用|开放|开馆)?仪式上)[，：]/

export interface Presence {
  readonly read: ReadSentence
  readonly person: DraftEntity
  readonly event: DraftEntity
  /** Whether the article is about the event. */
  readonly isMain: boolean
  /** Whether the person's paragraph names the event. */
  readonly isNear: boolean
  readonly isOfficer: boolean
  /** Whether the person was taken for a passer-by before. */
  readonly passedBy: boolean
  /** The words that say that the person is away. */
  readonly away: string | undefined
  /** Where the names of the list end that the person stands in. */
  readonly listEnd: number
}

const SUMS_UP = /^(?:常常?|总是?|都)?(?:这[样么]|如此)(?:评价|形容|总结|概括|称赞|夸[赞奖])/, LONGEST_SUM = 8

/** The reason, as the ledger of vetoes gives it; undefined where nothing speaks against it. */
export function whyNotThere({ read: { view: { text }, mentions }, person, event, isMain, isNear, isOfficer, passedBy, away, listEnd }: Presence): string | undefined {
  if (!isAttended(event, isMain)) return sayReason('no-event', event.name)
  if (event.facts.some(({ field, value }) => field === 'status' && value !== 'held')) return sayReason('not-held', event.name)
  if (BY_LINE.test(text)) return sayReason('by-line', person.name)
  const absent = away ?? OTHER_DAYS.exec(text)?.[0]
  if (absent) return sayReason('absent', absent)
  if (IS_TOLD_OF.test(text.slice(listEnd, listEnd + 24)) || WHOSE.test(text.slice(listEnd, listEnd + 3)) || IS.test(text.slice(listEnd)) && KIN.test(text.slice(0, listEnd - person.name.length))) return sayReason('told-of', person.name)
  if (ONCE.test(event.name) && HABIT.test(text) && !mentions.some(({ kind }) => kind === 'Initiative')) return sayReason('remark', person.name)
  // 某某这样评价: somebody is spoken of.
  if (SUMS_UP.test(text.slice(listEnd, listEnd + LONGEST_SUM))) return sayReason('remark', person.name)
  if (!ON_THE_SCENE.test(text) && WORKED_OUT.test(text.slice(listEnd)) || isOfficer && PLANS.test(text.slice(listEnd))) return sayReason('remark', person.name)
  const onlySpeaksOfIt = !isNear && isMain && isOfficer && GOES_ON.test(event.name) && !ON_THE_SCENE.test(text)
  if ((passedBy || onlySpeaksOfIt) && REMARK.test(text)) return sayReason(isOfficer ? 'remark' : 'passer-by', person.name)
  return event.head === '揭牌' && isMain && !isOfficer && !ELECTED.test(text) && !FIRST_DAY.test(text) ? sayReason('passer-by', person.name) : undefined
}
