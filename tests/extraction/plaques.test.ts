// Sentences that tell of a plaque given to a facility (给该队“职工书屋”授牌) or of medals given to people and won by them in; the deed, who was there and which honours are meant, out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

const GIVEN = '12月11日，柳林县总工会主席李志强一行到312队，给该队“职工书屋”授牌。', DEED = '312队“职工书屋”授牌'

describe('a plaque is given', () => {
  test.each([
    ['by whose officer brings it', GIVEN, `柳林县总工会 ORGANIZED ${DEED} host`],
    ['where they went', GIVEN, `${DEED} HOSTED_AT 312队`],
    ['before those who came to the ceremony', `${GIVEN}队长兼队党委书记何永强出席授牌仪式。`, `何永强 ATTENDED ${DEED} leader`],
    ['to a company’s room', '6月3日，柳林县总工会主席赵海燕到青河重工集团有限公司，为公司“爱心妈咪小屋”授牌。', '柳林县总工会 ORGANIZED 青河重工集团有限公司“爱心妈咪小屋”授牌 host'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test('its facility is the squad’s, and so are its officers', () => expect(saidIn(`${GIVEN}队长兼队党委书记何永强、队工会主席李明到场。`)).toEqual(expect.arrayContaining(['312队 RUNS 职工书屋', '何永强 HOLDS_POST 312队', '李明 HOLDS_POST 312队工会'])))

  test.each([
    ['attended by whom it is for', saidOn(`## 312队“职工书屋”授牌\n\n${GIVEN}`), /312队 ATTENDED/],
    ['one of many', saidIn('6月3日，柳林县总工会为10家劳模创新工作室授牌。'), /ORGANIZED/],
  ])('it is not %s', (_, said, untold) => expect(said.filter(one => untold.test(one))).toEqual([]))
})

describe('who wins', () => {
  const CONTEST = '2024年柳林县焊工技能大赛近日开赛。'
  test.each([
    ['two with the most points, one of a short name', `${CONTEST}王垄、周海燕得分最高。`, '王垄 ATTENDED 2024年柳林县焊工技能大赛 participant'],
    ['one who stands out', `${CONTEST}李志强脱颖而出。`, '李志强'],
    ['each his own', `${CONTEST}王海燕、陈思思分获“金锤奖”“银锤奖”。`, '陈思思 HONOURED_WITH 银锤奖'],
    ['both of both', `${CONTEST}王海燕、陈思思均获“金锤奖”“银锤奖”称号。`, '王海燕 HONOURED_WITH 银锤奖'],
    ['one with two', `${CONTEST}李志强荣获“柳林工匠”“技术能手”称号。`, '李志强 HONOURED_WITH 技术能手'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test('nobody wins another’s', () => expect(saidIn(`${CONTEST}王海燕、陈思思分获“金锤奖”“银锤奖”。`)).not.toContain('陈思思 HONOURED_WITH 金锤奖'))
  test('a place with the most points is nobody', () => expect(saidIn(`${CONTEST}北京、天津得分最高，安全、环保成绩最好。`).filter(said => said.includes('ATTENDED'))).toEqual([]))
})

describe('no honour is meant', () => {
  test.each([
    ['where people got something', '柳林县总工会举办书画展。305件展品都是颁发给劳动模范、先进工作者的。', '劳动模范'],
    ['by whoever is called so', '柳林县总工会举办书画展。柳林县劳模工匠代表到场。', '柳林县劳模工匠'],
  ])('%s', (_, text, untold) => expect(saidIn(text)).not.toContain(untold))
})
