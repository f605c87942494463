// Sentences about contests in several zones, lists of honours, people asked to be examined and several offices that each hold something in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const CONTEST = '12月6日，柳林县职工职业技能竞赛落幕。'

describe('a contest', () => {
  test('is where its zones lie, whatever is counted behind each', () => {
    expect(saidIn(`${CONTEST}总共5个专业，分三个赛区开战：青河电厂4个项目，红枫水泥厂2个，柳林职业技术学院1个。`)).toEqual(expect.arrayContaining(['柳林县职工职业技能竞赛 HOSTED_AT 青河电厂', '柳林县职工职业技能竞赛 HOSTED_AT 红枫水泥厂', '柳林县职工职业技能竞赛 HOSTED_AT 柳林职业技术学院']))
    expect(saidIn(`${CONTEST}全县有水泥厂2个，分三个赛区开战。`).filter(words => words.includes('HOSTED_AT'))).toEqual([])
  })
  test('has those for participants who win event by event', () => {
    expect(saidIn(`${CONTEST}团体第一名各有归属——高压试验：青河供电局代表队；水电检修：红枫电厂；光伏运维：三塘光伏电站。`)).toEqual(expect.arrayContaining(['青河供电局 ATTENDED 柳林县职工职业技能竞赛 participant', '红枫电厂 ATTENDED 柳林县职工职业技能竞赛 participant', '三塘光伏电站 ATTENDED 柳林县职工职业技能竞赛 participant']))
    expect(saidIn(`${CONTEST}第一名的奖金由两家给——柳林县总工会：3000元；青河电厂：2000元。`).filter(words => words.includes('ATTENDED'))).toEqual([])
  })
  test('that a union is said to hold is no meeting spoken of before', () => {
    const said = saidIn('柳林县公安局工会召开“三八”妇女节表彰会。\n\n柳林县医院工会举办插花比赛。')
    expect(said).toContain('柳林县医院工会 ORGANIZED 插花比赛 host')
    expect(said.filter(words => words.startsWith('柳林县医院工会 ORGANIZED') && words.includes('表彰会'))).toEqual([])
  })
})

describe('an honour before a list', () => {
  const LIST = '4月29日，柳林县总工会传来消息，3名个人在2024年全国五一劳动奖表彰大会上受奖。名单如下：\n\n全国五一劳动奖状 青河药业股份有限公司\n\n全国五一劳动奖章 王永民（柳林建龙实业有限公司值班调度长） 李亚楠（中车青河电机有限公司机加事业部金属结构产线冷作钣金工、高级技师）\n\n全国工人先锋号 青河药业股份有限公司动力车间'
  test('is that of its people', () => expect(saidIn(LIST)).toEqual(expect.arrayContaining(['王永民 HONOURED_WITH 全国五一劳动奖章', '李亚楠 HONOURED_WITH 全国五一劳动奖章'])))
  test('makes nobody a host who only tells of it', () => expect(saidIn(LIST).filter(words => words.includes('ORGANIZED'))).toEqual([]))
})

describe('a firm by its area and brand', () => {
  test('has an officer', () => expect(saidIn('柳林县总工会举办职工书画展，贵州金元副总经理马刚，柳林电网公司工会副主席赵敏出席。')).toContain('马刚 HOLDS_POST 贵州金元'))
  test('is one with its team', () => expect(saidIn(`${CONTEST}焊工第一名是贵州金元代表队。贵州金元副总经理马刚到场。`)).toEqual(expect.arrayContaining(['贵州金元', '马刚 HOLDS_POST 贵州金元'])))
  test.each(['贵州区域总经理马刚出席。', '云南大区总经理马刚出席。', '贵州项目总经理马刚出席。'])('is none: %s', sentence => expect(mentionsIn(sentence).filter(({ rule }) => rule === 'name/short-employer')).toEqual([]))
})

describe('deeds for people', () => {
  test('who were asked to come', () => {
    const said = saidIn('柳林县总工会分批请全县117名各级劳模走进柳林县中医院，10月13日给他们免费做了体检。县总工会主席申红霞到院看望。')
    expect(said).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED 劳模免费体检 host', '劳模免费体检 HOSTED_AT 柳林县中医院', '申红霞 ATTENDED 劳模免费体检 leader']))
    expect(said.filter(words => words.endsWith('慰问'))).toEqual([])
  })
  test('that are summed up are not the visit that another made', () => {
    const said = saidIn('1月25日，宜宾市总工会副主席曾勇带队到高县开展元旦春节走访慰问，县总工会副主席单军陪同。元旦春节期间，高县总工会送温暖累计争取资金70多万元。')
    expect(said).toContain('宜宾市总工会 ORGANIZED 元旦春节走访慰问 host')
    expect(said.filter(words => words.startsWith('高县总工会 ORGANIZED'))).toEqual([])
  })
  test('of which a headline speaks are nobody’s name', () => expect(mentionsIn('劳模重阳“查身体”').filter(({ kind }) => kind === 'Person')).toEqual([]))
})

describe('several who each hold something', () => {
  const ROUND = '柳林县公安局召开“巾帼心向党”表彰会，给20名标兵发奖；青河生物工程股份有限公司也开了“巾帼标兵”表彰大会。'
  test('hold no parts of each other’s meetings', () => {
    const said = saidIn(ROUND)
    expect(said).toContain('青河生物工程股份有限公司 ORGANIZED “巾帼标兵”表彰大会 host')
    expect(said.filter(words => words.includes('PART_OF'))).toEqual([])
  })
  test.each([
    ['柳林县煤监局工会的女职工座谈会上，讲的是法律法规。', '柳林县煤监局工会 ORGANIZED 女职工座谈会 host'],
    ['柳林县教育局工会的“书香”分享会上，大家谈了体会。', '柳林县教育局工会 ORGANIZED “书香”分享会 host'],
  ])('hold what is called theirs: %s', (text, expected) => expect(saidIn(`${ROUND}\n\n${text}`)).toContain(expected))
  test('lend no theme across a semicolon', () => expect(saidIn(`${ROUND}\n\n柳林县发改委的座谈会以“凝聚巾帼力量”为主题；柳林县煤监局工会的女职工座谈会上，讲的是法律法规。`).filter(words => /煤监局工会 ORGANIZED “凝聚/.test(words))).toEqual([]))
})
