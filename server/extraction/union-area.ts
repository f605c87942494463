// A sentence's words and a 总工会 among them in, where the area begins out whose union it is.
import { prior } from '#model/prior.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { ONE_HAN } from './letter.ts'
import type { Token } from './sentence-view.ts'

/** 职工代表建议|柳林县总工会: the union of an area has the area's name, and that of those around it, before it; 0 for others. */
export function areaOfUnion(tokens: readonly Token[], at: number): number {
  if ((tokens[at] as Token).text !== '总工会') return 0
  let first = at
  while (first > 0 && (tokens[first - 1] as Token).end === (tokens[first] as Token).start && (((tokens[first - 1] as Token).mask & BIT.area) !== 0 || first < at && CORPS.has(tokens[first - 1] as Token) || first === at - 1 && isSideOf(tokens, first - 1) || first === at - 1 && isTownOf(tokens, first))) first--
  return first === at ? 0 : zoneCalled(tokens, first)
}

/** 北|城区总工会: a side of town, and none of the districts that are called 城区 and no more. */
export const isSideOf = (tokens: readonly Token[], at: number): boolean => SIDE.has(tokens[at]) && OUTSKIRTS.has(tokens[at + 1])
const SIDE = new WordGroup(['东', '南', '西', '北', '新', '老']), OUTSKIRTS = new WordGroup(['城区', '郊区', '矿区'])

/** 路桥区|金|清镇总工会: what reads as a city's name is what a letter behind a county's leaves of a town's. */
function isTownOf(tokens: readonly Token[], at: number): boolean {
  const letter = prior(tokens, at), around = prior(tokens, at - 1)
  return TOWNLIKE.has(tokens[at] as Token) && letter?.text.length === 1 && (letter.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0 && around?.end === letter.start && COUNTY.has(around)
}
const TOWNLIKE = new WordGroup(/^[〇\u3400-\u9fff][镇乡]$/), COUNTY = new WordGroup(/^[〇\u3400-\u9fff]+[区县市旗]$/)
const CORPS = new WordGroup(/^(?:第?[一二三四五六七八九十\d]+|师|师市|第|兵团|新疆生产建设兵团|生产建设兵团|自治[区州县旗]|省|市|[\u4e00-\u9fff]+族)$/)

/** 沈|抚|示范区|总工会: a zone that no list has, by the letters of its name. */
function zoneCalled(tokens: readonly Token[], at: number): number {
  let first = at
  if (ZONE.has(tokens[at] as Token)) while (at - first < LETTERS && isOfName(tokens[first - 1], tokens[first] as Token)) first--
  return first
}
const ZONE = new WordGroup(['新区', '新城', '示范区', '开发区', '高新区', '经开区', '保税区', '度假区', '园区']), LETTERS = 3
const isOfName = (letter: Token | undefined, next: Token): boolean => letter !== undefined && letter.end === next.start && ONE_HAN.has(letter) && (letter.mask & (BIT.function | BIT.breaker | BIT.verb)) === 0 && !OF_LEVEL.has(letter)
const OF_LEVEL = new WordGroup(/^[省市区县州旗镇乡全各本我该某原新老每]$/)
