// Sentences of facilities that open, of what is set up beside what is signed, and of groups that a union founds in; what they say out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('a facility opens', () => {
  test.each([
    ['in a corner of a house', '柳林机场T2航站楼三层东侧的“云朵”母婴室近日面向职工开放。该母婴室由柳林机场工会建设。', ['“云朵”母婴室开放', '柳林机场工会 RUNS “云朵”母婴室']],
    ['to its guests', '面积360平方米的青石街道快递员之家，由柳林县总工会拨款建设、街道总工会管理，6月8日正式迎客。首日，外卖骑手李志强领到第一张卡。', ['青石街道快递员之家启用', '柳林县总工会 ORGANIZED 青石街道快递员之家启用 host', '李志强 ATTENDED 青石街道快递员之家启用 participant']],
    ['a month ago', '投用一个月的青河纺织城“深夜食堂”，日均供餐900余份。食堂由青河开发区工会联合会牵头、12家企业出资兴办。', ['深夜食堂投用', '青河开发区工会联合会 RUNS 深夜食堂']],
    ['without a name, where somebody built it', '建在车间旁、藏书4200册的职工书屋，是柳林纺织有限公司工会今年为职工办的实事。5月28日开放当天，挡车工王建国朗读了散文。', ['柳林纺织有限公司工会 RUNS 职工书屋', '职工书屋开放', '王建国 ATTENDED 职工书屋开放 participant']],
    ['in the sentence after, by its kind', '空地如今成了柳林钢铁公司的劳模主题公园。6月12日，由该公司工会与绿化公司共同建设的公园开放，86岁的全国劳动模范周国庆剪彩。', ['柳林钢铁公司劳模主题公园开放', '柳林钢铁公司工会 ORGANIZED 柳林钢铁公司劳模主题公园开放 host', '周国庆 ATTENDED 柳林钢铁公司劳模主题公园开放 participant']],
  ])('%s', (_, text, expected) => expect(saidIn(text)).toEqual(expect.arrayContaining(expected)))

  test.each([
    ['where the house around it is', '柳林机场T2航站楼三层东侧的“云朵”母婴室近日面向职工开放。', '柳林机场T2航站楼开放'],
    ['by a word of another kind', '柳林钢铁公司建了劳模主题公园。6月12日，由该公司工会建设的食堂开放。', '柳林钢铁公司劳模主题公园开放'],
  ])('and not %s', (_, text, name) => expect(saidIn(text)).not.toContain(name))

  test('and rooms that belong to towns’ unions are none in particular', () => {
    expect(saidIn('6月2日，柳林县总工会开设“法援夜门诊”。首批窗口设在古城、青石两个街道总工会的职工服务站。').filter(words => /RUNS/.test(words))).toEqual([])
  })
  test('and whoever passes by on another day was not there', () => {
    expect(saidIn('6月2日，“渡口”驿站启用。后来，外卖骑手李志强常来喝水。').filter(words => /李志强 ATTENDED/.test(words))).toEqual([])
  })
})

describe('what is set up where something is signed', () => {
  const said = saidIn('柳林县快递行业工会与县司法局日前签订合作协议，在青石路工会驿站设立“卡友法律援助点”，每周三由青河律师事务所律师轮流坐班。')
  test('is a place of its own', () => expect(said).toEqual(expect.arrayContaining(['柳林县快递行业工会 RUNS 卡友法律援助点', '柳林县司法局 RUNS 卡友法律援助点', '卡友法律援助点 PART_OF 青石路工会驿站', '卡友法律援助点启用'])))
  test('is not where it was signed, nor helped by those who serve there', () => expect(said.filter(words => /签订合作协议 HOSTED_AT|事务所 ORGANIZED 签订/.test(words))).toEqual([]))
})

describe('a union is founded', () => {
  test.each(['柳林县快递行业工会成立，周国庆当选主席。', '柳林县快递行业工会日前成立。'])('%s', text => expect(saidIn(text)).toContain('柳林县快递行业工会成立'))
  test.each(['柳林机务段工会成立由11名劳模组成的“号角”宣讲小分队，宣讲全会精神。', '柳林机务段工会成立3个宣讲小组，走进车间。', '柳林机务段工会成立劳模服务队，走进车间。'])('and not where it founds a group: %s', text => expect(saidIn(text)).not.toContain('柳林机务段工会成立'))
})

describe('a class for the officers of all unions of a system', () => {
  test.each([
    ['柳林县港航系统工会干部培训班6月9日至13日在青河职业技术学院举办。', '柳林县港航系统工会干部培训班 HOSTED_AT 青河职业技术学院'],
    ['柳林县建筑系统工会主席培训班在青河职工学校举办。', '柳林县建筑系统工会主席培训班 HOSTED_AT 青河职工学校'],
  ])('%s', (text, expected) => { expect(saidIn(text)).toContain(expected); expect(saidIn(text).filter(words => /ORGANIZED/.test(words))).toEqual([]) })
  test('and a union of a system may act', () => expect(saidIn('柳林县教育系统工会举办第三次代表大会。')).toContain('柳林县教育系统工会 ORGANIZED 第三次代表大会 host'))
  test('and so many chairmen are of no union', () => expect(saidOn('## 62名港航工会主席集中“充电”\n\n柳林县总工会举办2024年工会干部培训班。')).not.toContain('港航工会'))
})

describe('where 市 and 城区 are', () => {
  test('a side of town is no district of a city that nobody named', () => {
    expect(saidIn('柳林邮政工会与市图书馆共同推出“书声”读书会，6月10日走进城东揽投部。')).toContain('市图书馆 ORGANIZED “书声”读书会 host')
    expect(saidIn('西宁市总工会和市图书馆推出“书声”读书会，6月10日走进城东揽投部。')).toContain('西宁市图书馆 ORGANIZED “书声”读书会 host')
  })
  test('北城区 is one name', () => {
    expect(saidIn('柳林机械厂揭牌，北城区总工会主席周国庆到场。')).toContain('周国庆 HOLDS_POST 北城区总工会')
    expect(saidIn('驿站归城区总工会管理，城区总工会主席周国庆到场。')).toContain('周国庆 HOLDS_POST 城区总工会')
  })
  test('a city’s union that nobody can place goes by what is printed', () => {
    expect(saidIn('柳林制药有限公司举办公开日，市医药工会副主任周国庆到场。')).toContain('周国庆 HOLDS_POST 市医药工会')
    expect(saidIn('“渡口”母婴室启用，由机场集团工会建设。')).toContain('机场集团工会 RUNS “渡口”母婴室')
  })
})

test.each([['柳林县人民医院医师周丽作健康讲座。', '周丽'], ['柳林县人民医院副院长周丽作心理健康知识讲座。', '周丽'], ['青河公司总经理王强作工作报告。', '王强'], ['柳林县人民医院医师马作安出席。', '马作安']])('what somebody gives is no part of the name: %s', (text, name) => expect(saidIn(text)).toContain(name))
