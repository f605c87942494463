// A sentence and one of the people that it names in; whether he is of the department of the one beside whom he stands out: 某某公司揽投部负责人周国庆|和|投递员王海燕.
import { prior } from '#model/prior.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'

const AND = new Set(['和', '与'])
/** One post, in a department: two offices side by side are of any body, and a 厂长 stands beside guests. */
const IN_DEPARTMENT = /^[〇\u3400-\u9fff]{2,8}(?:部|处|科|室|站|所|班|组|车间|网点)(?:副?主任|[副正]?[部处科站所班组]长|经理|负责人)$/

export function isColleague({ mentions, view }: ReadSentence, at: number): boolean {
  const person = mentions[at] as Mention, before = prior(mentions, at)
  return before?.kind === 'Person' && AND.has(view.text.slice(before.end, person.titlesStart ?? person.start)) && (before.titles ?? []).some(({ posts }) => posts.length === 1 && IN_DEPARTMENT.test(posts[0] as string))
}
