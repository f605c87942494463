// Names in, what the canvas writes out.
import { describe, expect, test } from 'vitest'
import { findAlike, shortenName, widthOf, wrapEnds, wrapName } from '../../client/network/label.ts'

describe('short forms', () => {
  test.each([
    ['北京市大兴区总工会', '大兴区总工会'],
    ['石家庄市正定县总工会', '正定县总工会'],
    ['北京市总工会', '北京市总工会'],
    ['北京市劳动人民文化宫', '北京市劳动人民文化宫'],
    ['重庆市各级工会组织', '重庆市各级工会组织'],
  ])('%s is written %s', (name, short) => expect(shortenName(name)).toBe(short))
})

describe('wrapping', () => {
  test.each([
    ['大兴区总工会', ['大兴区总工会']],
    ['单身职工联谊交友活动', ['单身职工联', '谊交友活动']],
    ['北京市工业(国防)工会', ['北京市工业', '(国防)工会']],
    ['中铁电气化局京沪高铁维管公司工会', ['中铁电气化局京沪', '高铁维管公司工会']],
    ['职工服务ABCDEFGHIJ', ['职工服务', 'ABCDEFGHIJ']],
  ])('%s is set in %j', (name, lines) => expect(wrapName(name)).toEqual(lines))

  test('what two lines cannot hold ends in …', () => {
    const lines = wrapName('星火不灭·精神永续——纪念中国人民抗日战争暨世界反法西斯战争胜利80周年艺术展')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  test('names that begin alike and do not fit keep their ends', () => {
    const cup = '第三届“柳林工匠杯”职工职业技能大赛焊工比赛', talk = '第三届“柳林工匠杯”职工职业技能大赛工作推进会'
    expect(findAlike([cup, talk, '柳林县职工运动会', cup])).toEqual(new Set([cup, talk]))
    expect(wrapName(cup)).toEqual(wrapName(talk))
    expect(wrapEnds(cup)).toEqual(['第三届“柳林工匠', '…能大赛焊工比赛'])
    expect(wrapEnds(talk)).toEqual(['第三届“柳林工匠', '…大赛工作推进会'])
    for (const line of wrapEnds(talk)) expect(widthOf(line)).toBeLessThanOrEqual(8)
  })

  test('no line is wider than eight 汉字 and a hanging mark, none begins with a closing mark', () => {
    for (const name of ['“家企共融”亲子关爱活动，走进京沪高铁维管公司', 'A very long English name of a club for workers', '《未成年人保护法》宣传、讲解、咨询活动', '一二三四五六七八，九十', '（（（（（（（（（（（（（（（（（（（（', 'x'.repeat(400)]) {
      const lines = wrapName(name)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) {
        expect(widthOf(line)).toBeLessThanOrEqual(10)
        expect(line).not.toMatch(/^[，。、；：？！”’）》」』】]/)
      }
    }
  })
})
