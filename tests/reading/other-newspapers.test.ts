// What other newspapers print around their articles in, what is headline, by-line, source and column out.
import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import { isCaption } from '#reading/line-kinds.ts'
import { readArticles } from '#reading/read-articles.ts'

const HEADLINE = '临江区总工会举办焊工技能竞赛'
const LEAD = '近日，临江区总工会在职工服务中心举办焊工技能竞赛，来自全区的两百余名焊工同台比武，现场气氛热烈。'
const first = (text: string): Article => {
  const [article] = readArticles(text)
  if (article === undefined) throw new Error('no article')
  return article
}
const bodyOf = (article: Article): string[] => article.sentences.filter(({ paragraph }) => paragraph >= 0).map(({ text }) => text)
const namesOf = (article: Article): string => article.bylines.map(({ name, as }) => `${as} ${name}`).join('，')

describe('by-lines', () => {
  test.each([
    [`## ${HEADLINE}\n\n本报讯（记者 方圆 通讯员 石磊 乔木）${LEAD}`, '记者 方圆，通讯员 石磊，通讯员 乔木'],
    [`## ${HEADLINE}\n\n**本报讯**（见习记者 方圆）${LEAD}`, '见习记者 方圆'],
    [`## ${HEADLINE}\n\n【本报讯】（记者方圆、石磊）${LEAD}`, '记者 方圆，记者 石磊'],
    [`## ${HEADLINE}\n\n本报临江7月3日电（记者方圆）${LEAD}`, '记者 方圆'],
    [`## ${HEADLINE}\n\n新华社临江7月3日电（记者 方圆）${LEAD}`, '记者 方圆'],
    [`## ${HEADLINE}\n\n本报讯（方圆 石磊）${LEAD}`, '署名 方圆，署名 石磊'],
    [`${HEADLINE}\n\n据《临江报》报道（记者 方圆）${LEAD}`, '记者 方圆'],
    [`${HEADLINE}\n\n临江新闻网讯（方圆）${LEAD}`, '署名 方圆'],
    [`${HEADLINE}\n\n青江网(青江日报网)讯(通讯员 方圆)${LEAD}`, '通讯员 方圆'],
    [`${HEADLINE}\n\n临江讯（方圆）${LEAD}`, '署名 方圆'],
    [`${HEADLINE}\n\n临江讯（通讯员 方圆、石磊）${LEAD}`, '通讯员 方圆，通讯员 石磊'],
    [`## ${HEADLINE}\n\n本报讯 记者 方圆 通讯员 石磊 报道 ${LEAD}`, '记者 方圆，通讯员 石磊'],
    [`## ${HEADLINE}\n\n本报讯 记者方圆报道：${LEAD}`, '记者 方圆'],
    [`## ${HEADLINE}\n\n实习生 方圆 报道 ${LEAD}`, '实习生 方圆'],
    [`## ${HEADLINE}\n\n临江网消息（记者方圆 通讯员石磊）${LEAD}`, '记者 方圆，通讯员 石磊'],
    [`## ${HEADLINE}\n\n云上临江报道（记者 方圆）${LEAD}`, '记者 方圆'],
    [`${HEADLINE}\n\n□本报记者 方　圆 石　磊 欧阳修文\n\n${LEAD}`, '记者 方圆，记者 石磊，记者 欧阳修文'],
    [`# ${HEADLINE}\n记者 方圆 摄影报道\n${LEAD}`, '摄影报道 方圆'],
    [`${HEADLINE}\n\n（记者方圆/文 石磊/摄）\n\n${LEAD}`, '文 方圆，摄 石磊'],
    [`## ${HEADLINE}\n文/图 方圆\n${LEAD}`, '文/图 方圆'],
    [`## ${HEADLINE}\n文/方圆 图/石磊\n${LEAD}`, '文 方圆，图 石磊'],
    [`## ${HEADLINE}\n本报记者 方圆 文/摄\n${LEAD}`, '文/摄 方圆'],
    [`## ${HEADLINE}\n通讯员 方圆 临江区总工会\n${LEAD}`, '通讯员 方圆'],
    [`## ${HEADLINE}\n\n本报讯（记者 阿依努尔·艾山 通讯员 欧阳明）${LEAD}`, '记者 阿依努尔·艾山，通讯员 欧阳明'],
    [`${HEADLINE}\n方小圆\n${LEAD}`, '署名 方小圆'],
    [`${HEADLINE}\n方小圆 石磊\n${LEAD}`, '署名 方小圆，署名 石磊'],
    [`## ${HEADLINE}\n石　磊\n${LEAD}`, '署名 石磊'],
    [`## ${HEADLINE}\n\n${LEAD}（方圆 石磊）`, '署名 方圆，署名 石磊'],
    [`## ${HEADLINE}\n\n${LEAD}\n（通讯员 方圆 石磊）`, '通讯员 方圆，通讯员 石磊'],
    [`## ${HEADLINE}\n\n${LEAD}\n供稿：方圆\n责任编辑：石磊  校对：乔木\n编辑/秦岭 版式/孙尚`, '供稿 方圆'],
    [`## ${HEADLINE}\n\n${LEAD}（见图）\n\n${LEAD}（下转第2版）`, ''],
  ])('%s', (page, names) => {
    const article = first(page)
    expect(namesOf(article)).toBe(names)
    expect(article.headline.text).toBe(HEADLINE)
    expect(new Set(bodyOf(article))).toEqual(new Set([LEAD]))
  })

  test('a place before 讯 opens an article where names follow, and no company does', () => {
    const [, second] = readArticles(`${HEADLINE}\n\n本报讯（石磊）${LEAD}\n\n热饭进工棚 春联贴上门\n\n临江讯（方圆）${LEAD}`)
    expect(second?.headline.text).toBe('热饭进工棚 春联贴上门')
    expect(second?.place).toBe('临江')
    for (const text of ['柳河科讯（集团）股份有限公司工会开展送清凉活动。', '临江喜讯（方圆）传来。']) expect(bodyOf(first(`## ${HEADLINE}\n\n${text}`))).toEqual([text])
  })

  test('captions are sentences of their own, their photographers by-lines', () => {
    const article = first(`## ${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n图为竞赛现场。本报记者 石磊 摄\n图① 选手在备赛\n▲评委打分 乔木 摄`)
    expect(bodyOf(article)).toEqual([LEAD, '图为竞赛现场。', '图① 选手在备赛', '▲评委打分'])
    expect(namesOf(article)).toBe('记者 方圆，摄 石磊，摄 乔木')
  })

  test('a bare name under a bare headline ends the article above', () => {
    expect(readArticles(`${HEADLINE}\n${LEAD}\n临江职工相亲会办到湖边\n方小圆\n11月2日，临江区总工会把相亲会办到湖边，80名职工参加。`).map(({ headline, bylines }) => [headline.text, ...bylines.map(({ name }) => name)])).toEqual([[HEADLINE], ['临江职工相亲会办到湖边', '方小圆']])
  })

  test.each([
    ['the person whom the text tells of', '方小圆', '方小圆是临江船厂的焊工，5月1日他在职工服务中心举办的焊工技能竞赛里夺冠，全区的焊工都来同台比武。'],
    ['a place', '石家庄', '7月3日，全市的两百余名焊工同台比武，现场气氛热烈，焊工技能竞赛在职工服务中心举行。'],
    ['a word', '安全生产', '7月3日，全市的两百余名焊工同台比武，现场气氛热烈，焊工技能竞赛在职工服务中心举行。'],
  ])('%s on a line of its own wrote nothing', (_, line, text) => expect(namesOf(first(`${HEADLINE}\n${line}\n${text}`))).toBe(''))

  test('what only looks like names in brackets stays in the sentence', () => {
    const text = '近日，临江区总工会与三家企业（集团）签约，方案见附件（安全生产）。', article = first(`## ${HEADLINE}\n\n${text}`)
    expect(bodyOf(article)).toEqual([text])
    expect(article.bylines).toEqual([])
  })
})

