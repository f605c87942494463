// Sentences with the names of bodies and places in several dresses in; which are one, which are another, and where a name begins, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const bodiesIn = (sentence: string): readonly string[] => mentionsIn(sentence).filter(({ kind, form }) => kind !== 'Person' && kind !== 'Initiative' && form !== 'generic').map(({ name }) => name)

describe('a name begins', () => {
  test.each([
    ['behind what kind of company it is', '在区内重点企业福建省青河体育用品有限公司，他们看了车间。', '福建省青河体育用品有限公司'],
    ['behind where and what kind it is', '走访了当地骨干企业明远食品有限公司。', '明远食品有限公司'],
    ['at a brand of business', '青河企业管理有限公司到场。', '青河企业管理有限公司'],
    ['at the area before a brand of two letters', '重庆渝都工业职业学院承担裁判工作。', '重庆渝都工业职业学院'],
    ['though the second means something else', '江津德顺船厂昨日开工。', '江津德顺船厂'],
    ['at what is old in a brand', '柳林县总工会委托老渡口餐饮公司供餐。', '老渡口餐饮公司'],
    ['behind what an officer holds', '徒弟冉龙现任青河航运公司机务部副经理。', '青河航运公司'],
    ['at the whole country’s union', '厦门全国总工会疗休养中心开放。', '全国总工会'],
    ['at 和 where a person’s name ends in it', '熊国平和通州区副区长到场。', '通州区人民政府'],
    ['behind 和, where an officer stands before it', '县委副书记王军和县总工会主席李平到场。', '县总工会'],
    ['behind 会同, where somebody stands before it', '县总工会副主席李平会同县人社局副局长王军到场。', '县人社局'],
    ['at 会同县, where its city stands before it', '怀化市会同县总工会举办读书会。', '怀化市会同县总工会'],
    ['at 和县, where its city stands before it', '马鞍山市和县总工会举办读书会。', '马鞍山市和县总工会'],
    ['behind 同, where an officer stands before it', '县总工会主席李平同县教育局局长王军到场。', '县教育局'],
    ['behind 应, where somebody is asked to come', '县中医院专家应柳林县教育工会邀请，来到柳林中学。', '柳林县教育工会'],
    ['behind 应, where a county’s union asks', '律师李平应县总工会之邀讲课。', '县总工会'],
    ['at 应县, where it asks others', '近日，应县总工会邀请律师讲课。', '应县总工会'],
    ['at the town of a school known by its number', '柳林一中教师李明登台，青河实验二小校长王平致辞。', '柳林一中'],
    ['though a kind of it stands between', '柳林一中教师李明登台，青河实验二小校长王平致辞。', '青河实验二小'],
    ['at a river that sounds like what is done', '县总工会来到宏光包装公司和派河大桥项目部。', '派河大桥项目部'],
    ['at the quotation that says whose band it is', '“黑金社”秦腔自乐班唱了两折戏。', '“黑金社”秦腔自乐班'],
  ])('%s', (_, sentence, name) => expect(bodiesIn(sentence)).toContain(name))

  test.each([
    ['of which age unions are', '培训班讲了“转型期中国工会的使命”。', '转型期中国工会'],
    ['what was looked at where', '朝阳区看民营企业工会。', '朝阳区看民营企业工会'],
    ['that so many hours are a school', '柳林三小时的路，青河三中选一。', '柳林三小'],
    ['that a session is a school', '柳林三中全会精神宣讲开始了。', '柳林三中'],
    ['of which county a union is', '北镇市财政和工会干部到场。', '北镇市财政和工会'],
    ['that several levels have one', '省市总工会到场。', '省市总工会'],
  ])('nobody says %s', (_, sentence, name) => expect(bodiesIn(sentence)).not.toContain(name))
})

