// Congresses of a union that print its term before 工会, and areas that are called like a town; whose congress it is, who was elected and where it is out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('a congress that prints its term before 工会', () => {
  const said = saidIn('5月14日，柳林县第一人民医院第十一届工会会员代表大会在该院本部院区综合楼会议中心举行。院长姚志平报告筹备经过，李建国当选工会主席。')
  test('is that of the body before the term', () => expect(said).toEqual(expect.arrayContaining(['柳林县第一人民医院 ORGANIZED 柳林县第一人民医院第十一届工会会员代表大会 host', '姚志平 HOLDS_POST 柳林县第一人民医院'])))
  test('elects officers of its union', () => expect(said).toContain('李建国 HOLDS_POST 柳林县第一人民医院工会'))
  test('meets in its house', () => expect(said).toContain('柳林县第一人民医院第十一届工会会员代表大会 HOSTED_AT 柳林县第一人民医院本部院区综合楼会议中心'))
})

test.each([
  ['a sixth one', '5月14日，青河大学第六次工会会员代表大会召开，李建国当选工会主席。', '李建国 HOLDS_POST 青河大学工会'],
  ['one together with that of the staff', '5月14日，青河大学第八届教职工代表大会暨第九届工会会员代表大会第一次会议召开，李建国当选工会主席。', '李建国 HOLDS_POST 青河大学工会'],
  ['a committee in one term', '5月14日，青河重工集团有限公司第五届工会委员会第三次全体会议召开，李建国当选工会主席。', '李建国 HOLDS_POST 青河重工集团有限公司工会'],
])('the union of %s', (_, text, expected) => {
  const said = saidIn(text)
  expect(said).toContain(expected)
  expect(said.filter(words => /第[五六九][届次]工会(?:$| )/.test(words))).toEqual([])
})

test('where no congress meets, nobody is elected', () => expect(saidIn('5月14日，青河大学举行歌手大赛，李建国当选工会主席。').filter(words => words.startsWith('李建国 HOLDS_POST'))).toEqual([]))
test('a town that is called like a county far away is not that county', () => {
  const said = saidIn('11月6日，嘉善县职工联谊活动举行。活动由县总工会主办，县开发区（惠民街道）总工会承办。县总工会副主席许燕致辞。')
  expect(said).toContain('许燕 HOLDS_POST 嘉善县总工会')
  expect(said.filter(words => words.includes('惠民县'))).toEqual([])
})
