// Sentences about closings, offices listed by their field, stations opened in other bodies’ houses, and posts in branches in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { extractText, rulebook, saidIn, saidOn } from './extract-text.ts'

describe('a contest is not its closing', () => {
  test('where the headline prints it by itself', () => {
    expect(saidOn('## 柳林“铁花杯”焊工技能大赛收官\n\n8月20日，全县“铁花杯”焊工技能大赛决赛闭幕式在青河技师学院举行。大赛由柳林县总工会主办。')).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED “铁花杯”焊工技能大赛 host', '“铁花杯”焊工技能大赛 HOSTED_AT 青河技师学院']))
  })
  test('but its closing is what is told of where nothing else is', () => {
    expect(saidOn('## 简讯\n\n8月20日，柳林县总工会举办“铁花杯”焊工技能大赛闭幕式。')).toContain('柳林县总工会 ORGANIZED “铁花杯”焊工技能大赛闭幕式 host')
  })
})

describe('a place named after its partners', () => {
  const OPENED = '9月22日，柳林县人民法院院长李志强与柳林县总工会常务副主席王海燕一道揭牌，柳林县“法院+工会”劳动争议诉调对接工作室在柳林法院成立。'
  test('is run by them, in the house of the one whose short name stands there', () => {
    const place = '柳林县“法院+工会”劳动争议诉调对接工作室'
    expect(saidIn(OPENED)).toEqual(expect.arrayContaining([`柳林县人民法院 RUNS ${place}`, `柳林县总工会 RUNS ${place}`, `柳林县总工会 ORGANIZED ${place}成立 host`, `${place}成立 HOSTED_AT 柳林县人民法院`]))
  })
  test('is run by the two whose heads unveil it together, where it settles disputes', () => {
    expect(saidIn('近日，柳林县劳动争议多元化解中心在县法院成立。县法院院长李志强与县总工会主席王海燕一道揭牌。')).toEqual(expect.arrayContaining(['柳林县法院 RUNS 柳林县劳动争议多元化解中心', '柳林县总工会 RUNS 柳林县劳动争议多元化解中心']))
  })
  test.each([
    ['where guests unveil it', '近日，柳林县劳动争议多元化解中心在县法院成立。柳林县副县长李志强与县总工会主席王海燕一道揭牌。'],
    ['where the article names none of them', '5月6日，南宁市首个“法院+工会”诉调对接工作室在青秀区法院挂牌成立。'],
    ['where it names two of a kind', '5月6日，柳林县“法院+工会”诉调对接工作室成立，柳林县总工会、柳林县人民法院和柳林县第二法院派员参加。'],
    ['where its name tells what it is made of', '5月6日，柳林县总工会、柳林县人民法院来到“咖啡+书香”工友驿站。'],
  ])('but not %s', (_, sentence) => expect(saidIn(sentence).filter(words => words.includes(' RUNS '))).toEqual([]))
})

describe('a year in a name, on a page without a date', () => {
  test.each([
    ['1月20日，柳林县总工会2022暖冬快递活动启动。', '2022-01-20'],
    ['12月21日，青河大学工会办了一场“2013.缘之约”单身联谊会。', '2013-12-21'],
    ['1月20日，柳林县总工会2000米健步走活动启动。', undefined],
  ])('%s', (text, start) => {
    const page = `## 简讯\n\n${text}`, { nodes } = extractGraph({ id: 'page', text: page, hash: '', articles: readArticles(page) }, rulebook)
    expect(nodes.find(({ kind }) => kind === 'Initiative')?.start).toBe(start)
  })
})

describe('those of whom the next sentence says together that they spoke', () => {
  const THREE = '2024年柳林工匠论坛举行，全国劳动模范周国庆、柳林工匠王海燕、焊工李志强参加。'
  const speakers = (text: string): string[] => saidIn(text).filter(words => words.endsWith(' speaker')).map(words => words.split(' ', 1)[0] as string).sort()
  test.each([
    [`${THREE}三人结合自身经历作了报告。`, ['周国庆', '李志强', '王海燕']],
    [`${THREE}3名劳模轮流讲述了成长故事。`, ['周国庆', '李志强', '王海燕']],
    [`${THREE}他们从各自的岗位讲起。`, ['周国庆', '李志强', '王海燕']],
    [`${THREE}5名职工轮流讲述了成长故事。`, []],
    [`${THREE}他们还参观了展馆。`, []],
    ['2024年柳林工匠论坛举行，全国劳动模范周国庆、焊工李志强为30名职工颁奖。他们先后作了发言。', []],
  ])('%s', (text, names) => expect(speakers(text)).toEqual(names))
})

