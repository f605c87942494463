// A sentence in, the places that it calls by a name of their own in quotation marks, told by their last letter and by what is done with them, out: 建成“姜茶角”, “半小时舱”里.
import { gather } from '#model/gather.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const LIKE_PLACE = /(?:[屋舱亭栈]|[^本车前后]站|[^内户在教诊]室|[事理]堂|工坊|长廊|(?<![主视独口语])角|[小歇庭脚]院|客厅|暖房|窗口|岗亭|小栈|食堂|港湾|小铺|小筑|小憩)$/
const BEFORE = /(?:[建设办开管支搭]|建成|建起|设立|设起|开设|开办|打造|共建|走进|来到|走到|增设|腾出|推出|拖到|搬进|[间座处个]|的|由|在|到|进)了?$/
const AFTER = /^(?:在[^，。；“]{2,16}(?:揭牌|启用|投用|挂牌|落成|开放|开张|亮相|开院|开园|开站|迎客)|[里内外前旁]|门口|设在|位于|由|是|就在|对外|已|正式|启用|揭牌|开放|开张|开门|建成|\d)/
const LONGEST_NAME = 10

export function findQuotedPlaces({ text, quotations }: SentenceView, bodies: readonly Mention[]): Mention[] {
  return gather(quotations, ({ mark, start, end }): readonly Mention[] => {
    if (mark !== '“' || end - start > LONGEST_NAME || end - start < 5 || !LIKE_PLACE.test(text.slice(start + 1, end - 1)) || bodies.some(body => body.start < end && start < body.end)) return []
    if (!BEFORE.test(text.slice(Math.max(0, start - 4), start)) && !AFTER.test(text.slice(end, end + 24))) return []
    return [{ kind: 'Venue', start: start + 1, end: end - 1, name: text.slice(start + 1, end - 1), rule: 'name/quoted-place', form: 'full' }]
  })
}
