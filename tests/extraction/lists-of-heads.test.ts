// Lists of officers of several bodies in; who came and which post each holds out, with and without names.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const HELD = '柳林县总工会举办2024年职工运动会。', SPORTS = '2024年职工运动会'
const told = (text: string): readonly string[] => saidIn(HELD + text)

describe('officers whose posts stand behind their names', () => {
  test.each([
    ['零陵区总工会周国庆主席、祁阳市总工会李建明副主席、青河机械厂工会王海涛主席出席。', ['周国庆 HOLDS_POST 零陵区总工会', '李建明 HOLDS_POST 祁阳市总工会', '王海涛 HOLDS_POST 青河机械厂工会', `李建明 ATTENDED ${SPORTS} leader`]],
    ['零陵区总周国庆主席，东安县总王海涛副主席出席。', ['周国庆 HOLDS_POST 零陵区总工会', '王海涛 HOLDS_POST 东安县总工会', `王海涛 ATTENDED ${SPORTS} leader`]],
    ['零陵区总工会周国庆主席、何丽副主席、王海涛副主席出席。', ['周国庆 HOLDS_POST 零陵区总工会', '何丽 HOLDS_POST 零陵区总工会', '王海涛 HOLDS_POST 零陵区总工会', `王海涛 ATTENDED ${SPORTS} leader`]],
  ])('%s', (text, said) => expect(told(text)).toEqual(expect.arrayContaining(said)))
  test('区委常委区总工会主席: two posts without a mark between them', () => {
    const said = saidIn('零陵区总工会举办2024年职工运动会。区委常委区总工会主席周国庆出席。')
    expect(said).toContain('周国庆 HOLDS_POST 零陵区总工会')
    expect(said).not.toContain('区总')
  })
  test.each([
    ['零陵区总商会主席到场。', '零陵区总工会'],
    ['零陵区总投资公司王海涛主席到场。', '零陵区总工会'],
    ['零陵区、双牌县总工会主席周国庆、王海涛出席。', '周国庆 HOLDS_POST 双牌县总工会'],
    ['青河机械厂周国庆厂长、王海涛总经理出席。', '王海涛 HOLDS_POST 青河机械厂'],
  ])('not so: %s', (text, untold) => expect(told(text)).not.toContain(untold))
})

describe('heads without names come for their bodies, each of them', () => {
  test.each([
    ['零陵区总工会主席、祁阳市总工会副主席到场。', ['零陵区总工会', '祁阳市总工会']],
    ['零陵区总工会相关负责人、祁阳市总工会主席、青河机械厂工会负责人等出席。', ['零陵区总工会', '祁阳市总工会', '青河机械厂工会']],
    ['零陵区、祁阳市、双牌县总工会主席出席。', ['零陵区总工会', '祁阳市总工会', '双牌县总工会']],
    ['来自道县、双牌县总工会的干部参加。', ['道县总工会', '双牌县总工会']],
  ])('%s', (text, bodies) => expect(told(text).filter(said => said.includes(' ATTENDED '))).toEqual(bodies.map(body => `${body} ATTENDED ${SPORTS} participant`)))
  test.each([
    ['周国庆（零陵区总工会主席）、王海涛（青河机械厂工会主席）出席。', '工会 ATTENDED'],
    ['零陵区总工会主席、祁阳市总工会副主席没有到场。', '工会 ATTENDED'],
  ])('not so: %s', (text, untold) => expect(told(text).filter(said => said.includes(untold))).toEqual([]))
})

describe('what leads to the first of several towns is no part of its name', () => {
  test.each([
    ['由梅溪镇、柳河镇总工会承办。', ['梅溪镇总工会', '柳河镇总工会']],
    ['走进梅溪镇、柳河乡、东风街道总工会。', ['梅溪镇总工会', '柳河乡总工会', '东风街道总工会']],
    ['副主席周国庆走访零陵区、冷水滩区总工会。', ['零陵区总工会', '冷水滩区总工会']],
  ])('%s', (text, unions) => expect(told(text).filter(said => /^[〇\u3400-\u9fff]+总工会$/.test(said) && said !== '柳林县总工会')).toEqual(unions))
})

describe('a town or street has one union in an article', () => {
  const unions = (text: string): readonly string[] => saidIn(text).filter(said => /^[〇\u3400-\u9fff]+工会$/.test(said))
  test.each([
    ['海淀区羊坊店街道总工会举办书画展。羊坊店街道工会主席周国庆致辞。', ['海淀区羊坊店街道总工会']],
    ['梅溪镇总工会举办书画展。柳林县梅溪镇总工会主席周国庆致辞。', ['柳林县梅溪镇总工会']],
    ['柳林县梅溪镇总工会举办书画展。镇工会主席周国庆致辞。', ['柳林县梅溪镇总工会']],
    ['鼓楼区东风街道工会举办书画展。东风街道总工会主席周国庆致辞。', ['鼓楼区东风街道工会']],
    ['鼓楼区东风街道总工会举办书画展。台江区东风街道工会主席周国庆致辞。', ['鼓楼区东风街道总工会', '台江区东风街道工会']],
    ['柳林县梅溪镇总工会举办书画展。梅溪镇水泥厂工会主席周国庆致辞。', ['柳林县梅溪镇总工会', '梅溪镇水泥厂工会']],
    ['柳林县梅溪镇总工会举办书画展。柳河镇工会主席周国庆致辞。', ['柳林县梅溪镇总工会', '柳河镇工会']],
  ])('%s', (text, names) => expect(unions(text)).toEqual(names))
  test('the one named last, where two districts have one', () => expect(saidIn('鼓楼区东风街道总工会举办书画展。\n\n台江区东风街道总工会举办运动会。东风街道总工会主席周国庆致辞。')).toContain('周国庆 HOLDS_POST 台江区东风街道总工会'))
})
