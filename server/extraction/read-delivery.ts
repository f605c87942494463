// A sentence in, what is taken to a place for people in it and has no name but that of its parts out: 把普法宣讲、义诊和理发送到物流园.
import { Sign } from '#rulebook/sign.ts'
import type { Deed } from './deed.ts'
import type { SentenceView } from './sentence-view.ts'

const DELIVERED = /[把将]((?:(?![把将])[^，。；：“”《》]){4,40}?)(?:一起|一并|一同|集中|打包)?(?:送|带|搬|办|开)(?:到|进|至)/
/** Most sentences take nothing anywhere. */
const GRASPS = new Sign(['把', '将']), TAKES = new Sign(['送', '带', '搬', '办', '开'].flatMap(verb => ['到', '进', '至'].map(to => verb + to)))
/** What is done for people, and no thing that is given. */
const SERVICE = /(?:讲座|宣讲|普法|义诊|体检|理发|义剪|剪发|咨询|疏导|按摩|理疗|课|培训|演出|放映|维修|检测|讲台|讲堂|辅导)(?:服务|活动)?$/
const AND = /[、和与及]/

/** Several things at least: one by itself has a name or is none in particular. */
export function readDelivery(view: SentenceView): Deed | undefined {
  const match = GRASPS.in(view) && TAKES.in(view) ? DELIVERED.exec(view.text) : null
  if (!match) return undefined
  const list = match[1] as string, parts = list.split(AND), last = SERVICE.exec(parts.at(-1) as string)
  if (!last || parts.length < 2 || !parts.every(part => part.length > 1) || parts.filter(part => SERVICE.test(part)).length < 2) return undefined
  const start = match.index + 1
  return { start, end: start + list.length, head: last[0], host: 'needed', name: () => list, aliases: () => parts.filter(part => part.length > 4) }
}
