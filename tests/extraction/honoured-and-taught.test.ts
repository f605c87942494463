// Sentences about people whom an honour is given to, schools called after what they teach, and bodies of which nobody knows which they are, in; what is said out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const honoured = (text: string): string[] => saidIn(text).filter(words => words.includes(' HONOURED_WITH ')).sort()
const namesOf = (text: string): string[] => mentionsIn(text).filter(({ kind, form }) => (kind === 'Organization' || kind === 'UnionBody') && form === 'full').map(({ name }) => name)
const ran = (text: string): string[] => saidIn(text).filter(words => words.includes(' ORGANIZED ')).sort()

describe('whom an honour is given to', () => {
  test.each([
    ['柳林县总工会授予廖如萱“柳林工匠”称号。', ['廖如萱 HONOURED_WITH 柳林工匠']],
    ['柳林县总工会授予陈小燕、李志强“柳林工匠”称号。', ['李志强 HONOURED_WITH 柳林工匠', '陈小燕 HONOURED_WITH 柳林工匠']],
    ['柳林县总工会授予青河技工学校廖如萱等11名职工“柳林工匠”称号。', ['廖如萱 HONOURED_WITH 柳林工匠']],
    ['柳林县总工会授予先进个人等11名职工“柳林工匠”称号。', []],
    ['柳林县总工会授予高技能人才“柳林工匠”称号。', []],
  ])('%s', (text, expected) => expect(honoured(text)).toEqual(expected))
})

describe('an honour in quotation marks may be said to be', () => {
  test.each(['2022年', '2022年度', '首批', '首届', '第三批', '第三届', '全国', '全省', '全市', '全区', '全县', '市级'])('of which kind: %s', which => {
    expect(mentionsIn(`柳林县职工王建国荣获${which}“优秀读书声”。`).filter(({ kind }) => kind === 'Honour').map(({ name }) => name)).toEqual(['优秀读书声'])
  })
  test.each(['称号', '证书', '奖牌', '牌匾', '奖杯', '荣誉称号', '的称号'])('what it is: %s', what => {
    expect(mentionsIn(`柳林县职工王建国捧得“读书声”${what}。`).filter(({ kind }) => kind === 'Honour').map(({ name }) => name)).toEqual(['读书声'])
  })
})

describe('a school', () => {
  test.each([
    ['近日，山东管理学院、北京财贸管理干部学院主办竞赛。', ['山东管理学院', '北京财贸管理干部学院']],
    ['近日，四川城市建设职业学院工会举办竞赛。', ['四川城市建设职业学院工会']],
    ['近日，经济管理学院工会举办竞赛。', ['经济管理学院工会']],
    ['近日，学校加强管理，学院工会举办竞赛。', []],
  ])('may be called after what it teaches: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
})

test.each([
  ['6月18日，玉林柴发动力有限公司举办竞赛。', ['玉林柴发动力有限公司']],
  ['6月18日，工人到力有限公司参观。', ['力有限公司']],
])('a company is not called by what is left of its brand where an area begins it: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

test('what somebody speaks about is no name of an activity', () => {
  expect(mentionsIn('全国劳动模范王中美以“技能成就梦想”为题作宣讲。').filter(({ kind, form }) => kind === 'Initiative' && form === 'full')).toEqual([])
  expect(mentionsIn('柳林县总工会开展“技能成就梦想”宣讲活动。').filter(({ kind, form }) => kind === 'Initiative' && form === 'full').map(({ name }) => name)).toEqual(['“技能成就梦想”宣讲活动'])
})

describe('a short form', () => {
  test.each([
    ['广西教育工会举办2024年焊工技能竞赛。自治区总工会协办2024年焊工技能竞赛。', '广西壮族自治区总工会 ORGANIZED 2024年焊工技能竞赛 co_organizer'],
    ['2024年焊工技能竞赛由新疆维吾尔自治区总工会、自治区能源局主办。', '新疆维吾尔自治区能源局 ORGANIZED 2024年焊工技能竞赛 host'],
    ['成都市武侯区玉林街道总工会举办2024年焊工技能竞赛。2024年焊工技能竞赛由玉林街道总工会承办。', '成都市武侯区玉林街道总工会 ORGANIZED 2024年焊工技能竞赛 undertaker'],
  ])('of an autonomous region, or of a street that is called as a city, is known by what was named: %s', (text, expected) => expect(ran(text)).toContain(expected))
})

describe('what is done by the head of a union who is named by his first post', () => {
  test.each(['工会主席', '工会副主席'])('is the union’s: %s', (post) => {
    const said = saidIn(`6月2日，青河重工集团有限公司党委委员、${post}王永刚到石臼港区慰问一线职工。`)
    expect(said.filter(words => words.includes(' ORGANIZED '))).toEqual(['青河重工集团有限公司工会 ORGANIZED 慰问一线职工 host'])
    expect(said).toContain('王永刚 ATTENDED 慰问一线职工 leader')
  })
  test('is nobody’s where he holds no post in it', () => {
    expect(ran('6月2日，青河重工集团有限公司党委委员、总经理王永刚到石臼港区慰问一线职工。')).toEqual([])
  })
})

test('a committee beside a union is its employer’s', () => {
  expect(ran('近日，青河重工集团有限公司工会、关工委举办职工子女夏令营。')).toEqual(['青河重工集团有限公司关工委 ORGANIZED 职工子女夏令营 host', '青河重工集团有限公司工会 ORGANIZED 职工子女夏令营 host'])
})

test('the part of a body of which nobody knows which it is is not that of the one before', () => {
  expect(ran('近日，柳林县总工会主办、学院承办的焊工技能竞赛在柳林县举行。')).toEqual(['柳林县总工会 ORGANIZED 焊工技能竞赛 host'])
  expect(ran('近日，2024年焊工技能竞赛由柳林县总工会主办，学院承办。')).toEqual(['柳林县总工会 ORGANIZED 2024年焊工技能竞赛 host'])
  expect(ran('近日，柳林县总工会主办并承办焊工技能竞赛。')).toContain('柳林县总工会 ORGANIZED 焊工技能竞赛 host')
})
