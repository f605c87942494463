// A headline in, the initiative that it tells by what is sent where out: 总工会|送法到牧区, 志愿者|送医下乡.
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const SENDS = new Sign(['送法', '送医', '送文化', '送戏', '送技', '送教', '送政策', '送电影', '送健康', '送岗'])
/** What is sent, and where to; with 活动 behind it, it is a name anyway, and “…” is a figure of speech. */
const SENDING = /(送(?:法律?|医(?:送药)?|文化|戏|技[能术]?|教|政策|电影|健康|岗位?))(?:上门|(?:下(?:乡|基层|[村车工班矿]|企业)|(?:走进|送到|[进到上入])(?:(?![暖护惠助解促聚润强“])[〇\u3400-\u9fff]){1,8}?))(?=$|[\s，。；！、])/

const NONE: readonly Mention[] = []

/** Nothing in the body of an article: what it says there, it says by what was done. */
export function findSendings(view: SentenceView, head: boolean): readonly Mention[] {
  const sending = head && SENDS.in(view) ? SENDING.exec(view.text) : null
  return sending ? [{ kind: 'Initiative', start: sending.index, end: sending.index + sending[0].length, name: sending[0], head: sending[1] as string, rule: 'visit/sending', form: 'full' }] : NONE
}
