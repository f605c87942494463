// Lists of people in the dress of newspapers in; who of them holds which post and honour out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

const ROWS = `## 光荣榜

柳林县总工会日前公布第三届“最美柳林人”名单，以下3人当选：

青河铝业有限公司焊工 李志强

柳林县人民医院护士长 赵海燕（女）

青河职业技术学院教师 兰 茜

李志强同时获得柳林县劳动模范称号。`

const FIRST = `## 柳林表彰劳动者

本报讯（记者 齐 欣）4月28日，柳林县庆“五一”表彰大会在柳林剧院召开。

**柳林县五一劳动奖章获得者名单（摘登）**

李志强　青河铝业有限公司焊工

赵海燕（女，回族）　柳林县人民医院护士长

法官上门 工友舒心

## 柳林县劳动争议调解中心挂牌

本报讯（记者 齐 欣）5月8日，柳林县劳动争议调解中心挂牌。`

describe('rows of a list', () => {
  test('name whom the list is of, behind their posts', () => {
    expect(saidOn(ROWS)).toEqual(expect.arrayContaining([
      '李志强 HOLDS_POST 青河铝业有限公司', '赵海燕 HOLDS_POST 柳林县人民医院', '兰茜 HOLDS_POST 青河职业技术学院',
      '李志强 HONOURED_WITH 最美柳林人', '赵海燕 HONOURED_WITH 最美柳林人', '兰茜 HONOURED_WITH 最美柳林人',
      '柳林县总工会 ORGANIZED 第三届“最美柳林人”评选 host',
    ]))
  })
  test('or before them, and a kicker under the list is none', () => {
    const said = saidOn(FIRST)
    expect(said).toEqual(expect.arrayContaining(['李志强 HOLDS_POST 青河铝业有限公司', '赵海燕 HOLDS_POST 柳林县人民医院', '李志强 HONOURED_WITH 柳林县五一劳动奖章', '赵海燕 HONOURED_WITH 柳林县五一劳动奖章']))
    expect(said.filter(words => words.startsWith('法官'))).toEqual([])
  })
  test('may stand one after another, with what each is in brackets', () => {
    const said = saidOn('## 好师傅\n\n9月18日，首届“柳林好师傅”发布仪式在柳林剧院举行。获得“柳林好师傅”称号的是：\n\n贺满仓（青河煤业公司队长）　豆建平（柳林县职业中专教师）　米 娜（柳林县第三幼儿园保教主任）')
    expect(said).toEqual(expect.arrayContaining(['贺满仓 HOLDS_POST 青河煤业公司', '豆建平 HOLDS_POST 柳林县职业中专', '米娜 HOLDS_POST 柳林县第三幼儿园', '贺满仓 HONOURED_WITH 柳林好师傅', '豆建平 HONOURED_WITH 柳林好师傅', '米娜 HONOURED_WITH 柳林好师傅']))
  })
  test('and what stands in brackets behind a thing is no list of people', () => {
    expect(saidIn('6月2日，柳林县总工会举办招聘会，设维修岗（招聘维修工）、保洁岗（招聘保洁员）。').filter(words => / HOLDS_POST /.test(words))).toEqual([])
  })
  test('one such line by itself is a headline or text', () => {
    expect(saidOn('## 简讯\n\n青河铝业有限公司焊工 李志强\n\n6月2日，柳林县总工会举办技能大赛。').filter(words => / HOLDS_POST /.test(words))).toEqual([])
  })
})

describe('some of many', () => {
  test.each([
    ['柳林县总工会日前授予20名职工“柳林工匠”称号，他们中有：青河铝业有限公司焊工李志强，柳林县人民医院护士长赵海燕。', ['李志强 HONOURED_WITH 柳林工匠', '赵海燕 HONOURED_WITH 柳林工匠']],
    ['柳林县总工会日前发布首届“柳林工匠”名单，10人上榜。他们当中有青河铝业有限公司焊工李志强、柳林县人民医院护士长赵海燕。', ['李志强 HONOURED_WITH 柳林工匠', '赵海燕 HONOURED_WITH 柳林工匠']],
    ['柳林县总工会6月2日公布“柳林工匠”名单，10人上榜。柳林小学合唱团献上一曲。县委副书记到会。上榜者中，有焊工李志强、护士长赵海燕。', ['李志强 HONOURED_WITH 柳林工匠', '赵海燕 HONOURED_WITH 柳林工匠']],
  ])('hold what was given to all: %s', (text, expected) => expect(saidIn(text)).toEqual(expect.arrayContaining(expected)))

  test.each([
    ['where those who came are counted out', '柳林县总工会日前授予20名职工“柳林工匠”称号。到会的有百余人，他们中有柳林县总工会主席李志强、副主席赵海燕。'],
    ['where the honour is a group’s', '柳林县总工会日前授予5个班组“柳林县工人先锋号”称号，他们中有焊工李志强、钳工赵海燕。'],
  ])('do not %s', (_, text) => expect(saidIn(text).filter(words => / HONOURED_WITH /.test(words))).toEqual([]))
})

describe('counted people', () => {
  test('are those whom two sentences before them named', () => {
    const said = saidIn('6月2日，柳林县总工会举办焊工技能大赛。焊工李志强拿了头名。电工的冠军，分别归了钳工赵海燕和车工王建国。三人由柳林县人社局授予“柳林县技术能手”称号。')
    expect(said).toEqual(expect.arrayContaining(['李志强 HONOURED_WITH 柳林县技术能手', '赵海燕 HONOURED_WITH 柳林县技术能手', '王建国 HONOURED_WITH 柳林县技术能手']))
  })
  test('so many who are honoured are not whoever was spoken of before', () => {
    expect(saidIn('6月2日，柳林县总工会召开表彰大会。县委副书记李志强讲话。20人被授予柳林县五一劳动奖章。').filter(words => / HONOURED_WITH /.test(words))).toEqual([])
  })
})
