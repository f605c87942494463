// Sentences that tell of a school, a branch or a college that is founded in; the founding, who made it and whose it is, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const FOUNDED = '3月7日，柳林县职工学校车间分校在青河大桥项目部成立。', BUILT = `${FOUNDED}分校由柳林县总工会与青河路桥有限公司共同组建，是全县首家“车间女校”。`

describe('the founding of a school', () => {
  test.each([
    ['is where it says', FOUNDED, '柳林县职工学校车间分校成立 HOSTED_AT 青河大桥项目部'],
    ['is by those who make it', BUILT, '青河路桥有限公司 ORGANIZED 柳林县职工学校车间分校成立 host'],
    ['and theirs it is', BUILT, '柳林县总工会 RUNS 柳林县职工学校车间分校'],
    ['is attended by bodies whose heads came', `${BUILT}柳林县教育局、柳林县妇联，以及柳林县人社局等单位的领导到场为“车间女校”揭牌。`, '柳林县妇联 ATTENDED 柳林县职工学校车间分校成立 participant'],
    ['is so of a college’s branch', '3月7日，柳林县工匠学院青河分院在青河重工集团有限公司成立。分院由柳林县总工会与青河重工集团有限公司共建。', '柳林县总工会 ORGANIZED 柳林县工匠学院青河分院成立 host'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    ['a place named before', BUILT, /RUNS 青河大桥项目部/],
    ['by itself', '3月7日，柳林县工匠学院青河分院在青河重工集团有限公司成立。分院由柳林县总工会与青河重工集团有限公司共建。', /分院 ORGANIZED/],
    ['by those whose heads came', `${BUILT}柳林县教育局、柳林县妇联，以及柳林县人社局等单位的领导到场为“车间女校”揭牌。`, /(?:妇联|教育局|人社局) ORGANIZED/],
    ['attended by itself', `${BUILT}柳林县教育局的领导到场为“车间女校”揭牌。`, /女校 ATTENDED/],
  ])('nothing is made %s', (_, text, untold) => expect(saidIn(text).filter(said => untold.test(said))).toEqual([]))
})
