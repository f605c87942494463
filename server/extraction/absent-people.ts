// A sentence's words and its mentions in, the people it says were not there out, each with the words that say so.
import { Cue } from '#rulebook/cue.ts'
import type { DraftEntity } from './draft.ts'
import type { Member } from './items.ts'
import type { SentenceView } from './sentence-view.ts'

const CUES = new Cue(['缺席', '请假', '因', '因公', '因病', '未能', '没能', '没有', '未及', '没', '未', '出差', '在外', '外出', '没去', '没来', '委托', '委派', '按照', '根据', '遵照', '落实', '贯彻', '赶', '走', '脱', '抽', '不了', '发来', '寄来', '捎来'])
/** 因外出开会|未能到场, 因航班取消|没能赶到, 因病|请假, 出差在外, 没能上车. */
const NOT_THERE = /缺席|请假|因公|因病|出差在外|在外(?:地)?(?:出差|开会|学习|培训)|(?:没|没有|未)(?:去|来(?!得及))(?!过|成)|赶不(?:回来?|过来|上|到)|走不开|[脱抽]不开身|来不了|[发寄捎]来了?(?:贺信|贺电|贺词|视频|祝福|一封)|(?:未能|没能|没有能|没有|未及|没)(?:如期|按时|亲自|及时|一同|如约)?(?:到场|到会|赴会|与会|赶到|赶来|赶回|赶上|参加(?!过)|出席|前来|成行|露面|上车|登车|上船|登船|同行(?!业)|随行|同往|陪同|现身)/
/** 受主席李志强|委托，副主席…: who sends another is not there. */
const SENDS = /^(?:同志|先生|女士)?的?委[托派]/
/** 按照市委副书记某某|要求: nor is who has it done. */
const ORDERS = /^(?:同志|先生|女士)?的?(?:要求|批示|指示|部署|安排|讲话|意见)/, BY_ORDER = /(?:按照|根据|遵照|落实|贯彻)$/
/** No longer a clause stands between a person and these words. */
const NEAR = /^[^。；]{0,24}$/, SOMEBODY_ELSE = /由|让|请来|代为/

export const NOBODY_ABSENT: ReadonlyMap<DraftEntity, string> = new Map()

/** Of several people before the words it is the last who is meant: 甲到场，乙因外出未能到场. */
export function absentPeople(view: SentenceView, named: () => readonly Member[]): ReadonlyMap<DraftEntity, string> {
  if (!CUES.has(view)) return NOBODY_ABSENT
  const people = named().filter(({ entity }) => entity.kind === 'Person')
  if (!people.length) return NOBODY_ABSENT
  const sender = people.find(({ mention }) => SENDS.test(view.text.slice(mention.end, mention.end + 5)) || ORDERS.test(view.text.slice(mention.end, mention.end + 6)) && BY_ORDER.test(view.text.slice(0, mention.titlesStart ?? mention.start)))
  if (sender) return new Map([[sender.entity, '委托']])
  const said = NOT_THERE.exec(view.text)
  if (!said) return NOBODY_ABSENT
  const { index, 0: words } = said
  const last = people.findLast(({ mention }) => mention.end <= index)
  if (!last) return NOBODY_ABSENT
  const between = view.text.slice(last.mention.end, index)
  return NEAR.test(between) && !SOMEBODY_ELSE.test(between) ? new Map([[last.entity, words]]) : NOBODY_ABSENT
}
