// An initiative named after the ceremony that opened it and the article in; where the article also prints what was opened by itself, the initiative takes that name.
import { CodeSet } from '#model/code-set.ts'
import type { DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const ENDS = new CodeSet('会式'), CEREMONY = /(?:总?决赛)?(?:启动|开幕|开启|闭幕|颁奖|闭幕暨颁奖|收官)(?:仪式|大会|会|式)$/
/** “冬送温暖”活动|启动仪式: what it launches is known by its own name as well. */
const LAUNCH = /[^”](?:启动|开启)(?:仪式|大会|会|式)$/
/** 活动 may be the ceremony as well; 关爱月 is not. */
const LEAST = 3

/** “驿路有家”关爱月启动仪式 and then 关爱月由某工会主办: the month is told of, and its ceremony was the first of it. */
export function nameByProgramme(entity: DraftEntity, article: ReadArticle, resolution: Resolution): void {
  if (!ENDS.has(entity.name.charCodeAt(entity.name.length - 1))) return
  const programme = entity.name.replace(CEREMONY, '')
  if (programme === entity.name || !programme.includes('“')) return
  const isPrinted = ({ name }: Mention): boolean => name.length >= LEAST && (programme.endsWith(name) || name.endsWith(programme))
  if (!article.sentences.some(read => read.mentions.some(mention => mention.kind === 'Initiative' && resolution.get(mention) === entity && isPrinted(mention)))) {
    if (LAUNCH.test(entity.name)) entity.aliases.add(programme)
    return
  }
  entity.aliases.add(entity.name)
  entity.aliases.delete(programme)
  entity.name = programme
}
