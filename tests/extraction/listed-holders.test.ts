// Sentences that list people by their field, by what counts them or by their works in; the people and what they hold out, and nobody where a list names none.
import { describe, expect, test } from 'vitest'
import { extractText, saidIn } from './extract-text.ts'

const GAMES = '柳林县人民医院职工运动会开幕。'
const people = (text: string): string[] => extractText(`## 简讯\n\n${GAMES}${text}`).nodes.filter(({ kind }) => kind === 'Person').map(({ name }) => name).sort()

describe('who stands behind his field', () => {
  test.each([
    ['13家俱乐部的“健身之星”随即登台：羽毛球孔卫民、篮球王晓东、气排球孙志飞、垂钓罗坤、合唱蒋梅。', ['孔卫民', '王晓东', '孙志飞', '罗坤', '蒋梅']],
    ['各单项冠军分别是：羽毛球孔卫民、篮球王晓东、游泳李敏。', ['孔卫民', '王晓东', '李敏']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names.sort()))

  test('holds what the quotation says', () => expect(saidIn(`${GAMES}“健身之星”随即登台：羽毛球孔卫民、垂钓罗坤、合唱蒋梅。`)).toEqual(expect.arrayContaining(['孔卫民 HONOURED_WITH 健身之星', '罗坤 HONOURED_WITH 健身之星', '罗坤 ATTENDED 柳林县人民医院职工运动会 participant'])))

  test.each([
    '“健身之星”有三类：羽毛球爱好者、篮球爱好者、足球爱好者。',
    '设三个冠军：羽毛球男单、羽毛球女单、羽毛球混双。',
  ])('nobody: %s', text => expect(people(text)).toEqual([]))
})

describe('who is counted by an honour, wherever in the list', () => {
  test('holds it', () => expect(saidIn('会上表彰了周晓兰等20位柳林县优秀工会工作者、赵小兰等10位柳林县优秀工会之友。')).toEqual(expect.arrayContaining(['周晓兰 HONOURED_WITH 柳林县优秀工会工作者', '赵小兰 HONOURED_WITH 柳林县优秀工会之友'])))
  test('a friend of unions is no union', () => expect(extractText('## 简讯\n\n会上表彰了赵小兰等10位柳林县优秀工会之友。').nodes.filter(({ kind }) => kind === 'UnionBody')).toEqual([]))
  test('but not who is counted by something else', () => expect(people('周边等10名职工到场。')).toEqual([]))
})

describe('whose work has won', () => {
  test.each([
    ['吕晓燕国画得二等奖，阮秀芳国画、林秀琴书法得三等奖，唐文斌书法得优秀奖。', ['吕晓燕', '阮秀芳', '林秀琴', '唐文斌']],
    ['工会的国画、书法得三等奖，展览的摄影作品获一等奖。', []],
  ])('%s', (text, names) => expect(people(text)).toEqual(names.sort()))
})

describe('a meeting of a committee', () => {
  const MEETING = '在长沙市总工会第七届委员会第一次会议上，周国庆当选主席。'
  test('is named by whose it is', () => expect(extractText(`## 简讯\n\n${MEETING}`).nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)).toEqual(['长沙市总工会第七届委员会第一次会议']))
  test('and elects for the union', () => expect(saidIn(MEETING)).toContain('周国庆 HOLDS_POST 长沙市总工会'))
})

describe('bodies', () => {
  const bodies = (text: string): string[] => extractText(`## 简讯\n\n${text}`).nodes.filter(({ kind }) => kind === 'UnionBody' || kind === 'Organization').map(({ kind, name }) => `${kind} ${name}`).sort()
  test.each([
    ['职工技能大赛由湖北省总工会、工信委、科技厅主办。', ['Organization 湖北省工信委', 'Organization 湖北省科技厅', 'UnionBody 湖北省总工会']],
    ['启动仪式由长沙市总工会直属工委主任周国庆主持。', ['UnionBody 长沙市总工会直属工委']],
    ['启动仪式由长沙市教育工委主任周国庆主持。', ['Organization 长沙市教育工委']],
  ])('%s', (text, names) => expect(bodies(text)).toEqual(names))
})

describe('who judges works', () => {
  const SHOW = '柳林县职工书画展在县文化宫揭牌。柳林县书法家协会主席李德明、柳林县美术家协会主席郭涛等'
  test('comes as one who knows them', () => expect(saidIn(`${SHOW}专家复审，挑出29幅优秀作品。`)).toContain('郭涛 ATTENDED 柳林县职工书画展 participant'))
  test('but leaders who come are leaders', () => expect(saidIn(`${SHOW}出席揭牌仪式。`)).toContain('郭涛 ATTENDED 柳林县职工书画展 leader'))
})

describe('told of before who it is', () => {
  test('who took an oath', () => expect(people('王海燕代表运动员宣誓，替裁判员宣誓的是徐卫华。')).toEqual(['徐卫华', '王海燕'].sort()))
  test('but no word', () => expect(people('替裁判员宣誓的是高级裁判，主持的是青年职工。')).toEqual([]))
})

describe('what is handed on belongs to the honour, verbs and figures too', () => {
  test.each([
    ['全国劳动模范王海燕、国家级非遗六安茶制作技艺传承人周国庆到场授课。', '周国庆 HONOURED_WITH 国家级非遗六安茶制作技艺传承人'],
    ['青河县白石茶厂技术总监、国家级非遗六安茶制作技艺传承人周国庆到场授课。', '周国庆 HOLDS_POST 青河县白石茶厂'],
  ])('%s', (text, words) => expect(saidIn(text)).toContain(words))
})

describe('boats are places', () => {
  test('a pleasure boat', () => expect(saidIn('5月12日，柳林县船员职业技能竞赛在“青河之星”号游船上举行。')).toContain('柳林县船员职业技能竞赛 HOSTED_AT “青河之星”号游船'))
  test('but not boats of a kind', () => expect(extractText('## 简讯\n\n柳林县船员职业技能竞赛在游船上举行。').nodes.filter(({ kind }) => kind === 'Venue')).toEqual([]))
})
