// Briefs as county papers print them in (an area before a colon, companies walked round to, who answered a call); what is said out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('the area that a headline opens with', () => {
  const text = '3月6日下午，由县总工会、县妇联联合主办的女职工插花培训班在县文化馆开班，县妇联主席李晓红讲话。'
  test.each(['泾川：女职工学插花', '泾川举办女职工插花培训'])('is whose the county’s bodies are: %s', headline => {
    expect(saidOn(`## ${headline}\n\n${text}`)).toEqual(expect.arrayContaining(['泾川县总工会 ORGANIZED 女职工插花培训班 host', '泾川县妇联 ORGANIZED 女职工插花培训班 host', '女职工插花培训班 HOSTED_AT 泾川县文化馆']))
  })
  test.each(['向阳：女职工学插花', '泾川姑娘学插花', '女职工学插花'])('is none that could be several, or none at all: %s', headline => {
    expect(saidOn(`## ${headline}\n\n${text}`).filter(words => /[〇\u3400-\u9fff]县(?:总工会|妇联)/.test(words))).toEqual([])
  })
})

describe('companies that somebody walks round to', () => {
  test('are where the visit was, led by a person or not', () => {
    expect(saidIn('3月2日，柳林县总工会副主席李志强先后走访了县纺织厂、正泰电器有限公司和柳林镇卫生院，了解职工生活。')).toEqual(expect.arrayContaining(['李志强 ATTENDED 柳林县总工会走访 leader', '柳林县总工会走访 HOSTED_AT 柳林县纺织厂', '柳林县总工会走访 HOSTED_AT 正泰电器有限公司', '柳林县总工会走访 HOSTED_AT 柳林镇卫生院']))
    expect(saidIn('7月5日，柳林县总工会班子成员带队，分三组走访青河重工集团有限公司等12家企业。')).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED 柳林县总工会走访 host', '柳林县总工会走访 HOSTED_AT 青河重工集团有限公司']))
  })
  test('are none where that is only asked for', () => {
    expect(saidIn('柳林县总工会发出倡议，要求走访青河重工集团有限公司。').filter(words => /ORGANIZED|HOSTED_AT/.test(words))).toEqual([])
  })
  test('are not named after what they are visited for', () => {
    const said = saidIn('6月2日，柳林县总工会组织15名工会主席赴石泉县考察学习职工之家建设，参观了石泉县供电公司职工之家。')
    expect(said).toContain('石泉县考察学习 HOSTED_AT 石泉县供电公司职工之家')
    expect(said).not.toContain('石泉县考察学习职工之家')
  })
})

describe('who answered a call, or came in behind others', () => {
  test.each([
    ['柳林县总工会发起“爱心衣橱”捐衣活动，县税务局、青河物流有限公司工会等积极响应。', '“爱心衣橱”捐衣活动', ['柳林县税务局', '青河物流有限公司工会']],
    ['柳林县总工会举办职工趣味运动会，县教育工会获团体第一，柳林镇总工会、青河物流有限公司工会分列二、三位，县供电公司工会位列第四。', '职工趣味运动会', ['柳林镇总工会', '青河物流有限公司工会', '柳林县供电公司工会']],
  ] as const)('takes part and runs nothing: %s', (text, activity, bodies) => {
    const said = saidIn(text)
    for (const body of bodies) expect(said).toContain(`${body} ATTENDED ${activity} participant`)
    expect(said.filter(words => words.includes(' ORGANIZED '))).toEqual([`柳林县总工会 ORGANIZED ${activity} host`])
  })
  test('is not whom somebody brings along, whose union it is', () => {
    expect(saidIn('1月23日，柳林县总工会副主席周建华带领柳林镇总工会、青石镇总工会负责人来到青河电站工地，给120名工人送来年货。').filter(words => words.includes(' ORGANIZED '))).toEqual(['柳林县总工会 ORGANIZED 慰问工人 host'])
  })
  test('nor on whom a school for workers leans', () => {
    expect(saidIn('柳林县总工会依托柳林县职业技术学校开设的职工夜校6月1日正式开班，吸引180名职工报名。')).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED 职工夜校 host', '柳林县职业技术学校 ORGANIZED 职工夜校 supporter']))
  })
})

describe('what people are brought together to do', () => {
  test('is an activity: blood given, trees planted', () => {
    expect(saidIn('6月14日，柳林县总工会组织120名职工赶到血站无偿献血。')).toContain('柳林县总工会 ORGANIZED 职工无偿献血 host')
    expect(saidIn('3月12日，柳林县总工会组织机关全体干部职工在北山义务植树500棵。')).toContain('柳林县总工会 ORGANIZED 机关全体干部职工义务植树 host')
  })
  test('is what is held for people that something is told of', () => {
    expect(saidIn('6月2日，青河物流有限公司工会为过生日的职工举办集体生日会，总经理李志强到场送上祝福。')).toContain('青河物流有限公司工会 ORGANIZED 集体生日会 host')
  })
  test('is no list of what is taught', () => {
    expect(saidIn('柳林县总工会的职工夜校6月1日开班，首期开设茶艺、瑜伽、电商直播三门课程。').filter(words => words.includes('课程'))).toEqual([])
  })
})

