// Sentences about those who open, welcome, are asked in, go round or are honoured at an event in; in what role they were there out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

const PAGE = '## “讲台上的劳模”活动举行\n\n6月2日，柳林县总工会开展“讲台上的劳模”活动。'
const attended = (text: string, name: string): string[] => saidOn(PAGE + text).filter(words => words.startsWith(`${name} ATTENDED`))

describe('speaks', () => {
  test.each([
    ['县委副书记李志强致开幕词，县总工会主席王海燕致欢迎辞。', ['李志强', '王海燕']],
    ['活动邀请全国劳动模范、柳林县档案馆副馆长杨柳，全国五一劳动奖章获得者于杰进行宣讲。', ['杨柳', '于杰']],
    ['全国劳动模范周国庆，柳林县劳动模范王秀梅等三名劳模分别以自己的经历为引子进行了一场生动宣讲。', ['周国庆', '王秀梅']],
    ['据介绍，全国劳动模范周国庆、王秀梅等6名劳模先后走进9所中学，向2000多名学生开展了9场次的宣讲。', ['周国庆', '王秀梅']],
    ['柳林机械厂工会主席王海燕在旁补了一句：“账目月月上墙。”焊工周国庆接过话头：“得练。”', ['王海燕', '周国庆']],
  ])('%s', (text, names) => {
    for (const name of names) expect(attended(text, name).some(words => words.endsWith('speaker')), name).toBe(true)
  })
  test('what is only lively or counted names nothing', () => {
    const names = extractText(`${PAGE}全国劳动模范周国庆进行了一场生动宣讲，今年已开展11场宣讲。`).nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)
    expect(names).toEqual(['“讲台上的劳模”活动'])
  })
})

describe('leads no event', () => {
  test.each([
    ['柳林县中医院原副院长高树林到场。', '高树林'],
    ['柳林县总工会原党组书记、主席高树林到场。', '高树林'],
    ['会上，柳林县中医院院长高树林获评“最受欢迎的老师”。', '高树林'],
  ])('%s', (text, name) => expect(attended(text, name).map(words => words.split(' ').at(-1))).toEqual(['participant']))
  test('whoever holds the post does', () => expect(attended('柳林县中医院副院长高树林到场。', '高树林').map(words => words.split(' ').at(-1))).toEqual(['leader']))
})

test('an officer who only says what is to come was not there for that; one who welcomes was', () => {
  expect(attended('县总工会主席王海燕说，明年还要再添两场。', '王海燕')).toEqual([])
  expect(attended('县总工会主席王海燕说，欢迎大家常来。', '王海燕')).not.toEqual([])
})

test('what is launched at a meeting is not where the meeting’s people are', () => {
  const said = saidOn('## 县总工会召开表彰大会\n\n6月2日，柳林县总工会召开2024年“三八”表彰大会。\n\n会上，“送教下乡”活动正式启动。柳林县中医院主任医师高树林获评“最受欢迎的老师”。')
  expect(said.filter(words => words.startsWith('高树林 ATTENDED'))).toEqual(['高树林 ATTENDED 2024年“三八”表彰大会 participant'])
})

test('who leads those who bring coolness does so for the union', () => {
  expect(saidOn('## 柳林县为一线职工送清凉\n\n8月4日，柳林县委常委、县总工会主席孙明秀带队，前往北街垃圾中转站、永安铸造车间，为一线职工送去1000份清凉包。')).toContain('柳林县总工会 ORGANIZED 一线职工送清凉 host')
})

test.each(['区职工之家“小齿轮”暑托班为全天托管班，为期1个月。', '“小齿轮”暑托班为公益培训班。'])('a name ends before 为: %s', text => {
  expect(extractText(`## 暑托班\n\n${text}`).nodes.map(({ name }) => name).filter(name => name.includes('为'))).toEqual([])
})
