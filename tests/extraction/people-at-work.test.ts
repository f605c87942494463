// Sentences about those who teach, judge and lend a hand, with names that run into verbs, in; who did what, out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

const HOST = '## 简讯\n\n6月2日，柳林县总工会举办“巧手课堂”手作课。'

describe('a name ends before its verb', () => {
  test.each([
    ['纺织工吴芳摆成一个“春”字。', '吴芳'],
    ['电工石磊拼完一幅图。', '石磊'],
    ['青河大学教授贺为民来了。', '贺为民'],
    ['县总工会副主席常为国说，明年再来。', '常为国'],
    ['县总工会副主席梁玉添出席。', '梁玉添'],
    ['县人民医院医生吴芳随车巡诊。', '吴芳'],
    ['工匠标兵吴芳头一个报名。', '吴芳'],
    ['电工卯玉琴笑了。', '卯玉琴'],
    ['青河大学教授权海宁与工友对谈。', '权海宁'],
  ])('%s', (sentence, name) => expect(extractText(`## 简讯\n\n${sentence}`).nodes.filter(({ kind }) => kind === 'Person').map(person => person.name)).toEqual([name]))
})

test.each(['县总工会带着企业工会主席来听“夜话”。', '工会主席替学员谈妥了价钱。'])('nobody is named: %s', sentence => {
  expect(extractText(`## 简讯\n\n${sentence}`).nodes.filter(({ kind }) => kind === 'Person')).toEqual([])
})

describe('whoever teaches is a speaker', () => {
  test.each([
    ['30名职工跟着工艺美术师周国庆学扎染。', '周国庆 ATTENDED “巧手课堂”手作课 speaker'],
    ['剪纸艺人周国庆领着孩子用红纸剪窗花。', '周国庆 ATTENDED “巧手课堂”手作课 speaker'],
    ['绣娘周国庆去年得了奖，如今也走上了课堂讲台。', '周国庆 ATTENDED “巧手课堂”手作课 speaker'],
    ['柳林县人民医院康复科主任周国庆教护肩操。', '周国庆 ATTENDED “巧手课堂”手作课 speaker'],
  ])('%s', (sentence, said) => expect(saidOn(HOST + sentence)).toContain(said))

  test('but not whoever teaches apprentices of his own', () => {
    expect(saidOn(`${HOST}县总工会主席周国庆教过书。`)).not.toContain('周国庆 ATTENDED “巧手课堂”手作课 speaker')
  })
})

describe('trades and bodies', () => {
  test.each([
    ['柳林县人民法院在港区开庭，法官秦素英主审。', '秦素英 HOLDS_POST 柳林县人民法院'],
    ['柳林县科技馆送课上门，辅导员秦素英搭起小桥。', '秦素英 HOLDS_POST 柳林县科技馆'],
    ['风火外卖城东站站长秦素英带来10名骑手。', '秦素英 HOLDS_POST 风火外卖城东站'],
  ])('%s', (sentence, said) => expect(saidOn(HOST + sentence)).toContain(said))

  test('a letter misread makes no other union, another letter does', () => {
    const unions = (name: string): string[] => extractText(`## 简讯\n\n柳林县公路管理局工会开办夜校。${name}主席秦素英到场。`).nodes.filter(({ kind }) => kind === 'UnionBody').map(union => union.name)
    expect(unions('柳林县公路管埋局工会')).toEqual(['柳林县公路管理局工会'])
    expect(unions('柳林县铁路管理局工会')).toHaveLength(2)
    expect(saidOn('## 简讯\n\n青河明芯半导体有限公司开办夜校。青河明芯半导休有限公司经理秦素英到场。')).toContain('秦素英 HOLDS_POST 青河明芯半导体有限公司')
  })

  test('the youth league of a zone is named after it', () => {
    expect(saidOn('## 简讯\n\n联谊会由武汉经济技术开发区总工会、团工委主办，60名职工参加“春风”联谊会。')).toContain('武汉经济技术开发区团工委')
  })

  test('one of the numbered firms of a group has a union', () => {
    expect(saidOn('## 简讯\n\n6月2日，第二运输公司工会举办“车厢读书会”。')).toContain('第二运输公司工会 ORGANIZED “车厢读书会” host')
  })
})

test('whom a host asks in is not who runs it, and a school goes by its brand', () => {
  const said = saidOn('## 简讯\n\n6月2日，大赛在天津滨桥职业技术学院举行。两天后，滨桥学院又摆开讲台，请全国劳动模范周国庆开了“锉刀十八般”公开课。')
  expect(said).toEqual(expect.arrayContaining(['天津滨桥职业技术学院 ORGANIZED “锉刀十八般”公开课 host', '周国庆 ATTENDED “锉刀十八般”公开课 speaker']))
  expect(said.filter(words => words.startsWith('周国庆 ORGANIZED'))).toEqual([])
})

test('by-lines of rare surnames, and of two letters before what they did', () => {
  const reporters = extractText('## 简讯\n\n6月2日，柳林县总工会举办2024年焊工技能大赛。（郤 川 供稿）\n\n▲6月3日，柳林县教育工会举办2024年教师书画展。 本报记者 官 正 摄').nodes.filter(({ kind }) => kind === 'Person').map(({ name }) => name)
  expect(reporters).toEqual(expect.arrayContaining(['郤川', '官正']))
})
