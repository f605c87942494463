// Sentences of short names that a hall, an office or nobody explains, of titles with a skill among them, of what a headline says for short in; what they say out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('a short name', () => {
  test.each([
    ['is the works’ whose hall was named', '“焊花”职工书法展6月6日在柳林造船厂职工活动中心开展。展览由船厂工会主办、厂书法协会承办。', ['柳林造船厂工会 ORGANIZED “焊花”职工书法展 host', '柳林造船厂书法协会 ORGANIZED “焊花”职工书法展 undertaker']],
    ['is of the area of the office before it', '柳林经开区党工委委员、区总工会主席王建国参加座谈会。', ['王建国 HOLDS_POST 柳林经开区总工会']],
    ['is known as printed where nobody can place it', '柳林供电公司工会日前联合区红十字会举办应急救护培训班，区青少年宫将选派8名教师授课。', ['区红十字会 ORGANIZED 应急救护培训班 co_organizer', '区青少年宫 ORGANIZED 应急救护培训班 supporter']],
    ['of a quarter may read as a county’s', '“渡口”驿站由柳林县总工会拨款建设、翠微社区提供场地，6月8日启用。', ['翠微社区 ORGANIZED “渡口”驿站启用 supporter']],
  ])('%s', (_, text, expected) => expect(saidIn(text)).toEqual(expect.arrayContaining(expected)))

  test.each([
    ['of a works where only another thing of its kind was named', '展览在柳林造船厂码头开展，由船坞工会主办。', /船坞工会 ORGANIZED/],
    ['of another level', '柳林县委常委、区总工会主席王建国参加座谈会。', /柳林县总工会/],
  ])('is not %s', (_, text, edge) => expect(saidIn(text).filter(words => edge.test(words))).toEqual([]))
})

test('whoever hosts it does not undertake what somebody else is said to, though no list knows him', () => {
  const said = saidIn('柳林县总工会主办、老街坊茶社承办的送清凉活动举行。')
  expect(said).toContain('柳林县总工会 ORGANIZED 送清凉活动 host')
  expect(said).not.toContain('柳林县总工会 ORGANIZED 送清凉活动 undertaker')
  expect(saidIn('柳林县总工会主办、具体承办的送清凉活动举行。')).toContain('柳林县总工会 ORGANIZED 送清凉活动 undertaker')
})

test('who builds a place inside another runs the one that is quoted', () => {
  const said = saidIn('12月5日，柳林县总工会、柳林车务段工会共建的柳林南站“司机之家”揭牌启用。')
  expect(said).toEqual(expect.arrayContaining(['柳林县总工会 RUNS 司机之家', '柳林车务段工会 RUNS 司机之家']))
  expect(said.filter(words => words.endsWith('RUNS 柳林南站'))).toEqual([])
  expect(saidIn('12月5日，柳林县总工会、柳林车务段工会共建的柳林南站启用。')).toContain('柳林县总工会 RUNS 柳林南站')
})

test('where two hold something together does not hold it', () => {
  const said = saidIn('柳林县总工会、柳林县教育工会8月4日联合在柳林县图书馆主办“奋进”劳模宣讲报告会。')
  expect(said).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED “奋进”劳模宣讲报告会 host', '柳林县教育工会 ORGANIZED “奋进”劳模宣讲报告会 host']))
  expect(said.filter(words => words.startsWith('柳林县图书馆 ORGANIZED'))).toEqual([])
})

describe('who holds an honour', () => {
  test.each([
    ['柳林县总工会举办交流会，山西省劳动模范、掘进能手王建国作了分享。', '王建国 HONOURED_WITH 山西省劳动模范'],
    ['柳林县总工会举办交流会，新疆劳动模范、采棉能手阿不都·热合曼作了分享。', '阿不都·热合曼 HONOURED_WITH 新疆劳动模范'],
  ])('may be good at something too: %s', (text, expected) => expect(saidIn(text)).toContain(expected))
  test('and is not who is told of beside him', () => expect(saidIn('柳林县总工会举办交流会，山西省劳动模范李志强与掘进能手王建国作了分享。')).not.toContain('王建国 HONOURED_WITH 山西省劳动模范'))
})

