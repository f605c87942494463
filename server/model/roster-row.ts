// A line of a list of people in, where its name and the rest stand out: 津塘港务集团桥吊司机 曲海波; 杨尕尼　州人民医院护士长; and where each does, if all stand in one line: 贺满仓（华岭煤业公司队长）　豆建平（庆城县职业中专教师）.
import { allOf } from './all-of.ts'
import type { Span } from './span.ts'

/** A line that says a name, and who that is, with nothing but a blank between. */
export interface RosterRow {
  readonly name: Span
  /** Body and post. */
  readonly rest: Span
}

const BLANK = /[ \t\u3000]+/
/** Letters of a name, printed apart where it has two, or spelt by sound: 兰 茜. */
const NAME = '[〇\\u3400-\\u9fff]{2,4}|[〇\\u3400-\\u9fff][ \\u3000]{1,2}[〇\\u3400-\\u9fff]|[〇\\u3400-\\u9fff]{1,8}·[〇\\u3400-\\u9fff]{1,8}'
/** A name at the one end of a line, with what brackets add to it: 马如兰（女，东乡族）. */
const FIRST = new RegExp(`^(${NAME})(?:（[^（）]{1,12}）)?[ \\t\\u3000]+(?=[^ \\t\\u3000])`), LAST = new RegExp(`(?<=[^ \\t\\u3000])[ \\t\\u3000]+(${NAME})(?:（[^（）]{1,12}）)?$`)
const LONGEST = 44, SHORTEST_REST = 5
const REST = /^[〇\u3400-\u9fffA-Za-z\d“”（）·、 \t\u3000-]+$/

/** In UTF-16 code units of the text; undefined for a line of any other make. */
export function readRow(text: string): RosterRow | undefined {
  if (text.length > LONGEST || text.length < SHORTEST_REST + 3 || !BLANK.test(text)) return undefined
  const first = FIRST.exec(text), last = first ? null : LAST.exec(text)
  const rest = first ? { start: first[0].length, end: text.length } : { start: 0, end: last?.index ?? 0 }
  const name = first?.[1] ?? last?.[1]
  if (name === undefined || rest.end - rest.start < SHORTEST_REST || !REST.test(text.slice(rest.start, rest.end))) return undefined
  const start = first ? 0 : text.indexOf(name, rest.end)
  return { name: { start, end: start + name.length }, rest }
}

const ENTRY = new RegExp(`(?<=^|[\\s\\u3000、：；，。])(${NAME})（(?:[男女]，)?([^（），。；：]{3,40}(?<!公)[工员长师任记席理授生匠手人士管])）`, 'g')

/** The people of a text who are each followed by brackets that say what they are; none where but one is. */
export function readEntries(text: string): readonly RosterRow[] {
  const first = text.indexOf('）')
  if (first < 0 || text.indexOf('）', first + 1) < 0) return NONE
  const entries = allOf(ENTRY, text).map(({ index, 0: all, 1: name = '', 2: rest = '' }) => ({ name: { start: index, end: index + name.length }, rest: { start: index + all.length - 1 - rest.length, end: index + all.length - 1 } }))
  return entries.length > 1 ? entries : NONE
}
const NONE: readonly RosterRow[] = []
