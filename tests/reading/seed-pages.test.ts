// The five seed pages in, their articles out as a reader sees them.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { endOf, startOf, type Article } from '#model/article.ts'
import { quoteOf } from '#model/span.ts'
import { readArticles } from '#reading/read-articles.ts'
import { widenMarks } from '#reading/widen-marks.ts'

const PAGES = ['000_2e905ee6b8cd07a3', '001_07c42b5df56c47e8', '002_c6e7ae13a0674d0f', '003_61256b07ca335779', '004_e81755492232c8c7'] as const
const textOf = (name: string): string => readFileSync(new URL(`../../seeds/pages/${name}.txt`, import.meta.url), 'utf8')
const linesOf = (articles: readonly Article[]): string[] =>
  articles.map(({ headline, bylines }) => [headline.text, ...bylines.map(({ name, as }) => `${as} ${name}`)].join(' / '))

test('a page with marked headings and columns', () => {
  const articles = readArticles(textOf(PAGES[0]))
  expect(linesOf(articles)).toEqual([
    '星火不灭·精神永续——纪念中国人民抗日战争暨世界反法西斯战争胜利80周年艺术展在京开幕 / 记者 宗晓畅', '大兴区总工会“三聚焦”搭建职工交友平台 / 记者 孙艳',
    '重庆市总工会创新“123+N”体系做实职工服务品牌', '平谷公安分局工会开办民警子女暑期托管班 / 记者 马超', '十八里店地区职工子女开启多彩暑期生活 / 记者 刘欣',
  ])
  expect(articles.map(({ column }) => column)).toEqual([undefined, '北京经验', '他山之石', undefined, undefined])
  expect(articles.map(({ source }) => source)).toEqual([undefined, undefined, '中工网', undefined, undefined])
})

test('a page without any mark', () => {
  const articles = readArticles(textOf(PAGES[1]))
  expect(linesOf(articles)).toEqual([
    '“劳动颂——首都职工纪念改革开放45周年主题创作展”开放日活动举办 / 记者 盛丽', '市温暖基金会“两节”期间将开展爱心互助行动 / 记者 余翠平', '20多所高校青年教师开展学习实践活动 / 记者 任洁 / 通讯员 张莹',
    '北京工商大学工会聚焦教职工身边的“微实事”开展工作 / 记者 任洁 / 通讯员 曹薇', '海淀区总工会召开数字经济领域技能竞赛座谈会 / 记者 宗晓畅 / 通讯员 李欣', '八里庄街道基层工会干部培训班开班 / 记者 孙艳',
  ])
  expect(articles[3]?.kickers.map(({ text }) => text)).toEqual(['依托教职工之家提供精准贴心服务'])
  expect(articles[5]?.sentences.at(-1)?.text).toMatch(/^接下来，.*提供坚强保障。$/)
})

test('a kicker over the headline, and bold datelines', () => {
  const articles = readArticles(textOf(PAGES[2]))
  expect(linesOf(articles)).toEqual([
    '打造暖心服务阵地 赋能职工成长发展 为推动新时代首都高质量发展凝聚智慧和力量 / 记者 白莹', '北京市工业（国防）工会举办职工亲子游园会 / 记者 张晶',
    '中铁电气化局京沪高铁维管公司工会为职工子女送关爱 / 记者 余翠平 / 通讯员 刘裕泽', '北京建筑大学教职工体验亲子交流乐趣 / 记者 任洁 / 通讯员 郑莉',
    '北京住总二公司工会为职工子女展示才艺搭建舞台 / 记者 崔欣 / 通讯员 刘英', '朝阳无限社区联合工会开办青少年心理讲堂 / 记者 刘欣欣', '北京建工装饰集团工会开展职工亲子活动 / 记者 边磊 / 通讯员 顾彩玉',
  ])
  expect(articles[0]?.kickers.map(({ text }) => text)).toEqual(['北京市总会在调研顺义区工会服务阵地建设和产业工人队伍建设改革工作时要求'])
})

test('a line under the headline, a slogan in the middle, credits of pictures', () => {
  const articles = readArticles(textOf(PAGES[3]))
  expect(linesOf(articles)).toEqual([
    '大兴区各级工会认真学习贯彻中国工会十八大精神 / 记者 孙艳', '小米工会组织开展学习中国工会十八大精神分享会 / 记者 张晶', '经开区总工会举办劳模疗休养活动 / 记者 陈曦 / 通讯员 仇立丹',
    '北京市金融工会开展职工健步走活动 / 记者 刘欣欣 / 摄 曹立栋', '东城区总工会举办新世界公共区域职工之家揭牌仪式 崇文门商圈职工有了贴心小“家” / 记者 边磊 / 摄 于佳',
  ])
  expect(articles.map(({ kickers }) => kickers.map(({ text }) => text).join())).toEqual(['推动中国工会十八大精神入脑入心', '', '', '', ''])
})

