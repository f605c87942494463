// Quarters of streets and towns, and streets called after other towns, in; what they are and where they lie, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

describe('a quarter behind its street is one body, and a place', () => {
  test.each([
    ['东风街道柳园社区坐满了人，2024年职工读书会在这里举行。', '2024年职工读书会 HOSTED_AT 东风街道柳园社区'],
    ['柳林县总工会举行职工书屋授牌仪式。3家单位接过牌匾，它们是：柳林县司法局、东风街道柳园社区和柳林县第二幼儿园。', '东风街道柳园社区 ATTENDED 职工书屋授牌仪式 participant'],
    ['东风街道柳园社区联合柳林县总工会举办2024年职工读书会。', '东风街道柳园社区 ORGANIZED 2024年职工读书会 host'],
  ])('%s', (text, told) => expect(saidIn(text)).toContain(told))
  test.each(['东风街道柳园社区卫生服务中心举办义诊。', '东风街道、柳园社区协办。', '东风街道各社区参加。', '东风街道的柳园社区参加。'])('not: %s', text => expect(mentionsIn(text).filter(({ name }) => name === '东风街道柳园社区')).toEqual([]))
})

test('a street called after a town lies elsewhere, and so does a shorter one', () => expect(saidIn('乌兰察布东路街道办事处与呼和浩特市总工会举办2024年职工读书会。').filter(said => said.startsWith('乌兰察布东路街道办事处 LOCATED_IN'))).toEqual([]))
