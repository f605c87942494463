// Sentences about meetings on enrolling, programmes and their opening, partners of a place, teachers asked in and officers of several bodies in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { extractText, saidIn, saidOn } from './extract-text.ts'

const people = (sentence: string): string[] => extractText(`## 简讯\n\n${sentence}`).nodes.filter(({ kind }) => kind === 'Person').map(({ name }) => name)

describe('a programme is not its opening', () => {
  test('where the page also prints it by itself', () => {
    const said = saidOn('## 柳州“暖途”骑手关爱月启动\n\n5月6日，“暖途”骑手关爱月启动仪式在柳州市工人文化宫举行。关爱月由柳州市总工会主办。')
    expect(said).toEqual(expect.arrayContaining(['柳州市总工会 ORGANIZED “暖途”骑手关爱月 host', '“暖途”骑手关爱月 HOSTED_AT 柳州市工人文化宫']))
  })
  test('but its ceremony is what is told of where nothing else is', () => {
    expect(saidOn('## 简讯\n\n5月6日，由柳州市总工会主办的“暖途”骑手关爱月启动仪式在柳州市工人文化宫举行。')).toContain('柳州市总工会 ORGANIZED “暖途”骑手关爱月启动仪式 host')
  })
})

describe('is read', () => {
  test.each([
    ['a meeting on enrolling', '5月6日，甘肃省外卖骑手入会现场推进会在天水召开，由天水市总工会承办。', '天水市总工会 ORGANIZED 甘肃省外卖骑手入会现场推进会 undertaker'],
    ['who guides, apart from the host', '●武清区总工会指导、大孟庄镇总工会主办的骑手集中入会仪式5月6日举行。', '武清区总工会 ORGANIZED 骑手集中入会仪式 supporter'],
    ['a union of the Games’ building site', '柳林建工集团冬奥项目部工会主席莫国安说，工友们很高兴。', '莫国安 HOLDS_POST 柳林建工集团冬奥项目部工会'],
    ['a school named after the ground beside it', '花园小学教师韦春兰获一等奖。', '韦春兰 HOLDS_POST 花园小学'],
    ['who is asked in to a hall, and teaches', '天水市总工会邀请全国劳动模范韦春兰走进天水市职工俱乐部，开讲“灯下夜话”讲座。', '韦春兰 ATTENDED “灯下夜话”讲座 speaker'],
    ['whom a union brings in', '天水市总工会请来天水铁路医院开展“听颈”义诊活动。', '天水铁路医院 ORGANIZED “听颈”义诊活动 co_organizer'],
    ['who sends teachers', '“高空自救”培训班由天水市总工会主办，秦州区消防救援大队派员授课。', '秦州区消防救援大队 ORGANIZED “高空自救”培训班 supporter'],
    ['a lesson in the station', '柳林县总工会建起“长亭”司机之家。县人民医院在司机之家开展“稳稳方向盘”义诊活动。', '“稳稳方向盘”义诊活动 HOSTED_AT “长亭”司机之家'],
    ['whose a station in a firm’s yard is', '大家走进柳林镇总工会设在青石林场的“松涛”暖心驿站。', '柳林镇总工会 RUNS “松涛”暖心驿站'],
    ['a station for mutual help', '柳林县总工会在老城区设起“邻里灶”互助站。', '柳林县总工会 RUNS “邻里灶”互助站'],
  ])('%s: %s', (_, sentence, said) => expect(saidIn(sentence)).toContain(said))
})

describe('is not read', () => {
  test.each([
    ['a host out of who guides', '●武清区总工会指导、大孟庄镇总工会主办的骑手集中入会仪式5月6日举行。', '武清区总工会 ORGANIZED 骑手集中入会仪式 host'],
    ['a congress as host of its officer’s visit', '5月6日，天水市人大常委会副主任、市总工会主席莫国安一行来到青石林场，慰问一线护林员。', '天水市人大常委会 ORGANIZED'],
    ['a city out of a wish', '## 天水\n\n天水市总工会召开座谈会。“骑士安康”意外险由市总工会出资。', '安康市总工会'],
    ['a founder of the station out of who opens a hotline with it', '“长亭”司机之家揭牌。柳林县总工会会同柳林县司法局设立举报电话。', '柳林县司法局 RUNS'],
  ])('%s: %s', (_, sentence, said) => expect(saidIn(sentence).filter(words => words.startsWith(said))).toEqual([]))
})

test('an officer of congress and union comes as the union’s', () => {
  expect(saidOn('## 简讯\n\n5月6日，天水市人大常委会副主任、市总工会主席莫国安一行来到青石林场，慰问一线护林员。').filter(words => words.startsWith('天水市总工会 ORGANIZED'))).toHaveLength(1)
})

test('“三送” of a headline is the “工地三送” of the text', () => {
  expect(extractText('## 天水市总工会“五送”服务建设者\n\n今年3月，天水市总工会推出“隧道五送”服务项目，惠及建设者4600名。').nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)).toEqual(['“隧道五送”服务项目'])
})

test('what stands under headings of its own is no part of what stands under another', () => {
  expect(saidOn('## 天水：集市里摆下两张桌\n\n天水市总工会把服务搬进麦积集市，接住赶集的工友。\n\n签约桌。天水市总工会推出“袖珍合同”，已签订4300份。\n\n学艺桌。依托天水技工学校开办“五日学”短训班，1130人拿到证书。').filter(words => words.includes('PART_OF'))).toEqual([])
})

describe('names', () => {
  test.each([
    ['女焊工敖登其木格头一个上台。', ['敖登其木格']],
    ['技师韦春兰和焊工米兰参加比赛。', ['韦春兰', '米兰']],
    ['天水大学教授卓然讲授颈肩操。', ['卓然']],
    ['柳林县总工会开展“指尖”职工毛猴制作体验活动。', []],
    ['骑手说，柳江律所每周派律师值班。', []],
    ['检修工练救护、练速降。', []],
  ])('%s', (sentence, names) => expect(people(sentence)).toEqual(names))
})
