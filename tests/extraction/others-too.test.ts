// Who else holds an honour told of before, committees of a trade, officers of the only employer, and who works somewhere and speaks; who holds what out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('who else holds an honour', () => {
  test.each([
    ['so many, each with what is told of them', '钳工周国庆获得全国五一劳动奖章。今年柳林县另有两人获此殊荣：县盲校教师李志强，1977年失明；县水务有限公司副总经理王海燕，整治9条河道。', '王海燕 HONOURED_WITH 全国五一劳动奖章'],
    ['so many, in a list', '钳工周国庆获得全国五一劳动奖章。柳林县另有两人获得这一荣誉，分别是县医院护士李梅、县公交公司司机王海燕。', '李梅 HONOURED_WITH 全国五一劳动奖章'],
    ['one more', '钳工周国庆荣获全国劳动模范称号。获此殊荣的还有县医院护士李梅。', '李梅 HONOURED_WITH 全国劳动模范'],
    ['the last of two', '钳工周国庆被授予“柳林工匠”称号。此前，李志强、王海燕也获此称号。', '王海燕 HONOURED_WITH 柳林工匠'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    ['fewer are named than the sentence counts', '钳工周国庆获得全国五一劳动奖章。今年柳林县另有三人获此殊荣：县医院护士李梅，县公交公司司机王海燕。'],
    ['somebody speaks afterwards', '钳工周国庆获得全国五一劳动奖章。今年柳林县另有两人获此殊荣。县医院护士李梅说，要向他学习。'],
    ['no honour was told of', '柳林县总工会举办职工运动会。获此殊荣的还有县医院护士李梅。'],
  ])('nobody where %s', (_, text) => expect(saidIn(text).filter(words => /^(?:李梅|王海燕) HONOURED/.test(words))).toEqual([]))
})

describe('the Party committee of a trade', () => {
  const said = saidIn('3月2日，柳林县普法活动启动，县司法局党组成员、副局长、县律师行业党委书记李志强，县律师协会会长王海燕参加。')
  test('is a body, whose officer holds his other post too', () => expect(said).toEqual(expect.arrayContaining(['李志强 HOLDS_POST 柳林县律师行业党委', '李志强 HOLDS_POST 柳林县司法局', '王海燕 HOLDS_POST 柳林县律师协会'])))
})

describe('an office in the Party committee without its body', () => {
  test('is of the only employer', () => expect(saidIn('5月14日，柳林县第一人民医院职工运动会举行。党委委员李志强主持开幕式。')).toContain('李志强 HOLDS_POST 柳林县第一人民医院'))
  test.each([
    ['several are named', '5月14日，柳林县总工会召开会议，县教育局、青河重工有限公司、柳林一中参加。党委书记李志强发言。'],
    ['none is', '5月14日，柳林县总工会召开会议。党委书记李志强发言。'],
  ])('is nobody’s where %s', (_, text) => expect(saidIn(text).filter(words => words.startsWith('李志强 HOLDS_POST'))).toEqual([]))
})

describe('who works somewhere and speaks', () => {
  test('is somebody', () => expect(saidIn('近日，柳林县总工会“送清凉”活动启动。“挺好。”在青河重工有限公司上班的周建国说。')).toContain('周建国 ATTENDED “送清凉”活动 speaker'))
  test.each(['在青河上班的朱女士说，很暖心。', '在外打工的都说好。', '在公司工作的高兴地说。', '在青河重工有限公司工作的经历让他成长。'])('%s names nobody', sentence => expect(saidIn(`近日，柳林县总工会“送清凉”活动启动。${sentence}`).filter(words => words.includes('ATTENDED'))).toEqual([]))
})

describe('a railway bureau by its town', () => {
  const text = '4月8日，中国铁路青河局集团有限公司工会举办“情暖旅途”送春联活动。'
  test.each(['青河局工会', '青河局集团公司工会', '国铁青河局工会'])('%s is its union', name => expect(saidIn(`${text}${name}副主席李志强写“福”字。`)).toContain('李志强 HOLDS_POST 中国铁路青河局集团有限公司工会'))
  test('another town’s is another', () => expect(saidIn(`${text}青山局工会副主席李志强写“福”字。`)).not.toContain('李志强 HOLDS_POST 中国铁路青河局集团有限公司工会'))
})

test('a site that a firm builds is not the firm', () => expect(saidIn('4月8日，柳林县职工技能大赛在青河重工有限公司承建的体育中心工地举行。').filter(words => words.includes('HOSTED_AT 青河重工有限公司'))).toEqual([]))
test('who heads the nurses behind an officer of the union is of the hospital', () => {
  const said = saidIn('4月8日，柳林县第二人民医院工会举办健步走活动，县二院工会主席李志强、护理部主任王芳参加。')
  expect(said).toContain('王芳 HOLDS_POST 柳林县第二人民医院')
  expect(said).not.toContain('王芳 HOLDS_POST 柳林县第二人民医院工会')
})
