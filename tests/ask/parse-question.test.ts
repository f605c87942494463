// Questions in, what each is taken to ask for out.
import { describe, expect, test } from 'vitest'
import { parseQuestion } from '#ask/parse-question.ts'
import { peelEnd, peelStart } from '#ask/peel.ts'
import { questionWords } from '#ask/question-words.ts'

const words = questionWords()

const ROWS: readonly (readonly [question: string, asked: string, deed: string, kind: string, object: string, body: string, among: string])[] = [
  ['哪些工会办过托管班？', 'who', 'ORGANIZED', 'UnionBody', '托管班', '', ''],
  ['托管班是哪些工会办的？', 'who', 'ORGANIZED', 'UnionBody', '托管班', '', ''],
  ['哪些工会有托管班', 'who', 'ORGANIZED', 'UnionBody', '托管班', '', ''],
  ['请问谁主办了星火不灭·精神永续艺术展', 'who', 'ORGANIZED:host', '', '星火不灭·精神永续艺术展', '', ''],
  ['展览由哪个单位承办？', 'who', 'ORGANIZED:undertaker', 'Organization', '展览', '', ''],
  ['大兴区哪些工会办过婚恋交友活动', 'who', 'ORGANIZED', 'UnionBody', '婚恋交友活动', '', '大兴区'],
  ['民警子女暑期托管班在哪里举办？', 'where', 'HOSTED_AT', '', '民警子女暑期托管班', '', ''],
  ['在哪里举办了艺术展', 'where', 'HOSTED_AT', '', '艺术展', '', ''],
  ['谁参加了艺术展', 'who', 'ATTENDED', '', '艺术展', '', ''],
  ['艺术展有谁参加？', 'who', 'ATTENDED', '', '艺术展', '', ''],
  ['北京市总工会有哪些活动', 'what', 'ORGANIZED', '', '', '北京市总工会', ''],
  ['区文明办有哪些活动', 'what', 'ORGANIZED', '', '', '区文明办', ''],
  ['大兴区总工会都办过哪些托管班？', 'what', 'ORGANIZED', '', '托管班', '大兴区总工会', ''],
  ['Which unions ran childcare?', 'who', 'ORGANIZED', 'UnionBody', 'childcare', '', ''],
  ['who organized the study tour', 'who', 'ORGANIZED', '', 'study tour', '', ''],
  ['Where was 托管班 held?', 'where', 'HOSTED_AT', '', '托管班', '', ''],
  ['What did 北京市总工会 do?', 'what', 'ORGANIZED', '', '', '北京市总工会', ''],
  ['Which initiatives did 大兴区总工会 run?', 'what', 'ORGANIZED', '', '', '大兴区总工会', ''],
  ['who took part in 艺术展', 'who', 'ATTENDED', '', '艺术展', '', ''],
]

test.each(ROWS)('%s', (text, asked, deed, kind, object, body, among) => {
  const question = parseQuestion(text, words)
  expect(question).toMatchObject({ asked, object, body, among })
  expect([question?.deed.relation, question?.deed.role].filter(Boolean).join(':')).toBe(deed)
  expect(question?.kind ?? '').toBe(kind)
})

test.each(['', '？', '今天天气怎么样', '谁是北京市总工会主席', '托管班', 'tell me a joke', '谁', 'who ran'])('“%s” has no form that we know', (text) => {
  expect(parseQuestion(text, words)).toBeUndefined()
})

describe('peeling', () => {
  const list = new Set(['a', 'art', 'held', '举办'])
  test('takes the longest word, and Latin words whole', () => {
    expect(peelStart('art show', list)).toEqual({ word: 'art', rest: 'show' })
    expect(peelStart('artist', list)).toBeUndefined()
    expect(peelEnd('upheld', list)).toBeUndefined()
    expect(peelEnd('展览举办', list)).toEqual({ word: '举办', rest: '展览' })
  })
})
