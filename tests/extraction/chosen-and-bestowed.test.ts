// Articles about honours in; who of those named holds which, and what the ceremony was called, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('those who are listed hold what was told of before', () => {
  test.each([
    ['获得命名的有', '9月26日，第三批“柳林工匠”命名大会在柳林剧院召开，8名职工获此称号。\n\n获得命名的有：青河机械公司钳工陆长松、柳林县人民医院护士长秦玉洁等。'],
    ['获此殊荣的是', '9月26日，第三批“柳林工匠”命名大会在柳林剧院召开，8名职工获此称号。\n\n获此殊荣的是：青河机械公司钳工陆长松、柳林县人民医院护士长秦玉洁等。'],
    ['the honour in the words that announce them', '被命名为2025年“柳林工匠”的12名职工中，有青河机械公司钳工陆长松、柳林县人民医院护士长秦玉洁等。'],
    ['8人分别是', '日前，柳林县总工会授予8名职工首届“柳林工匠”称号，每人奖励5000元。\n\n8人分别是：青河机械公司钳工陆长松、柳林县人民医院护士长秦玉洁。'],
    ['当选的3人是, though a sentence stands between', '11月5日，第二届“柳林工匠”命名大会举行。此次评选历时三个月。当选的2人是：青河机械公司钳工陆长松、柳林县人民医院护士长秦玉洁。'],
    ['他们是', '柳林县总工会召开现场会，发布“柳林工匠”名单。他们是：青河机械公司钳工陆长松，柳林县人民医院护士长秦玉洁。'],
  ])('%s', (_, text) => expect(saidIn(text)).toEqual(expect.arrayContaining(['陆长松 HONOURED_WITH 柳林工匠', '秦玉洁 HONOURED_WITH 柳林工匠'])))

  test('and an honour may be called after what it guards', () => {
    expect(saidIn('柳林县总工会召开煤矿安全工作现场会，发布“青河煤海安全卫士”名单。他们是：青河煤业公司瓦检员师军利，柳林煤矿通风工成小虎。')).toEqual(expect.arrayContaining(['师军利 HONOURED_WITH 青河煤海安全卫士', '成小虎 HONOURED_WITH 青河煤海安全卫士']))
  })
  test('those who came hold nothing by it', () => {
    expect(saidIn('8人获得柳林县五一劳动奖章。出席会议的有：柳林县总工会主席王建国、副主席李小梅。').filter(words => / HONOURED_WITH /.test(words))).toEqual([])
  })
})

describe('an honour is told of', () => {
  test.each([
    ['by whom it was given to', '钳工周国庆手艺过硬。2023年，全国五一劳动奖章授给了周国庆。', '周国庆 HONOURED_WITH 全国五一劳动奖章'],
    ['by who is the youngest to hold it', '徒弟邰阳去年在柳林县职业技能竞赛上夺得头名，成了最年轻的“柳林县技术能手”。', '邰阳 HONOURED_WITH 柳林县技术能手'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))
})

describe('a ceremony', () => {
  test.each([
    ['is called after the honour that was told of', '柳林县总工会日前发文，授予20名职工“柳林工匠”称号。\n\n命名仪式9月13日在柳林剧院举行，县总工会主席王建国颁发证书。', '“柳林工匠”命名仪式 HOSTED_AT 柳林剧院'],
    ['is called so where somebody holds it', '柳林县总工会日前发文，授予20名职工“柳林工匠”称号。\n\n11月5日，县总工会在柳林剧院举行颁奖仪式。', '柳林县总工会 ORGANIZED “柳林工匠”颁奖仪式 host'],
    ['is another thing than the choosing', '“柳林工匠”选树活动昨天结束，授予20名职工“柳林工匠”称号。\n\n命名仪式9月13日在柳林剧院举行。', '“柳林工匠”命名仪式 HOSTED_AT 柳林剧院'],
    ['at which a name is made known is one', '3月2日，2025年“柳林工匠”发布活动在柳林剧院举行。', '2025年“柳林工匠”发布活动 HOSTED_AT 柳林剧院'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))
  test('of a contest is the contest’s', () => {
    expect(saidIn('6月2日，柳林县总工会举办“柳林杯”焊工大赛。颁奖仪式昨天在柳林剧院举行。')).toContain('“柳林杯”焊工大赛 HOSTED_AT 柳林剧院')
  })
  test('what so many were chosen as is an honour, and no activity', () => {
    const said = saidIn('柳林重工集团工会评选出首届“金牌班组长”10名，王飞、李强、朱明亮等当选。')
    expect(said).toContain('王飞 HONOURED_WITH 金牌班组长')
    expect(said).not.toContain('首届“金牌班组长”10名')
  })
  test('what a group wins is not whose it is', () => {
    const said = saidIn('柳林县人民医院工会荣获“全国模范职工之家”称号，急诊科护理组获评“全国工人先锋号”。')
    expect(said).toContain('柳林县人民医院工会 HONOURED_WITH 全国模范职工之家')
    expect(said).not.toContain('柳林县人民医院工会 HONOURED_WITH 全国工人先锋号')
  })
  test('the list of the chosen is no activity', () => {
    expect(saidIn('首届“柳林工匠”名单揭晓。县总工会主席王建国表示祝贺。')).not.toContain('首届“柳林工匠”')
  })
})
