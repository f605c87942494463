// Text with the marks of a Latin keyboard in, the same with those of print out; and a page read alike with either.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { widenMarks } from '#reading/widen-marks.ts'
import { saidOn } from '../extraction/extract-text.ts'

test.each([
  ['8月4日,县总工会(含工委)慰问:环卫工,司机!', '8月4日，县总工会（含工委）慰问：环卫工，司机！'],
  ['工会办了"午间课堂"和"夜校"。\n他说"好', '工会办了“午间课堂”和“夜校”。\n他说"好'],
  ['系统(ERP)上线;送去1,000箱水,10:30出发(3人),共16.9万元,其中', '系统（ERP）上线；送去1,000箱水，10:30出发（3人），共16.9万元，其中'],
  ['f(x), a:b; https://a.cn/?q=1,2', 'f(x), a:b; https://a.cn/?q=1,2'],
  ['(通讯员 王青)', '（通讯员 王青）'],
  ['会员)报名(会员', '会员）报名（会员'],
])('%s', (narrow, wide) => {
  expect(widenMarks(narrow)).toBe(wide)
})

const NARROW = [...'，；：！？（）'].map((mark, i) => [mark, ',;:!?()'.charAt(i)] as const)

test.each(['001_07c42b5df56c47e8', '003_61256b07ca335779'])('a page says the same with narrow marks: %s', name => {
  const page = readFileSync(new URL(`../../seeds/pages/${name}.txt`, import.meta.url), 'utf8')
  const narrow = NARROW.reduce((text, [wide, mark]) => text.replaceAll(wide, mark), page)
  expect(narrow).not.toBe(page)
  expect(saidOn(narrow)).toEqual(saidOn(page))
})
