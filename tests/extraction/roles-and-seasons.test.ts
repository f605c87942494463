// Sentences that say who did what by a word beside the name, and of which season or series a class is, in; the relations out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('it is told', () => {
  test.each([
    ['by 主办方', '6月2日，“柳林杯”焊工大赛落幕。主办方柳林县总工会为选手颁奖。', '柳林县总工会 ORGANIZED “柳林杯”焊工大赛 host'],
    ['by 作为承办方', '6月2日，“柳林杯”焊工大赛落幕。作为承办方，青河重工集团工会拿出了最好的车间。', '青河重工集团工会 ORGANIZED “柳林杯”焊工大赛 undertaker'],
    ['by 主办单位为', '6月2日，“柳林杯”焊工大赛落幕。主办单位为柳林县总工会。', '柳林县总工会 ORGANIZED “柳林杯”焊工大赛 host'],
    ['what a theme makes a name', '6月2日，柳林县总工会以“书香柳林”为主题举办读书会。', '柳林县总工会 ORGANIZED “书香柳林”读书会 host'],
    ['of which series a season is', '5月7日，“柳林夜校”秋季班开课。夜校去年由柳林县总工会创办。', '“柳林夜校”秋季班 PART_OF “柳林夜校”'],
    ['who founded the series', '5月7日，“柳林夜校”秋季班开课。夜校去年由柳林县总工会创办。', '柳林县总工会 ORGANIZED “柳林夜校” host'],
    ['which post a union’s founding gave', '柳林冰城快送联合工会今年7月成立，主席由站长满亮担任。', '满亮 HOLDS_POST 柳林冰城快送联合工会'],
    ['who took people to be examined', '5月7日，柳林县总工会组织100名环卫工人到青河市人民医院体检。', '柳林县总工会 ORGANIZED 环卫工人体检 host'],
  ])('%s', (_, text, told) => expect(saidIn(text)).toContain(told))
})
