// A read article and a meeting in it in, whether it was held on the way of a visit that the article opens with out: 副主席某某一行到某县调研。…，随后召开|座谈会.
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { readInspection } from './read-inspection.ts'
import type { ReadArticle } from './resolution.ts'

const MEETING = /(?:座谈会|汇报会|交流会|反馈会|碰头会)$/
const THEN = /(?:^|，|；)(?:随后|之后|其后|接着|其间|期间|会前|最后|调研组|调研中)[^。；“]{0,16}(?:召开|举行|开)了?(?:一[场次])?$/
const LONGEST_WAY = 36
/** Those who go on the visit. */
const PARTY = /一行|带队|率队|率领|带领/

/** Such a meeting is no main thing: it is part of the visit. */
export function isHeldOnVisit({ sentences, heads }: ReadArticle, index: number, { head = '', start }: Mention): boolean {
  if (index <= heads || !MEETING.test(head) || !THEN.test((sentences[index] as ReadSentence).view.text.slice(Math.max(0, start - LONGEST_WAY), start))) return false
  const first = sentences[heads] as ReadSentence, visit = PARTY.test(first.view.text) ? readInspection(first) : undefined
  return visit !== undefined
}
