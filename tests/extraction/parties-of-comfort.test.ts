// Sentences that tell of a party of comfort by its name, of those who built a place together and of heats of a season in; the visit, its leader and places, the builders and the whole, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const WENT = '8月4日，柳林县的夏送清凉慰问团走进8个工地，带队的是县委常委、总工会主席孙海琴。', DEED = '柳林县夏送清凉'

describe('a party of comfort', () => {
  test.each([
    ['is led by whoever is said behind', WENT, `孙海琴 ATTENDED ${DEED} leader`],
    ['comes from the leader’s union', WENT, `柳林县总工会 ORGANIZED ${DEED} host`],
    ['was where people got something', `${WENT}柳林县融媒体中心等处的一线职工，领到了凉茶。`, `${DEED} HOSTED_AT 柳林县融媒体中心`],
    ['is its union’s', '8月4日，柳林县总工会送温暖慰问组走进10个工地。', '柳林县总工会 ORGANIZED 柳林县总工会送温暖 host'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    ['where somebody only hopes for it', '柳林县希望送温暖慰问组走进更多工地。'],
    ['that nobody sends anywhere', '柳林县的送温暖慰问组由12人组成。'],
  ])('is none %s', (_, text) => expect(saidIn(text).filter(said => said.includes('柳林县送温暖'))).toEqual([]))
})

test('both builders run what they built', () => expect(saidIn('“暖途”司机之家昨日启用。司机之家的共建双方，是柳林县总工会和青河物流有限公司。')).toEqual(expect.arrayContaining(['柳林县总工会 RUNS “暖途”司机之家', '青河物流有限公司 RUNS “暖途”司机之家'])))

describe('a heat of a season', () => {
  const HEAT = '6月2日，“枣花杯”青石镇职工运动会开赛，也是2025柳林县职工体育季活动青石赛区的预赛。'
  test('is part of it', () => expect(saidIn(HEAT)).toContain('“枣花杯”青石镇职工运动会 PART_OF 2025柳林县职工体育季活动'))
  test('is not run as the whole is', () => expect(saidIn('“枣花杯”青石镇职工运动会是柳林县职工体育季的预赛，由青石镇总工会主办。').filter(said => /ORGANIZED 柳林县职工体育季/.test(said))).toEqual([]))
})
