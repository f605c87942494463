// A union, organization or venue of a page in, its canonical key out.
import { toSearchForm } from '#model/search-form.ts'
import type { GraphNode } from '#model/graph.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { stripRegion } from './strip-region.ts'

/** Names that say what a thing is and not which one. */
const GENERIC = /^(该|本|我|全|各|某)?(省|市|区|县|州|旗|镇|乡|街道|社区|集团)?(妇联|团委|工会|总工会|工会委员会|工会联合会|残联|工商联|科协|人大|政协|党委|党组|政府|公安局|教育局|司法局|人社局|民政局|法院|检察院|学校|小学|中学|大学|学院|公司|集团|企业|工厂|医院|银行|单位|机关|部门|协会|中心|社区|街道|车间|班组|支行|分公司|支部|党支部|文化宫|文化馆|图书馆|博物馆|体育馆|剧院|广场|公园|会议室|礼堂|报告厅|驿站|基地|培训学校)$/u

/**
 * A union is its full region and its name; where the region is not known it is the page's own, as 总工会 could be anybody's.
 * Other bodies are their name and region, and the page's own only where the name is generic.
 */
export function makeBodyKey({ kind, name, area }: GraphNode, page: string, areas?: AreaTree): string {
  const word = kind === 'UnionBody' ? 'union' : kind.toLowerCase()
  const plain = toSearchForm(name)
  if (area === '000000' || /^(中华)?全国|^全总$/.test(plain)) return `${word}|000000|${plain.replace(/^中华(?=全国)|^全总$/u, found => (found === '全总' ? '全国总工会' : ''))}`
  if (area) return `${word}|${area}|${toSearchForm(stripRegion(name.normalize('NFKC').replace(/\s/g, ''), areas?.path(area) ?? [])).replace(/^[省市区县州旗](?=(总工会|妇联|团委)$)/u, '')}`
  return kind === 'UnionBody' || GENERIC.test(plain) ? `${word}||${plain}|${page}` : `${word}||${plain}`
}