describe('a first one', () => {
  test('that somebody leads is one in particular', () => expect(saidIn('“心晴”咨询室6月9日启用，心理咨询师王海燕主持了首场减压沙龙。')).toContain('王海燕 ATTENDED 首场减压沙龙 leader'))
  test('that nobody does is none', () => expect(saidIn('“心晴”咨询室6月9日启用，首场减压沙龙待定。')).not.toContain('首场减压沙龙'))
})

test('what a headline says for short of a firm is its union’s, where the text says so', () => {
  const said = saidOn('## 柳林车务段“夜路”休息室启用\n\n由柳林车务段工会投资18万元建成的“夜路”休息室，6月3日启用，可供夜班职工候班。')
  expect(said).toContain('柳林车务段工会 RUNS “夜路”休息室')
  expect(said).not.toContain('柳林车务段 RUNS “夜路”休息室')
  expect(saidOn('## 柳林车务段“夜路”休息室启用\n\n“夜路”休息室6月3日启用，可供夜班职工候班。')).toContain('柳林车务段 RUNS “夜路”休息室')
})

test('a facility that somebody is said to have built is one in particular', () => {
  expect(saidIn('柳林机械厂工会建起的职工书屋设在食堂旁，书屋6月2日开放。')).toContain('柳林机械厂工会 RUNS 职工书屋')
  expect(saidIn('全县各级工会建起的职工书屋藏书丰富。').filter(words => /职工书屋$/.test(words) && /RUNS/.test(words))).toEqual([])
})

test('a class is run by who takes in the names for it', () => {
  expect(saidIn('青河路小学工会即日起受理教职工子女暑期托管班报名，托管班7月7日开班。')).toContain('青河路小学工会 ORGANIZED 教职工子女暑期托管班 host')
  expect(saidIn('教职工子女暑期托管班报名火热，青河路小学工会主席周国庆说。').filter(words => /ORGANIZED/.test(words))).toEqual([])
})

test('whoever reads to others from a book is heard', () => {
  expect(saidIn('柳林县总工会举办“书声”读书会，馆员王海燕领读《平凡的世界》。')).toContain('王海燕 ATTENDED “书声”读书会 speaker')
})

describe('what is preached', () => {
  test.each([
    ['柳林机械厂工会组建劳模宣讲队，3月以来在12个车间宣讲党的二十届三中全会精神18场。', '柳林机械厂工会 ORGANIZED 宣讲党的二十届三中全会精神 host'],
    ['柳林县总工会组织劳模宣讲团深入23家企业宣讲全会精神46场。', '柳林县总工会 ORGANIZED 劳模宣讲团深入23家企业 host'],
  ])('is what a union has done: %s', (text, expected) => expect(saidIn(text)).toContain(expected))
  test('goes by the headline’s name for it', () => {
    const said = saidOn('## 劳模宣讲进车间\n\n柳林机务段工会成立由11名劳模组成的“号角”宣讲小分队，6月以来在5个车间宣讲党的二十届三中全会精神23场。首场宣讲中，全国劳动模范周国庆讲述了经历。')
    expect(said).toEqual(expect.arrayContaining(['柳林机务段工会 ORGANIZED 劳模宣讲 host', '周国庆 ATTENDED 劳模宣讲 speaker']))
  })
  test.each(['柳林县总工会主席王建国要求宣讲党的二十大精神。', '下一步，柳林县总工会将组织劳模到企业宣讲党的二十大精神。'])('is nothing yet: %s', text => expect(saidIn(text).filter(words => /ORGANIZED/.test(words))).toEqual([]))
})
