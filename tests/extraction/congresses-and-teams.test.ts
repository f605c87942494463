// Congresses of schools and works, teams and their people, towns together, prizes called after towns; what is said out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('a school that is called by its number', () => {
  const said = saidIn('1月21日，柳林三中召开六届二次教代会。校工会主席周兴华主持。大会上，党委书记、校长支文锋作学校工作报告，副校长周海作财务工作报告。')
  test('holds its congress', () => expect(said).toContain('柳林三中 ORGANIZED 六届二次教代会 host'))
  test('has its headmasters, whoever reports on the school’s work', () => {
    expect(said).toEqual(expect.arrayContaining(['支文锋 HOLDS_POST 柳林三中', '周海 HOLDS_POST 柳林三中', '支文锋 ATTENDED 六届二次教代会 speaker']))
    expect(said.filter(words => words.includes('作学校'))).toEqual([])
  })
})

describe('who is told of behind a team', () => {
  test('took part and won', () => {
    expect(saidIn('柳林县总工会举办“和谐杯”协商竞赛。结果，县供电局代表队刘坚被评为“优秀协商员”，青河物流有限公司代表队张磊获“协商能手”称号。')).toEqual(expect.arrayContaining(['刘坚 HONOURED_WITH 优秀协商员', '张磊 HONOURED_WITH 协商能手', '刘坚 ATTENDED “和谐杯”协商竞赛 participant']))
  })
  test('is nobody where the team does something', () => {
    expect(saidIn('柳林县总工会举办“和谐杯”协商竞赛。结果，县供电局代表队高分获胜，青河物流有限公司代表队全力拼抢。').filter(words => words.includes('HONOURED') || words.startsWith('高分') || words.startsWith('全力'))).toEqual([])
  })
})

describe('unions of several towns', () => {
  test('are no union where a letter stands for each town, nor is a name what their match is called', () => {
    const said = saidOn('## 甬湖两地工会同台赛协商\n\n10月22日至24日，甬湖第三届城市工会集体协商技能竞赛在湖州举行。竞赛由湖州市总工会与宁波市总工会联合主办。')
    expect(said.filter(words => words.startsWith('甬湖两地工会 ') || words.includes('城市工会 '))).toEqual([])
    expect(said).toContain('宁波市总工会 ORGANIZED 甬湖第三届城市工会集体协商技能竞赛 host')
  })
  test('are each town’s where the towns are named', () => {
    expect(saidIn('揭牌仪式上，綦江、桐梓两地总工会签订会员服务互认协议。')).toEqual(expect.arrayContaining(['綦江总工会 ORGANIZED 签订会员服务互认协议 host', '桐梓总工会 ORGANIZED 签订会员服务互认协议 host']))
  })
})

test('a cup that is called after a town does not say of which town a bureau is', () => {
  expect(saidIn('10月12日，“秦翼之约”职工技艺节在阎良开幕。钳工周国庆刚拿下“长安杯”银奖。“机翼下的课堂”由区教育局主办。').filter(words => words.includes('长安区'))).toEqual([])
})

test('a trade that no list has begins a course’s name with what it is a trade of', () => {
  expect(saidIn('10月8日，由柳林县总工会主办的钾盐化工分析工技能提升培训班，在青河职业技术学院开班。')).toContain('柳林县总工会 ORGANIZED 钾盐化工分析工技能提升培训班 host')
})

test('of whom somebody says what he thinks has not been there for that', () => {
  const said = saidIn('10月10日，全国劳动模范周国庆到青河博物馆开讲“碎片不碎”分享会。“她话少。”柳林县博物馆工会主席郏文涛这样评价。')
  expect(said).toContain('郏文涛 HOLDS_POST 柳林县博物馆工会')
  expect(said.filter(words => words.startsWith('郏文涛 ATTENDED'))).toEqual([])
})

describe('a row of officers who go somewhere', () => {
  test('goes for the union of each, though commas part them', () => {
    expect(saidIn('日前，柳林县总工会党组成员、副主席王建国，县教育工会主席李志强一行来到柳林森林动物园，慰问一线职工。')).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED 慰问一线职工 host', '柳林县教育工会 ORGANIZED 慰问一线职工 host']))
  })
  test('is nobody’s where another only speaks of a union', () => {
    expect(saidIn('日前，柳林县总工会的干部，县教育工会主席李志强来到柳林森林动物园，慰问一线职工。')).not.toContain('柳林县总工会 ORGANIZED 慰问一线职工 host')
  })
})

