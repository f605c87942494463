// A word that a body's name could end in and the word behind it in, whether the two are one thing that is no body out: 红星码头|老照片, 柳林石化|工匠, 车站|路, 《贵州省工会|条例》.
import { CodeSet } from '#model/code-set.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { TOWNS } from './joins-name.ts'
import type { Head } from './name-head.ts'
import type { Token } from './sentence-view.ts'

export function isPartOfWord(token: Token, next: Token | undefined, head: Head, text: string): boolean {
  const isLetter = token.end - token.start === 1, isBeside = next !== undefined && next.start === token.end
  if (next !== undefined && GOES_ON.has(next) && goesOn(token, next, isBeside)) return true
  if (text.charCodeAt(head.end) === MEMBER && text[head.end + 1] !== '工' && token.text.endsWith('会')) return true
  // 百福|司|镇 is a town.
  if (isLetter && isBeside && TOWNS.has(next)) return true
  if (head.kind !== 'venue') return false
  // A venue's head of one letter before another letter, or at the end of an area's name, is no head.
  return BEGINS_PICTURE.has(text.charCodeAt(head.end)) && PICTURE.test(text.slice(head.end, head.end + LONGEST_PICTURE))
    || isLetter && isBeside && next.text.length === 1 && HAS_HAN.has(next) && !AFTER_VENUES.has(next)
    || head.start > token.start && (token.mask & BIT.area) !== 0
}

/** 乒|协会|员: 乒协's members. */
const MEMBER = '员'.charCodeAt(0)
const PICTURES = ['老照片', '旧照', '旧影'], BEGINS_PICTURE = CodeSet.firsts(PICTURES), PICTURE = new RegExp(`^(?:${PICTURES.join('|')})`), LONGEST_PICTURE = 3
const AFTER_VENUES = new WordGroup(/[畔上边头下旁里前内外的和与在等是]/), HAS_HAN = new WordGroup(/[\u4e00-\u9fff]/)

/** Whether it is called after what the word names: 柳林石化|工匠, 车站|路, 贵州省工会|条例. */
const goesOn = (token: Token, next: Token, isBeside: boolean): boolean =>
  CRAFT.has(next) && TRADED.has(token) || LAW.has(next) && token.text.endsWith('工会') || isBeside && ROAD.has(next) && (next.text.length > 1 || ROADSIDE.has(token))
const TRADED = new WordGroup(['石化', '邮政', '电信', '联通', '移动']), CRAFT = new WordGroup(['工匠', '行业', '产业']), LAW = new WordGroup(['条例', '章程', '法'])
/** What roads are called after; behind others 路 is a surname (机械厂|路海军). */
const ROADSIDE = new WordGroup(['车站', '火车站', '学院', '公园', '体育场', '机场', '码头', '大学', '政府'])
const ROAD = new WordGroup(/^(?:[东西南北中一二三四]?路|[东西南北]?街|[东西南北中]?大[道街])$/)
/** Few words are any of these. */
const GOES_ON = new WordFlag<void>(text => [CRAFT, LAW, ROAD].some(words => words.hasText(text)))
