// A sentence's words in, the schools that it names by a town and a number out: 柳林一中|教师王建国, 青河实验二小|校长.
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'], NUMBERED = new Sign(NUMBERS.flatMap(number => [`${number}中`, `${number}小`]))
/** What is said behind a school's name, and behind no number: 三小|时, 三中|全会. */
const SCHOOL = /^(?:实验|第)?[一二三四五六七八九十](?:中|小)(?=(?:退休|青年|女|[语数英体音美历地生政物化][〇\u3400-\u9fff]|[高初小][一二三四五六])?(?:教师|老师|校长|副校长|党[委支总]|学生|师生|教职工|班主任|教研组|食堂|校园|操场|礼堂|体育[馆场]|举[办行]|开[展班讲]))/

export function findNumberedSchools(view: SentenceView, bodies: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  if (!NUMBERED.in(view)) return found
  for (const { mask, start, end } of view.tokens) {
    const school = (mask & BIT.area) !== 0 ? SCHOOL.exec(view.text.slice(end, end + LONGEST)) : null, to = end + (school?.[0].length ?? 0)
    if (school && !bodies.some(body => body.start < to && start < body.end)) found.push(withAllFields({ kind: 'Organization', kinds: ['Venue'], start, end: to, name: view.text.slice(start, to), rule: 'name/numbered-school', form: 'full' }))
  }
  return found
}
const LONGEST = 10
