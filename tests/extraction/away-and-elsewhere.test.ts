// Sentences about those who could not come, about visitors' towns and about what is only near at hand in; who was there, and whose the deed was, out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

describe('who could not come was not there, and all others were', () => {
  const PAGE = '## 焊工大赛收官\n\n6月2日，柳林县总工会举办2024年柳林县焊工技能大赛。'
  test.each([
    ['县总工会主席李志强因外出开会未能到场，由副主席王海燕代为致辞。', '李志强', '王海燕'],
    ['县总工会副主席王海燕到场助威；县妇联主席孙丽因航班取消没能赶到。', '孙丽', '王海燕'],
    ['县总工会副主席王海燕为获奖者颁奖，县教育局局长周建民在外防汛未能赴会。', '周建民', '王海燕'],
  ])('%s', (sentence, away, there) => {
    const said = saidOn(`${PAGE}${sentence}`).filter(words => words.includes(' ATTENDED '))
    expect(said.some(words => words.startsWith(`${away} `))).toBe(false)
    expect(said.some(words => words.startsWith(`${there} `))).toBe(true)
  })
})

describe('市 and 区 stand for', () => {
  test('the paper’s own city, not for that of visitors spelt out before', () => {
    const said = saidOn('## 窑口的一年\n\n——景德镇市总工会2025年工作综述\n\n7月，湖南省醴陵市总工会带着36名窑炉工前来取经。\n\n市总工会推出“瓷灯课堂”，300名窑工报名。')
    expect(said).toContain('景德镇市总工会 ORGANIZED “瓷灯课堂” host')
    expect(said).not.toContain('湖南省醴陵市总工会 ORGANIZED “瓷灯课堂” host')
  })
  test('the city of the article, not where one of its firms and teams comes from', () => {
    const said = saidOn('## 工匠命名\n\n6月2日，许昌市总工会举行“许都工匠”命名大会。禹州市神垕镇号子队唱响了《开窑号子》。\n\n工作室由市总工会资助。')
    expect(said.filter(words => words.includes('禹州市总工会'))).toEqual([])
    expect(said.some(words => words.startsWith('许昌市总工会 ORGANIZED'))).toBe(true)
  })
  test('the town of the same sentence, wherever it lies', () => {
    expect(saidOn('## 焊工大赛\n\n6月2日，苏州市总工会举办“长江杯”焊工大赛。\n\n合肥市人大常委会副主任、市总工会主席施慧琴到场。')).toContain('施慧琴 HOLDS_POST 合肥市总工会')
  })
  test('a town of another province that an article begins with', () => {
    expect(saidOn('## 焊工大赛\n\n6月2日，武汉市总工会举办“长江杯”焊工大赛。\n\n## 长沙来信\n\n4月20日，长沙市总工会举办“湘江杯”钳工大赛。市总工会副主席晏继红到场。聂东升曾在武汉带过徒。')).toContain('晏继红 HOLDS_POST 长沙市总工会')
  })
  test('镇 for the town printed before, which no gazetteer has; for none where none is printed', () => {
    expect(saidOn('## 抱团建会\n\n6月2日，曹县大集镇的汉服作坊星星点点，镇总工会举办“裁缝夜校”。')).toContain('大集镇总工会 ORGANIZED “裁缝夜校” host')
    expect(saidOn('## 抱团建会\n\n6月2日，乡镇的作坊星星点点，镇总工会举办“裁缝夜校”。').filter(words => words.includes('ORGANIZED'))).toEqual([])
  })
  test('a district, and for no autonomous region named after it', () => {
    expect(saidOn('## 调解站揭牌\n\n昆都仑区总工会与昆都仑区人民法院共同设立“和畅”调解站，内蒙古青松律师事务所的律师值班。区人民法院副院长孟祥林为调解站揭牌。')).toContain('孟祥林 HOLDS_POST 昆都仑区人民法院')
  })
})

