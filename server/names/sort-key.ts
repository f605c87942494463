// A name in, the ASCII key that it is ordered by out: its pinyin, then its code points, so that names that sound alike keep one order too.
import { spellName } from './pinyin.ts'

/** Longer names are told apart by their first characters, and then by id. */
const LONGEST = 32

/** Never empty. */
export function makeSortKey(name: string, person = false): string {
  const points = [...name].slice(0, LONGEST)
  const codes = points.map(point => (point.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('')
  return `${spellName(points.join(''), person).full} ${codes}`
}
