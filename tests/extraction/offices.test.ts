// Sentences that tell of offices and honours by the frames of the genre in; who holds what out, and what nobody holds.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

/** What people hold on a page, as `person → body {posts}` and `person ★ honour`. */
function heldOn(text: string): string[] {
  const { edges, nameOf } = extractText(text)
  return edges.flatMap(edge => edge.type === 'HOLDS_POST' ? [`${nameOf(edge.from)} → ${nameOf(edge.to)} {${edge.title?.join('、')}}`] : edge.type === 'HONOURED_WITH' ? [`${nameOf(edge.from)} ★ ${nameOf(edge.to)}`] : [])
}

describe('an office or honour is held', () => {
  test.each([
    ['大同机务段工会办了餐车。段党委副书记、工会主席霍思明说。', '霍思明 → 大同机务段 {党委副书记}'],
    ['大同机务段工会办了餐车。段党委副书记、工会主席霍思明说。', '霍思明 → 大同机务段工会 {主席}'],
    ['临汾市洪洞县委常委、县总工会主席赵建军说。', '赵建军 → 临汾市洪洞县委 {常委}'],
    ['汾西重工有限公司党委副书记、纪委书记、工会主席李春生说。', '李春生 → 汾西重工有限公司 {党委副书记、纪委书记}'],
    ['汾西重工有限公司冷作钣金工、高级技师葛亚林说。', '葛亚林 → 汾西重工有限公司 {冷作钣金工、高级技师}'],
    ['汾西重工有限公司工会主席刘海洋、项目经理杨晓帆陪同。', '杨晓帆 → 汾西重工有限公司 {项目经理}'],
    ['汾西重工有限公司的焊工周建国说。', '周建国 → 汾西重工有限公司 {焊工}'],
    ['太原职业技术学院的新校区启用。该校校长为乔松明。', '乔松明 → 太原职业技术学院 {校长}'],
    ['运城市副市长李建军到场。', '李建军 → 运城市人民政府 {副市长}'],
    ['洪洞县人大副主任刘国富、副县长唐锡山到场。', '唐锡山 → 洪洞县人民政府 {副县长}'],
    ['太原晋通轨道交通建设运营公司（太原地铁三号线）党委书记、工会主席李瑞华到场。', '李瑞华 → 太原晋通轨道交通建设运营公司 {党委书记}'],
    ['全国金融五一劳动奖章获得者黎桂芝说。', '黎桂芝 ★ 全国金融五一劳动奖章'],
    ['青海省总工会办了讲座。省劳动模范李婷芳讲了课。', '李婷芳 ★ 青海省劳动模范'],
    ['大同市劳动模范李婷还讲了课。', '李婷 ★ 大同市劳动模范'],
    ['全国劳动模范、原汾河阀门厂铆工蒋大成说。', '蒋大成 ★ 全国劳动模范'],
    ['曾获“三晋工匠”称号的焊工、汾河船厂班长李大明说。', '李大明 ★ 三晋工匠'],
    ['开班仪式上，柳林县总工会张大斌常务副主席致辞。', '张大斌 → 柳林县总工会 {常务副主席}'],
    ['山西交投柳石高速公司总经理周大华到场。', '周大华 → 山西交投柳石高速公司 {总经理}'],
    ['太原市总工会主席拉毛措说。', '拉毛措 → 太原市总工会 {主席}'],
    ['太原市总工会主席更藏东智说。', '更藏东智 → 太原市总工会 {主席}'],
    ['徒弟周小海如今能独当一面，去年被评为太原市先进个人。', '周小海 ★ 太原市先进个人'],
    ['汾西重工有限公司的焊工周建国说。周建国早年得过山西省劳动模范称号。', '周建国 ★ 山西省劳动模范'],
  ])('%s', (text, held) => expect(heldOn(`## 简讯\n\n${text}`)).toContain(held))
})

test('what a team won is not the honour of the person named next', () => {
  expect(heldOn('## 简讯\n\n柳林铁路项目部荣获劳动竞赛先进集体，项目经理张建国荣获太原市先进个人。')).toEqual(expect.not.arrayContaining([expect.stringContaining('张建国 ★ 先进集体')]))
})

describe('nobody holds one', () => {
  test.each([
    '汾西重工有限公司58名女操作工蒙眼听泵。',
    '老劳模周凤山说起往事。',
    '太原市总工会邀请评弹演员金彩虹走进车间。',
    '王建国说，力争明年获评全国劳动模范。',
  ])('%s', text => expect(heldOn(`## 简讯\n\n${text}`)).toEqual([]))
})
