// Results of a contest that list teams by what they are of, unions of a field inside a federation, lists of hosts that end in 等, sites and hospitals by other names; who took part and who ran it out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const teamsIn = (text: string): string[] => mentionsIn(text).filter(({ rule }) => rule === 'name/team-listed').map(({ name }) => name)

describe('teams in a list of results', () => {
  test.each([
    ['departments', '柳林县人民医院职工运动会闭幕。医技、外科、内科代表队包揽团体总分前三名。', '外科代表队 ATTENDED 柳林县人民医院职工运动会 participant'],
    ['offices behind 为', '青河大学举行2024年教职工气排球赛。甲组前三名依次为党群机关、行政机关代表队。', '党群机关代表队 ATTENDED 2024年教职工气排球赛 participant'],
    ['faculties, which keep their names', '青河大学举行2024年教职工气排球赛。生物科学与技术学院、计算机学院代表队获前两名。', '生物科学与技术学院 ATTENDED 2024年教职工气排球赛 participant'],
    ['so many of them', '青河大学举行2024年教职工气排球赛。外国语学院、图书馆两支代表队获“体育道德风尚奖”。', '图书馆代表队 ATTENDED 2024年教职工气排球赛 participant'],
    ['the team that a prize went to', '青河大学举行2024年教职工气排球赛。乙组冠军归体育学院一队。', '体育学院一队 ATTENDED 2024年教职工气排球赛 participant'],
    ['provinces', '全国消防员职业技能竞赛落幕。辽宁、山东、江苏代表队分获团体前三名。', '辽宁代表队 ATTENDED 全国消防员职业技能竞赛 participant'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test('offices of the hospital are not those of another body', () => {
    const said = saidIn('柳林县人民医院职工运动会闭幕，县委县直机关工委书记李志强出席。离退、机关代表队获优秀组织奖。')
    expect(said).toContain('机关代表队 ATTENDED 柳林县人民医院职工运动会 participant')
    expect(said.filter(words => words.includes('县直机关代表队') || words.includes('县直机关 '))).toEqual([])
  })
  test.each([
    ['teams of a kind', '前三名由男子代表队、女子代表队包揽。'],
    ['a team that is led', '李志强带领代表队获得冠军。'],
    ['those of the school', '学校代表队获得冠军，公司代表队获亚军。'],
    ['those of somewhere', '来自乡镇代表队获得前三名。'],
    ['bodies with names of their own', '县公安局、县税务局代表队获前三名。'],
    ['those whom one cheers', '大家为机关、后勤代表队加油。'],
  ])('%s are none', (_, text) => expect(teamsIn(text)).toEqual([]))
  test('a list without a contest makes nobody take part', () => expect(saidIn('柳林县总工会召开表彰大会。机关、后勤一起鼓掌。').filter(words => words.includes('代表队'))).toEqual([]))
})

describe('a contest', () => {
  test.each([
    ['柳林县总工会“第四医院杯”职工乒乓球公开赛5月21日闭幕。', '“第四医院杯”职工乒乓球公开赛'],
    ['柳林县总工会“庆五一”职工体育运动系列赛在柳林县体育场开幕。', '“庆五一”职工体育运动系列赛'],
  ])('is told by its kind: %s', (text, name) => expect(mentionsIn(text).filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)).toContain(name))
  test('has bouts that are none', () => expect(mentionsIn('经过2天36场角逐、5轮比赛和3天105场比赛，柳林县教育局代表队夺冠。').filter(({ kind, form }) => kind === 'Initiative' && form !== 'generic')).toEqual([]))
  test('has teams of so many, whose names are nobody’s', () => expect(saidIn('柳林县总工会举办毽球比赛。最终，乌海布日古德1队获得冠军。').filter(said => said.startsWith('布日古德'))).toEqual([]))
})

describe('a federation’s own union of a field', () => {
  const said = saidIn('5月14日，柳林县职工运动会开幕，县总工会文教工会主席李志强讲话。')
  test('is one body, and its officer’s', () => expect(said).toContain('李志强 HOLDS_POST 柳林县总工会文教工会'))
  test('does not make the federation a host', () => expect(said.filter(words => /ORGANIZED|^柳林县总工会 HO/.test(words))).toEqual([]))
  test('is another where a mark parts them', () => expect(saidIn('5月14日，柳林县职工运动会开幕，县总工会、县教育工会主席李志强讲话。')).toContain('李志强 HOLDS_POST 柳林县教育工会'))
})

describe('a list of bodies that ends in 等', () => {
  test('undertakes what the paragraph before told of', () => expect(saidIn('5月14日，柳林县职工运动会开幕。\n\n青河重工集团有限公司工会、柳林大学工会等承办了活动。')).toContain('柳林大学工会 ORGANIZED 柳林县职工运动会 undertaker'))
  test('does nothing where others do', () => expect(saidIn('5月14日，柳林县职工运动会开幕。\n\n青河重工集团有限公司工会、柳林大学工会等到场。').filter(words => words.includes('undertaker'))).toEqual([]))
})

describe('hosts that stand behind where it was', () => {
  test('host it, and run no building site', () => {
    const said = saidIn('12月2日，柳林县普法宣传活动在青河建工集团承建的县档案中心项目工地启动，主办单位是县总工会、县司法局。')
    expect(said).toContain('柳林县司法局 ORGANIZED 柳林县普法宣传活动 host')
    expect(said.filter(words => words.includes('RUNS'))).toEqual([])
  })
})

describe('a site by its town alone', () => {
  test('is one of many', () => expect(saidIn('12月2日，柳林县总工会举办“送清凉”活动，志愿者把西瓜送到柳林工地。').filter(words => words.includes('柳林工地'))).toEqual([]))
  test('is one in particular with the name of the works', () => expect(saidIn('12月2日，柳林县总工会举办“送清凉”活动，活动在柳林大桥工地举行。')).toContain('“送清凉”活动 HOSTED_AT 柳林大桥工地'))
})

test('who heads the discipline office of a body holds that post in the body, and no more is said of the office', () => {
  const said = saidIn('5月14日，柳林县人民医院举办2024年运动会，院长周志平主持，纪委书记李志强致辞。')
  expect(said).toContain('李志强 HOLDS_POST 柳林县人民医院')
  expect(said.filter(words => words.startsWith('柳林县人民医院纪委'))).toEqual([])
})

describe('what is held for the first time', () => {
  test('has no name that begins with how often', () => {
    const said = saidIn('5月14日，柳林县人民医院第二届职工运动会举行。这也是医院揭牌后头一回办运动会。')
    expect(said.filter(words => words.includes('头一回'))).toEqual([])
    expect(said).toContain('柳林县人民医院 ORGANIZED 柳林县人民医院第二届职工运动会 host')
  })
  test('keeps a name that has 办 in it', () => expect(saidIn('柳林县总工会举办柳林县社区街道办主任培训班。').some(words => words.includes('街道办主任培训班'))).toBe(true))
})

describe('a hospital that goes by another name in brackets', () => {
  const said = saidIn('5月14日，青河大学第一附属医院（省红山医院）第十五届职工运动会举行，红山医院院长李志强致辞。')
  test('is one under both', () => {
    expect(said).toContain('李志强 HOLDS_POST 青河大学第一附属医院')
    expect(said).not.toContain('红山医院')
  })
  test('is another where no brackets say so', () => expect(saidIn('5月14日，青河大学第一附属医院举办运动会，红山医院院长李志强致辞。')).toContain('李志强 HOLDS_POST 红山医院'))
})
