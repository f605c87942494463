// Pages on which one name is borne by several people, or one person holds several posts, in; how many people they are out.
import { describe, expect, test } from 'vitest'
import { readRecord, wordsFor } from './read-record.ts'

const articleOn = (body: string, post: string): string => `## ${body}举办职工运动会\n\n本报讯 近日，${body}举办2024年职工运动会。${body}${post}王伟出席。王伟表示祝贺。\n\n`
const peopleOn = (text: string, id?: string): readonly string[] => [...wordsFor('Person', text, id).keys()]

describe('two people of one name', () => {
  const [daxing, chaoyang] = [articleOn('北京市大兴区总工会', '主席'), articleOn('北京市朝阳区总工会', '主席')]

  test('with incompatible posts stay two on one page, in either order, and are the same two on pages of their own', () => {
    const apart = [...peopleOn(daxing, 'a.txt'), ...peopleOn(chaoyang, 'b.txt')].sort()
    expect(new Set(apart).size).toBe(2)
    expect([...peopleOn(daxing + chaoyang, 'c.txt')].sort()).toEqual(apart)
    expect([...peopleOn(chaoyang + daxing, 'd.txt')].sort()).toEqual(apart)
  })

  test('stay two in one sentence, each with the post of their own', () => {
    const { entities, claims } = readRecord('近日，北京市大兴区总工会主席王伟、北京市朝阳区总工会副主席王伟出席2024年职工运动会。王伟说，要多办活动。')
    const posts = claims.filter(({ type }) => type === 'HOLDS_POST').map(({ from, to, titles }) => [from, entities.find(({ id }) => id === to)?.name, ...titles])
    expect(posts.map(([, ...post]) => post).sort()).toEqual([['北京市大兴区总工会', '主席'], ['北京市朝阳区总工会', '副主席']])
    expect(new Set(posts.map(([person]) => person)).size).toBe(2)
  })

  test('each have what their own article says of them', () => {
    const text = daxing + chaoyang
    const { mentions } = readRecord(text), second = text.indexOf('朝阳区')
    for (const id of peopleOn(text)) expect(new Set(mentions.filter(({ entity }) => entity === id).map(({ start }) => start < second)).size).toBe(1)
  })

  test('stay two with two employers in two articles', () => {
    expect(peopleOn(articleOn('柳林县中心医院工会', '主席') + articleOn('青河重工集团有限公司工会', '主席'))).toHaveLength(2)
  })
})

describe('one person', () => {
  test.each([
    ['with two posts in one district', articleOn('北京市大兴区总工会', '主席') + articleOn('北京市大兴区教育局', '局长')],
    ['with posts in a city and in its district', articleOn('北京市总工会', '副主席') + articleOn('北京市大兴区总工会', '主席')],
    ['with posts in a firm and in its union', articleOn('青河重工集团有限公司', '班组长') + articleOn('青河重工集团有限公司工会', '主席')],
    ['named without a post in another article', articleOn('北京市大兴区总工会', '主席') + '## 职工书画展开幕\n\n本报讯 近日，北京市大兴区总工会举办2024年职工书画展。王伟说，书画展很受欢迎。\n\n'],
  ])('%s is one', (_, text) => {
    expect(peopleOn(text)).toHaveLength(1)
  })
})
