// Pages that name the federations of the nation, Beijing and its districts, and districts of one name, in; which are one out: never two of them.
import { describe, expect, test } from 'vitest'
import { makeRandom, shuffle } from '../store/generated-pages.ts'
import { idOfWords, readRecord, wordsFor } from './read-record.ts'

const DISTRICTS = ['东城', '西城', '朝阳', '丰台', '石景山', '海淀', '门头沟', '房山', '通州', '顺义', '昌平', '大兴', '怀柔', '平谷', '密云', '延庆']
const FEDERATIONS = ['中华全国总工会', '北京市总工会', ...DISTRICTS.map(district => `北京市${district}区总工会`)]
const aloneOn = (name: string): string => `近日，${name}举办2024年职工运动会。`
const IDS = new Map(FEDERATIONS.map(name => [name, idOfWords('UnionBody', name, aloneOn(name), `${name}.txt`)]))

describe('the eighteen federations', () => {
  test('are eighteen', () => {
    expect(new Set(IDS.values()).size).toBe(18)
  })

  test.each([1, 2, 3, 4, 5])('are the same eighteen together on a page, in any order (%i)', seed => {
    const order = shuffle(FEDERATIONS, makeRandom(seed))
    const sentences = order.map(aloneOn).join('\n'), list = `近日，${order.join('、')}联合举办2024年职工运动会。`
    for (const text of [sentences, list]) {
      const found = wordsFor('UnionBody', text, `${seed}.txt`)
      expect(found.size).toBe(18)
      for (const name of order) expect(found.get(IDS.get(name) as string), name).toContain(name)
    }
  })

  test.each(DISTRICTS)('%s: two pages of two neighbours share nothing but the city', district => {
    const other = DISTRICTS[(DISTRICTS.indexOf(district) + 1) % DISTRICTS.length] as string
    const articles = [district, other].map(name => `## 北京市${name}区总工会举办职工运动会\n\n本报讯 近日，北京市${name}区总工会举办2024年职工运动会。该区总工会表示祝贺。区总工会送去清凉。\n\n`)
    for (const text of [articles.join(''), articles.toReversed().join('')]) {
      const found = wordsFor('UnionBody', text)
      expect([...found.keys()].sort()).toEqual([district, other].map(name => IDS.get(`北京市${name}区总工会`)).sort())
      for (const words of found.values()) expect(words).toEqual(expect.arrayContaining(['该区总工会', '区总工会']))
    }
  })
})

describe('short forms in an article', () => {
  test.each(DISTRICTS)('of %s', district => {
    const id = IDS.get(`北京市${district}区总工会`)
    const text = `近日，北京市${district}区总工会举办2024年职工运动会。${district}区总工会送去清凉。该区总工会表示祝贺。区总工会邀请劳模参加。${district}区总为职工办实事。区总还开展普法讲座。${district}总工会介绍了经验。北京市总工会副主席张良出席。市总工会表示祝贺。市总还送去慰问。全国总工会表示祝贺。全总也发来贺信。`
    for (const words of [`北京市${district}区总工会`, `${district}区总工会`, '该区总工会', '区总工会', `${district}区总`, '区总', `${district}总工会`]) expect(idOfWords('UnionBody', words, text), words).toBe(id)
    for (const words of ['北京市总工会', '市总工会', '市总']) expect(idOfWords('UnionBody', words, text), words).toBe(IDS.get('北京市总工会'))
    for (const words of ['全国总工会', '全总']) expect(idOfWords('UnionBody', words, text), words).toBe(IDS.get('中华全国总工会'))
    expect(wordsFor('UnionBody', text).size).toBe(3)
  })

  test('are nobody’s in an article that names no district', () => {
    expect(wordsFor('UnionBody', '近日，区总工会举办2024年职工运动会。').size).toBe(0)
  })

  test.each(['大兴区总投资增长一成。', '北京市总客运量创下新高。', '大兴区总人口有二百万。', '大兴区总医院揭牌。'])('%s names no federation', text => {
    expect(wordsFor('UnionBody', text).size).toBe(0)
  })
})