describe('names behind a trade', () => {
  test('begin with its 师 no more than 工程师 ends before it', () => {
    expect(saidIn('6月2日，柳林县总工会举办科技下乡活动，县林业局工程师范长青到场。')).toEqual(expect.arrayContaining(['范长青 HOLDS_POST 柳林县林业局']))
    expect(saidIn('6月2日，柳林县总工会与青河化学工程师范学院举办科技下乡活动。').filter(words => words.startsWith('范'))).toEqual([])
  })
  test('may stand behind 干部 where that is of a body', () => {
    expect(saidIn('6月2日，柳林县总工会举办读书分享会，县税务局干部傅红分享读书心得。')).toEqual(expect.arrayContaining(['傅红 HOLDS_POST 柳林县税务局', '傅红 ATTENDED 读书分享会 speaker']))
    expect(saidIn('6月2日，柳林县总工会举办读书分享会，县税务局干部高兴地分享读书心得。')).not.toContain('高兴')
  })
})

describe('houses and firms', () => {
  test('of a city are one, with and without their level', () => {
    const said = saidIn('“巾帼绘新篇”女职工书画展3月7日在安康博物馆展出，展览由安康市总工会主办，市博物馆承办。')
    expect(said).toContain('安康博物馆 ORGANIZED “巾帼绘新篇”女职工书画展 undertaker')
    expect(said).not.toContain('安康市博物馆')
  })
  test('keep the first letter of their brand behind a verb', () => {
    const said = saidIn('6月2日，柳林县总工会走访正泰电器有限公司。柳林县快递行业工会联合会成立大会召开，大会选举顺丰速运柳林分公司经理胡军为联合会主席。')
    expect(said).toEqual(expect.arrayContaining(['正泰电器有限公司', '胡军 HOLDS_POST 顺丰速运柳林分公司']))
  })
})

test('groups are named as something, and that is an honour', () => {
  expect(saidIn('日前，柳林县总工会命名10个班组为“柳林县十佳班组”，青河重工集团有限公司装配班上榜。')).not.toContain('柳林县十佳班组')
})

describe('an activity that a firm prints its own name before', () => {
  test('is its own, and 集团公司 is that firm', () => {
    const said = saidIn('大连港集团第十二届职工创新成果展4月25日开幕。集团公司董事长惠凯到场。')
    expect(said).toEqual(expect.arrayContaining(['大连港集团 ORGANIZED 大连港集团第十二届职工创新成果展 host', '惠凯 HOLDS_POST 大连港集团']))
  })
  test('is another’s where that is said', () => {
    expect(saidIn('大连港集团第十二届职工创新成果展4月25日开幕，由大连港集团工会主办。')).not.toContain('大连港集团 ORGANIZED 大连港集团第十二届职工创新成果展 host')
  })
})

describe('people counted by an honour', () => {
  test('hold it', () => {
    expect(saidIn('7月8日，柳林县教育局召开表彰会，为李海燕、王芳等20名“最美教师”颁奖。')).toEqual(expect.arrayContaining(['李海燕 HONOURED_WITH 最美教师', '王芳 HONOURED_WITH 最美教师']))
    expect(saidIn('7月8日，柳林县总工会评选出周国庆等10名“月度之星”。')).toContain('周国庆 HONOURED_WITH 月度之星')
  })
  test('are no passers-by', () => {
    expect(saidIn('7月8日，周国庆等10名“小小讲解员”走进柳林县文化馆。').filter(words => words.includes('HONOURED_WITH'))).toEqual([])
  })
})

describe('a list of who is praised', () => {
  const said = saidIn('5月11日，柳林县人民医院举行表彰大会，表彰了护士长赵丹等20名优秀护士，急诊科护士孙悦代表发言。')
  test('ends before who speaks next', () => {
    expect(said).toEqual(expect.arrayContaining(['赵丹 HONOURED_WITH 优秀护士', '孙悦 ATTENDED 表彰大会 speaker', '赵丹 ATTENDED 表彰大会 participant']))
    expect(said).not.toContain('孙悦 HONOURED_WITH 优秀护士')
  })
})

describe('what is done for workers', () => {
  test('names nobody', () => {
    expect(saidIn('1月8日，柳林县总工会主席李志强为环卫工人盛粥。')).not.toContain('盛粥')
  })
  test('may be done for one that is named', () => {
    expect(saidIn('1月8日，柳林县总工会举办表彰会，主席李志强为司机王军颁奖。')).toContain('王军')
  })
})

test('a zone that no list has is called by the letters before its level', () => {
  expect(saidIn('6月6日，沈抚示范区总工会举办送法活动。')).toContain('沈抚示范区总工会 ORGANIZED 送法活动 host')
  expect(saidIn('6月6日，由高新区总工会举办送法活动。')).not.toContain('由高新区总工会')
})
