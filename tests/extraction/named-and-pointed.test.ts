// Sentences with quoted names, pointers and places spoken of in, what they name and where it was out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

const initiatives = (text: string): string[] => extractText(text).nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)

describe('a quoted name', () => {
  test('is no activity where it is put into a hand', () => {
    expect(initiatives('## 简讯\n\n6月2日，柳林县总工会举办“春风”联谊会。县总工会主席给牵手青年递上“幸福船票”，众人鼓掌。')).toEqual(['“春风”联谊会'])
  })
  test('is one where somebody is said to hold it, whatever follows', () => {
    expect(saidOn('## 简讯\n\n青河码头上，汽笛响起。柳林县法院与柳林县总工会联手举办的“水手维权周”从这里起航。')).toEqual(expect.arrayContaining(['柳林县法院 ORGANIZED “水手维权周” host', '“水手维权周” HOSTED_AT 青河码头']))
  })
  test('is a place’s behind 叫', () => {
    expect(saidOn('## 简讯\n\n这间小屋叫“山路”工友驿站。去年底，柳林县总工会把旧仓库改造出来，交给柳林县公路局工会打理。')).toEqual(expect.arrayContaining(['柳林县总工会 RUNS “山路”工友驿站', '柳林县公路局工会 RUNS “山路”工友驿站']))
  })
})

test('这场…专场 is what was named right before', () => {
  const said = saidOn('## 阅读季收官\n\n6月2日，由柳林县总工会主办的“书香”职工阅读季收官。\n\n最热闹的是“河边诗会”。5月8日，柳林县教育工会把这场阅读季专场办进柳林县文化馆。')
  expect(said).toEqual(expect.arrayContaining(['柳林县教育工会 ORGANIZED “河边诗会” host', '“河边诗会” HOSTED_AT 柳林县文化馆']))
  expect(said).not.toContain('柳林县总工会 ORGANIZED “河边诗会” host')
})

test('who pays for a place and who keeps it both run it', () => {
  const said = saidOn('## 简讯\n\n6月2日，“江风”司机之家启用，由柳林县总工会出资建设、青河物流集团工会日常管理。')
  expect(said).toEqual(expect.arrayContaining(['柳林县总工会 RUNS “江风”司机之家', '青河物流集团工会 RUNS “江风”司机之家']))
})

test('what falls to a house’s lot is not built by who built the room', () => {
  expect(saidOn('## 简讯\n\n6月2日，柳林县总工会与柳林县法院共建的调解室落户青河物流集团工会的职工之家。')).not.toContain('柳林县法院 RUNS 青河物流集团工会职工之家')
})

test('what is done for people is done where somebody takes it', () => {
  expect(saidOn('## 简讯\n\n6月2日，柳林县总工会请来理发师到青河渡口广场，给环卫工义务理发。')).toContain('环卫工义剪 HOSTED_AT 青河渡口广场')
})

test('a town that is named by a word of doing', () => {
  expect(saidOn('## 简讯\n\n6月2日，柳林县总工会开办“巧嫂夜校”，夜校借登高乡中心学校的教室开班。')).toContain('“巧嫂夜校” HOSTED_AT 登高乡中心学校')
})

test('a deed ends on the day it closes and begins on the one told before', () => {
  const week = extractText('## 简讯\n\n6月3日，青河码头上人头攒动。柳林县总工会举办的“水手维权周”从这里起航。\n\n维权周9日在柳林县渡口广场收尾。').nodes.find(({ kind }) => kind === 'Initiative')
  expect([week?.start, week?.end]).toEqual(['2024-06-03', '2024-06-09'])
})

test('what began in one month and closes in another dates its last night, and no other part of it', () => {
  const nodes = extractText('## 阅读季收官\n\n6月12日晚，柳林县图书馆灯火通明。自3月23日启动的“灯下”职工阅读季当晚收官，由柳林县总工会主办。\n\n收官夜，柳林县图书馆开了“老街夜话”分享会。').nodes.filter(({ kind }) => kind === 'Initiative')
  expect(nodes.map(({ name, start, end }) => [name, start, end])).toEqual([['“灯下”职工阅读季', '2024-03-23', '2024-06-12'], ['“老街夜话”分享会', '2024-06-12', undefined]])
})

describe('whoever the sentence before was about', () => {
  test('runs what the next clause says is done with a partner', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县总工会办法很土。与青河职业学院共建“巧手学堂”，每月开课。')
    expect(said).toEqual(expect.arrayContaining(['柳林县总工会 ORGANIZED “巧手学堂” host', '青河职业学院 ORGANIZED “巧手学堂” co_organizer']))
  })
  test('is the union pointed to, in all sections that follow', () => {
    const said = saidOn('## 链上工会\n\n在柳林县总工会指导下，柳林县船舶产业链工会联合会去年成立。\n\n链上育人。该联合会依托青河技师学院开办“链上夜校”。\n\n链上维权。与柳林县人民法院共建“船坞调解室”，化解争议9件。')
    expect(said).toContain('柳林县船舶产业链工会联合会 RUNS 船坞调解室')
    expect(said).not.toContain('柳林县总工会 RUNS 船坞调解室')
  })
})

describe('an article that begins with a scene', () => {
  test('is about what its second paragraph names, and its people were there', () => {
    expect(saidOn('## 一趟车的缘分\n\n“坐稳喽！”6月2日，小火车鸣笛。司机秦素英攥着手心。红灯亮了又灭。\n\n这是柳林县总工会办的“轨道情”联谊会，60名职工参加。\n\n站厅里，秦素英笑了。')).toContain('秦素英 ATTENDED “轨道情”联谊会 participant')
  })
})
