// Sentences that tell in plain words who won, where something was and how often in; what they say, and what they do not, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn, saidOn } from './extract-text.ts'

const CONTEST = '6月9日，柳林县总工会举办2024年职工演讲比赛。'

describe('winners behind the name of where they work', () => {
  test.each([
    ['柳林车务段龙晓超得第一名，柳林机务段施晓燕、青河货运中心马欣志得了第二名。', ['龙晓超', '施晓燕', '马欣志']],
    ['柳林机械厂李晓燕拿了第一名，柳林水务集团的周芙伊拿第二名。', ['李晓燕', '周芙伊']],
    ['柳林机械厂工会、青河棉纺厂工会拿了团体前三名。', ['柳林机械厂工会', '青河棉纺厂工会']],
  ])('took part: %s', (told, names) => expect(saidIn(CONTEST + told)).toEqual(expect.arrayContaining(names.map(name => `${name} ATTENDED 2024年职工演讲比赛 participant`))))

  test.each(['柳林机械厂李晓燕拿了纸笔。', '柳林机械厂工会拿到的第一名奖杯摆在门口。'])('did not: %s', told => expect(saidIn(CONTEST + told).filter(said => / ATTENDED /.test(said))).toEqual([]))
})

describe('names end where they do', () => {
  test.each([
    ['a plaque that is given there', '3月2日，“职工书屋—柳林县总工会体育馆分屋”在柳林县体育馆授牌成立。', '柳林县体育馆', '柳林县体育馆授牌'],
    ['everywhere in a mine', '“六好”班组竞赛由柳林煤矿工会今年在全矿启动。', '“六好”班组竞赛', '全矿'],
    ['how often', '柳林县总工会今年搞了好几回“铁花”读书活动。', '柳林县总工会', '好几回“铁花”读书活动'],
    ['how often, as two words', '柳林县总工会今年举办过好几次读书活动。', '柳林县总工会', '好几次读书活动'],
    ['that there were many', '柳林县总工会今年举办了十几场读书活动。', '柳林县总工会', '十几场读书活动'],
  ])('%s is no part of them', (_, text, name, none) => {
    const said = saidIn(text)
    expect(said).toContain(name)
    expect(said).not.toContain(none)
  })
})

describe('units that tell of themselves in turn', () => {
  const MEETING = '6月9日，柳林机械厂召开2024年班组建设经验交流会。'
  const said = saidIn(`${MEETING}铸造车间谈的是降本增效，装配二班介绍的是师徒结对，洗选厂讲的是安全互保。`)
  test.each(['铸造车间', '装配二班', '洗选厂'])('%s speaks there', unit => expect(said).toContain(`${unit} ATTENDED 2024年班组建设经验交流会 speaker`))
  test('who speaks is not where it is', () => expect(said).not.toContain('2024年班组建设经验交流会 HOSTED_AT 铸造车间'))
  test.each(['装配二班介绍的是师徒结对。', '一队讲的是安全，二队讲的是学习。', '大家小组讲的是收获，每个班组谈的是体会。'])('nobody is named by %s', told => expect(saidIn(MEETING + told).filter(line => / ATTENDED /.test(line))).toEqual([]))
})

describe('a meeting that people are asked to', () => {
  const ASKED = '2月24日，柳林县总工会把20多家企业工会的40多名代表，请到青河食品有限公司大河湾分厂开工会工作现场会。柳林县总工会副主席周国庆参加，大河湾分厂厂长王建国一路陪同。'
  test.each(['柳林县总工会 ORGANIZED 工会工作现场会 host', '工会工作现场会 HOSTED_AT 青河食品有限公司大河湾分厂', '周国庆 ATTENDED 工会工作现场会 leader', '王建国 ATTENDED 工会工作现场会 leader'])('%s', told => expect(saidIn(ASKED)).toContain(told))
  test.each([
    ['how one is held', '柳林县总工会给车间主席讲怎样开好一次车间职代会。', /^(?:好一次)?车间职代会/],
    ['what precedes the verb', '柳林县总工会在柳林机械厂开2024年职工代表大会。', /^开2024/],
  ])('%s names none', (_, text, none) => expect(saidIn(text).filter(said => none.test(said))).toEqual([]))
})

describe('people who are listed and counted', () => {
  const CLINIC = '3月4日，柳林县总工会到青石镇开展“巾帼”义诊活动，县总工会副主席赵敏到场。'
  test.each([
    ['县人民医院副院长周国庆，还有马良、李卫东、赵海燕、杨雪等10多名医师，给村民免费检查。', ['周国庆', '马良', '李卫东', '赵海燕', '杨雪']],
    ['周国庆、马良、孙志刚等10余名职工现场写春联。', ['周国庆', '马良', '孙志刚']],
  ])('take part: %s', (told, names) => expect(saidIn(CLINIC + told)).toEqual(expect.arrayContaining(names.map(name => `${name} ATTENDED “巾帼”义诊活动 participant`))))
  test('who only comes to see it leads', () => expect(saidIn(`${CLINIC}医师们给村民免费检查。`)).toContain('赵敏 ATTENDED “巾帼”义诊活动 leader'))
  test.each(['车工、钳工、管道工等10多名职工到场。', '安全帽、劳保鞋、白手套等10多名职工急需的东西送到了。', '金牌、高手、名匠等10名选手到场。'])('are nobody in %s', told => expect(saidIn(CLINIC + told).filter(said => / ATTENDED /.test(said))).toEqual(['赵敏 ATTENDED “巾帼”义诊活动 leader']))
})

