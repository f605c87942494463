// Sentences in; the bodies, places and people that they name, and what short forms stand for, out.
import { describe, expect, test } from 'vitest'
import { extractText, mentionsIn } from './extract-text.ts'

const namedIn = (text: string, kind: string): string[] => mentionsIn(text).filter(mention => mention.kind === kind && mention.form === 'full').map(({ name }) => name)

/** The edges of a page, as `from TYPE to`. */
function saidOn(text: string): string[] {
  const { edges, nameOf } = extractText(text)
  return edges.map(edge => `${nameOf(edge.from)} ${edge.type} ${nameOf(edge.to)}`)
}

test('a faculty that does something is part of the only university of the article', () => {
  expect(saidOn('## 简讯\n\n湘岳理工大学工会近日主办教职工排球赛，体育学院承办了排球赛。')).toContain('湘岳理工大学体育学院 PART_OF 湘岳理工大学')
})

test('a workshop that does something is part of the only company of the article, a room behind its house is in that', () => {
  expect(saidOn('## 简讯\n\n柳林重工有限公司近日主办焊接比武，合成车间承办了比武。')).toContain('合成车间 PART_OF 柳林重工有限公司')
  expect(saidOn('## 简讯\n\n柳林县总工会启用柳林县职工之家“听潮协商室”。')).toContain('听潮协商室 PART_OF 柳林县职工之家')
})

describe('people', () => {
  test.each([
    ['技术员阿依努尔·艾山与班长霍学礼并列第一。', ['阿依努尔·艾山', '霍学礼']],
    ['领队居马泰·哈力表示满意。', ['居马泰·哈力']],
    ['公交司机乌云其其格说。', ['乌云其其格']],
    ['机电学院实验师米尔扎提的作品引人驻足。', ['米尔扎提']],
    ['柳林县教育工会副主席解放观看了展览。', ['解放']],
    ['柳林县人民医院骨科主任甘露先给大家做了评估。', ['甘露']],
    ['柳林县红十字会培训师尚可为教大家做心肺复苏。', ['尚可为']],
    ['陈小满的爸爸许建塘是轮机长。', ['许建塘']],
    ['李志强跟班长、省劳动模范冯长有拉起家常。', ['李志强', '冯长有']],
    ['景颇族开挖工排勒都摘下安全帽，绣娘玉应、教师尼红领了奖。', ['排勒都', '玉应', '尼红']],
    ['船长向从山正在理绳，工程师胡从海在旁。', ['向从山', '胡从海']],
    ['导游欧阳慧可申报奖章，讲师皇甫青答得妙。', ['欧阳慧', '皇甫青']],
    ['第二名何永胜捧回一台点焊机。', ['何永胜']],
    ['柳林车间焊工班班长苗壮说。', ['苗壮']],
    ['42岁的白云飞来自柳林。', ['白云飞']],
    ['甘霖人民厅厅长唐白玉致辞。', ['唐白玉']],
    ['船员常年漂在海上，年轻人别怕，乘务员戴上手环，职工来听一堂课。', []],
    ['护士随车出诊，工人来学一周，老师来教太极，工人别急。', []],
    ['讲师应邀前来教授贝雕。', []],
    ['雕刻工凌志坚、康顺家居有限公司打磨工幸福生夺冠。', ['凌志坚', '幸福生']],
    ['拾棉工阿不都热合曼·吐尔地领到手套。', ['阿不都热合曼·吐尔地']],
    ['柳林矿业集团安监部部长石磊说。', ['石磊']],
    ['112名割胶工同场比刀。', []],
    ['柳林县总工会副主席解放思想。', []],
    ['医生为教师查心脏，职工过大年。', []],
  ])('%s', (text, people) => expect(namedIn(text, 'Person').filter(name => name !== '陈小满')).toEqual(people))
})

test.each([
    ['近日，台州市路桥区金清镇总工会举办竞赛。', ['台州市路桥区金清镇总工会']],
    ['近日，白云区长新乡总工会举办竞赛。', ['白云区长新乡总工会']],
    ['近日，贵阳市总工会和清镇市总工会举办竞赛。', ['贵阳市总工会', '清镇市总工会']],
])('a town whose name ends as a city’s is the town: %s', (sentence, names) => expect(namedIn(sentence, 'UnionBody')).toEqual(names))