describe('names are read where they', () => {
  test.each([
    ['stand between an office and what is done for a place', '区总工会常务副主席佟丽华为工作站揭牌。', '佟丽华'],
    ['are like a town’s', '会上，王永清当选县总工会主席。', '王永清'],
    ['stand behind 作者', '剪纸的作者樊永昌是首都劳动奖章获得者。', '樊永昌'],
    ['say by whom something is taught', '头一课由齐永昌讲授。', '齐永昌'],
    ['are one Mongolian word', '焊工额尔敦反映，班组缺工具。', '额尔敦'],
    ['end before what is led', '护士长周芸领做八段锦。', '周芸'],
  ])('%s: %s', (_, sentence, name) => expect(extractText(`## 简讯\n\n${sentence}`).nodes.filter(({ kind }) => kind === 'Person').map(person => person.name)).toEqual([name]))

  test.each(['“石头会说话。”老人笑道。', '原想办的职工龙窑音乐节搁下了。', '第五期培训班结业。', '盛泽镇纺织行业有了工价。', '记者拍下选手修枝时的样子。', '柳林县教育工会举办中小学工会主席培训班。'])('nobody is named: %s', sentence => {
    expect(extractText(`## 简讯\n\n${sentence}`).nodes.filter(({ kind, name }) => kind === 'Person' || name === '中小学工会')).toEqual([])
  })
})

describe('what has a name of its own is told by it', () => {
  test.each([
    ['这场“潮汐有约”青年联谊会由柳林县总工会主办。', '柳林县总工会 ORGANIZED “潮汐有约”青年联谊会 host'],
    ['第五期“六盘巧嫂”家政培训班在柳林县总工会职工之家结业。', '第五期“六盘巧嫂”家政培训班'],
    ['——记大连湾海造船有限公司焊工王建国', '大连湾海造船有限公司'],
    ['比赛由鞍山钢都技师学院承办。', '鞍山钢都技师学院'],
    ['武汉安和心理服务中心为职工举办心理讲座。', '武汉安和心理服务中心'],
    ['展览由焦作市总工会、市委党史研究室主办。', '焦作市委党史研究室'],
  ])('%s', (sentence, said) => expect(saidOn(`## 简讯\n\n6月2日，柳林县总工会举办2024年焊工大赛。${sentence}`)).toContain(said))

  test('a cup’s contest in the headline is that of the text, and another trade’s is another', () => {
    const contests = (headline: string): string[] => extractText(`## ${headline}落幕\n\n6月2日，第十二届“炉火杯”职工焊工大赛在柳林县举行。`).nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)
    expect(contests('柳林钢铁“炉火杯”焊工大赛')).toHaveLength(1)
    expect(contests('柳林钢铁“炉火杯”钳工大赛')).toHaveLength(2)
  })
  test('bodies that run something together are no place', () => {
    const said = saidOn('## 简讯\n\n苗冉在大连市总工会和市工业和信息化局联手举办的2024年起重工技能竞赛上拿了亚军。')
    expect(said).toEqual(expect.arrayContaining(['大连市总工会 ORGANIZED 2024年起重工技能竞赛 host', '大连市工业和信息化局 ORGANIZED 2024年起重工技能竞赛 host']))
    expect(said.filter(words => words.includes('HOSTED_AT'))).toEqual([])
  })
  test('a school behind another body and 在 is where it was', () => {
    const said = saidOn('## 简讯\n\n邱海平参加江西省总工会在德兴铜都技工学校举办的2024年爆破工技能竞赛。')
    expect(said).toContain('2024年爆破工技能竞赛 HOSTED_AT 德兴铜都技工学校')
    expect(said).not.toContain('德兴铜都技工学校 ORGANIZED 2024年爆破工技能竞赛 host')
  })
  test('a prize handed over is not the hand’s', () => {
    expect(saidOn('## 简讯\n\n武汉市总工会当场授予两人武汉五一劳动奖章，市总工会副主席柯素芬为他们颁奖。').filter(words => words.includes('HONOURED_WITH'))).toEqual([])
  })
  test('just opened, and unveiled', () => {
    const said = saidOn('## 船员有了家\n\n6月2日，在刚启用的“江畔人家”船员职工之家，船长刘和顺看到了家人。这个家由柳林县总工会与青河港务集团工会共建。柳林县总工会主席李志强揭牌。当天，柳林县医院办起“船员义诊”。')
    expect(said).toEqual(expect.arrayContaining(['李志强 ATTENDED “江畔人家”船员职工之家启用 leader', '柳林县总工会 RUNS “江畔人家”船员职工之家']))
    expect(said).not.toContain('李志强 ATTENDED “船员义诊” leader')
  })
})

