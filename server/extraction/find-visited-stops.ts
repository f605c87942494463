// A sentence and the bodies in it in, the stops of a visit that no head of names ends out: 来到甲公司、|尚玉园·文苑|、乙驿站, 走进|某某局地铁4号线1标项目|.
import { allOf } from '#model/all-of.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const GOING = ['走进', '来到', '前往', '深入', '走访', '赶赴', '奔赴', '抵达', '去到', '走到', '分赴'], GOES = new Sign(GOING), ARRIVES = new RegExp(`(?:${GOING.join('|')})了?`, 'g')
/** No sentence tells of more. */
const MOST_VISITS = 12
const LONGEST_WAY = 120, SEPARATORS = /[、和与及]/g
/** Where works go on: 龙岗区妇幼保健院|扩建工程项目, 某某局|地铁4号线1标项目. */
const WORKS = ['项目', '工地', '施工现场', '标段'], SITE = new RegExp(`^(?=.{4,28}$)[〇\\u3400-\\u9fffA-Za-z\\d#·+-]{0,26}(?:${WORKS.join('|')})$`), SITES = new Sign(WORKS)
/** 汇丰街道|一处|安置房工地: a stop can begin so, though it is no body. */
const ONE = '一处'
/** What a stop among known ones ends in. */
const STOP = /^(?=.{4,16}$)[〇\u3400-\u9fff\d·]{2,14}(?:[园苑城楼街村湾里庄路寨堡]|小区|家园|社区|市场|商圈|大厦|广场|中心|大桥|花园|院区|厂区|校区|展区)$/
/** Of what kind it is, and no name: 田间地头, 城市社区, 生产车间. */
const KIND = /^(?:[一各某多几两三十全这那该本]|所属|下属|辖区|部分|周边|附近|沿线|城市|农村|基层|困难|老旧|重点|企业|工业|商业|学校|学生|职工|工厂|施工|在建|相关|有关|众多)/

const NONE: readonly Mention[] = []

export function findVisitedStops(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  // A stop is told by the body that it begins with, or by a known one beside it.
  if (!bodies.length || !GOES.in(view)) return NONE
  const found: Mention[] = []
  for (const { index, 0: verb } of [...allOf(ARRIVES, view.text)].slice(0, MOST_VISITS)) {
    const from = index + verb.length, stop = view.text.slice(from, from + LONGEST_WAY).search(/[，。；：“！？]/)
    if (stop > 0) found.push(...stopsIn(view, from, from + stop, bodies))
  }
  return found
}

/** The stops between the verb and the mark that closes the list. */
function stopsIn(view: SentenceView, from: number, to: number, bodies: readonly Mention[]): readonly Mention[] {
  const { text } = view, named = bodies.filter(({ start, end, form }) => start >= from && end <= to && (form !== 'generic' || text.startsWith(ONE, end - ONE.length)))
  if (!named.length) return NONE
  const cuts = allOf(SEPARATORS, text.slice(from, to)).map(({ index }) => from + index).filter(at => !named.some(({ start, end }) => start <= at && at < end))
  if (!cuts.length && !SITES.in(view)) return NONE
  const items = [from, ...cuts.map(at => at + 1)].map((start, i) => ({ start, end: cuts[i] ?? to }))
  const isKnown = (item: { start: number; end: number }): boolean => named.some(({ start, end }) => start === item.start && end === item.end)
  return items.flatMap((item, i): readonly Mention[] => {
    if (isKnown(item)) return []
    const name = text.slice(item.start, item.end), body = named.find(({ start }) => start === item.start)
    const isSite = body ? SITE.test(text.slice(body.end, item.end)) : false
    const isStop = !body && STOP.test(name) && !KIND.test(name) && [items[i - 1], items[i + 1]].some(other => other && isKnown(other)) && isName(view, item.start, item.end)
    return isSite || isStop ? [{ kind: 'Venue', ...item, name, rule: 'place/stop', form: 'full' }] : []
  })
}

/** Words that say something make no name. */
function isName({ tokens }: SentenceView, from: number, to: number): boolean {
  const words = tokens.filter(({ start, end }) => start >= from && end <= to)
  return words[0]?.start === from && words.at(-1)?.end === to && words.every(({ mask, text }) => (mask & BIT.verb) === 0 && ((mask & (BIT.function | BIT.breaker)) === 0 || (mask & (BIT.noun | BIT.surname)) !== 0) && (mask & (BIT.post | BIT.audience)) === 0 && text !== '的') && words.some(({ text, mask }) => text.length === 1 || (mask & BIT.area) !== 0)
}