describe('bodies', () => {
  test.each([
    ['柳林县总工会与椰风出行、南岛约车两家平台企业座谈。', ['椰风出行', '南岛约车']],
    ['柳林县总工会联合饿了么、顺丰等快递企业招聘。', ['饿了么', '顺丰']],
    ['建筑、物流、快递等10家企业参加。', []],
    ['青河省数字办举办大赛。', ['青河省数字办']],
    ['竞赛由中国石油和化学工业联合会主办。', ['中国石油和化学工业联合会']],
    ['柳林县劳动争议多元化解中心揭牌。', ['柳林县劳动争议多元化解中心']],
    ['柳林县供水协会和清源供水集团举办大赛。', ['柳林县供水协会', '清源供水集团']],
    ['北京职工艺术中心承办展演。', ['北京职工艺术中心']],
    ['女工组成的“山茶花”女声队登台，“小水滴”童声合唱队压轴。', ['“山茶花”女声队', '“小水滴”童声合唱队']],
    ['6月2日，翠湖社区联合柳林县人民医院义诊。', ['翠湖社区', '柳林县人民医院']],
    ['这个社区组织居民开会。', []],
    ['锦岚物流一线司机王建国领奖，云岚商贸的外贸主播李春生献唱。', ['锦岚物流', '云岚商贸']],
    ['长途物流司机王建国领奖。', []],
    ['杭州市清荷公益服务中心协办。', ['杭州市清荷公益服务中心']],
    ['中国职业培训技术指导中心协办。', ['中国职业培训技术指导中心']],
    ['柳林县青年企业家协会捐款。', ['柳林县青年企业家协会']],
  ])('%s', (text, bodies) => expect(namedIn(text, 'Organization')).toEqual(bodies))
})

describe('places', () => {
  test.each([
    ['大家登上“鹭屿16”轮看一看。', ['“鹭屿16”轮']],
    ['体检车开到白云机场网约车候客区。', ['白云机场网约车候客区']],
    ['“劳模”轮流上台。', []],
    ['医生登上“渔光号”，为渔民看病。', ['“渔光号”']],
    ['大家记住了“渔光号”的故事。', []],
    ['竞赛在柳林县城关镇的青河矿业公司实操中心开赛。', ['青河矿业公司实操中心']],
    ['医生在柳林河线路工区为养路工量血压。', ['柳林河线路工区']],
    ['工会在码头建成船员之家，讲座就设在厂史陈列室。', ['船员之家', '厂史陈列室']],
    ['大家说起船员之家。', []],
    ['趣味运动会在校体育馆举行。', []],
    ['宣讲队走进翠湖社区，60名青年登上白鹭岛。', ['翠湖社区', '白鹭岛']],
    ['宣讲队走进城市社区，走进乡村。', []],
    ['比赛在柳林县体育馆二楼平台举办了三天。', ['柳林县体育馆二楼平台']],
    ['运动会在柳林县东校区田径运动场欢乐举行。', ['柳林县东校区田径运动场']],
    ['大家在互动问答中加深了对安全的理解。', []],
  ])('%s', (text, places) => expect(namedIn(text, 'Venue')).toEqual(places))
})

describe('unions', () => {
  test.each([
    ['恒远纺织工会主席王建国致辞。', ['恒远纺织工会']],
    ['这回，蓝岚显示工会出了场地。', ['蓝岚显示工会']],
    ['青河县总工会与达远物流工会结对。', ['青河县总工会', '达远物流工会']],
    ['书法与绘画学院分工会、图书馆分工会获得一等奖。', ['书法与绘画学院分工会', '图书馆分工会']],
    ['全县餐饮工会一起行动。', []],
  ])('%s', (text, unions) => expect(namedIn(text, 'UnionBody')).toEqual(unions))
})

test('what is both a body and a place is a place where something was and nothing is said that it did', () => {
  const { nodes, edges } = extractText('## 读书会\n\n6月2日，柳林县总工会“纸上灯”职工读书会在白石书院举行。')
  expect(nodes.find(node => node.name === '白石书院')?.kind).toBe('Venue')
  expect(edges.filter(edge => edge.type === 'HOSTED_AT')).toHaveLength(1)
})

describe('what short forms stand for', () => {
  test.each([
    ['黄村镇总工会联合镇妇联举办“家和”讲座。', '黄村镇妇联 ORGANIZED “家和”讲座'],
    ['青河运营集团有限公司工会举办技能比武。供电分公司工会主席李春生到场。集团党委副书记周建国说，比武办得好。', '周建国 HOLDS_POST 青河运营集团有限公司'],
    ['青河运营集团有限公司举办技能比武。通号分公司班长李春生得了第一名。', '通号分公司 PART_OF 青河运营集团有限公司'],
    ['太原理工大学工会举办书画展。校工会教职工书画协会会长李春生带来长卷。', '李春生 HOLDS_POST 太原理工大学工会教职工书画协会'],
    ['三亚市总工会组织30名环卫工人赴五指山职工疗养院疗休养，领队是市总工会权益保障部部长黎大山。', '黎大山 HOLDS_POST 三亚市总工会'],
    ['覃小莉去年捧回了广东省职工文学奖三等奖。', '覃小莉 HONOURED_WITH 广东省职工文学奖三等奖'],
  ])('%s', (text, said) => expect(saidOn(`## 简讯\n\n${text}`)).toContain(said))
})
