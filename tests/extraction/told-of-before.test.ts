// Bodies and places that a sentence takes up by their kind alone (工会, 中心, 驿站, 会展中心) in; what is said of them out.
import { describe, expect, test } from 'vitest'
import { saidIn, saidOn } from './extract-text.ts'

describe('by its kind alone', () => {
  test.each([
    ['a league is the union of its own sentence', '6月2日，柳林县总工会调研养老护理工作。\n\n枣林镇医养行业工会联合会主席赵敏介绍，该联合会今年推出“歇脚假”，工会掏钱请人顶岗。', ['枣林镇医养行业工会联合会 ORGANIZED “歇脚假” host'], /^柳林县总工会 ORGANIZED “歇脚假”/],
    ['a station of the same sentence is built by one and kept by another', '6月2日，青河市总工会副主席周国庆率队调研。随后，调研组来到柳林县“风帆”骑手驿站，驿站由柳林县总工会建设，青河顺达速运有限公司负责日常管护。', ['柳林县总工会 RUNS 柳林县“风帆”骑手驿站', '青河顺达速运有限公司 RUNS 柳林县“风帆”骑手驿站'], /^青河市总工会 RUNS/],
    ['a house is the only one that is called so', '6月10日，青河市总工会举办的“匠心”论坛在柳林国际会展中心开幕。\n\n工匠绝活展设在会展中心二楼。', ['工匠绝活展 HOSTED_AT 柳林国际会展中心'], /^工匠绝活展 HOSTED_AT 会展中心/],
    ['and none of two', '6月10日，青河市总工会举办的“匠心”论坛在柳林国际会展中心开幕，“工韵”书画展在青河国际会展中心开幕。\n\n工匠绝活展设在会展中心二楼。', [], /^工匠绝活展 HOSTED_AT/],
  ])('%s', (_, text, said, none) => {
    const all = saidIn(text)
    expect(all).toEqual(expect.arrayContaining(said))
    expect(all.filter(one => none.test(one))).toEqual([])
  })

  test.each([
    ['夜里，青河市松鹤养老服务中心三楼，周小兰俯下身。\n\n48岁的周小兰是中心护理部主任。', '周小兰 HOLDS_POST 青河市松鹤养老服务中心'],
    ['夜里，青河市第二医院灯还亮着，周小兰俯下身。\n\n周小兰如今担任院护理部主任。', '周小兰 HOLDS_POST 青河市第二医院'],
    ['周小兰在青河铁路局柳林工务段干了30年。\n\n48岁的周小兰是段技术科科长。', '周小兰 HOLDS_POST 青河铁路局柳林工务段'],
  ])('it is where somebody holds a post: %s', (text, said) => expect(saidOn(`## 周小兰：守夜的人\n\n${text}`)).toContain(said))
  test('but not where a word of it says what somebody is', () => expect(saidOn('## 周小兰：守夜的人\n\n夜里，青河市松鹤养老服务中心三楼，周小兰俯下身。\n\n周小兰是中心人物。').filter(said => said.includes('HOLDS_POST'))).toEqual([]))
})