describe('is read', () => {
  test.each([
    ['who comments, behind a name of two letters', '柳林县总工会举办2024年焊工技能大赛。闭幕式上，青河大学教授何洁作点评。', '何洁 ATTENDED 2024年焊工技能大赛 speaker'],
    ['who shares, behind a name of two letters', '柳林县总工会召开2024年劳模座谈会。会上，劳模代表李平作分享。', '李平 ATTENDED 2024年劳模座谈会 speaker'],
    ['an office behind the union of a province without its kind', '8月20日，“铁花杯”焊工技能大赛开赛，由广西总工会、人社厅、科技厅主办。', '广西科技厅 ORGANIZED “铁花杯”焊工技能大赛 host'],
    ['an office behind a league', '8月20日，“铁花杯”焊工技能大赛开赛，由江西省总工会、团省委、科技厅主办。', '江西省科技厅 ORGANIZED “铁花杯”焊工技能大赛 host'],
    ['a name behind those who are seldom named, in the branch spoken of', '柳林县邮政分公司开展慰问活动。分公司城关揽投部负责人张倩到场。', '张倩 HOLDS_POST 柳林县邮政分公司'],
    ['who works in a department beside its head', '柳林县邮政分公司开展慰问活动。分公司城关揽投部经理张倩和投递员王小川到场。', '王小川 HOLDS_POST 柳林县邮政分公司'],
    ['a centre whose name some county has too', '吕梁市总工会举办2024年焊工技能大赛。市永安帮扶中心副主任李志强到场。', '李志强 HOLDS_POST 吕梁市永安帮扶中心'],
    ['an office behind a comma', '青河大学召开推进会。该校党委副书记郑明远，安全生产与应急管理办公室主任方晓林等参加。', '方晓林 HOLDS_POST 青河大学'],
    ['a branch of a union of a works', '近日，柳林车务段工会青石支会2024年“迎新春”文体活动落幕。', '柳林车务段工会青石支会 ORGANIZED 2024年“迎新春”文体活动 host'],
    ['whose a branch of a union is', '近日，柳林车务段工会青石支会2024年“迎新春”文体活动落幕。', '柳林车务段工会青石支会 PART_OF 柳林车务段工会'],
    ['a branch office’s union', '青河电网公司工会举办座谈会。城东分公司工会主席陈兴国参加。', '城东分公司工会 PART_OF 青河电网公司工会'],
    ['a road on which people ride', '柳林县总工会举办2024年职工自行车比赛，赛道设在通往青河的沿河公路，全程20公里。', '2024年职工自行车比赛 HOSTED_AT 沿河公路'],
    ['a road on which people walk', '柳林县总工会举办2024年职工健步走，路线为环湖绿道。', '2024年职工健步走 HOSTED_AT 环湖绿道'],
    ['a ceremony named after what a place became', '7月9日，柳林宾馆成为柳林县劳模疗休养基地，签约授牌仪式设在柳林宾馆。县总工会主席陆志远出席。今年以来，县总工会还开展了“普惠职工”疗休养活动。', '陆志远 ATTENDED 柳林县劳模疗休养基地签约授牌仪式 leader'],
    ['services that are taken somewhere', '2月27日，柳林县总工会把义诊、理发和普法宣讲送到柳林县物流园。', '义诊、理发和普法宣讲 HOSTED_AT 柳林县物流园'],
    ['whose such services are', '2月27日，柳林县总工会把义诊、理发和普法宣讲送到柳林县物流园。', '柳林县总工会 ORGANIZED 义诊、理发和普法宣讲 host'],
    ['who speaks there', '2月27日，柳林县总工会把宣讲、健康讲座送到柳林县物流园。全国劳动模范王玉山谈了体会。', '王玉山 ATTENDED 宣讲、健康讲座 speaker'],
    ['as no leader who comes for an honour', '柳林县总工会举办“工匠进校园”活动。大国工匠、青河大学附属医院影像中心主任周建红参加。', '周建红 ATTENDED “工匠进校园”活动 participant'],
    ['as a leader who heads a body, with an honour', '柳林县总工会举办“工匠进校园”活动。全国劳动模范、柳林县总工会副主席周建红参加。', '周建红 ATTENDED “工匠进校园”活动 leader'],
    ['who are the speakers of a list', '5月22日，2024年柳林劳模宣讲报告会举行。6位宣讲人都是全国劳动模范，其中有柳林机械厂焊工刘小莲、青河食品有限公司车间主任黄建源。', '黄建源 ATTENDED 2024年柳林劳模宣讲报告会 speaker'],
    ['the first of such a list', '5月22日，2024年柳林工匠报告会举行，报告人分别是全国劳动模范周国庆、青河食品有限公司车间主任黄建源和焊工李志强。', '周国庆 ATTENDED 2024年柳林工匠报告会 speaker'],
    ['what a party goes somewhere for', '柳林县总工会推出“暖阳”送温暖活动。7月22日，县总工会副主席李志强一行来到柳林巴士有限公司，开展“匠心守护”慰问活动。', '李志强 ATTENDED “匠心守护”慰问活动 leader'],
    ['who takes its people to what others run', '柳林机械厂工会带着15名单身职工，参加了青河市总工会、共青团青河市委主办的“缘来是你”联谊活动。', '柳林机械厂工会 ATTENDED “缘来是你”联谊活动 participant'],
    ['who sends a team to what others run', '柳林机械厂工会组队参加青河市总工会主办的“缘来是你”联谊活动。', '柳林机械厂工会 ATTENDED “缘来是你”联谊活动 participant'],
  ])('%s: %s', (_, sentence, said) => expect(saidIn(sentence)).toContain(said))

  test('a department behind a comma is part of the post', () => {
    const { edges, nameOf } = extractText('## 简讯\n\n青河大学召开推进会。该校党委副书记、工会主席郑明远，工会常务副主席段志鹏，教务处处长骆建军，信息化办公室主任田建国参加。')
    expect(edges.flatMap(({ from, type, title }) => type === 'HOLDS_POST' ? `${nameOf(from)} ${title?.join('、')}` : [])).toEqual(expect.arrayContaining(['骆建军 教务处处长', '田建国 信息化办公室主任']))
  })
})

