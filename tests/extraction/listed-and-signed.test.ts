// Sentences of people whom a list names by departments, of contracts that are signed, of meetings about a service and of days that come again in; what they say out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn, saidOn } from './extract-text.ts'

const peopleIn = (sentence: string): readonly string[] => mentionsIn(sentence).filter(({ kind }) => kind === 'Person').map(({ name }) => name)

describe('a list', () => {
  test('names people by their departments, and what they hold', () => {
    const said = saidIn('柳林县人民医院工会表彰了20名“最美护士”，急诊科王海燕、手术室李敏、眼科周丽等榜上有名。')
    expect(said).toEqual(expect.arrayContaining(['王海燕 HONOURED_WITH 最美护士', '李敏 HONOURED_WITH 最美护士', '周丽 HONOURED_WITH 最美护士']))
  })
  test.each([
    ['柳林机械厂公布首批“金牌工人”名单，一车间王建国、二车间李志强等12人榜上有名。', ['王建国', '李志强']],
    ['青河机械公司李志强、柳林矿石公司赵明包揽前两名。', ['李志强', '赵明']],
    ['劳动模范周国庆和孙女周蕾一同剪彩。', ['周国庆', '周蕾']],
  ])('%s', (text, people) => expect(peopleIn(text)).toEqual(people))
  test.each(['一车间、二车间等12个班组榜上有名。', '手术室安全无事故，榜上有名。', '血液科马上行动，做了准备。'])('names nobody: %s', text => expect(peopleIn(text)).toEqual([]))
})

describe('a contract', () => {
  const said = saidIn('柳林县餐饮行业工资专项集体合同5月30日签订，覆盖企业64家。职工方首席代表、县总工会主席周国庆与柳林县餐饮协会会长王建国在合同上签字。')
  test('is signed on a day by those who put their names under it, for their bodies', () => expect(said).toEqual(expect.arrayContaining(['柳林县餐饮行业工资专项集体合同签订', '周国庆 ATTENDED 柳林县餐饮行业工资专项集体合同签订 leader', '柳林县餐饮协会 ORGANIZED 柳林县餐饮行业工资专项集体合同签订 host'])))
  test('is signed by those who put their names under it where it is first told of', () => {
    const under = saidIn('5月23日，柳林县餐饮行业工会联合会主席周国庆、县餐饮协会会长王建国作为职工方、企业方首席代表，在全县首份餐饮行业集体合同上签了字。')
    expect(under).toEqual(expect.arrayContaining(['周国庆 ATTENDED 签订全县首份餐饮行业集体合同 leader', '柳林县餐饮协会 ORGANIZED 签订全县首份餐饮行业集体合同 host']))
  })
  test.each(['周国庆在劳动合同上签了字。', '周国庆在集体合同上签字。', '柳林县餐饮协会会长王建国在一份合同上签字。'])('of one’s own or of no name is none: %s', text => expect(saidIn(text).filter(words => /签订/.test(words))).toEqual([]))
  test('is not signed by being named', () => expect(saidIn('柳林县餐饮行业工资专项集体合同5月30日到期。').filter(words => /签订/.test(words))).toEqual([]))
})

describe('a meeting about a service', () => {
  test('is another thing than the service', () => {
    const said = saidIn('柳林县总工会推出“暖冬”服务行动。在5月8日召开的推进会上，柳林县总工会副主席周国庆通报了情况，青河镇总工会作经验交流。')
    expect(said).toEqual(expect.arrayContaining(['周国庆 ATTENDED “暖冬”推进会 leader', '青河镇总工会 ATTENDED “暖冬”推进会 speaker', '“暖冬”推进会 PART_OF “暖冬”服务行动']))
  })
  test('is the same where something is told that people gather for', () => {
    expect(saidIn('柳林县总工会举办“焊花”技能大赛。在6月8日召开的总结会上，周国庆介绍了经验。')).toContain('周国庆 ATTENDED “焊花”技能大赛 speaker')
  })
})

describe('a day that comes again', () => {
  test('is the body’s own', () => expect(saidIn('每月15日是柳林制药有限公司的“厂务公开日”。6月15日，总经理王建国当面答复职工提案17件。')).toEqual(expect.arrayContaining(['柳林制药有限公司 ORGANIZED “厂务公开日” host', '王建国 ATTENDED “厂务公开日” participant'])))
  test.each(['每周五是柳林机械厂的“休息日”。', '5月12日是柳林机械厂的“成立日”。'])('and none where nothing is done: %s', text => expect(saidIn(text).filter(words => /ORGANIZED/.test(words))).toEqual([]))
})

test('a screening is an activity', () => {
  expect(saidIn('柳林县总工会、县妇幼保健院日前启动环卫女职工“两癌”免费筛查，640名女工受益。')).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED 环卫女职工“两癌”免费筛查 host', '柳林县妇幼保健院 ORGANIZED 环卫女职工“两癌”免费筛查 host']))
})

test('what a body is called for short begins no name', () => {
  expect(saidIn('柳林钢铁集团有限公司（以下简称“柳钢”）五届三次职工代表大会在公司礼堂召开。')).toContain('五届三次职工代表大会 HOSTED_AT 柳林钢铁集团有限公司礼堂')
})

test('a team of the company spoken of holds what it was given', () => {
  const said = saidOn('## 简讯\n\n在庆祝大会上，北江发电有限公司班长周国庆被授予广东省五一劳动奖章，该公司汽机检修班获评广东省工人先锋号。')
  expect(said).toEqual(expect.arrayContaining(['北江发电有限公司汽机检修班 HONOURED_WITH 广东省工人先锋号', '北江发电有限公司汽机检修班 PART_OF 北江发电有限公司']))
  expect(said).not.toContain('北江发电有限公司 HONOURED_WITH 广东省工人先锋号')
})
