// A sentence in, the contest that it tells by who vied and not by a name out: 42名钳工近日同台比武.
import { Sign } from '#rulebook/sign.ts'
import { whomOf, type Deed } from './deed.ts'
import type { SentenceView } from './sentence-view.ts'

const VIES = new Sign(['同台', '同场'])
const BOUT = /((?:[\d,.]+|[一二三四五六七八九十百]{1,4})[余多]?[名位])([〇\u3400-\u9fff]{2,8}?)(?:近日|日前|昨日|昨天|[\d月日]{3,6})?在?(?:[〇\u3400-\u9fff]{2,10})?(?:同台|同场)(比武|竞技|比拼|较量|切磋|竞赛|角逐|PK)(?=[，。；、]|$)/

/** Not what contestants do at a contest that has a name: the article has none where this is asked. */
export function readBout(view: SentenceView): Deed | undefined {
  const match = VIES.in(view) ? BOUT.exec(view.text) : null, whom = match ? whomOf(`${match[1]}${match[2]}`) : undefined
  if (!match || !whom || NOBODY.test(whom)) return undefined
  return { start: match.index, end: match.index + match[0].length, head: '比武', name: () => `${whom}比武`, aliases: () => [`${whom}${match[3] as string}`], host: 'needed' }
}
const NOBODY = /(?:选手|职工|员工|工人|队员|学员)$/
