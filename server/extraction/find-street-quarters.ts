// A sentence and its bodies in, the quarters out that stand right behind the street or town that they are of: 东风街道|柳园社区|坐满了人. Such a quarter is a body, and a place.
import { gather } from '#model/gather.ts'
import { Sign } from '#rulebook/sign.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const QUARTER = new Sign(['社区']), TOWN = /(?:街道|[镇乡])$/
/** What stands behind it begins something else, and is no part of its name (社区|卫生服务中心). */
const NAME = /^((?![的在和与为各该等])(?:(?![的在和与])[〇\u3400-\u9fff]){2,4}社区)(?=[，。、；：（”]|[里内]|坐满|举[行办]|召开|开[展讲班启]|启动|热闹|联合|[的和与等为把在]|$)/, LONGEST = 8

export function findStreetQuarters(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!QUARTER.in(view)) return NONE
  return gather(bodies, (body): readonly Mention[] => {
    const quarter = body.kind === 'Organization' && body.form === 'full' && TOWN.test(body.name) ? NAME.exec(view.text.slice(body.end, body.end + LONGEST))?.[1] : undefined
    if (quarter === undefined || bodies.some(({ start }) => start >= body.end && start < body.end + quarter.length)) return NONE
    return [withAllFields({ kind: 'Organization', kinds: ['Venue'], start: body.start, end: body.end + quarter.length, name: body.name + quarter, aliases: [quarter], rule: 'name/quarter', form: 'full' })]
  })
}
const NONE: readonly Mention[] = []
