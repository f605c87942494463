// A sentence in, the companies that it lists by brand alone before saying that they are companies out: 与|椰风出行、南岛约车|两家平台企业.
import { allOf } from '#model/all-of.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isFree, type Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const FIRMS = ['企业', '公司', '律师事务所', '律所']
/** What closes the list. */
const CLOSING = new RegExp(`(?:等?(?:[两三四五六七八九十]|\\d{1,2})家|等多家|等)(?:[〇\\u3400-\\u9fff]{0,6}(?:平台|互联网|快递|物流|外卖|网约车|寄递|货运|配送|家政|电商|头部|龙头|重点|用工))?(?:${FIRMS.join('|')})`, 'g')
/** Most sentences have no company, or nothing that closes a list of some. */
const OF_FIRMS = new Sign(FIRMS), CLOSES = new Sign(['等', ...[...'两三四五六七八九十0123456789'].map(number => `${number}家`)])
/** 福建闽衡、泉州正言|两家律师事务所 have that in their names. */
const LAW = /律师事务所$|律所$/
/** No item holds 和 or 与, so that a list can be read in one way only. */
const LIST = /((?:(?:(?![和与])[〇\u3400-\u9fffA-Za-z0-9]){2,14}[、和与])?(?:(?:(?![和与])[〇\u3400-\u9fffA-Za-z0-9]){2,8}[、和与]){0,8}(?:(?![和与])[〇\u3400-\u9fffA-Za-z0-9]){2,8})$/
const LONGEST_LIST = 60
/** What the first of a list stands behind: 联合|甲、乙, 指导|甲、乙. */
const LEAD = /^.*(?:[与和同由及向到对在是]|联合|会同|携手|组织|指导|推动|引导|邀请|走进|来自|包括|涵盖|覆盖)(?=[^、和与]{2})/

const NONE: readonly Mention[] = []

export function findListedCompanies(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!OF_FIRMS.in(view) || !CLOSES.in(view)) return NONE
  const { text } = view, found: Mention[] = []
  for (const closing of allOf(CLOSING, text)) {
    const from = Math.max(0, closing.index - LONGEST_LIST), list = LIST.exec(text.slice(from, closing.index))
    if (!list) continue
    let start = from + list.index
    const items = (list[1] as string).split(/(?<=[、和与])/), brands: Mention[] = []
    for (const [i, item] of items.entries()) {
      const lead = i === 0 ? LEAD.exec(item)?.[0].length ?? 0 : 0, begin = start + lead, end = start + item.length - Number(/[、和与]$/.test(item))
      start += item.length
      if (end - begin < 2 || end - begin > 8 || /[、和与]$/.test(item) && item.length === 1) continue
      if (!isFree(bodies, begin, end)) continue
      if (isBrand(view, begin, end)) brands.push({ kind: 'Organization', start: begin, end, name: text.slice(begin, end) + (LAW.test(closing[0]) ? '律师事务所' : ''), rule: 'name/listed-company', form: 'full' })
    }
    if (items.length > 1) found.push(...brands)
  }
  return found
}

/** Words that name kinds of business do not: 快递、外卖等企业. A brand has a letter, or one word of one letter, and no word of doing but at its end. */
function isBrand({ tokens }: SentenceView, start: number, end: number): boolean {
  const words = tokens.filter(token => token.start >= start && token.end <= end)
  if (!words.length || words[0]?.start !== start || words.at(-1)?.end !== end) return false
  if (words.some((word, i) => word.text.length > 1 && (word.mask & (BIT.breaker | BIT.post | BIT.audience | BIT.generic | BIT.number | BIT.time)) !== 0 || GRAMMAR.has(word) || (word.mask & BIT.verb) !== 0 && i === 0)) return false
  return words.some(word => /^[A-Za-z]/.test(word.text)) || words.length > 1 && (words.some(word => word.text.length === 1) || SERVICE.has(words.at(-1)) && !/^(?:绿色|低碳|文明|安全|共享|智慧|便民|平安|公共)/.test(words[0]?.text ?? ''))
}

const GRAMMAR = new WordGroup(/^[的在由把将被对从向为给让请某各每该这那其]$/)
/** What platforms call themselves: 曹操|出行, 闪电|速递. */
const SERVICE = new WordGroup(/^(?:出行|约车|打车|快车|专车|优行|速递|快送|买菜|优选|到家|快运|速运|跑腿|闪送)$/)
