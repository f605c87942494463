// Pages without marks whose articles empty lines part in; their headlines, kickers and steps out.
import { describe, expect, test } from 'vitest'
import { readArticles } from '#reading/read-articles.ts'

const NEWS = '临江区总工会在职工服务中心举办焊工技能竞赛，来自全区的两百余名焊工同台比武，现场气氛热烈。'
const SECOND = '竞赛分理论考试和实际操作两部分，前三名由临江区总工会授予“临江工匠”称号。'
const NARROW = '临江区总工会在职工服务中心举办焊\n工技能竞赛，来自全区的两百余名焊\n工同台比武，现场气氛热烈。'
const headingsOf = (page: string): string[] => readArticles(page).map(({ headline, kickers }) => [headline, ...kickers].map(({ text }) => text).join(' / '))
const block = (...lines: string[]): string => lines.join('\n')
const pageOf = (...blocks: string[]): string => blocks.join('\n\n')

describe('empty lines that part articles', () => {
  test('make headlines of the lines over each, whatever its text begins with', () => {
    expect(headingsOf(pageOf(block('焊工同台比武', '两百余人到场', NEWS, SECOND), block('今晚，劳动者坐前排', NEWS, SECOND), block('两节前，“娘家人”到门口', NEWS, SECOND)))).toEqual(['焊工同台比武 / 两百余人到场', '今晚，劳动者坐前排', '两节前，“娘家人”到门口'])
  })
  test('let a headline stand over the block of its text, be that of narrow lines', () => {
    expect(headingsOf(pageOf('焊工同台比武', block(NARROW, SECOND), '骑手有了新家', block(NARROW, SECOND), block('图片新闻', '货车司机歇脚有了去处', NARROW)))).toEqual(['焊工同台比武', '骑手有了新家', '货车司机歇脚有了去处'])
  })
  test('let a picture’s words stand under a headline', () => {
    expect(headingsOf(pageOf(block('焊工同台比武', NEWS, SECOND), block('骑手有了新家', NEWS), block('总工下车间', '图为临江区总工会主席周国庆在车间与职工谈心。')))).toEqual(['焊工同台比武', '骑手有了新家', '总工下车间'])
  })
  test('leave the rows that end a text to it', () => {
    expect(headingsOf(pageOf(block('焊工同台比武', NEWS, SECOND, '临江机械厂检修车间', '临江造船厂焊工二班'), block('今晚，劳动者坐前排', `本报讯 ${NEWS}`, SECOND), block('两节前，“娘家人”到门口', NEWS, SECOND), block('总工下车间', NEWS, SECOND)))).toEqual(['焊工同台比武', '今晚，劳动者坐前排', '两节前，“娘家人”到门口', '总工下车间'])
  })
  test('let a portrait’s mark and its hero stand over and under its headline', () => {
    expect(headingsOf(pageOf(block('焊工同台比武', NEWS, SECOND), block('人物', '钣金高手林杰', NEWS), block('差一道都不行', '——记焊工周国庆', NEWS)))).toEqual(['焊工同台比武', '钣金高手林杰', '差一道都不行 / ——记焊工周国庆'])
  })
  test('make no headline of a narrow column’s first line, nor of a row of a list', () => {
    const list = block('两家单位获表彰', NEWS, '五一劳动奖状 临江重工有限公司', '工人先锋号 临江港务有限公司装卸一班')
    expect(headingsOf(pageOf(block('焊工同台比武', NEWS, SECOND), list, NARROW, block('骑手有了新家', NEWS)))).toEqual(['焊工同台比武', '两家单位获表彰', '骑手有了新家'])
  })
})

test('where empty lines part all paragraphs, a line that leads nothing is no headline', () => {
  expect(headingsOf(pageOf('临江区总工会举办焊工竞赛', `近日，${NEWS}`, '现场气氛热烈', '工友们说，手艺要练。', SECOND))).toEqual(['临江区总工会举办焊工竞赛'])
})

test('who writes with his post stands under the headline', () => {
  const [article] = readArticles(`## 一堂讲座要不要点名\n\n□临江中学工会主席 米 兰\n\n${NEWS}`)
  expect([article?.headline.text, article?.bylines.map(({ name }) => name)]).toEqual(['一堂讲座要不要点名', ['米兰']])
})

describe('where empty lines part all paragraphs', () => {
  const other = '滨海港务集团工会把理发店搬上拖轮，老船员坐在甲板上剃头，三天里有两百余人次来过，等船的日子好过了许多，师傅们说下个月还要来。'
  test('a line over a paragraph that begins with a body never told of before begins a story', () => {
    expect(headingsOf(pageOf('临江区总工会举办焊工竞赛', `近日，${NEWS}`, SECOND, '理发店上了拖轮', other))).toEqual(['临江区总工会举办焊工竞赛', '理发店上了拖轮'])
  })
  test('a headline with a comma may stand over its kicker', () => {
    expect(headingsOf(pageOf('临江区总工会举办焊工竞赛', `近日，${NEWS}`, '今晚，劳动者坐前排', '临江区总工会慰问演出开场', `4月26日晚，${NEWS}`))).toEqual(['临江区总工会举办焊工竞赛', '今晚，劳动者坐前排 / 临江区总工会慰问演出开场'])
  })
  test('a piece of a sentence over a body never told of before is none', () => {
    expect(headingsOf(pageOf('临江区总工会举办焊工竞赛', `近日，${NEWS}`, SECOND, '会后，临江区总工会与企业方代表签订了首份快递行业集体合同', other))).toEqual(['临江区总工会举办焊工竞赛'])
  })
})
