// Groups that a body sends to stay somewhere, and committees for what is quoted, in; that they are bodies of their own out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('a group or committee is not its parent', () => {
  test.each([
    ['全国总工会驻湖北蹲点工作组与武汉市总工会联合举办2024年工会干部培训班。', '全国总工会驻湖北蹲点工作组 ORGANIZED 2024年工会干部培训班'],
    ['全国总工会赴四川蹲点工作组组长周国庆到会。', '周国庆 HOLDS_POST 全国总工会赴四川蹲点工作组'],
    ['柳林县总工会驻青石村工作队队长周国庆到会。', '周国庆 HOLDS_POST 柳林县总工会驻青石村工作队'],
    ['柳林县总工会举办2024年劳模宣讲会，县委“两新”组织工委、柳林县教育局等部门的负责人到场。', '柳林县委“两新”组织工委 ATTENDED 2024年劳模宣讲会'],
  ])('%s', (text, told) => expect(saidIn(text).some(said => said.startsWith(told))).toBe(true))
  test.each([
    ['柳林县委“两新”组织工委举办2024年工会干部培训班。', '柳林县委 ORGANIZED'],
    ['柳林县总工会驻青石村第一书记周国庆到会。', '周国庆 HOLDS_POST 柳林县总工会驻青石村'],
    ['柳林县总工会驻地在青石镇，镇工作组参加2024年工会干部培训班。', '柳林县总工会驻地在青石镇，镇工作组 '],
    ['柳林县总工会从旁指导青河重工集团有限公司建成“焊花”职工驿站。', '柳林县总工会 RUNS'],
  ])('and what it does not say: %s', (text, untold) => expect(saidIn(text).filter(said => said.startsWith(untold))).toEqual([]))
})
