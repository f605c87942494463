// Sentences about places that bear a union's name, shows and where they are, branches of companies and what is yet to be built in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('a place that bears a federation’s name', () => {
  test('is run by it', () => expect(saidIn('柳林县总工会主席周国庆一行到大兴区总工会劳模风采展示厅参观。大兴区总工会主席赵敏陪同。')).toContain('大兴区总工会 RUNS 大兴区总工会劳模风采展示厅'))
  test('is not, where another is said to run it', () => expect(saidIn('大兴区总工会劳模风采展示厅由青河文化有限公司运营。大兴区总工会主席赵敏到场。')).not.toContain('大兴区总工会 RUNS 大兴区总工会劳模风采展示厅'))
})

describe('a show', () => {
  test('of a union is called after it', () => expect(saidIn('4月26日，大兴区总工会慰问演出在大兴剧院举行。')).toEqual(expect.arrayContaining(['大兴区总工会 ORGANIZED 大兴区总工会慰问演出 host', '大兴区总工会慰问演出 HOSTED_AT 大兴剧院'])))
  test('is where it takes the stage', () => {
    const said = saidIn('4月26日，南昌市总工会庆祝“五一”慰问演出在市群艺馆登台。')
    expect(said).toContain('庆祝“五一”慰问演出 HOSTED_AT 南昌市群艺馆')
    expect(said.filter(words => words.startsWith('南昌市群艺馆 ATTENDED'))).toEqual([])
  })
})

describe('a branch', () => {
  const STATION = '10月11日，“暖心”驿站揭牌。驿站由大兴区总工会和中国邮政集团有限公司北京市大兴区分公司打造。'
  test('is called by its area and trade', () => expect(saidIn(`${STATION}大兴区邮政分公司总经理潘燕出席。`)).toContain('潘燕 HOLDS_POST 中国邮政集团有限公司北京市大兴区分公司'))
  test.each(['大兴区电信分公司', '顺义区邮政分公司'])('is not one of another trade or area: %s', branch => expect(saidIn(`${STATION}${branch}总经理潘燕出席。`)).toContain(`潘燕 HOLDS_POST ${branch}`))
})

test.each(['还要', '将要', '也要'])('what one %s build is not run yet', word => expect(saidIn(`柳林县总工会启动“温暖行动”服务月。其间${word}建户外劳动者驿站。`).filter(words => words.includes('RUNS'))).toEqual([]))
