// A name and the bodies named so far in, whose it is or whom it is short for out: 汾河大学 of 体育学院, 远航航空服务有限公司 of 远航公司 where only its union was named.
import { CodeSet } from '#model/code-set.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { ownerOf, readLeadingArea } from '#names/body-name.ts'
import { isBrandShort } from '#names/brand-name.ts'
import { endsIn } from '#names/ends-in.ts'
import type { DraftEntity } from './draft.ts'

/** A faculty that is named without its university: 体育学院, 材料科学与工程学院. One with a word for a school of its own, or a level, is none. */
export const FACULTY = /^(?![〇\u3400-\u9fff]*(?:大学|职业|技师|技工|高专|师范|民族|干部|工匠|劳模|行政|政法|干校|党校|[省市区县]))[〇\u3400-\u9fff]{2,9}学院$/
const UNIVERSITY = /^([〇\u3400-\u9fff]{3,14}大学)(?!附属)/
/** An article of nothing but names stays cheap. */
const MOST_COMPARED = 200

/** What the article being resolved has named so far stands last, all together. */
function namedIn(article: string, named: readonly DraftEntity[]): readonly DraftEntity[] {
  let from = named.length
  while (from > 0 && (named[from - 1] as DraftEntity).article === article) from--
  return named.slice(from, from + MOST_COMPARED)
}

/** The only university that the article has named so far, where the name is a faculty's. */
export function universityOf(name: string, named: readonly DraftEntity[], article: string): string | undefined {
  if (!FACULTY.test(name)) return undefined
  const universities = new Set(namedIn(article, named).map(other => UNIVERSITY.exec(other.name)?.[1]).filter(found => found !== undefined))
  return universities.size === 1 ? [...universities][0] : undefined
}

/** 远航公司, and 阅江医院 for 南京阅江医院. */
const COMPANY = /^[〇\u3400-\u9fff]{2,4}公司$/, HOUSE = /^[〇\u3400-\u9fff]{2,8}(?:医院|学校|中学|小学|大学|学院|厂|矿)$/, HOUSE_END = new CodeSet('院校学厂矿')

/** The company that a brand stands for, or the hospital or school without its town, where the article has named only its union. */
export function employerCalled(name: string, named: readonly DraftEntity[], article: string, areas: AreaTree): string | undefined {
  const isCompany = endsIn(name, '公司') && COMPANY.test(name)
  if (!isCompany && !(HOUSE_END.has(name.charCodeAt(name.length - 1)) && HOUSE.test(name))) return undefined
  const here = namedIn(article, named)
  if (here.some(({ kind, name: other }) => kind === 'Organization' && (other === name || isCalled(other, name, isCompany, areas)))) return undefined
  const owners = new Set(here.flatMap(({ kind, name: union }) => { const owner = kind === 'UnionBody' && (isCompany || union.includes(name)) ? ownerOf(union) : undefined; return owner && isCalled(owner, name, isCompany, areas) ? [owner] : [] }))
  return owners.size === 1 ? [...owners][0] : undefined
}

const isCalled = (owner: string, name: string, isCompany: boolean, areas: AreaTree): boolean => isCompany ? isBrandShort(name, owner, areas) : owner.endsWith(name) && owner === readLeadingArea(owner, areas)?.text + name
