// A read article whose rules have spoken in, that all of those whom a sentence names spoke at the event, as the next one says of them together (三人先后作了报告, 他们从各自的岗位讲起), out.
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { numberSaid } from './number-said.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const TURN = '先后|分别|依次|轮流|结合|围绕|从|以|各自|现场|逐一'
const SPEECH = '讲授|讲述|分享|宣讲|讲起|讲解|授课|发言|开讲|(?:作|做)(?:了)?[^，。；]{0,8}?(?:报告|宣讲|分享|发言|演讲|讲解|授课|辅导|交流)'
const TOGETHER = new RegExp(`^(?:(他们|她们)|([两二三四五六七八九十]|\\d{1,2})(?:人|[位名](?:全国|省|市)?(?:劳模|劳动模范|工匠|讲师|专家|教授|律师|医生|嘉宾|同志|选手|职工|老师|教师|代表|宣讲人|宣讲员|主讲人|报告人|分享人)))(?:还|都|均|也)?(?:${TURN})[^。；：“”]{0,24}?(?:${SPEECH})`)
/** Whom else 他们 could be: so many of whom the sentence tells without a name. */
const CROWD = /\d[余多]?[名位]|职工们|大家|全体|学员|观众|听众/

export function relateSpeeches(article: ReadArticle, draft: Draft, resolution: Resolution, pageText: string): void {
  for (const named of resolution.namingPeople(article)) {
    const index = named + 1, before = article.sentences[named] as ReadSentence, after = article.sentences[index]
    const said = named >= article.heads && after && before.sentence.paragraph === after.sentence.paragraph ? TOGETHER.exec(after.view.text) : null
    if (!said) continue
    const people = [...new Set(before.mentions.flatMap(mention => mention.kind === 'Person' ? resolution.get(mention) ?? [] : []))]
    if (said[1] ? people.length < 2 || CROWD.test(before.view.text) : people.length !== numberSaid(said[2] as string)) continue
    for (const person of people) for (const event of eventsOf(person, article, draft)) draft.relate(person, 'ATTENDED', event, proveBy(placeOf(article, index, pageText), 0, said[0].length, 'attend/speak-together', true, true), 'speaker')
  }
}

/** What the article says that somebody attended. */
const eventsOf = ({ id }: DraftEntity, { article }: ReadArticle, draft: Draft): DraftEntity[] => draft.edgesOf('ATTENDED').filter(({ from, evidence }) => from === id && evidence.some(proof => proof.article === article)).map(({ target }) => target)
