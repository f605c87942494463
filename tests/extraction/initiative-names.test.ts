// Sentences that name an activity in; where its name begins and ends, and which quotations are names at all, out.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

const namesIn = (text: string): string[] => extractText(text).nodes.filter(node => node.kind === 'Initiative').map(node => node.name)

describe('a name begins at', () => {
  test.each([
    ['柳林县纺织工会举办的全县细纱接头比武在柳林县文化馆举行。', '细纱接头比武'],
    ['6月2日，柳林县水利系统泵站运行工技能比武在柳林县文化馆举行。', '柳林县水利系统泵站运行工技能比武'],
    ['柳林县总工会举行庆祝中华全国总工会成立99周年暨“星光”表彰大会。', '庆祝中华全国总工会成立99周年暨“星光”表彰大会'],
    ['柳林县总工会举办全县基层工会主席（干部）能力提升培训班。', '基层工会主席（干部）能力提升培训班'],
    ['柳林县首届新业态劳动者“同行杯”篮球赛总决赛在柳林县体育馆举行。', '柳林县首届新业态劳动者“同行杯”篮球赛总决赛'],
    ['柳林县总工会召开全县工匠学院建设座谈会，12家企业工会负责人参加。', '工匠学院建设座谈会'],
    ['柳林县总工会举办烹饪培训班，45名职工参加。', '烹饪培训班'],
    ['柳林县总工会举办烘焙比赛，45名职工参加。', '烘焙比赛'],
    ['柳林县总工会启动职工心理健康服务“五进”活动。', '职工心理健康服务“五进”活动'],
  ])('%s', (text, name) => expect(namesIn(text).some(found => found.endsWith(name))).toBe(true))
})