describe('headlines', () => {
  const NEXT = '滨海街道工会培训班开班', SECOND = '近日，滨海街道工会培训班开班，一百余名工会干部参加培训，课程排得满满当当。'
  test.each([
    ['bold lines alone', `**${HEADLINE}**\n\n本报讯（记者 方圆）${LEAD}\n\n**${NEXT}**\n\n${SECOND}`],
    ['bare lines over text that takes them up', `${HEADLINE}\n\n${LEAD}\n\n${NEXT}\n\n${SECOND}`],
    ['all in one line', `${HEADLINE} 本报讯（记者 方圆）${LEAD} ${NEXT} 本报讯（记者 石磊）${SECOND}`],
    ['carriage returns and indentation', `${HEADLINE}\r\n　　本报讯（记者 方圆）${LEAD}\r\n${NEXT}\r\n　　本报讯（记者 石磊）${SECOND}`],
    ['running heads', `2025年7月31日 星期四\n临江日报\n03版 要闻\n# 同心共筑中国梦 建功立业新时代\n\n## ${HEADLINE}\n\n本报讯（记者 方圆）${LEAD}\n\n## ${NEXT}\n\n${SECOND}\n\n责编：石磊`],
    ['a running head that is no slogan we know', `# 天下职工是一家\n\n## ${HEADLINE}\n\n本报讯（记者 方圆）${LEAD}\n\n## ${NEXT}\n\n${SECOND}`],
    ['a section over them', `## 基层亮点\n\n## ${HEADLINE}\n\n本报讯（记者 方圆）${LEAD}\n\n## ${NEXT}\n\n${SECOND}`],
  ])('%s', (_, page) => {
    const articles = readArticles(page)
    expect(articles.map(({ headline }) => headline.text)).toEqual([HEADLINE, NEXT])
    expect(articles.map(({ kickers }) => kickers)).toEqual([[], []])
    expect(articles.map(bodyOf)).toEqual([[LEAD], [SECOND]])
  })

  test('a kicker above, a dash below, a split in a quotation', () => {
    const kicked = first(`市总工会领导在临江区调研时强调\n\n## ${HEADLINE}\n\n本报讯（记者 方圆）${LEAD}`)
    expect([kicked.headline.text, ...kicked.kickers.map(({ text }) => text)]).toEqual([HEADLINE, '市总工会领导在临江区调研时强调'])
    const below = first(`${HEADLINE}\n——两百余名焊工同台比武\n本报讯（记者 方圆）${LEAD}`)
    expect([below.headline.text, ...below.kickers.map(({ text }) => text)]).toEqual([HEADLINE, '——两百余名焊工同台比武'])
    expect(first(`临江区总工会举办“匠心筑梦\n新时代”焊工竞赛\n　　本报讯（记者 方圆）${LEAD}`).headline.text).toBe('临江区总工会举办“匠心筑梦新时代”焊工竞赛')
  })

  test('steps inside an article are no articles', () => {
    const page = `## ${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n## 一、提高站位\n${SECOND}\n### 打造温馨之家\n${SECOND}\n二、抓好落实\n${SECOND}`
    expect(readArticles(page)).toHaveLength(1)
    expect(bodyOf(first(page))).toEqual([LEAD, '一、提高站位', SECOND, '打造温馨之家', SECOND, '二、抓好落实', SECOND])
  })

  test('a short line over dated news begins an article, over what a reporter goes to see it does not', () => {
    const news = '9月22日，滨海街道总工会在工人文化宫举办义剪活动。', seen = '9月22日，记者来到滨海街道工会，课程排得满满当当。'
    expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n维权多了一扇窗\n${news}`).map(({ headline }) => headline.text)).toEqual([HEADLINE, '维权多了一扇窗'])
    for (const later of ['为庆“五一”，9月22日下午，滨海街道教工球赛在工人文化宫开打。', '滨海街道总工会日前在工人文化宫举办义剪活动。']) expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n维权多了一扇窗 换届走了新路\n${later}`).map(({ headline }) => headline.text)).toEqual([HEADLINE, '维权多了一扇窗 换届走了新路'])
    expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n打造温馨之家\n${seen}`)).toHaveLength(1)
    expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n打造温馨之家\n${LEAD}\n维权多了一扇窗\n${news}`)).toHaveLength(1)
    expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n打造温馨之家\n滨海街道的人都说，这里的课好，9月22日还要来。`)).toHaveLength(1)
  })
  test.each(['图为现场', '（图中右一）', '(图一', '图⑳', '上图：现场', '下图为', '左图为', '右图为', '题图', '▲现场', '△现场', '▼现场', '▽现场', '图片说明', '①现场', '⑨现场', '⑩现场', '⑪现场', '⑳现场'])('%s is a caption', text => expect(isCaption(text)).toBe(true))
  test('上图 is a library where it does something, and a picture else', () => {
    expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n上图把书送进工地\n本报讯（记者 石磊）${SECOND}`).map(({ headline }) => headline.text)).toEqual([HEADLINE, '上图把书送进工地'])
    expect(readArticles(`${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n上图为活动现场`)).toHaveLength(1)
  })
  test('on a page of briefs each paragraph has a headline, whatever it says', () => {
    const briefs = ['城东街道焊工大赛落幕', '城西街道焊工大赛落幕', '城南街道焊工大赛落幕', '城北街道焊工大赛落幕', '滨江街道焊工大赛落幕', '老手艺人下井', '夜班工人吃上热乎饭', '临山街道焊工大赛落幕']
    const page = briefs.map((headline, i) => `${headline}\n${i % 2 ? '' : '本报讯（记者 方圆）'}${headline.includes('大赛') ? `近日，${headline}，各企业的48名选手参加。` : '投用一个月的纺织城食堂，每天供餐900余份，深夜下了班的挡车工也有地方去了。'}`).join('\n\n')
    expect(readArticles(page).map(({ headline }) => headline.text)).toEqual(briefs)
    // A story of several paragraphs is none, and its short lines are no headlines.
    const story = `${HEADLINE}\n本报讯（记者 方圆）${LEAD}\n老手艺人下井\n${SECOND}\n夜班工人吃上热乎饭\n投用一个月的纺织城食堂，每天供餐900余份，深夜下了班的挡车工也有地方去了。`
    expect(readArticles(story)).toHaveLength(1)
  })

  test('short news under one column head', () => {
    const articles = readArticles(`## 工会简讯\n本报讯（记者 方圆）${LEAD}\n本报讯（记者 石磊）${SECOND}`)
    expect(articles.map(bodyOf)).toEqual([[LEAD], [SECOND]])
    expect(articles.map(({ column }) => column)).toEqual(['工会简讯', undefined])
    expect(articles[1]?.headline.text).toBe('近日，滨海街道工会培训班开班')
    expect(articles[1]?.sentences.some(({ paragraph }) => paragraph < 0)).toBe(false)
  })

  test('columns in every dress', () => {
    for (const mark of ['【劳模风采】', '【劳模风采】\n', '>> 劳模风采 <<\n', '&gt;&gt; 劳模风采 &lt;&lt;\n', '■劳模风采■\n', '——劳模风采——\n']) {
      const article = first(`${mark}${HEADLINE}\n本报讯（记者 方圆）${LEAD}`)
      expect([mark, article.column, article.headline.text]).toEqual([mark, '劳模风采', HEADLINE])
    }
  })

  test('a round-up on a page without marks', () => {
    const articles = readArticles(`市总工会部署暑期托管\n\n□本报记者 方圆 石磊\n\n${LEAD}\n\n城东：托管班进社区\n\n${LEAD}\n\n城南：托管班进企业\n\n${LEAD}`)
    expect(articles.map(({ headline, parent, bylines }) => [headline.text, parent, bylines.length])).toEqual([['市总工会部署暑期托管', undefined, 2], ['城东：托管班进社区', 'a1', 0], ['城南：托管班进企业', 'a1', 0]])
  })

  test('a round-up whose headline stands over its parts without a word between', () => {
    const articles = readArticles(`## 市总工会部署暑期托管工作\n\n## 城东：托管班进社区\n\n${LEAD}\n\n## 城南：托管班进企业\n\n${LEAD}`)
    expect(articles.map(({ headline, parent }) => [headline.text, parent])).toEqual([['市总工会部署暑期托管工作', undefined], ['城东：托管班进社区', 'a1'], ['城南：托管班进企业', 'a1']])
  })
})

