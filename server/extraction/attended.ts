// An initiative in, whether people attend it out: what goes on as a service, is given or signed has users, not participants.
import { CodeSet } from '#model/code-set.ts'
import type { DraftEntity } from './draft.ts'

const SERVICES = ['服务', '平台', '保险', '工程', '品牌', '驿站', '机制', '行动计划', '小程序', '礼包', '书箱', '基金', '互助金', '热线', '专线', '服务车', '流动车', '体检车', '直通车', '工作法'], GOES_ON = new RegExp(`(?:${SERVICES.join('|')})$`), SERVICE_ENDS = CodeSet.lasts(SERVICES)
/** These are no events beside another: an agreement is signed at a meeting. */
const PAPER = /(协议|合同|备忘录|公约|约定|保障)》?$/

/** An opening (揭牌, 启用) is attended, whatever is opened. */
export function isAttended({ head, name }: Pick<DraftEntity, 'head' | 'name'>, isMain: boolean): boolean {
  if (head === '揭牌') return true
  if (name.endsWith('”法') || goesOn(head || name.replace(/[”》]+$/, ''))) return false
  return isMain || head !== '签署' && !PAPER.test(head || name)
}

const goesOn = (name: string): boolean => SERVICE_ENDS.has(name.charCodeAt(name.length - 1)) && GOES_ON.test(name)
