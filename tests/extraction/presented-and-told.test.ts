// Prizes that are presented to people who are not named, and what is said behind a number of people, in; who holds and says what out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const EVENT = '柳林县总工会举办“枣林匠心”主题活动。'

describe('what is presented to others is nobody’s who was spoken of', () => {
  test.each(['焊工李志强介绍了经验。现场为获得全国五一劳动奖章的职工颁奖。', '县总工会副主席李志强为荣获全国五一劳动奖章的职工颁奖。', '焊工李志强登台。随后，活动向获评工人先锋号的集体授牌。'])('%s', text => expect(saidIn(EVENT + text).filter(said => said.includes(' HONOURED_WITH '))).toEqual([]))
  test('but whoever is given it has it', () => expect(saidIn(`${EVENT}焊工李志强获得全国五一劳动奖章。`)).toContain('李志强 HONOURED_WITH 全国五一劳动奖章'))
})

describe('what is said behind how many they are is said of each', () => {
  test.each([
    ['青河重工集团有限公司的李志强等7位劳模工匠和一线职工也讲了自己的故事。', 'speaker'],
    ['青河重工集团有限公司焊工李志强等7位劳模工匠和一线职工也到了现场。', 'participant'],
  ])('%s', (text, role) => expect(saidIn(EVENT + text)).toContain(`李志强 ATTENDED “枣林匠心”主题活动 ${role}`))
})
