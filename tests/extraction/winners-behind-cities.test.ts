// Sentences that tell who won by city or employer in; the people out, and nobody where a city, a firm or a team has won.
import { describe, expect, test } from 'vitest'
import { extractText, saidIn } from './extract-text.ts'

const CONTEST = '第四届“铁花杯”职业技能大赛在柳林举行。'
const people = (text: string): string[] => extractText(`## 简讯\n\n${CONTEST}${text}`).nodes.filter(({ kind }) => kind === 'Person').map(({ name }) => name).sort()

describe('who won stands behind a city or an employer', () => {
  test.each([
    ['深圳的赖海彬拿到一等奖，佛山蓝烽荣、东莞蔡荣辉获二等奖。', ['蓝烽荣', '蔡荣辉', '赖海彬']],
    ['中式面点一等奖归东莞王晓平，广州张考泽、东莞黄旭文列二等奖。', ['张考泽', '王晓平', '黄旭文']],
    ['花艺设计的一等奖，分别由东莞李晓君、肇庆汤一灿摘走。', ['李晓君', '汤一灿']],
    ['金达构件公司马建、申连香夺得一等奖，安装公司李艳丽、王金燕获二等奖。', ['李艳丽', '王金燕', '申连香', '马建']],
    ['青河机械厂张明、白石矿业公司李娜分获男、女单打冠军。', ['张明', '李娜']],
    ['青河机械厂的张明、白石矿业公司的李娜分别获得男子单打、女子单打第一名。', ['张明', '李娜']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names.sort()))

  test('and took part', () => expect(saidIn(`${CONTEST}佛山蓝烽荣、东莞蔡荣辉获二等奖。`)).toEqual(expect.arrayContaining(['蓝烽荣 ATTENDED 第四届“铁花杯”职业技能大赛 participant', '蔡荣辉 ATTENDED 第四届“铁花杯”职业技能大赛 participant'])))
})

describe('nobody has won', () => {
  test.each([
    '团体赛东莞市代表队居首，广州市、中山市代表队并列二等奖，深圳市、佛山市代表队得三等奖。',
    '安装公司、金达构件公司获一等奖。',
    '上海石化获一等奖，广州地铁列第二名。',
    '大赛设一等奖归个人，二等奖归团队所有。',
  ])('%s', text => expect(people(text)).toEqual([]))
})

describe('a short quoted name takes with it for whom it is', () => {
  test.each([
    ['今年一季度，柳林县总工会办起工匠“故事会”，请劳模工匠进企业。', '柳林县总工会 ORGANIZED 工匠“故事会” host'],
    ['今年一季度，柳林县总工会开办职工“夜学堂”，请劳模工匠授课。', '柳林县总工会 ORGANIZED 职工“夜学堂” host'],
  ])('%s', (text, words) => expect(saidIn(text)).toContain(words))
  test('but not where nobody runs it', () => expect(extractText('## 简讯\n\n柳林县总工会召开座谈会，当好职工“贴心人”，送去慰问金。').nodes.map(({ name }) => name).filter(name => name === '职工“贴心人”')).toEqual([]))
})

describe('is no name', () => {
  test.each([
    ['two ceremonies held as one', '3月26日，柳林县法律顾问暨工会法律援助工作站授牌仪式在青河大学举行。', '暨工会'],
    ['what one follows', '柳林县总工会主席王海燕要求跟上镇党委和镇总工会的步子。', '跟上镇总工会'],
    ['what unions do together', '锦州市总工会牵手中国海运工会。', '牵手中国海运工会'],
  ])('%s', (_, text, name) => expect(extractText(`## 简讯\n\n${text}`).nodes.map(node => node.name)).not.toContain(name))
})

test('a city that is called like a word is meant only where its surroundings are spoken of', () => {
  const page = '## 两会签约\n\n锦州市总工会同大连市总工会签署战略合作框架协议。市委常委、市总工会主席赵璟出席。\n\n## 铁路受表彰\n\n兰州市总工会表彰先进。\n\n## 金昌比球艺\n\n金昌市总工会举办职工乒乓球赛。'
  expect(extractText(page).nodes.map(({ name }) => name).filter(name => name.startsWith('合作市'))).toEqual([])
})

describe('who has long done something and tells others of it', () => {
  test.each([
    ['启动仪式上，做了40多年职工维权工作的胡源桂拿真案例给工友们上了第一课。', ['胡源桂']],
    ['从业20年的王海燕说，大家都要懂法。', ['王海燕']],
    ['坚守护林一线25年的周国庆给大家上了一课。', ['周国庆']],
    ['用了20年的高频电炉给大家上了一课。', []],
    ['坚持了15年的安全生产给大家上了一课。', []],
  ])('%s', (text, names) => expect(people(text)).toEqual(names))
})

test('what is made is nothing that is held', () => expect(extractText('## 简讯\n\n柳林县总工会走访柳林机械厂，厂里研发出“混流静态房式谷物干燥机”。').nodes.map(({ name }) => name).filter(name => name.includes('干燥机'))).toEqual([]))

describe('a visit to look into something', () => {
  const visit = () => extractText('## 简讯\n\n安康市总工会副主席张宗军一行到平利县调研工会工作，平利县总工会主席胡维忠陪同。').nodes.find(({ kind }) => kind === 'Initiative')
  test('is named after it', () => expect(visit()?.name).toBe('安康市总工会调研工会工作'))
  test('and known by where it went', () => expect(visit()?.aliases).toEqual(expect.arrayContaining(['安康市总工会到平利县调研工会工作', '平利县调研'])))
})

test('a name with 为 before 君 is one', () => expect(saidIn('代表们选出柳林县总工会第十九届委员会委员。陈小平当选柳林县总工会第十九届委员会主席，王为君、杜萍当选副主席。')).toEqual(expect.arrayContaining(['王为君 HOLDS_POST 柳林县总工会', '杜萍 HOLDS_POST 柳林县总工会'])))
