// A sentence and the word that a company's name seems to begin with in, where its brand or the area before it begins out: what no list of brands has.
import { prior } from '#model/prior.ts'
import { CodeSet } from '#model/code-set.ts'
import { BIT, type Lexicon } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isTrade } from './brand-before.ts'
import { LONGEST_NAME } from './joins-name.ts'
import { isLetter, ONE_HAN } from './letter.ts'
import { headOf } from './name-head.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** How many words may stand between a company's area and the rest of its name, and how many where they are single letters (河北|亮|城|丽|都|环境科技). */
const MOST_BETWEEN = 3, MOST_LETTERS = 5
/** What joins a company to what stands before its name: 柳林县总工会|与|红星公司. 针 and 比 may be of its brand. */
const BETWEEN_BODIES = new CodeSet('与和及同跟为由向对在从到将把被让给以于是的等按经据之了着过')

/** The area that a company's name begins with, over words of any kind between: 北京雁栖|同步|光源科技有限公司. Nothing that does, holds or ends a body may stand there. */
export function areaBefore(view: SentenceView, first: number, at: number, lexicon: Lexicon): number | undefined {
  for (let i = first - 1; i >= 0; i--) {
    const token = view.tokens[i] as Token
    if (first - i > (token.text.length === 1 || (view.tokens[i + 1] as Token).text.length === 1 ? MOST_LETTERS : MOST_BETWEEN)) return undefined
    if (!BEGINS_HAN.has(token) || (view.tokens[at] as Token).end - token.start > LONGEST_NAME) return undefined
    if ((token.mask & BIT.area) !== 0) return i < first - 1 ? i : undefined
    if ((token.mask & (BIT.verb | BIT.post | BIT.time)) !== 0 || (token.mask & BIT.breaker) !== 0 && token.text.length > 1 || BETWEEN_BODIES.has(token.text.charCodeAt(0)) && token.text.length === 1 || headOf(token, lexicon)) return undefined
  }
  return undefined
}

