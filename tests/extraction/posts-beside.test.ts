// Posts that stand apart from the body that they are held in; whose they are out, and what is nobody's.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('a post is held in the body beside it', () => {
  test.each([
    ['柳林县总工会举办2024年焊工技能大赛。由副总经理林建文领队的青河重工集团有限公司代表队夺冠。', '林建文 HOLDS_POST 青河重工集团有限公司'],
    ['8月5日，由副局长林建文带领的柳林县人社局检查组来到青河重工集团有限公司检查。', '林建文 HOLDS_POST 柳林县人社局'],
    ['柳林机械厂派出8人，由工会主席周国庆带队的青河棉纺厂代表队拿了第一。', '周国庆 HOLDS_POST 青河棉纺厂工会'],
    ['在青河重工集团有限公司铸造厂，数控机床操作工李志强的较真出了名。', '李志强 HOLDS_POST 青河重工集团有限公司铸造厂'],
    ['在青河公交集团601路车队，驾驶员陈桂兰的名字无人不知。', '陈桂兰 HOLDS_POST 青河公交集团'],
    ['走进青河重工集团有限公司，焊工李志强正在忙碌。', '李志强 HOLDS_POST 青河重工集团有限公司'],
  ])('%s', (text, told) => expect(saidIn(text)).toContain(told))
  test.each([
    ['柳林县总工会举办2024年焊工技能大赛。柳林机械厂派出8人，由副总经理林建文领队的青河重工集团有限公司代表队夺冠。', '林建文 HOLDS_POST 柳林机械厂'],
    ['柳林县总工会开展“劳模宣讲进企业”活动。在青河重工集团有限公司，焊工李志强讲了自己的故事。', '李志强 HOLDS_POST'],
    ['12月3日，在柳林县职工法律援助中心，泥瓦工李志强捧着工资清单。', '李志强 HOLDS_POST'],
    ['在青河重工集团有限公司，职工李志强接过慰问品。', '李志强 HOLDS_POST'],
    ['由柳林县总工会副主席林建文带领的青河重工集团有限公司劳模到场。', '林建文 HOLDS_POST 青河重工集团有限公司'],
  ])('not elsewhere: %s', (text, untold) => expect(saidIn(text).filter(said => said.startsWith(untold))).toEqual([]))
})

test('部长|孙 is no 部|长孙, unless that is who holds it', () => {
  expect(saidIn('山西省总工会组织部部长孙丽出席座谈会。')).toContain('孙丽 HOLDS_POST 山西省总工会')
  expect(saidIn('柳林县总工会主席长孙建民出席座谈会。')).toContain('长孙建民 HOLDS_POST 柳林县总工会')
})

describe('a post in the group of the Party', () => {
  const CHAIN = '党组成员、副主席、国防工会主席周国庆，党组成员、副主席林建文，党组成员、经审委主任李志强出席座谈会。'
  test('is of the body that has one, whatever body stands in between', () => {
    const said = saidIn(`山西省总工会${CHAIN}`)
    expect(said).toEqual(expect.arrayContaining(['周国庆 HOLDS_POST 国防工会', '林建文 HOLDS_POST 山西省总工会', '李志强 HOLDS_POST 山西省总工会']))
    expect(said).not.toContain('林建文 HOLDS_POST 国防工会')
  })
  test('is nobody’s where nobody knows which body that is', () => expect(saidIn(`省总工会${CHAIN}`).filter(words => /^(?:林建文|李志强) HOLDS_POST/.test(words))).toEqual([]))
})

describe('whom a body sends to a contest takes part for it', () => {
  test.each(['青河棉纺厂派出8人，奖牌拿了4块。', '青河棉纺厂派出一支代表队。', '青河棉纺厂的4名职工全部获奖。'])('%s', text => expect(saidIn(`柳林县总工会举办2024年焊工技能大赛。${text}`)).toContain('青河棉纺厂 ATTENDED 2024年焊工技能大赛 participant'))
  test.each(['青河棉纺厂派出8人参加裁判工作。', '青河医院派出8人，为选手测血压。'])('but not for those who help: %s', text => expect(saidIn(`柳林县总工会举办2024年焊工技能大赛。${text}`).filter(said => said.includes(' ATTENDED '))).toEqual([]))
})
