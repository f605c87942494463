// Lists of prizes in; who won them, names printed apart among them, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const CONTEST = '6月9日，柳林县职工焊工技能大赛在柳林职业技术学院举行，柳林县总工会主办。\n\n'

describe('a list of prizes names those who took part', () => {
  test.each([
    ['焊接赛项　一等奖：王建国（青河重工集团有限公司）　二等奖：孟　薇（柳林机械厂）、赵 敏（柳林县人民医院）', ['王建国', '孟薇', '赵敏']],
    ['一等奖：支 农（柳林明河微电子有限公司）；二等奖：李 强、欧阳海波（柳林县第一中学）。', ['支农', '李强', '欧阳海波']],
    ['一等奖1名：王建国（青河重工集团有限公司）　二等奖（2名）：李 强（柳林机械厂）、赵敏霞（柳林县人民医院）', ['王建国', '李强', '赵敏霞']],
    ['优秀组织奖：青河市总工会、青河重工集团有限公司工会', ['青河市总工会', '青河重工集团有限公司工会']],
    ['团体一等奖：青河市总工会　团体二等奖：青河重工集团有限公司工会', ['青河市总工会', '青河重工集团有限公司工会']],
  ])('%s', (row, names) => {
    const said = saidIn(CONTEST + row)
    expect(said).toEqual(expect.arrayContaining(names.map(name => `${name} ATTENDED 柳林县职工焊工技能大赛 participant`)))
  })

  test('whose people the winners are is no winner', () => expect(saidIn(`${CONTEST}一等奖：王建国（青河重工集团有限公司）　二等奖：孟　薇（柳林机械厂）`).filter(said => /^(?:青河重工集团有限公司|柳林机械厂) ATTENDED/.test(said))).toEqual([]))
  test.each(['一等奖：金牌队（青河重工集团有限公司）　二等奖：山花烂漫（柳林机械厂）', '奖品：高 压锅（柳林机械厂）'])('teams, works and things are no people: %s', row => expect(saidIn(CONTEST + row).filter(said => /^(?:金牌队|山花烂漫|高压锅)/.test(said))).toEqual([]))
  test('people of any list are named', () => expect(saidIn('6月9日，柳林县总工会公布十佳工匠。十佳工匠：王建国（青河重工集团有限公司）、李 强（柳林机械厂）')).toEqual(expect.arrayContaining(['王建国', '李强'])))
  test('an honour that is told of before is not theirs', () => expect(saidIn(`${CONTEST}周国庆被授予柳林县五一劳动奖章。\n\n获奖名单\n\n一等奖：王建国（青河重工集团有限公司）　二等奖：孟　薇（柳林机械厂）`).filter(said => said.includes('HONOURED_WITH'))).toEqual(['周国庆 HONOURED_WITH 柳林县五一劳动奖章']))
  test('who gets a prize for groups holds it', () => expect(saidIn(`${CONTEST}优秀组织奖：青河市总工会、青河重工集团有限公司工会`)).toContain('青河市总工会 HONOURED_WITH 优秀组织奖'))
})
