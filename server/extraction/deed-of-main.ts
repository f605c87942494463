// A deed that a sentence tells and its hosts in, those of them out whose the article’s main initiative is too, where that consists of the deed: 送清凉 of what was brought, 义诊 of 测血压.
import type { Deed } from './deed.ts'
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** What initiatives and deeds of one kind are called: goods and visits, doctors, law, shows. */
const KINDS: readonly RegExp[] = [/送清凉|送温暖|送凉|清凉|温暖|慰问|关爱|关怀|暖[心冬新]|走访|看望/, /义诊|体检|查体|筛查|检测|送医|巡诊/, /普法|送法|法律|讲法|讲解/, /演出|放映|送文化|送戏|送电影/]
/** 免费|体检: how it is done. */
const MANNER = /^(?:免费|义务|集体|上门)/

/** Whether what an initiative is called says the deed. */
function isOfKind(names: string, { head }: Deed): boolean {
  const kind = KINDS.find(each => each.test(head))
  return kind?.test(names) === true || kind !== KINDS[0] && names.includes(head.replace(MANNER, ''))
}

/**
 * Where a deed is what the article's main initiative consists of (“送清凉”活动 of the same union, of which a later sentence says to whom it brought what): those of its
 * hosts whose the main one is too. Undefined where it is a deed of its own.
 */
export function hostsOfMain(article: ReadArticle, read: ReadSentence, main: DraftEntity, deed: Deed, hosts: readonly DraftEntity[], resolution: Resolution): readonly DraftEntity[] | undefined {
  if (!isOfKind([main.name, ...main.aliases].join(' '), deed)) return undefined
  const around = new Set(article.sentences.filter((other, index) => index < article.heads || other.mentions.some(mention => resolution.get(mention) === main)).flatMap(other => other.mentions.flatMap(mention => resolution.get(mention) ?? [])))
  if (![...around].some(isUnion)) return hosts
  const own = hosts.filter(host => around.has(host))
  const isWithMain = read.mentions.some(mention => { const union = mention.end <= deed.start ? resolution.get(mention) : undefined; return union && isUnion(union) && around.has(union) })
  return own.length || isWithMain ? own : undefined
}

const isUnion = ({ kind }: DraftEntity): boolean => kind === 'UnionBody'
