// Sentences about results told across paragraphs, honours listed behind a colon, offices of those who govern and departments with long names in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { extractText, saidIn, saidOn } from './extract-text.ts'

const posts = (text: string): string[] => {
  const { edges, nameOf } = extractText(text)
  return edges.flatMap(({ from, to, type, title }) => type === 'HOLDS_POST' ? `${nameOf(from)} ${nameOf(to)} ${title?.join('、')}` : [])
}

describe('an office of those who govern is a body by itself', () => {
  test.each([
    ['柳林县政府办公室党组成员、副主任周国庆，县总工会副主席王海燕参加座谈会。', '周国庆 柳林县政府办公室 党组成员、副主任'],
    ['柳林县委办公室副主任周国庆参加县总工会座谈会。', '周国庆 柳林县委办公室 副主任'],
    ['柳林县委宣传部副部长周国庆参加县总工会座谈会。', '周国庆 柳林县委宣传部 副部长'],
    ['柳林县教育局办公室主任周国庆参加县总工会座谈会。', '周国庆 柳林县教育局 办公室主任'],
    ['柳林县委常委、办公室主任周国庆参加县总工会座谈会。', '周国庆 柳林县委 常委、办公室主任'],
  ])('%s', (text, post) => expect(posts(text)).toContain(post))
})

describe('a department with a long name belongs to the post', () => {
  test.each([
    ['柳林县水利局水利工程建设管理与监督股股长、高级工程师周国庆参加座谈会。', '周国庆 柳林县水利局 水利工程建设管理与监督股股长、高级工程师'],
    ['柳林县人社局劳动关系与劳动监察股股长周国庆参加座谈会。', '周国庆 柳林县人社局 劳动关系与劳动监察股股长'],
    ['柳林县教育局基础教育与职成教股副股长周国庆参加座谈会。', '周国庆 柳林县教育局 基础教育与职成教股副股长'],
  ])('%s', (text, post) => expect(posts(text)).toContain(post))
})

describe('a project’s team that is named is a body', () => {
  test.each([
    ['青河城建公司柳林项目部经理周国庆参加县总工会座谈会。', '周国庆 青河城建公司柳林项目部 经理'],
    ['柳林县引水工程项目部钢筋工周国庆参加县总工会座谈会。', '周国庆 柳林县引水工程项目部 钢筋工'],
    ['青河城建公司项目部经理周国庆参加县总工会座谈会。', '周国庆 青河城建公司 项目部经理'],
  ])('%s', (text, post) => expect(posts(text)).toContain(post))
})

describe('is read', () => {
  test.each([
    ['a federation by its level, cut short', '柳林县总工会召开座谈会，县工会主席周国庆出席。', '周国庆 HOLDS_POST 柳林县总工会'],
    ['a headquarters that builds', '柳林县焊工技能竞赛开赛，由柳林县总工会、县引水工程项目建设指挥部共同组织。', '柳林县引水工程项目建设指挥部 ORGANIZED 柳林县焊工技能竞赛 host'],
    ['what a whole begins with, without taking its place', '柳林县“铁花杯”劳动竞赛开打，木工技能竞赛、钢筋工技能竞赛率先登场。竞赛由柳林县总工会主办。', '柳林县总工会 ORGANIZED 柳林县“铁花杯”劳动竞赛 host'],
    ['what a session asks for, behind 集中', '5月28日，柳林县2020年集体协商集中“要约行动”启动仪式举行，主办单位是柳林县总工会。', '柳林县总工会 ORGANIZED 柳林县2020年集体协商集中“要约行动”启动仪式 host'],
    ['ten best of their kind', '柳林机械厂焊工周国庆先后获得柳林县劳动模范、山西省十佳文明职工、山西工匠等荣誉。', '周国庆 HONOURED_WITH 山西省十佳文明职工'],
    ['what stands behind it in the list', '柳林机械厂焊工周国庆先后获得柳林县劳动模范、山西省十佳文明职工、山西工匠等荣誉。', '周国庆 HONOURED_WITH 山西工匠'],
    ['an honour of a whole trade', '焊工周国庆先后获得全国机械工业系统劳动模范、全国商业劳模称号。', '周国庆 HONOURED_WITH 全国机械工业系统劳动模范'],
    ['an honour of a whole trade, short', '焊工周国庆先后获得全国机械工业系统劳动模范、全国商业劳模称号。', '周国庆 HONOURED_WITH 全国商业劳模'],
    ['whom a prize went to, behind 由', '柳林县焊工技能竞赛开赛。三等奖由焊工周国庆（96.6分）、王远（96.4分）分享。', '王远 ATTENDED 柳林县焊工技能竞赛 participant'],
    ['who holds what, behind commas', '柳林县总工会召开表彰大会。获山西省五一劳动奖章的是：柳林机械厂钳工周国庆，柳林县人民医院护士李秀兰，柳林县水利局高级工程师王海燕。', '王海燕 HONOURED_WITH 山西省五一劳动奖章'],
  ])('%s', (_, sentence, words) => expect(saidIn(sentence)).toContain(words))
})