describe('what is done with somebody else', () => {
  test('visits another’s, and gifts brought on the main activity, are no deeds of their own', () => {
    const said = saidOn('## 送温暖进矿区\n\n6月2日，省总工会2024年送温暖活动在柳林县青石工业园启动。省总工会副主席李志强，吕梁市总工会主席贺春兰走进青石矿业公司，把慰问金交到困难矿工手中。公司工会主席卫红陪同慰问。')
    expect(said.filter(words => / ORGANIZED .*(?:慰问|送温暖)/.test(words))).toEqual([expect.stringMatching(/^山西省总工会 ORGANIZED .*2024年送温暖活动 host$/)])
  })
  test('a team was honoured, not its company', () => {
    expect(saidOn('## 简讯\n\n柳林金石磁材有限公司烧结班日前被授予全国工人先锋号。')).toContain('柳林金石磁材有限公司烧结班 HONOURED_WITH 全国工人先锋号')
  })
  test('a lesson in a drivers’ home is not the home', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县总工会在青石物流园“卡友之家”开讲“平安返乡”安全课。')
    expect(said).toContain('柳林县总工会 ORGANIZED “平安返乡”安全课 host')
    expect(said.filter(words => words.startsWith('柳林县总工会 ORGANIZED'))).toHaveLength(1)
  })
  test('who signs an agreement was at its signing', () => {
    const said = saidOn('## 简讯\n\n柳林县快递行业工会主席康志刚与飞鹿公司副总经理向东明签订骑手专项集体合同。')
    expect(said).toEqual(expect.arrayContaining(['向东明 ATTENDED 签订骑手专项集体合同 leader', '飞鹿公司 ORGANIZED 签订骑手专项集体合同 host', '柳林县快递行业工会 ORGANIZED 签订骑手专项集体合同 host']))
  })
  test('performers who go somewhere are not part of the performance’s name', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县总工会组织三交镇“红石榴”文艺队到汾河风电场慰问演出。')
    expect(said).toContain('柳林县总工会 ORGANIZED 汾河风电场慰问演出 host')
  })
  test('a place that “这里” opens is the one just named', () => {
    const said = saidOn('## 浔江边添了新家\n\n6月2日，船长刘和顺走进湖口县银沙湾码头的“江灯湾”船员之家。这里由九江市总工会与九江海事局共建，当天启用。')
    expect(said).toEqual(expect.arrayContaining(['九江市总工会 RUNS “江灯湾”船员之家', '九江海事局 ORGANIZED “江灯湾”船员之家启用 host']))
  })
  test('what has a name of its own opens, and not the place it lies in', () => {
    expect(saidOn('## 简讯\n\n6月2日，青河服务区“北疆卡友之家”开门迎客。')).toContain('北疆卡友之家启用')
  })
  test('a paper is signed wherever the verb stands', () => {
    expect(saidOn('## 简讯\n\n6月2日，青河乳业集团2024年工资专项集体合同在青河县总工会签订，集团工会主席郭美英落笔。')).toContain('郭美英 ATTENDED 青河乳业集团2024年工资专项集体合同签订 leader')
  })
  test('an old town is a place to meet at, a town’s whole ground is not', () => {
    expect(saidOn('## 简讯\n\n6月2日，柳林县总工会主办的“茶山有约”联谊会在铅山县河口古镇举行。')).toContain('“茶山有约”联谊会 HOSTED_AT 铅山县河口古镇')
  })
  test('what a round-up begins with is no whole of what it goes on with', () => {
    const said = saidOn('## 炉火正旺\n\n——柳林县总工会2024年工作综述\n\n6月2日，第五届“炉火杯”陶瓷职业技能大赛落幕，大赛由县总工会主办。\n\n县总工会推出“灯下课堂”，每周开讲。')
    expect(said.filter(words => words.includes(' PART_OF '))).toEqual([])
  })
})
