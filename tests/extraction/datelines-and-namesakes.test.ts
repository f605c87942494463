// Sentences about districts of one name, in articles that a dateline places, in; whose bodies they are out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

describe('a dateline says', () => {
  test('of which city 市总工会 is, where the article names none before', () => {
    const said = saidOn('## 夜校开课\n\n本报宜昌讯（记者 江晚）6月2日，市总工会举办“灯下课堂”。\n\n## 又一课\n\n本报襄阳讯（记者 江晚）6月3日，市总工会举办“江边课堂”。荆州市总工会到场观摩。')
    expect(said).toContain('宜昌市总工会 ORGANIZED “灯下课堂” host')
    expect(said).toContain('襄阳市总工会 ORGANIZED “江边课堂” host')
  })
  test('which of several districts of a name is meant, also beside two of the name', () => {
    const page = '## 船工大赛\n\n本报湛江讯（记者 陆舟）6月2日，赤坎区总工会举办船工大赛。\n\n## 三地联手\n\n本报南京讯（记者 沈舟）6月3日，鼓楼区总工会举办“鼓声”分享会。福州市鼓楼区总工会到场。\n\n## 进城\n\n本报福州讯（记者 林舟）6月4日，鼓楼区总工会举办“榕荫”读书会。区总工会主席陈立新致辞。'
    const said = saidOn(page)
    expect(said).toContain('福州市鼓楼区总工会 ORGANIZED “榕荫”读书会 host')
    expect(said).toContain('陈立新 HOLDS_POST 福州市鼓楼区总工会')
    expect(said).not.toContain('福州市鼓楼区总工会 ORGANIZED “鼓声”分享会 host')
  })
  test('no more than what the same sentence spells out', () => {
    expect(saidOn('## 夜校开课\n\n本报武汉讯（记者 江晚）6月2日，黄石市人大常委会副主任、市总工会主席聂冬生到场，大冶矿区“灯下课堂”开讲。')).toContain('聂冬生 HOLDS_POST 黄石市总工会')
  })
  test('nothing else, also where the paper’s name is a number', () => {
    expect(extractText('## 夜校开课\n\n36网讯 为丰富生活，柳林县总工会举办“灯下课堂”。').edges.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).filter(quote => quote.includes('36网'))).toEqual([])
  })
  test('nothing where it names no place', () => {
    expect(saidOn('## 夜校开课\n\n本报综合讯（记者 江晚）6月2日，市总工会举办“灯下课堂”。').filter(words => words.includes('ORGANIZED'))).toEqual([])
  })
})

test('区总工会 is that of the district its own article names, not of a namesake named before', () => {
  const { edges, nameOf } = extractText('## 鼓声又起\n\n本报南京讯（记者 沈舟）6月3日，鼓楼区总工会举办“鼓声”分享会。区总工会主席马晓东到场。\n\n## 榕树下的书声\n\n本报讯（记者 林舟）6月4日，“榕荫”读书会在福州市鼓楼区水部街道开讲。区总工会主席陈立新到场。')
  const unionOf = (name: string): string | undefined => edges.find(({ from, type }) => type === 'HOLDS_POST' && nameOf(from) === name)?.to
  expect(unionOf('陈立新')).toBeDefined()
  expect(unionOf('陈立新')).not.toBe(unionOf('马晓东'))
})
