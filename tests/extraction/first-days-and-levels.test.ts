// Sentences about the first day of a longer activity, officers of several levels and unions of two places in; what is said of whom out.
import { describe, expect, test } from 'vitest'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { extractText, mentionsIn, rulebook, saidIn } from './extract-text.ts'

describe('the first day of something longer', () => {
  const FAIR = '2022年春节前后，柳林县总工会与县人力资源和社会保障局联合开展“春风送岗”专题活动。2月10日，首场招聘会开到了宝山镇。\n\n问得仔细的是工友；青河永祥股份有限公司、浙江和仁科技有限公司2家企业挨个推介自家岗位。\n\n县总工会主席周国庆、县人社局局长赵敏等参加。'
  test('is part of it, and those come to it who are told of next', () => {
    const said = saidIn(FAIR)
    expect(said).toEqual(expect.arrayContaining(['首场招聘会 PART_OF “春风送岗”专题活动', '柳林县总工会 ORGANIZED 首场招聘会 host', '柳林县人力资源和社会保障局 ORGANIZED 首场招聘会 host', '青河永祥股份有限公司 ATTENDED 首场招聘会 participant', '浙江和仁科技有限公司 ATTENDED 首场招聘会 participant', '周国庆 ATTENDED 首场招聘会 leader', '赵敏 ATTENDED 首场招聘会 leader']))
    expect(said.filter(words => /ATTENDED “春风送岗”/.test(words))).toEqual([])
  })
  test('is of the year that an article of an undated page opens with', () => {
    const text = `## 简讯\n\n${FAIR}\n\n## 又讯\n\n2024年3月8日，柳林县总工会举办2024年职工书画展。2024年5月1日，展览收官。`
    const graph = extractGraph({ id: 'page', text, hash: '', articles: readArticles(text) }, rulebook)
    expect(graph.nodes.find(({ name }) => name === '首场招聘会')?.start).toBe('2022-02-10')
  })
})

describe('who leads an area', () => {
  test.each([
    ['柳林县人大常委会副主任、工会主席周国庆出席。', '周国庆 HOLDS_POST 柳林县总工会'],
    ['柳林县政协副主席、工会主席周国庆出席。', '周国庆 HOLDS_POST 柳林县总工会'],
    ['柳林县供电局党委委员、工会主席周国庆出席。', '周国庆 HOLDS_POST 柳林县供电局工会'],
    ['柳林县委副书记、县委政法委书记周国庆致辞。', '周国庆 HOLDS_POST 柳林县委政法委'],
    ['大会由柳林县总工会、柳林县政府主办，柳林县委副书记、县长周国庆出席。', '周国庆 HOLDS_POST 柳林县政府'],
  ])('%s', (sentence, expected) => expect(saidIn(sentence)).toContain(expected))
})

describe('names', () => {
  const peopleIn = (sentence: string): string[] => saidIn(sentence).filter(words => /^江/.test(words) && !words.includes(' '))
  test.each([
    ['柳林县委常委、组织部长江小明，宣传部长江河出席。', ['江小明', '江河']],
    ['水利部长江委、交通运输部长江航务管理局派员参加。', []],
  ])('the river is in no name behind a department: %s', (sentence, people) => expect(peopleIn(sentence)).toEqual(people))
  const unionsIn = (sentence: string): string[] => mentionsIn(sentence).filter(({ kind, form }) => kind === 'UnionBody' && form !== 'generic').map(({ name }) => name)
  test.each([
    ['照省总工会的方案，服务月盯住四类人。', ['省总工会']],
    ['照明公司工会组织观影。', ['照明公司工会']],
    ['一位环卫工人直说，要谢谢工会。', []],
  ])('no union’s name begins so: %s', (sentence, unions) => expect(unionsIn(sentence)).toEqual(unions))
  test('a list does not go on from an area with 和 and one letter', () => {
    expect(mentionsIn('劳模走进包头天和磁材科技股份有限公司。').map(({ name }) => name)).toContain('包头天和磁材科技股份有限公司')
    expect(mentionsIn('劳模走进柳林县和磁材科技股份有限公司。').map(({ name }) => name)).toContain('磁材科技股份有限公司')
    expect(mentionsIn('青河公司、四川和邦投资集团有限公司参赛。').map(({ name }) => name)).toContain('四川和邦投资集团有限公司')
    expect(mentionsIn('四川和重庆永祥股份有限公司参赛。').map(({ name }) => name)).toContain('重庆永祥股份有限公司')
  })
})

describe('unions of two places', () => {
  const unionsOf = (text: string): string[] => extractText(`## 简讯\n\n${text}`).nodes.filter(({ kind }) => kind === 'UnionBody').map(({ name }) => name)
  test.each([
    ['3月14日，这份协议让吕梁、北碚两地工会成了搭档。吕梁市总工会主席周国庆，重庆市北碚区总工会主席赵敏出席。', ['吕梁市总工会', '重庆市北碚区总工会']],
    ['3月14日，吕梁、临汾两市工会在吕梁签署合作协议。', ['吕梁市总工会', '临汾市总工会']],
    ['3月14日，川渝两地工会联合举办职工书画展。', []],
  ])('are told apart where they are named: %s', (text, unions) => expect(unionsOf(text)).toEqual(unions))
  const PAIR = '3月14日，协议是在当天召开的吕梁、北碚两地工会协作助力双城经济圈建设工作座谈会上签的，吕梁市总工会主席周国庆，重庆市北碚区总工会主席赵敏出席。'
  test('hold the meeting that is called after them', () => expect(saidIn(PAIR)).toEqual(expect.arrayContaining(['吕梁市总工会 ORGANIZED 吕梁、北碚两地工会协作助力双城经济圈建设工作座谈会 host', '重庆市北碚区总工会 ORGANIZED 吕梁、北碚两地工会协作助力双城经济圈建设工作座谈会 host', '赵敏 ATTENDED 吕梁、北碚两地工会协作助力双城经济圈建设工作座谈会 leader'])))
  test('are none of their own by a letter each', () => expect(extractText(`## 吕碚工会签约结对\n\n${PAIR}`).nodes.filter(({ kind }) => kind === 'UnionBody').map(({ name }) => name)).toEqual(['吕梁市总工会', '重庆市北碚区总工会']))
})
