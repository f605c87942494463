// The initiatives that a sentence names in, the same with what stands right before a quoted name as the beginning of it out: 2025年度柳林县集体协商|“集中要约行动”推进会.
import type { Mention } from './mention.ts'

/** Which year's or session's it is: what has that is told apart, and what is quoted right behind it is the same. */
const TOLD_APART = /^(?:[〇\u3400-\u9fff]{2,9}[省市区县州旗])?(?:(?:19|20)\d{2}年|第[一二三四五六七八九十百\d]{1,4}[届次期])/
/** Games and festivals have parts, each with a name of its own. */
const HAS_PARTS = /(?:运动会|文化节|艺术节|体育节|读书节|工匠节|博览会|周|月|季|年|系列活动)$/

/** Straight before a quotation, or with 集中 between: 集体协商|集中“要约行动”. */
const isBefore = ({ end }: Mention, start: number, text: string): boolean => end === start || end + AT_ONCE.length === start && text.startsWith(AT_ONCE, end)
const AT_ONCE = '集中'

export function joinQuoted(found: readonly Mention[], text: string): readonly Mention[] {
  if (!found.some(({ start }, i) => i > 0 && text[start] === '“' && isBefore(found[i - 1] as Mention, start, text))) return found
  const joined: Mention[] = []
  for (const mention of found) {
    const before = joined.at(-1)
    if (before && isBefore(before, mention.start, text) && text[mention.start] === '“' && before.form === 'full' && mention.form === 'full' && before.rule === 'initiative/head' && TOLD_APART.test(before.name) && !HAS_PARTS.test(before.name)) joined[joined.length - 1] = { ...mention, start: before.start, name: before.name + text.slice(before.end, mention.start) + mention.name, aliases: [mention.name, ...mention.aliases ?? []] }
    else joined.push(mention)
  }
  return joined
}