describe('search keys', () => {
  const keysOf = (name: string): readonly string[] => readRecord(aloneOn(name)).entities.find(({ id }) => id === IDS.get(name))?.keys ?? []
  const SPELT = ['dongcheng', 'xicheng', 'chaoyang', 'fengtai', 'shijingshan', 'haidian', 'mentougou', 'fangshan', 'tongzhou', 'shunyi', 'changping', 'daxing', 'huairou', 'pinggu', 'miyun', 'yanqing']
  const INITIALS = ['dc', 'xc', 'cy', 'ft', 'sjs', 'hd', 'mtg', 'fs', 'tz', 'sy', 'cp', 'dx', 'hr', 'pg', 'my', 'yq']
  test.each(DISTRICTS.map((district, i) => [district, SPELT[i], INITIALS[i]]))('of %s', (district, spelt, initials) => {
    expect(keysOf(`北京市${district}区总工会`)).toEqual(expect.arrayContaining([`北京市${district}区总工会`, `${district}区总工会`, `${district}总工会`, `${district}区总`, '区总', district, spelt, initials, `${spelt}quzonggonghui`, `${initials}qzgh`]))
  })

  test('of the city and the nation', () => {
    expect(keysOf('北京市总工会')).toEqual(expect.arrayContaining(['北京市总工会', '北京市总', '市总', '北京', 'beijing', 'bjszgh', 'beijingshizonggonghui']))
    expect(keysOf('中华全国总工会')).toEqual(expect.arrayContaining(['中华全国总工会', '全国总工会', '全总', 'quanzong', 'qz', 'qgzgh', 'zhqgzgh', 'zhonghuaquanguozonggonghui']))
  })
})

describe('districts of one name', () => {
  const SAME = [['朝阳', '北京'], ['朝阳', '长春'], ['鼓楼', '南京'], ['鼓楼', '福州'], ['鼓楼', '徐州'], ['鼓楼', '开封']] as const
  const articleOn = (district: string, city: string): string => `## ${city}市${district}区总工会举办职工运动会\n\n本报讯 近日，${city}市${district}区总工会举办2024年职工运动会。该区总工会表示祝贺。${district}区总工会送去清凉。区总工会邀请劳模参加。${district}区总还为职工办实事。\n\n`
  const ids = new Map(SAME.map(([district, city]) => [`${city}市${district}区总工会`, idOfWords('UnionBody', `${city}市${district}区总工会`, articleOn(district, city), `${city}.txt`)]))

  test('are as many as there are', () => {
    expect(new Set(ids.values()).size).toBe(SAME.length)
    expect(ids.get('北京市朝阳区总工会')).toBe(IDS.get('北京市朝阳区总工会'))
  })

  test.each(SAME)('%s of %s is found by its short forms', (district, city) => {
    const text = articleOn(district, city)
    for (const words of [`${district}区总工会`, '该区总工会', '区总工会', `${district}区总`]) expect(idOfWords('UnionBody', words, text), words).toBe(ids.get(`${city}市${district}区总工会`))
    const keys = readRecord(text).entities.find(({ kind }) => kind === 'UnionBody')?.keys
    expect(keys).toEqual(expect.arrayContaining([`${district}区总工会`, `${district}总工会`, '区总', district, ...(district === '朝阳' ? ['chaoyang', 'cyqzgh'] : ['gulou', 'glqzgh'])]))
  })

  test.each(SAME)('%s of %s is meant by its bare name in an article of its city', (district, city) => {
    expect(idOfWords('UnionBody', `${district}区总工会`, `近日，${city}市举行劳模大会。${district}区总工会举办2024年职工运动会。`)).toBe(ids.get(`${city}市${district}区总工会`))
  })

  test.each([1, 2, 3])('stay apart on one page, in any order (%i)', seed => {
    const order = shuffle(SAME, makeRandom(seed))
    for (const text of [order.map(([district, city]) => articleOn(district, city)).join(''), `近日，${order.map(([district, city]) => `${city}市${district}区总工会`).join('、')}联合举办2024年职工运动会。`]) {
      const found = wordsFor('UnionBody', text)
      expect(found.size).toBe(SAME.length)
      for (const [name, id] of ids) expect(found.get(id), name).toContain(name)
    }
  })

  test.each(['朝阳', '鼓楼'])('%s is nobody known where no city is named', district => {
    expect([...ids.values()]).not.toContain(idOfWords('UnionBody', `${district}区总工会`, `近日，${district}区总工会举办2024年职工运动会。`))
  })
})
