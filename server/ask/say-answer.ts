// What was found in, the sentence that says it out, in the question's language.
import type { EntityKind } from '#model/kinds.ts'
import type { AnswerRow } from './answer.ts'
import type { Question } from './parse-question.ts'

export const EXAMPLES = {
  zh: ['哪些工会办过托管班？', '谁主办了纪念抗战胜利80周年艺术展？', '民警子女暑期托管班在哪里举办？', '北京市总工会有哪些活动？', '谁参加了艺术展？'],
  en: ['Which unions ran childcare?', 'Who organized matchmaking?', 'Where was 托管班 held?', 'What did 北京市总工会 do?', 'Who attended 艺术展?'],
} as const

/** Names that fit into a sentence; the list below it has them all. */
const NAMED = 8

const COUNTED: Readonly<Partial<Record<EntityKind, readonly [zh: string, one: string, many: string]>>> = {
  UnionBody: ['家工会', 'union', 'unions'],
  Organization: ['家单位', 'organization', 'organizations'],
  Person: ['人', 'person', 'people'],
  Initiative: ['项活动', 'initiative', 'initiatives'],
}

/** The sentence that answers. `left` counts initiatives that were planned or cancelled and so left out. */
export function sayAnswer(question: Question, rows: readonly AnswerRow[], left: number): string {
  const side = question.asked === 'who' ? 'subject' : 'object'
  const found = [...new Map(rows.map((row) => [row[side].id, row[side]])).values()]
  const kind = question.asked === 'what' ? 'Initiative' : question.kind
  const [zh, one, many] = (kind && COUNTED[kind]) ?? (question.asked === 'where' ? ['处', 'place', 'places'] : ['个单位或个人', 'body or person', 'bodies and people'])
  const names = found.slice(0, NAMED).map((entity) => entity.name)
  if (question.language === 'zh') {
    const more = found.length > NAMED ? ' 等' : ''
    const head = found.length > 0 ? `找到${found.length}${zh}：${names.join('、')}${more}。` : '已收的版面里没有找到。'
    return left > 0 ? `${head}另有${left}项活动还在计划中或已取消，没有列入。` : head
  }
  const more = found.length > NAMED ? ' and others' : ''
  const head = found.length > 0 ? `${found.length} ${found.length === 1 ? one : many}: ${names.join(', ')}${more}.` : 'The saved pages say nothing about that.'
  return left > 0 ? `${head} ${left} more ${left === 1 ? 'initiative is' : 'initiatives are'} only planned or cancelled and left out.` : head
}