test('a round-up: one headline with the reporters, and its parts', () => {
  const articles = readArticles(textOf(PAGES[4]))
  expect(linesOf(articles)).toEqual([
    '赓续百年荣光 谱写时代华章 / 记者 陈曦 / 记者 刘欣欣 / 记者 宗晓畅 / 记者 张晶 / 记者 周美玉 / 记者 余翠平 / 记者 马超', '西城：举行产业工人队伍建设改革成果展示活动', '朝阳：职工风采展示唱响奋进新征程之歌',
    '海淀：职工歌咏大会展现劳动者奋斗足迹', '石景山：开展“劳模工匠助企行”专项行动', '昌平：展示劳模先进风采打造城市“亮眼名片”', '房山：6名劳模先进分享岗位奉献故事',
    '门头沟：组织庆祝中华全国总工会成立100周年活动', '平谷：努力建设知识型、技能型、创新型劳动者大军', '延庆区总工会开展大货车司机专项普法活动 / 记者 马超', '福建省总工会以暖心服务点亮货车司机前行路',
  ])
  expect(articles.map(({ parent }) => parent ?? '-').join(' ')).toBe('- a1 a1 a1 a1 a1 a1 a1 a1 - -')
  expect(articles.slice(-2).map(({ column, source }) => [column, source])).toEqual([['北京经验', undefined], ['他山之石', '中工网']])
})

test.each(PAGES.slice(0, 4))('%s reads the same with every mark taken out', (name) => {
  const bare = textOf(name).replace(/^#+ /gm, '').replaceAll('**', '')
  const shapeOf = (articles: readonly Article[]): unknown => articles.map(({ headline, kickers, bylines, column, source, sentences }) =>
    [headline, ...kickers].map(({ text }) => text).concat(bylines.map((by) => by.name), column ?? '', source ?? '', sentences.map(({ text }) => text)))
  expect(shapeOf(readArticles(bare))).toEqual(shapeOf(readArticles(textOf(name))))
})

test('a round-up without marks keeps its parts; of two equal lines over it the first counts as the headline', () => {
  const [marked, bare] = [textOf(PAGES[4]), textOf(PAGES[4]).replace(/^#+ /gm, '')].map((text) => readArticles(text))
  expect(bare?.map(({ parent, bylines, sentences }) => [parent, bylines.length, sentences.length])).toEqual(marked?.map(({ parent, bylines, sentences }) => [parent, bylines.length, sentences.length]))
  expect(bare?.slice(1).map(({ headline }) => headline.text)).toEqual(marked?.slice(1).map(({ headline }) => headline.text))
})

describe.each(PAGES)('%s', (name) => {
  const text = textOf(name), articles = readArticles(text)

  test('every sentence and headline is the page\'s own words at their offsets, but for the width of marks', () => {
    const wide = widenMarks(text)
    expect(wide).toHaveLength(text.length)
    for (const { headline, sentences } of articles) for (const piece of [headline, ...sentences]) {
      expect(quoteOf(wide, piece).replaceAll('**', '')).toBe(piece.text)
      for (let i = 0; i < piece.text.length; i++) expect(wide.slice(startOf(piece, i), endOf(piece, i + 1))).toBe(piece.text[i])
    }
  })

  test('articles, their sentences and their by-lines stand in order, one behind the other', () => {
    const order = articles.flatMap(({ start, end }) => [start, end]), by = articles.flatMap(({ bylines }) => bylines)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    for (const { start, end, sentences, bylines } of articles) for (const inner of [...sentences, ...bylines]) expect(start <= inner.start && inner.end <= end).toBe(true)
    for (const { name: printed, start, end } of by) expect(text.slice(start, end)).toBe(printed)
  })

  test('nothing is lost but marks, running heads and datelines', () => {
    const kept = new Uint8Array(text.length)
    for (const { sentences, bylines } of articles) for (const { start, end } of [...sentences, ...bylines]) kept.fill(1, start, end)
    const lost = [...text].filter((_, i) => kept[i] !== 1).join('').replace(/&[gl]t;|[\s#*□（）。]|本报讯|本报记者|记者|通讯员|摄|转自《中工网》/g, '')
    expect(lost.replace(/深入学习贯彻(?:党的二十大精神奋力开拓首都工会工作新局面|中国工会十八大精神奋力谱写首都工运事业崭新篇章)|贯彻落实工会十八大精神|工会重点工作创新案例|北京经验|他山之石/g, '')).toBe('')
  })
})