describe('is not read', () => {
  test.each([
    ['an office of the province behind a company of it', '8月20日，“铁花杯”焊工技能大赛开赛，由广西电力公司工会、人社厅主办。', '广西人社厅'],
    ['a post of a guest beside the head of a factory', '青河机械厂工会召开座谈会。青河机械厂厂长李志远和教师赵国平到场。', '赵国平 HOLDS_POST'],
    ['a county out of a level before a name', '吕梁市总工会举办2024年焊工技能大赛。市永安帮扶中心副主任李志强到场。', '永安市'],
    ['a branch out of so many teams', '柳林县总工会组织38支会员代表队参赛。', '柳林县总工会组织38支会 '],
    ['another company’s union as whose a branch is', '青河电网公司工会举办座谈会。柳林实业有限公司城东分公司工会主席陈兴国参加。', '柳林实业有限公司城东分公司工会 PART_OF'],
    ['a road that is only talked about', '柳林县总工会举办2024年职工自行车比赛，选手从沿河公路来。', '2024年职工自行车比赛 HOSTED_AT'],
    ['a ceremony yet to come', '青河酒店希望成为劳模疗休养基地，授牌仪式何时举行还没有定。', '劳模疗休养基地授牌仪式'],
    ['a speaker out of who listens', '5月22日，2024年柳林劳模宣讲会举行。宣讲人说，台下有青河食品有限公司车间主任黄建源。', '黄建源 ATTENDED 2024年柳林劳模宣讲会 speaker'],
    ['as a host who joins what others run', '柳林机械厂工会带着15名单身职工，参加了青河市总工会、共青团青河市委主办的“缘来是你”联谊活动。', '柳林机械厂工会 ORGANIZED'],
    ['as a host who sends a team', '柳林机械厂工会组队参加青河市总工会主办的“缘来是你”联谊活动。', '柳林机械厂工会 ORGANIZED'],
    ['a district out of a name', '上海市教育工会举办培训班，由市总工会副主席陈金山主持。区总工会派员参加。', '金山区总工会'],
    ['at what a party only speaks of', '柳林县总工会推出“暖阳”送温暖活动。7月22日，县总工会副主席李志强一行来到柳林巴士有限公司，介绍了“匠心守护”主题宣讲活动。', '李志强 ATTENDED “匠心守护”主题宣讲活动'],
    ['a service out of goods', '2月27日，柳林县总工会把棉衣、书籍送到柳林县物流园。', '棉衣、书籍 HOSTED_AT'],
    ['a plan as a deed', '7月2日，2024年柳林劳模论坛举行。柳林县总工会、青河县总工会签下备忘录，约定长期合办劳模论坛。', '青河县总工会 ORGANIZED 2024年柳林劳模论坛'],
    ['a name out of what somebody in charge does', '8月8日，柳林县总工会召开座谈会，有关负责人高度重视。', '高度'],
  ])('%s: %s', (_, sentence, said) => expect(saidIn(sentence).filter(words => words.startsWith(said))).toEqual([]))
})
