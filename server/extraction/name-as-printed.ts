// A body's name as printed in, the name and its abbreviations out: letters misread put right, what stands in brackets taken out.
import { CodeSet } from '#model/code-set.ts'
import { endsIn } from '#names/ends-in.ts'
import { Sign } from '#rulebook/sign.ts'
import type { SentenceView } from './sentence-view.ts'

const BRACKET = /[（(]/, OPENING = new CodeSet('（('), BRACKETED = new Sign('（('), NONE: readonly string[] = []
const ABBREVIATED = /[（(](?:以下|下文|下)?简称[：:]?[“"]?([^”"）)、，]{2,12})[”"]?/

/** 某某工会联合会|第一届委员会 is the union in one term of it. */
const OF_A_TERM = /((?:工会|工会联合会|联合工会))第[一二三四五六七八九十\d]{1,3}届(?:工会)?委员会$/
/** 青河大学|第五届工会委员会 is too. */
const IN_A_TERM = /(?<=[〇\u3400-\u9fff]{3}(?:公司|集团|院|学|校|[厂矿局段所站行]))第[一二三四五六七八九十\d]{1,3}届(工会)(?:委员会)?$/
/** 中国民航工会|东北地区委员会, 中国铁路工会|某局集团公司委员会: an industry's union in one region or company of it. */
const OF_A_REGION = /^中国[〇\u3400-\u9fff]{2,12}工会[〇\u3400-\u9fff]{2,20}委员会$/

/** 柳林市总工会|直属机关工委: a federation's committee for the unions that are its own. */
const OF_FEDERATION = /总工会[〇\u3400-\u9fff]{0,6}工委$/

/** Whether the name of a committee is that of a union. */
export const isUnionCommittee = (printed: string): boolean => endsIn(printed, '委员会') ? OF_A_TERM.test(printed) || OF_A_REGION.test(printed) : endsIn(printed, '工委') && OF_FEDERATION.test(printed)

/** 青河大学|校工会. */
const OF_SCHOOL = /(?<=大学|学院)校工会(?=$|委员会$)/
/** Letters misread, and terms that are told in names; few sentences have any. */
const TO_PUT_RIGHT = new Sign(['总工余', '项曰部', '大学校工会', '学院校工会', '届工会', '届委员会', '总女职工', '总女工', '总经审', '总经费审查'])
/** 青河市总|女职工委员会: a federation by its short form, before a committee of it. */
const ITS_COMMITTEE = /(?<=[省市区县州旗盟])总(?=(?:女职工委员会|女工委|经审会|经审委|经费审查委员会)$)/
const putRight = (misread: string, view: SentenceView): string => TO_PUT_RIGHT.in(view) || misread.startsWith('全总') ? misread.replace('总工余', '总工会').replace('项曰部', '项目部').replace(OF_SCHOOL, '工会').replace(/^全总(?=.)/, '全国总工会').replace(ITS_COMMITTEE, '总工会').replace(OF_A_TERM, '$1').replace(IN_A_TERM, '$1') : misread

/** As far as an abbreviation may go on behind a name. */
const LONGEST_ABBREVIATION = 24

/** 青河大学第一附属医院|（省红山医院）: what else a hospital is called. */
const OTHER_NAME = /^[（(](?!原)([〇\u3400-\u9fff]{2,16}医院)[）)]/, OF_LEVEL = /^[省市县区].{4}/

/** The name without an abbreviation given in brackets, inside it or right after it in the text, which becomes an alias: 北京经济技术开发区（以下简称“经开区”）总工会. */
export function readName(misread: string, view: SentenceView, end: number): { name: string; aliases: readonly string[] } {
  const printed = putRight(misread, view), { text } = view
  if (!BRACKETED.in(view) || !OPENING.has(text.charCodeAt(end)) && !BRACKET.test(printed)) return { name: printed, aliases: NONE }
  const inside = ABBREVIATED.exec(printed)
  if (inside) {
    const close = /[）)]/.exec(printed.slice(inside.index + inside[0].length))
    const rest = close ? printed.slice(inside.index + inside[0].length + close.index + 1) : ''
    return { name: printed.slice(0, inside.index) + rest, aliases: rest ? [inside[1] + rest] : [] }
  }
  const other = printed.endsWith('医院') ? OTHER_NAME.exec(text.slice(end, end + LONGEST_ABBREVIATION))?.[1] : undefined
  if (other !== undefined) return { name: printed, aliases: [other, ...OF_LEVEL.test(other) ? [other.slice(1)] : []] }
  const behind = ABBREVIATED.exec(text.slice(end, end + LONGEST_ABBREVIATION))
  return { name: printed, aliases: behind?.index === 0 ? [behind[1] as string] : [] }
}
