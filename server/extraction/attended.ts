// An initiative in, whether people attend it out: what goes on as a service, is given or signed has users, not participants.
import type { DraftEntity } from './draft.ts'

const GOES_ON = /(服务|平台|保险|工程|品牌|驿站|机制|行动计划|小程序|礼包|书箱|基金|互助金|热线|专线|服务车|流动车|体检车|直通车|工作法)$/
/** These are no events beside another: an agreement is signed at a meeting. */
const PAPER = /(协议|合同|备忘录|公约|约定|保障)》?$/

/** An opening (揭牌, 启用) is attended, whatever is opened. */
export function isAttended({ head, name }: Pick<DraftEntity, 'head' | 'name'>, isMain: boolean): boolean {
  if (head === '揭牌') return true
  return !/”法$/.test(name) && !GOES_ON.test(head || name.replace(/[”》]+$/, '')) && (isMain || head !== '签署' && !PAPER.test(head || name))
}