test('whose park it is that people go to is not where they are', () => {
  const said = saidIn('柳林县总工会开展“童心看世界”亲子研学活动。孩子们来到柳林文旅集团所属的柳林森林动物园。')
  expect(said).toContain('“童心看世界”亲子研学活动 HOSTED_AT 柳林森林动物园')
  expect(said).not.toContain('“童心看世界”亲子研学活动 HOSTED_AT 柳林文旅集团')
})

test('associations listed behind one of a county are its too', () => {
  const said = saidIn('9月29日，由柳林县总工会主办的职工书画展在文化宫揭幕，县书协、美协、印社、摄影家协会主要负责人出席。')
  expect(said).toEqual(expect.arrayContaining(['柳林县美协 ATTENDED 职工书画展 participant', '柳林县印社 ATTENDED 职工书画展 participant', '柳林县摄影家协会 ATTENDED 职工书画展 participant']))
  expect(saidIn('9月29日，由柳林县总工会主办的职工书画展在文化宫揭幕，美协会员王海燕出席。').filter(words => words.includes('美协 '))).toEqual([])
})

test('the first of so many who are elected is named, and nobody where they are counted alone', () => {
  const said = saidIn('12月18日，柳林县物流园区联合工会第一次代表大会召开，王英海等9人当选委员，何文斌当选主席。')
  expect(said).toContain('王英海 HOLDS_POST 柳林县物流园区联合工会')
  expect(saidIn('12月18日，柳林县物流园区联合工会第一次代表大会召开，高票等9人当选委员。')).not.toContain('高票')
})

test('a company that only its union names goes by its brand', () => {
  expect(saidIn('赛事由柳林县总工会主办，凤凰仪表股份有限公司工会协办。凤凰仪表党委副书记罗建忠宣布名次。')).toContain('罗建忠 HOLDS_POST 凤凰仪表股份有限公司')
  expect(saidIn('赛事由柳林县总工会主办，凤凰仪表股份有限公司工会协办。仪表工程师罗建忠宣布名次。')).not.toContain('罗建忠 HOLDS_POST 凤凰仪表股份有限公司')
})

test('lessons that speakers give are named by what they are called', () => {
  const said = saidIn('6月22日，柳林县总工会开展“三讲三送”宣讲活动。全国劳模周国庆讲的是“初心课”；全国劳模潘玉年讲“奋斗课”。')
  expect(said).toEqual(expect.arrayContaining(['周国庆 ATTENDED “初心课” speaker', '潘玉年 ATTENDED “奋斗课” speaker']))
  expect(saidIn('6月22日，柳林县总工会开展“三讲三送”宣讲活动。全国劳模周国庆讲的是“老规矩”。')).not.toContain('“老规矩”')
})

test('schools of a kind are no place and no body', () => expect(saidIn('连日来，柳林县总工会在中小学、幼儿园开展“安全课”宣讲。').filter(words => /(?:^| )中小学/.test(words))).toEqual([]))

test.each([
  ['5月8日，由柳林县总工会主办的首届职工书画、摄影作品展在县工人文化宫开展。', '首届职工书画、摄影作品展'],
  ['5月8日，柳林县总工会举办职工书法、美术、摄影展。', '职工书法、美术、摄影展'],
])('kinds of art that are shown together make one name: %s', (text, name) => expect(saidIn(text)).toContain(`柳林县总工会 ORGANIZED ${name} host`))

test('what hangs on a wall besides is no kind of art', () => {
  expect(saidIn('5月8日，柳林县总工会摆出茶点、饮料、摄影展。').filter(words => words.includes('茶点、'))).toEqual(['5月8日，柳林县总工会摆出茶点、饮料、摄影展'])
})

test('what has a name of its own goes by it, whatever its theme', () => {
  const said = saidIn('11月28日，柳林县总工会以“青春邂逅劳模”为主题的“劳模工匠进校园”示范宣讲活动在青河中学举行。')
  expect(said).toContain('“劳模工匠进校园”示范宣讲活动 HOSTED_AT 青河中学')
})

test('a department of a city’s union may stand behind its short name', () => {
  expect(saidIn('黄山市总组宣部部长吴建华参加开班式。')).toContain('吴建华 HOLDS_POST 黄山市总工会')
  expect(saidIn('黄山市总工程师部部长吴建华参加开班式。')).not.toContain('吴建华 HOLDS_POST 黄山市总工会')
})

test('firms of which there are two are named, and their kind is no firm', () => {
  const said = saidIn('柳林县网约送餐行业工会联合会成立大会在县工人文化宫召开，美团、饿了么两家平台公司的48名会员代表到会。')
  expect(said).toContain('饿了么 ATTENDED 柳林县网约送餐行业工会联合会成立大会 participant')
  expect(said).not.toContain('平台公司')
})