describe('whoever goes with others', () => {
  test.each([
    ['青河航空集团党委副书记周国庆一行到柳林机场送清凉、搞调研。', ['青河航空集团 ORGANIZED 青河航空集团送清凉 host', '周国庆 ATTENDED 青河航空集团送清凉 leader']],
    ['青河海事局局长周国庆一行到柳林港口集团开展“送清凉”慰问活动。', ['青河海事局 ORGANIZED “送清凉”慰问活动 host', '“送清凉”慰问活动 HOSTED_AT 柳林港口集团']],
    ['柳林县人大常委会副主任、县总工会主席周国庆一行到青河钢铁有限公司送清凉。', ['柳林县总工会 ORGANIZED 柳林县总工会送清凉 host', '柳林县总工会送清凉 HOSTED_AT 青河钢铁有限公司']],
  ])('comes for his body: %s', (text, told) => expect(saidIn(`8月15日下午，${text}`)).toEqual(expect.arrayContaining(told)))

  test.each([
    ['and does so for no committee of the Party', '8月15日，柳林县委副书记周国庆一行到青河钢铁有限公司送清凉。', /柳林县委 ORGANIZED/],
    ['and is asked in', '8月15日，青河海事局局长周国庆一行没有到柳林港口集团送清凉。', /ORGANIZED/],
  ])('%s', (_, text, none) => expect(saidIn(text).filter(said => none.test(said))).toEqual([]))
})

describe('where people went', () => {
  const GOES = '8月15日，柳林县总工会主席赵敏一行到柳林机场集团送清凉。赵敏一行先后到改扩建现场指挥部和柳林县文化广场，参观了孙志敏全国劳模和工匠人才创新工作室、站坪共享休息室，其中站坪共享休息室是“五星级”服务站。'
  const said = saidIn(GOES)
  test.each(['改扩建现场指挥部', '柳林县文化广场', '孙志敏全国劳模和工匠人才创新工作室', '站坪共享休息室'])('%s is a stop', place => expect(said).toContain(`柳林县总工会送清凉 HOSTED_AT ${place}`))
  test.each(['中站坪共享休息室', '柳林机场集团指挥部', '工匠人才创新工作室'])('%s is none', place => expect(said).not.toContain(place))
  test('a province behind 其中 is that province', () => expect(saidIn('柳林县总工会举办职工运动会，其中江苏省总工会派出代表队参加。')).toContain('江苏省总工会 ATTENDED 职工运动会 participant'))
  test('rooms that are counted are none in particular', () => expect(saidIn('今年，柳林县总工会新建了12个劳模创新工作室。').filter(told => / RUNS /.test(told))).toEqual([]))
})

describe('an institute by its short name', () => {
  test.each([
    ['青规院党委书记周敏到场。', '周敏 HOLDS_POST 青规院'],
    ['8月19日，青规院第八届职工代表大会召开。', '青规院 ORGANIZED 青规院第八届职工代表大会 host'],
  ])('is a body: %s', (text, told) => expect(saidIn(text)).toContain(told))
  test.each(['院长', '副院长', '书记', '副书记', '总经理', '副总', '第八届', '首届', '本届'])('is one before %s', behind => expect(mentionsIn(`青规院${behind}介绍情况。`).some(({ start, rule }) => start === 0 && rule === 'name/institute')).toBe(true))
  test.each(['柳林县中医院党委书记周敏到场。', '该院党委书记周敏到场。', '两院工会主席周敏到场。'])('is none: %s', text => expect(saidIn(text).filter(said => /^(?:中医院|该院|两院)$/.test(said))).toEqual([]))
})

describe('brands and what belongs to them', () => {
  const BRANDS = '## 工会品牌\n\n春天，青河集团工会推进品牌建设。\n\n北河分公司工会把“铁花”系列宣讲排进全年重点，宣讲已经办了30场。\n\n南河分公司工会的品牌是“书香润心”阅读行动，由它带出来的“木兰”读书分享会办了20场。'
  const said = saidOn(BRANDS)
  test.each(['北河分公司工会 ORGANIZED “铁花”系列宣讲 host', '南河分公司工会 ORGANIZED “书香润心”阅读行动 host', '“木兰”读书分享会 PART_OF “书香润心”阅读行动'])('%s', told => expect(said).toContain(told))
  test.each(['“书香润心”阅读行动 PART_OF “铁花”系列宣讲', '“木兰”读书分享会 PART_OF “铁花”系列宣讲'])('not: %s', untold => expect(said).not.toContain(untold))
})
