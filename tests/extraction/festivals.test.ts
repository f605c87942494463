// Festivals and weeks of many activities in: their names, though no list has their kind, and what is told as a part of them, out.
import { describe, expect, test } from 'vitest'
import { extractText, saidIn } from './extract-text.ts'

describe('a kind of activity that no list has', () => {
  test.each([
    ['6月12日，首届“匠心同行”青河工匠交流周在青河会展中心启幕。交流周由青河市总工会主办，青河职业技术学院承办。', ['青河市总工会 ORGANIZED 首届“匠心同行”青河工匠交流周 host', '青河职业技术学院 ORGANIZED 首届“匠心同行”青河工匠交流周 undertaker', '首届“匠心同行”青河工匠交流周 HOSTED_AT 青河会展中心']],
    ['6月12日，柳林县总工会“书香润工”职工悦读季启动。', ['柳林县总工会 ORGANIZED “书香润工”职工悦读季 host']],
    ['6月12日，第三届“匠韵青河”职工文化创意荟在柳林县文化馆拉开帷幕。', ['第三届“匠韵青河”职工文化创意荟 HOSTED_AT 柳林县文化馆']],
    ['6月12日，第二届“金秋有约”青年职工交友月在柳林县文化馆启动，柳林县总工会主办。', ['柳林县总工会 ORGANIZED 第二届“金秋有约”青年职工交友月 host']],
    ['柳林县总工会启动“百企千场”技能培训季，面向新就业形态劳动者。', ['柳林县总工会 ORGANIZED “百企千场”技能培训季 host']],
    ['6月12日，第二届“石榴红”民族团结职工才艺汇在青河广场亮灯。才艺汇由柳林县总工会牵头主办。', ['柳林县总工会 ORGANIZED 第二届“石榴红”民族团结职工才艺汇 host']],
    ['6月12日，“匠心闪耀”工匠技艺秀在柳林县文化馆上演。', ['“匠心闪耀”工匠技艺秀 HOSTED_AT 柳林县文化馆']],
    ['6月12日，柳林县总工会举办工匠交流会。工匠绝活展设在柳林县文化馆二楼，由青河职业技术学院布展。', ['工匠绝活展 HOSTED_AT 柳林县文化馆', '青河职业技术学院 ORGANIZED 工匠绝活展 undertaker']],
  ])('%s', (sentences, said) => expect(saidIn(sentences)).toEqual(expect.arrayContaining(said)))

  test.each([
    ['“安康杯”竞赛10月在柳林县文化馆举行，柳林县总工会主办。', /竞赛10月( |$)/],
    ['柳林县总工会举办“匠心”论坛，周国庆在柳林县文化馆主持。', /论坛，?周/],
    ['首届“匠心”论坛上，企业的业务拓展由柳林县总工会负责。', /拓展/],
    ['6月12日，“匠心闪耀”工匠技艺秀在柳林县文化馆上演。', /^柳林县文化馆 ATTENDED/],
  ])('but none in: %s', (sentences, none) => expect(saidIn(sentences).filter(said => none.test(said))).toEqual([]))
})

