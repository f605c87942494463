// Honours that are named after what skilled people are in; that they are whole out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('an honour for skill has its area and its rank', () => {
  test.each([
    ['焊工周国庆先后获得辽宁五一奖章、辽宁省功勋高技能人才、辽宁省突出贡献高技能人才等荣誉。', '周国庆 HONOURED_WITH 辽宁省功勋高技能人才'],
    ['焊工周国庆先后获得辽宁五一奖章、辽宁省功勋高技能人才、辽宁省突出贡献高技能人才等荣誉。', '周国庆 HONOURED_WITH 辽宁省突出贡献高技能人才'],
    ['湖北省有突出贡献高技能人才周国庆作了报告。', '周国庆 HONOURED_WITH 湖北省有突出贡献高技能人才'],
  ])('%s', (text, told) => expect(saidIn(text)).toContain(told))
  test('people who are skilled hold nothing by that', () => expect(saidIn('柳林县总工会培养高技能人才，周国庆讲了课。').filter(said => said.includes('HONOURED_WITH'))).toEqual([]))
})
