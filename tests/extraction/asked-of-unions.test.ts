// Headlines in which unions are asked, seen, joined or praised in; no body of that name out, and bodies whose names have such letters.
import { describe, expect, test } from 'vitest'
import { mentionsIn } from './extract-text.ts'

const unions = (sentence: string): readonly string[] => mentionsIn(sentence).filter(({ kind, form }) => kind === 'UnionBody' && form !== 'generic').map(({ name }) => name)

describe('what is done with unions names none', () => {
  test.each([
    ['零陵区总赴东安县问工会', ['零陵区总工会']],
    ['零陵区总工会下基层访工会', ['零陵区总工会']],
    ['零陵区总赴长沙学工会经验', ['零陵区总工会']],
    ['货车司机爱上工会', []],
    ['新就业群体入工会', []],
    ['让职工信任工会', []],
    ['点赞工会', []],
  ])('%s', (headline, names) => expect(unions(headline)).toEqual(names))
  test.each([
    ['零陵区第一小学工会举办趣味运动会。', '零陵区第一小学工会'],
    ['青河大学工会举办趣味运动会。', '青河大学工会'],
    ['零陵区信访局工会举办趣味运动会。', '零陵区信访局工会'],
    ['加入青河机械厂工会的职工有300人。', '青河机械厂工会'],
  ])('but %s', (sentence, name) => expect(unions(sentence)).toContain(name))
})

describe('those who audit a union', () => {
  test.each([
    ['柳林县总工会召开十届六次经审会。', ['柳林县总工会']],
    ['柳林县总工会召开经审会，总结工作。', ['柳林县总工会']],
    ['柳林县总工会经审会召开会议。', ['柳林县总工会经审会']],
    ['柳林县总工会召开经审会全体会议。', ['柳林县总工会', '经审会']],
    ['柳林县总女职工委员会举办活动。', ['柳林县总工会女职工委员会']],
    ['柳林县总投资公司举办活动。', []],
  ])('%s', (sentence, names) => expect(unions(sentence)).toEqual(names))
})