describe('what is told as a part', () => {
  const festival = '6月10日，第六届柳林县职工文化艺术节在柳林县工人文化宫拉开帷幕，柳林县总工会主办。'
  const listed = saidIn(`${festival}艺术节要办到7月8日：“书声琅琅”职工诵读会6月18日由柳林县教育工会接棒；“指尖青河”刺绣手作展即日起在青河市图书馆开展；7月1日的“小工匠”亲子缝纫日，邀80个家庭走进车间。`)
  test.each([
    '“书声琅琅”职工诵读会 PART_OF 第六届柳林县职工文化艺术节', '“指尖青河”刺绣手作展 PART_OF 第六届柳林县职工文化艺术节', '“小工匠”亲子缝纫日 PART_OF 第六届柳林县职工文化艺术节',
    '柳林县教育工会 ORGANIZED “书声琅琅”职工诵读会 undertaker', '“指尖青河”刺绣手作展 HOSTED_AT 青河市图书馆',
  ])('in a list behind a colon: %s', said => expect(listed).toContain(said))
  test('the whole was not where a part was', () => expect(listed).not.toContain('第六届柳林县职工文化艺术节 HOSTED_AT 青河市图书馆'))
  test('nor does who takes the next turn run what comes behind the semicolon', () => expect(listed.filter(said => /^柳林县教育工会 ORGANIZED/.test(said))).toHaveLength(1))

  test('behind a sentence that announces parts, whoever runs them and on whatever day', () => {
    const said = saidIn(`${festival}\n\n一周之内，好戏分三台唱。6月13日，“炉前论道”沙龙在青河重工集团有限公司开讲；“百师百徒”结对由青河市总工会操持。`)
    expect(said).toEqual(expect.arrayContaining(['“炉前论道”沙龙 PART_OF 第六届柳林县职工文化艺术节', '“百师百徒”结对 PART_OF 第六届柳林县职工文化艺术节']))
  })
  test('each by its own undertaker, where they are shared out', () => {
    const said = saidIn(`${festival}艺术节设“墨香”书画展、“工声嘹亮”合唱赛两个板块，分别由青河市职工书画协会、柳林县教育工会承办。`)
    expect(said.filter(one => / undertaker$/.test(one))).toEqual(['青河市职工书画协会 ORGANIZED “墨香”书画展 undertaker', '柳林县教育工会 ORGANIZED “工声嘹亮”合唱赛 undertaker'])
  })
  test('and by who sees to it', () => expect(saidIn(`${festival}重头戏有三场：“百匠百艺”收徒礼由柳林县教育工会操办。`)).toEqual(expect.arrayContaining(['柳林县教育工会 ORGANIZED “百匠百艺”收徒礼 undertaker', '“百匠百艺”收徒礼 PART_OF 第六届柳林县职工文化艺术节'])))
  test('by nobody in particular, where they are fewer', () => {
    expect(saidIn(`${festival}艺术节设“墨香”书画展、“工声嘹亮”合唱赛、“光影”展映三个板块，分别由青河市职工书画协会、柳林县教育工会承办。`).filter(one => /ORGANIZED “.* undertaker$/.test(one))).toEqual([])
  })
  test('and not without one', () => {
    expect(saidIn(`${festival}\n\n6月13日，青河市总工会在青河重工集团有限公司举办“炉前论道”沙龙。`)).not.toContain('“炉前论道”沙龙 PART_OF 第六届柳林县职工文化艺术节')
  })
})

describe('a show and who stages it', () => {
  const said = saidIn('6月10日，第六届柳林县职工文化艺术节在柳林县工人文化宫拉开帷幕，柳林县总工会主办。\n\n开幕演出《一河春水》由青河重工集团职工艺术团担纲，柳林县劳动模范周小兰领舞，青河桐山越剧团演员李秀英助阵清唱。')
  test.each([
    '开幕演出《一河春水》 PART_OF 第六届柳林县职工文化艺术节', '青河重工集团职工艺术团 ATTENDED 开幕演出《一河春水》 performer',
    '周小兰 ATTENDED 开幕演出《一河春水》 performer', '李秀英 ATTENDED 开幕演出《一河春水》 performer',
  ])('%s', one => expect(said).toContain(one))

  test.each(['6月10日，话剧《山花》由青河市歌舞团在柳林县文化馆上演。', '6月10日，柳林县总工会的职工们看了演出《山花》。', '6月10日，由青河市歌舞团担纲的演出《山花》剧本获奖。'])('a work is none: %s', sentences => expect(saidIn(sentences).filter(name => /山花/.test(name) && !name.includes(' ') && !name.includes('月'))).toEqual([]))
})

test('a short quotation of the headline is the one of the body', () => {
  const { nodes } = extractText('## “石榴籽”工匠嘉年华开锣\n\n6月8日，第二届“石榴籽”职工技艺荟在柳林县文化馆开锣，柳林县总工会主办。')
  expect(nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)).toEqual(['第二届“石榴籽”职工技艺荟'])
})

describe('what is done besides at an opening', () => {
  const said = saidIn('6月10日，“风雨亭”骑手驿站在枣林镇启用，柳林县总工会建设。当天，柳林县中医院的5名医生在驿站义诊，县人民法院法官周国庆讲了一堂“劳动合同课”。柳林县总工会副主席赵敏说，年底前还要再建6处。')
  test.each(['柳林县中医院 ORGANIZED 驿站义诊 host', '驿站义诊 HOSTED_AT “风雨亭”骑手驿站', '周国庆 ATTENDED “劳动合同课” speaker', '赵敏 ATTENDED “风雨亭”骑手驿站启用 speaker'])('%s', one => expect(said).toContain(one))
  test('the doctors are nobody reached', () => expect(extractText('## 简讯\n\n6月10日，柳林县中医院的5名医生在驿站义诊，93名采茶工看了腰腿。').nodes.find(({ name }) => name === '驿站义诊')?.reach).toBe(93))
})
