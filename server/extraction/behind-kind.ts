// A sentence and the word that a company's name seems to begin with in, the word where it begins behind what kind of company it is called out: 区内重点企业|福建省某某有限公司.
import { CodeSet } from '#model/code-set.ts'
import { Sign } from '#rulebook/sign.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { indexAt } from './token-at.ts'

const AREAS = '省市区县镇乡园境辖我全', PLACES = ['辖区', '属地', '当地', '本地', '本土', '园区'], KINDS = ['重点', '骨干', '龙头', '知名', '民营', '外资', '规上', '标杆', '明星', '支柱', '头部', '上市', '试点', '示范', '高新技术', '专精特新', '领军', '纳税', '用工', '帮扶', '劳动密集型'], FIRMS = ['企业', '单位']
/** 区内重点企业, 国家高新技术企业, 龙头企业: where and what kind, and no brand. */
const KIND = new RegExp(`^(?:[省市区县镇乡园境辖]内|${PLACES.join('|')}|[我全][省市区县])?的?(?:(?:国家级?|[省市区县]级)?(?:${KINDS.join('|')})){1,3}(?:${FIRMS.join('|')})(?!管理|服务|集团|咨询|发展|孵化)`)
/** What it begins with, and what it ends in: most names and sentences have neither. */
const BEGINS = CodeSet.firsts([...AREAS, ...PLACES, '的', '国家', ...KINDS]), OF_FIRMS = new Sign(FIRMS)
const LONGEST_KIND = 24

export function behindKind(view: SentenceView, first: number, at: number): number {
  const { tokens, text } = view, { start } = tokens[first] as Token
  if (!OF_FIRMS.in(view) || !BEGINS.has(text.charCodeAt(start))) return first
  const kind = KIND.exec(text.slice(start, start + LONGEST_KIND))?.[0]
  const behind = kind ? indexAt(tokens, start + kind.length) : first
  return behind < at && (tokens[behind] as Token).start === start + (kind?.length ?? 0) ? behind : first
}
