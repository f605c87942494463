// A sentence's body mentions in, those that share words with their neighbours named in full out.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { endsIn } from '#names/ends-in.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** 名叫“梧桐驿”的|工会驿站 is “梧桐驿”工会驿站; 广驰汽车集团的|工会 is 广驰汽车集团工会; 凤池社区工会的|驿站 is 凤池社区工会驿站. */
export function joinPossessives(view: SentenceView, mentions: Mention[]): Mention[] {
  if (!mentions.some(({ start }) => isOwned(view, start))) return mentions
  return mentions.map((mention, i) => {
    const called = !isOwned(view, mention.start) ? undefined : /(?:名叫|名为|叫做|取名|称为|命名为)(“[^”]{2,12}”)的$/.exec(view.text.slice(Math.max(0, mention.start - 22), mention.start))?.[1]
    if (called && mention.kind !== 'UnionBody') return { ...mention, name: called + mention.name, form: 'full', aliases: [...(mention.aliases ?? []), called.slice(1, -1)] }
    const owner = prior(mentions, i)
    if (owner?.form === 'short' && owner.kind === 'Organization' && mention.kind === 'UnionBody' && mention.name === '工会' && view.text.slice(owner.end, mention.start) === '的') return { ...mention, name: owner.name + mention.name, form: 'short' }
    if (!owner || owner.form !== 'full' || mention.form === 'full' || view.text.slice(owner.end, mention.start) !== '的') return mention
    if (mention.kind !== 'Venue' && !(mention.kind === 'UnionBody' && owner.kind === 'Organization')) return mention
    return { ...mention, name: owner.name + mention.name, form: 'full' }
  })
}

const OWNED = '的'.charCodeAt(0)
const isOwned = ({ text }: SentenceView, start: number): boolean => text.charCodeAt(start - 1) === OWNED

const TOWNS = /(?:[\u4e00-\u9fff]{2,9}(?:镇|街道|乡|区|县|市)[、和与及])+$/
const LONGEST_LIST = 48

/** 狮山镇、大沥镇和|里水镇总工会 are three federations. */
export function spreadTowns(view: SentenceView, mentions: Mention[]): Mention[] {
  let spread: Mention[] | undefined
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention, federations = mention.kind === 'UnionBody' && endsIn(mention.name, '工会') ? federationsOf(view, mention, mentions) : undefined
    if (federations) spread = [...spread ?? mentions.slice(0, i), ...federations]
    else spread?.push(mention)
  }
  return spread ?? mentions
}

/** The federations that one name of a union stands for, the last of which bears it; undefined where it is one, as most are. */
function federationsOf(view: SentenceView, mention: Mention, mentions: readonly Mention[]): readonly Mention[] | undefined {
  if (LEVELS.has(mention.name.charCodeAt(0)) && COUNTED_LEVEL.test(mention.name)) return spreadCounted(view, mention)
  const isWhole = endsIn(mention.name, '总工会'), counted = NUMBERS.has(mention.name.charCodeAt(mention.name.length - (isWhole ? COUNTED_END : COUNTED_END - 1))) ? COUNTED_AREAS.exec(mention.name) : null
  // 川渝两地工会: nobody can tell of which two.
  if (counted) return spreadAreas(view, mention, counted[1] as string, counted[2] === '地' ? '总工会' : `${counted[2]}总工会`, isWhole) ?? (isWhole ? undefined : [{ ...mention, form: 'generic' }])
  if (!isWhole) return undefined
  if (mention.form !== 'full' || !LISTS.has(view.text.charCodeAt(mention.start - 1))) return undefined
  const from = Math.max(0, mention.start - LONGEST_LIST)
  const head = OF_TOWN.exec(mention.name), list = head && TOWNS.exec(view.text.slice(from, mention.start))
  if (!list) return undefined
  const found: Mention[] = []
  const level = TOWN_LEVELS.has(head[1] as string)
  let start = from + list.index
  for (const part of list[0].split(/(?<=[、和与及])/)) {
    const end = start + part.length - 1, begin = startOfTown(view, start, end), name = view.text.slice(begin, end)
    if (name.length > 1 && OF_LEVEL.test(name) && TOWN_LEVELS.has(OF_LEVEL.exec(name)?.[0] as string) === level && !mentions.some(other => other !== mention && other.start < end && begin < other.end)) found.push({ ...mention, start: begin, end, name: name + head[2] })
    start += part.length
  }
  found.push(mention)
  return found
}
const TOWN_LEVELS = new Set(['镇', '街道', '乡']), OF_LEVEL = /(?:镇|街道|[乡区县市])$/