describe('paragraphs', () => {
  test('a false break is folded, a true one is kept', () => {
    const page = `## ${HEADLINE}\n\n近日，临江区总工\n\n　　会举办竞赛（焊接）\n\n决赛，共六百人；\n\n其中女工百人。\n\n会后颁奖。`
    expect(first(page).sentences.slice(1).map(({ text, paragraph }) => [paragraph, text])).toEqual([[0, '近日，临江区总工会举办竞赛（焊接）决赛，共六百人；其中女工百人。'], [1, '会后颁奖。']])
  })

  test('no paragraph goes on across a heading, a by-line or a bullet', () => {
    const page = `## ${HEADLINE}\n\n本报讯（记者 方圆）竞赛分为\n\n■ 焊接\n\n本报记者 石磊 摄\n\n决赛开始。`
    expect(bodyOf(first(page))).toEqual(['竞赛分为', '■ 焊接', '决赛开始。'])
  })

  test('sources', () => {
    for (const tail of ['转自《工人日报》', '\n\n转自《工人日报》', '（来源：工人日报）', '\n（据《工人日报》）']) {
      const article = first(`## ${HEADLINE}\n\n${LEAD}${tail}`)
      expect([tail, article.source, ...bodyOf(article)]).toEqual([tail, '工人日报', LEAD])
    }
  })

  test('a page of text alone is one article, named after its first words', () => {
    const article = first(LEAD.repeat(3))
    expect(article.headline.text).toBe(LEAD.slice(0, 40).slice(0, article.headline.text.length))
    expect(bodyOf(article)).toHaveLength(3)
  })

  test('a page of nothing is no article', () => { for (const page of ['', '\n\n', '***\n---', '## \n', '第3版']) expect(readArticles(page)).toEqual([]) })
})