describe('are one', () => {
  test.each([
    ['a company and its brand and trade', '10月20日，北京通燕公共客运有限公司工会承办的驾驶员竞赛收官。通燕客运公司工会主席吕莎致辞。', '吕莎 HOLDS_POST 北京通燕公共客运有限公司工会', '通燕客运公司工会'],
    ['a hospital with and without its district', '9月8日，天津市静海区运河医院“心晴小屋”揭牌。运河医院院长方杰到场。', '方杰 HOLDS_POST 天津市静海区运河医院', '运河医院'],
    ['a county’s union in two dresses', '中牟县总工会举办工会干部培训班。中牟县工会副主席吴政伟到会。', '吴政伟 HOLDS_POST 中牟县总工会', '中牟县工会'],
    ['a bank’s branch and 该行', '柳林县总工会举办健步走，得到中国农业银行柳林支行支持。该行行长李平到场。', '李平 HOLDS_POST 中国农业银行柳林支行', '中国农业银行'],
    ['a branch’s union, its branch named again', '华安银行江苏省分行举办书画展。展览由该行江苏省分行工会主办。', '华安银行江苏省分行工会 ORGANIZED 书画展 host', '华安银行江苏省分行江苏省分行工会'],
    ['a court with and without its county and the people', '讲座走进沁源法院。8月21日，沁源县人民法院工会举办读书会。沁源法院工会主席任重到场。', '任重 HOLDS_POST 沁源县人民法院工会', '沁源法院工会'],
    ['two unions and those of two places', '綦江区总工会副主席霍小兰、桐梓县总工会主席令狐方到场，綦江、桐梓两地总工会签订互认协议。', '桐梓县总工会 ORGANIZED 签订互认协议 host', '桐梓两地总工会'],
  ])('%s', (_, text, told, untold) => {
    const said = saidIn(text)
    expect(said).toContain(told)
    expect(said).not.toContain(untold)
  })

  test('a branch is not its company', () => {
    expect(saidIn('6月6日，公交节油赛落幕。通燕客运公司二分公司驾驶员石新获奖，通燕客运公司党委副书记贾凤鸣颁奖。')).not.toContain('贾凤鸣 HOLDS_POST 通燕客运公司二分公司')
  })
})

describe('a place', () => {
  test.each([
    ['is of the body spoken of', '10月8日，柳林县总工会主办的钳工比武举行。实操赛场设在青河重工集团二车间，理论考试在该集团培训楼进行。', '钳工比武 HOSTED_AT 青河重工集团培训楼'],
    ['is so where it is set', '10月8日，青河矿业公司工会主办急救员培训班，培训地点设在该公司安全培训中心。', '急救员培训班 HOSTED_AT 青河矿业公司安全培训中心'],
    ['is the house, and no wing of it', '9月10日，“线上人生”职工摄影展在柳林县工人文化宫西配楼开展。', '“线上人生”职工摄影展 HOSTED_AT 柳林县工人文化宫'],
    ['may be a zone', '9月1日，如皋市总工会在如皋高新区举办职工运动会。', '职工运动会 HOSTED_AT 如皋高新区'],
    ['may be new', '6月12日，柳林县总工会开展“听心”活动。在新落成的“港湾”职工之家，医生们试了试折叠床。', '“听心”活动 HOSTED_AT “港湾”职工之家'],
    ['is where a show goes', '“炉火”职工影像展亮相柳林县工人文化宫。', '“炉火”职工影像展 HOSTED_AT 柳林县工人文化宫'],
    ['is where a party goes first', '柳林县总工会开展“听心”走访活动，一行人先到青河重工集团有限公司。', '“听心”走访活动 HOSTED_AT 青河重工集团有限公司'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))

  test.each([
    ['when something happened', '在赛事间隙举行的“技师面对面”交流会上，李志强发言。', '赛事间隙'],
    ['which month', '柳林县总工会将在明年1月开办托管班。', '明年1月'],
    ['where contestants work', '实操赛场设在青河重工集团二车间。', '实操赛场'],
  ])('is not %s', (_, text, untold) => expect(saidIn(text)).not.toContain(untold))
})