/** Where a town's or county's name begins that ends at `end`: 来自|道县、, 由|梅溪镇、; what leads to it is no part of it. */
function startOfTown({ tokens }: SentenceView, from: number, end: number): number {
  let at = tokens.findIndex(token => token.end === end), start = end
  if (at < 0) return end
  if (((tokens[at] as Token).mask & BIT.area) !== 0) return Math.max(from, (tokens[at] as Token).start)
  for (; at >= 0 && end - start <= LONGEST_TOWN; at--) {
    const token = tokens[at] as Token
    if (token.start < from || token.end !== start || start < end && (token.mask & NO_TOWN) !== 0) break
    start = token.start
    if ((token.mask & BIT.area) !== 0) break
  }
  return start
}
const NO_TOWN = bits('function', 'breaker', 'verb', 'verbal', 'post', 'head', 'time', 'audience'), LONGEST_TOWN = 6

/** What stands before the last of a list. */
const LISTS = new CodeSet('、和与及')
const OF_TOWN = /(镇|街道|乡|区|县|市)(总工会)$/

const COUNTED_AREAS = /^([〇\u3400-\u9fff]{1,4}?)[两二三四五六七八九十](省|市|县|区|州|盟|旗|地)总?工会$/
const AREAS_BEFORE = /(?:^|[^〇\u3400-\u9fff]|[由和与为是在的让使])((?:[〇\u3400-\u9fff]{2,4}[、和与])+)$/
/** Where the number stands, from the end: 三省总工会. */
const NUMBERS = new CodeSet('两二三四五六七八九十'), COUNTED_END = 5

/** 江苏、浙江、|安徽三省总工会 are three federations, and so are 吕梁、|北碚两地工会, where each is an area. */
function spreadAreas(view: SentenceView, mention: Mention, last: string, rest: string, isWhole: boolean): Mention[] | undefined {
  const from = Math.max(0, mention.start - LONGEST_LIST), list = AREAS_BEFORE.exec(view.text.slice(from, mention.start))
  if (!list) return undefined
  const named = list[1] as string, before: Mention[] = []
  let start = mention.start - named.length
  for (const part of named.split(/(?<=[、和与])/)) {
    const end = start + part.length - 1, area = view.tokens.find(token => token.end === end && token.start >= start && (token.mask & BIT.area) !== 0)
    if (!area && !isWhole) return undefined
    // 让|吕梁、北碚两地工会: the area's own letters.
    before.push({ ...mention, start: area?.start ?? start, end, name: view.text.slice(area?.start ?? start, end) + rest, form: 'full' })
    start += part.length
  }
  return [...before, { ...mention, name: last + rest, form: 'full' }]
}

const LEVELS = new CodeSet('街镇乡区县'), COUNTED_LEVEL = /^(?:街道|镇|乡|区|县)(?:总工会|联合工会|工会)$/
/** Names without their level, then how many they are. */
const COUNTED = /(?:^|[由和与在为对向经，、；。])((?:(?:(?![和与])[\u4e00-\u9fff]){2,4}[、和与])+(?:(?![和与])[\u4e00-\u9fff]){2,4}?)[两二三四五六七八九]个?$/

/** 牌楼、丰财两个|街道总工会 are two federations. */
function spreadCounted(view: SentenceView, mention: Mention): Mention[] | undefined {
  const from = Math.max(0, mention.start - LONGEST_LIST)
  const list = COUNTED.exec(view.text.slice(from, mention.start))
  if (!list) return undefined
  const parts = (list[1] as string).split(/[、和与]/)
  let start = from + list.index + list[0].indexOf(list[1] as string)
  return parts.map((part, i) => {
    const end = i === parts.length - 1 ? mention.end : start + part.length
    const own: Mention = { ...mention, start, end, name: part + mention.name, form: 'full' }
    start += part.length + 1
    return own
  })
}