describe('a quotation is the name of what is run', () => {
  test.each([
    ['柳林县总工会开办“芽芽营”，周六补课，周日学农。', '“芽芽营”'],
    ['柳林县总工会的“枣林直播间”上线一年。', '“枣林直播间”'],
    ['青河重工集团有限公司工会组织的第六次“炉前探亲日”如期而至。', '第六次“炉前探亲日”'],
    ['教师王建国主讲“中暑急救八招”。', '“中暑急救八招”'],
    ['柳林县总工会请来医生，上了一堂“摔伤不要揉”的急救课。', '“摔伤不要揉”急救课'],
    ['开学第一课“一把刻刀的故事”由王建国主讲。', '开学第一课“一把刻刀的故事”'],
    ['6月10日是柳林县总工会“院长问诊日”的第8期。', '“院长问诊日”'],
    ['柳林县总工会推出“枣林扬帆”计划。“枣林扬帆·护苗季”依托柳林县人民医院，开展心理疏导。', '“枣林扬帆·护苗季”'],
    ['柳林县总工会开通的“枣林热线”自去年6月开通以来，接到来电900个。', '“枣林热线”'],
    ['柳林县总工会的“炉台夜话”已坚持了6年。', '“炉台夜话”'],
    ['柳林县总工会推出“护工静心舱”，每月两次请中医师推拿。', '“护工静心舱”'],
    ['律师李秀英在柳林县文化馆讲了一节“讨薪课”。', '“讨薪课”'],
    ['6月12日，柳林县总工会为码头职工送清凉包120份。', '为码头职工送清凉包'],
    ['6月12日，柳林县总工会为采茶工送去雨衣、姜糖各100份。', '慰问采茶工'],
    ['6月12日，柳林县人民医院的6名医生在驿站义诊。', '驿站义诊'],
    ['柳林县总工会与青河职业技术学院合办的“枣林书车”6月2日开进采石场。', '“枣林书车”'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name))
})

describe('a founding is told apart by what it founds', () => {
  test.each([
    ['柳林县外卖行业工会联合会成立大会在柳林县文化馆召开。', '柳林县外卖行业工会联合会成立大会'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name))
  test('a union that hangs out its sign is founded', () => expect(namesIn('昨天，柳林县快递行业工会联合会在柳林县文化馆挂牌成立。')).toEqual(['柳林县快递行业工会联合会挂牌']))
  test('…and nothing else that stands before it', () => expect(namesIn('柳林县外卖行业工会联合会成立大会在柳林县文化馆召开。柳林镇总工会主席王建国到会并为联合会揭牌。')).toEqual(['柳林县外卖行业工会联合会成立大会']))
})

test('a class of a scheme is another initiative than the scheme, and part of it', () => {
  const { edges, nameOf } = extractText('## 开学\n\n6月2日，2024年“枣林圆梦”行动青河班开学典礼在柳林县文化馆举行，由柳林县总工会主办。“枣林圆梦”行动由青河市总工会发起。')
  expect(edges.filter(edge => edge.type === 'PART_OF').map(edge => `${nameOf(edge.from)} < ${nameOf(edge.to)}`)).toEqual(['2024年“枣林圆梦”行动青河班开学典礼 < “枣林圆梦”行动'])
  expect(edges.filter(edge => edge.type === 'ORGANIZED').map(edge => `${nameOf(edge.from)} ${nameOf(edge.to)}`)).toEqual(expect.arrayContaining(['柳林县总工会 2024年“枣林圆梦”行动青河班开学典礼', '青河市总工会 “枣林圆梦”行动']))
})

describe('a quotation is no name of what is run where it is', () => {
  test.each([
    '柳林县总工会打造“娘家人”，当好“贴心人”。',
    '柳林县总工会推出“十项举措”。',
    '柳林县总工会推行“互联网+”工作模式。',
    '王建国荣获“柳林工匠”称号。',
    '柳林县总工会不搞“大呼隆”。',
    '全县各级工会开展慰问活动。',
    '柳林县总工会推出“枣林书屋”，占地200平方米。',
    '焊工周国庆上了堂“大当”。',
    '6月12日，医生在驿站歇脚。',
    '去年，柳林县总工会在柳林县人民医院挂牌成立“枣林工作室”。',
    '去年，柳林县总工会在枣林社区挂牌建立劳动争议调解室。',
  ])('%s', text => expect(namesIn(text)).toEqual([]))
})

describe('what stands behind a name says that it is done', () => {
  test.each([
    ...['在区文化馆开了四个钟头', '一连开了三天', '足足比了三天', '谈了三个小时', '演了两晚上', '在学院上演', '在学院落槌', '在学院打响', '在学院收官', '在学院举行'].map(rest => ['职工匠心故事展演', rest]),
    ...['设在会展中心', '也设在会展中心', '同步布设在会展中心', '就办在会展中心', '则开在会展中心'].map(rest => ['职工匠心绝活展', rest]),
  ] as const)('%s%s', (name, rest) => expect(namesIn(`${name as string}${rest as string}。`)).toEqual([name]))
})

describe('what stands beside a quotation says whether it names what is done', () => {
  test.each([
    ['还评上了“山桃石上行”，大家高兴。', ''], ['捧回“山桃石上行”，大家高兴。', ''], ['开展“山桃石上行”名单公布。', ''], ['从“山桃石上行”到“一年练功”。', ''], ['让“山桃石上行”变成“一年练功”。', ''],
    ['庆祝第七个“中国农民丰收节”，县总工会慰问农民工。', ''], ['第三届“山桃石上行”开讲。', '第三届“山桃石上行”'], ['推出“山桃石上行”，每周请中医来。', '“山桃石上行”'],
    ['“山桃石上行”第3期由县总工会举办。', '“山桃石上行”'], ['“山桃石上行”近日走进车间。', '“山桃石上行”'], ['“山桃石上行”再次开进厂区。', '“山桃石上行”'], ['开办“山桃石上行”首站走进车间。', '“山桃石上行”'],
    ['县总工会开设“街头义诊台”，接诊120人次。', '“街头义诊台”'], ['县总工会有两项内容：一项是“井口诊室进山”，另一项是义剪。', '“井口诊室进山”'], ['这堂“急救五分钟”让职工受益。', '“急救五分钟”'],
  ])('%s', (text, names) => expect(namesIn(text).join(' ')).toBe(names))
})
