// A union, organization or venue of a page in, its canonical key out.
import { toSearchForm } from '#model/search-form.ts'
import type { GraphNode } from '#model/graph.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { isGenericName } from './generic-name.ts'
import { stripRegion } from './strip-region.ts'

/**
 * A union is its full region and its name; where the region is not known it is the page's own, as 总工会 could be anybody's.
 * Other bodies are their name and region, and the page's own only where the name is generic.
 */
export function makeBodyKey({ kind, name, area }: GraphNode, page: string, areas?: AreaTree): string {
  const word = kind === 'UnionBody' ? 'union' : kind.toLowerCase()
  const plain = toSearchForm(name)
  if (area === '000000' || /^(中华)?全国|^全总$/.test(plain)) return `${word}|000000|${plain.replace(/^全总$/, '全国总工会').replace(/^中华(?=全国)/, '')}`
  if (area) return `${word}|${area}|${dropLevel(toSearchForm(stripRegion(name.normalize('NFKC').replace(/\s/g, ''), areas?.path(area) ?? [])))}`
  return kind === 'UnionBody' || isGenericName(kind, plain) ? `${word}||${plain}|${page}` : `${word}||${plain}`
}

/** 区总工会 of a known district is its 总工会. */
const dropLevel = (name: string): string => name.replace(/^[省市区县州旗](?=(总工会|妇联|团委)$)/, '')