describe('what is shown or told goes to those for whom it is', () => {
  test.each([
    ['4月28日，柳林县总工会送文化下基层慰问演出走进柳林机械厂。', '送文化下基层慰问演出', '柳林机械厂'],
    ['4月28日，柳林县总工会庆“五一”慰问演出首站来到柳林机械厂。', '庆“五一”慰问演出', '柳林机械厂'],
    ['4月28日，柳林县总工会走基层慰问演出把头一站放在柳林机械厂。', '走基层慰问演出', '柳林机械厂'],
  ])('%s', (text, show, place) => expect(saidIn(text)).toEqual(expect.arrayContaining([`柳林县总工会 ORGANIZED ${show} host`, `${show} HOSTED_AT ${place}`])))
  test.each(['4月28日，柳林县总工会领导带着慰问走进柳林机械厂。', '柳林县总工会开展帮扶，把慰问送到柳林机械厂。'])('but no visit does: %s', text => expect(saidIn(text).filter(words => /演出/.test(words))).toEqual([]))
})

test('what lasts so long is run', () => expect(saidIn('柳林县总工会依托县图书馆开展了1个月的托管服务。')).toContain('柳林县总工会 ORGANIZED 托管服务 host'))

describe('is not read', () => {
  test.each([
    ['as holding what others hold behind a colon', '柳林县总工会召开表彰大会。荣获柳林县工人先锋号的班组有：柳林机械厂、柳林造船厂。', '柳林县总工会 HONOURED_WITH 柳林县工人先锋号'],
    ['as a body, what is taught to one', '柳林县总工会走访车间，老师傅把手艺全教给班组成员。', '手艺全教给班组'],
    ['as a union, what people feel', '柳林县总工会走访一线，户外劳动者能实实在在觉出工会的暖意。', '觉出工会'],
    ['with what somebody gains in the name', '柳林县总工会举办焊工技能竞赛。焊工张刚得98分，排第一。', '张刚得'],
  ])('%s', (_, sentence, words) => expect(saidIn(sentence).join('，')).not.toContain(words))
})

describe('teams that a paragraph of results names', () => {
  const RESULTS = (opening: string): string => `## 柳林职工赛足球\n\n5月30日，柳林县“铁花杯”职工足球比赛闭幕。比赛由柳林县总工会主办。\n\n${opening}柳林陆港代表队捧杯，县教体局代表队、县财政局代表队分列二、三位。`
  test.each(['企事业单位组，', '经过三天角逐，', '最终，'])('took part in what was told before it: %s', opening => {
    expect(saidOn(RESULTS(opening))).toEqual(expect.arrayContaining(['柳林县教体局 ATTENDED 柳林县“铁花杯”职工足球比赛 participant', '柳林县财政局 ATTENDED 柳林县“铁花杯”职工足球比赛 participant']))
  })
  test('are bodies, though the name of one is a place’s', () => {
    expect(saidOn(RESULTS('最终，'))).toContain('柳林陆港 ATTENDED 柳林县“铁花杯”职工足球比赛 participant')
  })
})

test('what a ceremony launches is known by its own name too', () => {
  const { nodes } = extractText('## 简讯\n\n1月29日，柳林县总工会“冬送温暖”活动启动仪式举行，县委副书记周国庆出席。')
  expect(nodes.find(({ kind }) => kind === 'Initiative')?.aliases).toContain('“冬送温暖”活动')
})
