// A read article in, the schools, hospitals and firms that it says formed a group of schools or a league as parts of that out: 甲中学牵头，同乙中学、丙中学组建|丁教育集团.
import { Sign } from '#rulebook/sign.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

const LEAGUE = /(?:教育集团|学校联盟|教育联盟|办学联盟|产业联盟|医联体|医共体|医疗集团|联合体|共同体|协作[区体]|联盟)$/
const MEMBER = /(?:[中小]学|幼儿园|学[校院]|大学|[一二三四五六七八九十][中小]|医院|卫生院|公司|[厂矿]|集团)$/
/** What stands between the list and the league. */
const FORMS = ['组建', '组成', '结成', '共建', '联合成立', '共同成立', '合并成立'], FORM = new RegExp(`^(?:[^，。；：、]{0,8}?)(?:${FORMS.join('|')})(?:了|起)?(?:的)?“?$`)
/** 由甲、乙|组成, and behind the league: 丁教育集团由|甲、乙|组成. */
const FORMED_OF = ['组成', '组建', '构成', '合并而成'], BY = /^”?(?:由|包括|涵盖)$/, FORMED = new RegExp(`^(?:等)?[^，。；：、]{0,8}?(?:${FORMED_OF.join('|')})`)
/** What sentences have in which anything is formed. */
const FORMING = new Sign([...FORMS, ...FORMED_OF])
/** What joins the members to one another. */
const JOIN = /^(?:[、和与同及]|(?:牵头|发起|领衔)?，?(?:联合|携手|会同|同|与|和|联手))$/

/** Sentences that name more than anybody reads are left alone. */
const MOST = 80

export function relateMembers(article: ReadArticle, draft: Draft, resolution: Resolution, pageText: string): void {
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads || read.mentions.length > MOST || !FORMING.in(read.view)) continue
    for (const league of read.mentions) {
      const whole = league.kind === 'Organization' && LEAGUE.test(league.name) ? resolution.get(league) : undefined
      if (whole?.kind !== 'Organization') continue
      for (const member of membersOf(read, league)) {
        const part = resolution.get(member)
        if (part && part !== whole && isOne(part) && !draft.isPart(whole, part)) draft.relate(part, 'PART_OF', whole, proveBy(placeOf(article, index, pageText), Math.min(member.start, league.start), Math.max(member.end, league.end), 'part/formed-of', true))
      }
    }
  }
}

const isOne = ({ kind, name }: DraftEntity): boolean => kind === 'Organization' && MEMBER.test(name) && !LEAGUE.test(name)

/** Those listed before the league that they formed, or behind it. */
function membersOf({ view: { text }, mentions }: ReadSentence, league: Mention): readonly Mention[] {
  const bodies = mentions.filter(({ kind, form }) => kind === 'Organization' && form !== 'generic')
  const before = bodies.filter(({ end }) => end <= league.start), last = before.at(-1)
  if (last && FORM.test(text.slice(last.end, league.start))) return before.slice(firstOfRun(before, text))
  const behind = bodies.filter(({ start }) => start >= league.end), run = behind.slice(0, endOfRun(behind, text)), closing = run.at(-1)
  return closing && BY.test(text.slice(league.end, behind[0]?.start)) && FORMED.test(text.slice(closing.end, closing.end + LONGEST_FORMING)) ? run : []
}
const LONGEST_FORMING = 14

/** Where the run of bodies that ends a list begins. */
function firstOfRun(bodies: readonly Mention[], text: string): number {
  let first = bodies.length - 1
  while (first > 0 && JOIN.test(text.slice(bodies[first - 1]?.end, bodies[first]?.start))) first--
  return first
}

/** How many bodies of a list stand together at its beginning. */
function endOfRun(bodies: readonly Mention[], text: string): number {
  let count = Math.min(1, bodies.length)
  while (count < bodies.length && JOIN.test(text.slice(bodies[count - 1]?.end, bodies[count]?.start))) count++
  return count
}
