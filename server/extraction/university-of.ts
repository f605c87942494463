// The name of a faculty and the bodies named so far in, the university that it belongs to out: 汾河大学 of 体育学院.
import type { DraftEntity } from './draft.ts'

/** A faculty that is named without its university: 体育学院, 材料科学与工程学院. One with a word for a school of its own, or an area, is none. */
const FACULTY = /^(?!\p{Script=Han}*(?:大学|职业|技师|技工|高专|师范|民族|干部|工匠|劳模|行政|政法|干校|党校|[省市区县]))\p{Script=Han}{2,9}学院$/u
const UNIVERSITY = /^(\p{Script=Han}{3,14}大学)(?!附属)/u
/** An article of nothing but names stays cheap. */
const MOST_COMPARED = 200

/** The only university that the article has named so far, where the name is a faculty's. */
export function universityOf(name: string, named: readonly DraftEntity[], article: string): string | undefined {
  if (!FACULTY.test(name)) return undefined
  const universities = new Set(named.filter(other => other.article === article).slice(0, MOST_COMPARED).map(other => UNIVERSITY.exec(other.name)?.[1]).filter(found => found !== undefined))
  return universities.size === 1 ? [...universities][0] : undefined
}