/** Where the area stands behind which two letters are a brand that no word is, whatever the second means: 重庆|渝|都|工业职业学院, 江津|德|顺|船厂. */
export function pairAfterArea({ tokens }: SentenceView, first: number): number | undefined {
  const area = first > 2 ? tokens[first - 3] : undefined
  if (!area || (area.mask & BIT.area) === 0) return undefined
  const letter = tokens[first - 2] as Token, second = tokens[first - 1] as Token
  if (area.end !== letter.start || letter.end !== second.start || second.end !== tokens[first]?.start) return undefined
  return ONE_HAN.has(letter) && ONE_HAN.has(second) && (letter.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0 && !isLetter(second, BETWEEN_BODIES) ? first - 3 : undefined
}

/** Where the area stands that begins a name of which one letter is left before 有限公司, if only a short brand is between. */
export function brandCutShort(tokens: readonly Token[], first: number, at: number): number | undefined {
  const letter = tokens[first] as Token, kind = tokens[first + 1]
  if (first === at || !ONE_HAN.has(letter) || kind?.start !== letter.end || !BEGINS_KIND.has(kind)) return undefined
  for (let i = first - 1; i >= 0 && letter.start - (tokens[i] as Token).end <= LONGEST_BRAND; i--) {
    const token = tokens[i] as Token
    if (token.end !== (tokens[i + 1] as Token).start || !BEGINS_HAN.has(token)) return undefined
    if ((token.mask & BIT.area) !== 0) return i
    if (token.text.length === 1 && (token.mask & (BIT.function | BIT.breaker)) !== 0) return undefined
  }
  return undefined
}
const LONGEST_BRAND = 4

/** 、快燕即|送|昆明公司: a brand of carriers before its branch's town, of which the last letter is a verb; `first` is that letter. */
export function carrierStart({ tokens, text }: SentenceView, first: number): number | undefined {
  const letter = tokens[first] as Token, town = tokens[first + 1]
  if (letter.text !== '送' || town?.start !== letter.end || (town.mask & BIT.area) === 0) return undefined
  const brand = CARRIER.exec(text.slice(Math.max(0, letter.end - LONGEST_CARRIER), letter.end))?.[1]
  const from = brand === undefined ? -1 : tokens.findIndex(({ start }) => start === letter.end - brand.length)
  return from < 0 ? undefined : from
}
const CARRIER = /(?:^|[、，。；：与和])([〇\u3400-\u9fff]{1,4}[即快闪速准专直急宅]送)$/, LONGEST_CARRIER = 7

/** 、|四川|和|邦|投资集团有限公司: no list goes on from an area with 和 and a single letter. */
export function brandOfAnd({ tokens, text }: SentenceView, first: number): number | undefined {
  const letter = tokens[first] as Token, and = prior(tokens, first), area = prior(tokens, first - 1)
  if (and?.text !== '和' || !area || (area.mask & BIT.area) === 0 || !ONE_HAN.has(letter) || (letter.mask & (BIT.area | BIT.function)) !== 0 || area.end !== and.start || and.end !== letter.start) return undefined
  return area.start === 0 || BRAND_AFTER.has(text.charCodeAt(area.start - 1)) ? first - 2 : undefined
}

/** 走进|包头|天|和|磁材科技股份有限公司: nor is a single letter behind an area an item. */
export function brandAroundAnd({ tokens }: SentenceView, first: number): number | undefined {
  const and = prior(tokens, first), letter = prior(tokens, first - 1), area = prior(tokens, first - 2)
  if (and?.text !== '和' || !letter || !area || (area.mask & BIT.area) === 0 || !ONE_HAN.has(letter) || (letter.mask & (BIT.area | BIT.function | BIT.breaker)) !== 0 || LEVEL.has(letter)) return undefined
  return area.end === letter.start && letter.end === and.start && and.end === (tokens[first] as Token).start ? first - 3 : undefined
}
const LEVEL = new WordGroup(/[省市区县州旗盟镇乡村队厂矿局段校院馆站所团]/)

/** 、|正|泰|集团股份有限公司, 走访|正|泰|电器有限公司: two letters before a company's kind or trade are its brand, whatever else the first means behind a mark, and what it cannot join behind a word. */
export function isBrandOfTwo({ tokens, text }: SentenceView, at: number): boolean {
  const [first, second, kind] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.text.length !== 1 || second?.text.length !== 1 || kind === undefined || (second.mask & (BIT.function | BIT.breaker | BIT.verb)) !== 0 || !BEGINS_KIND.has(kind) && !isTrade(kind)) return false
  return first.start === 0 || BRAND_AFTER.has(text.charCodeAt(first.start - 1)) || !isLetter(first, BETWEEN_BODIES)
}

/** Two single letters at the beginning of a clause or list that no grammar joins to what follows. */
export function isLetterPair({ text, tokens }: SentenceView, at: number): boolean {
  const first = tokens[at] as Token, second = tokens[at + 1] as Token
  return first.end - first.start === 1 && second.end - second.start === 1 && second.start === first.end && tokens[at + 2]?.start === second.end && ONE_HAN.has(first) && ONE_HAN.has(second) && (first.mask & (BIT.function | BIT.breaker | BIT.verb | BIT.area)) === 0 && !isLetter(second, BETWEEN_BODIES) && (first.start === 0 || BRAND_AFTER.has(text.charCodeAt(first.start - 1)))
}

/** The same of letters that count nothing, and are of no level: 全|市|志愿服务队, 三|支|救援队. */
export const isNamePair = (view: SentenceView, at: number): boolean =>
  isLetterPair(view, at) && ((view.tokens[at] as Token).mask & BIT.number) === 0 && !isLetter(view.tokens[at], IN_ALL) && !isLetter(view.tokens[at + 1], COUNTED)
const IN_ALL = new CodeSet('全本该各两某此每首省市区县'), COUNTED = new CodeSet('省市区县州旗镇乡村校院厂矿局段支家个名所组位批大新老青')

const BEGINS_KIND = new WordGroup(/^(?:集团|股份|有限|公司|控股|科技)/), BRAND_AFTER = new CodeSet('、，。；：由')
const BEGINS_HAN = new WordGroup(/^[〇\u3400-\u9fff]/)
