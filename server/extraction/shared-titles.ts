// A sentence and one of the people that it names in, his posts and honours out: those printed before his name, or before the first of a list that shares them (副主席张丽、|姜鲁平, 全国劳动模范周国庆、|王建国).
import type { ReadSentence } from './find-mentions.ts'
import type { Mention, Title } from './mention.ts'

const NONE: readonly Title[] = []
/** 教师达瓦、|扎西顿珠: a name spelt by sound is found by itself, in a list too. */
const LISTED = new Set(['person/in-list', 'person/spelt'])

export function titlesOf(read: ReadSentence, at: number): readonly Title[] {
  const person = read.mentions[at] as Mention
  if (person.titles || !LISTED.has(person.rule)) return person.titles ?? NONE
  const before = at > 0 ? read.mentions[at - 1] as Mention : undefined, between = before?.kind === 'Person' ? read.view.text.slice(before.end, person.start) : ''
  // 副主席甲、乙和丙, but 讲师甲和乙: two that are merely joined may be of different ranks.
  if (between !== '、' && !(AND.has(between) && !before?.titles)) return NONE
  const titles = titlesOf(read, at - 1), [title] = titles
  return titles.length === 1 && title && isShared(title) ? titles : NONE
}

const AND = new Set(['和', '与', '及', '以及'])

/** An honour, or one post of which there are several: a body has one 主席, and may have many 副主席, 委员 and 焊工. */
const isShared = ({ honour, posts }: Title): boolean => honour !== undefined || posts.length === 1 && (SEVERAL.test(posts[0] as string) || !ONE.test(posts[0] as string))
const SEVERAL = /副|委员|成员|代表|干部|工程师|教授|讲师/, ONE = /[长任席记理裁]$|总监|负责人|领导|巡视员|调研员/
