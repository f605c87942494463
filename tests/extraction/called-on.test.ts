// Whom officers call on, at home and at work, in; who he is, and what the next sentence says of him, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const VISIT = '10月13日上午，柳林县总工会主席赵海燕带着慰问组走访慰问全国劳模。'

describe('whoever is called on at home is named', () => {
  test.each(['首站是李志强家。', '头一站来到李志强家。', '走进李志强家中，慰问组问起他的身体。', '在李志强家里，老人端出茶水。', '慰问组又到了李志强家里。'])('%s', text => expect(saidIn(VISIT + text)).toContain('李志强 ATTENDED 慰问全国劳模 participant'))
  test('also by two letters', () => expect(saidIn(`${VISIT}走进李芬家，慰问组拉着她的手。`)).toContain('李芬 ATTENDED 慰问全国劳模 participant'))
  test.each(['来到高家庄，走进胡家大院。', '在国家、民族面前。', '来到专家家中。', '走进老人家中，慰问组问起身体。'])('nobody: %s', text => expect(mentionsIn(text).filter(({ kind }) => kind === 'Person')).toEqual([]))
})

describe('he is who was called on', () => {
  test.each([
    ['接着，一行人赶到青河锅炉集团有限公司，看望焊工徐大山。他1995年当选全国劳动模范。', '徐大山 HONOURED_WITH 全国劳动模范'],
    ['头一站是徐大山家。这位青河水泥厂的退休职工两次当选全国劳动模范。', '徐大山 HONOURED_WITH 全国劳动模范'],
    ['头一站是徐大山家。这位青河水泥厂的退休职工两次当选全国劳动模范。', '徐大山 HOLDS_POST 青河水泥厂'],
    ['接着，一行人赶到青河锅炉集团有限公司，看望焊工徐大山。', '徐大山 HOLDS_POST 青河锅炉集团有限公司'],
    ['接着，一行人赶到青河锅炉集团有限公司，看望焊工徐大山。', '慰问全国劳模 HOSTED_AT 青河锅炉集团有限公司'],
    ['接着，一行人看望董事长徐在山。', '徐在山'],
    ['徐大山是青河水泥厂的退休职工，1995年当选全国劳动模范。', '徐大山 HONOURED_WITH 全国劳动模范'],
  ])('%s', (text, told) => expect(saidIn(VISIT + text)).toContain(told))
  test.each([
    ['接着，一行人看望焊工徐大山。这位青河水泥厂的老焊工1995年当选全国劳动模范。', '赵海燕 HONOURED_WITH'],
    ['这位青河水泥厂的退休职工1995年当选全国劳动模范。', '赵海燕 HONOURED_WITH'],
    ['接着，一行人看望焊工徐大山。他1959年下乡来到红光村，一干60多年。', '慰问全国劳模 HOSTED_AT 红光村'],
    ['接着，一行人看望焊工徐大山。毕业后，她来到青河水泥厂。', '慰问全国劳模 HOSTED_AT 青河水泥厂'],
  ])('and nobody else: %s', (text, untold) => expect(saidIn(VISIT + text).filter(said => said.startsWith(untold))).toEqual([]))
})
