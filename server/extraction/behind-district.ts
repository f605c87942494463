// A sentence and the first word of a body's name in, the first behind the district that a company lies in out: 青浦区|日立电梯（上海）有限公司.
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

const DISTRICT = new WordGroup(/..[区县市镇]$|街道$/)

/** A company whose name says its town in brackets, behind its brand, does not begin with the district. */
export function behindDistrict({ tokens, text }: SentenceView, first: number, at: number): number {
  let brand = first
  while (brand < at - 3 && isArea(tokens[brand] as Token) && isArea(tokens[brand + 1] as Token)) brand++
  if (brand >= at - 3 || !isArea(tokens[brand] as Token) || !DISTRICT.has(tokens[brand] as Token)) return first
  const zone = ZONE.exec(text.slice((tokens[++brand] as Token).start, (tokens[brand] as Token).start + LONGEST_ZONE))?.[0].length
  if (zone) brand = indexAt(tokens, (tokens[brand] as Token).start + zone)
  const start = brand, opening = tokens.findIndex((token, i) => i > start && i < at && token.text === '（')
  return opening > brand && tokens[opening + 2]?.text === '）' && isTown(tokens[opening + 1]) && (tokens[opening] as Token).start - (tokens[brand] as Token).start > 1 ? brand : first
}

/** 通州区|经济开发区|…. */
const ZONE = /^(?:经济|高新|技术|产业|工业|科技){1,3}(?:开发区|园区|园|区)/, LONGEST_ZONE = 10
const isArea = ({ mask }: Token): boolean => (mask & BIT.area) !== 0
const isTown = (token: Token | undefined): boolean => token !== undefined && (isArea(token) || token.text === '中国')
