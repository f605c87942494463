// Sentences that tell a deed by a verb and not by a name in; the initiatives and their hosts out, and what tells none.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

/** The initiatives of a page as `name ← hosts`, in the order in which they are told. */
function deedsOf(text: string): string[] {
  const { nodes, edges, nameOf } = extractText(text)
  return nodes.filter(node => node.kind === 'Initiative').map(({ id, name }) => `${name} ← ${edges.filter(edge => edge.type === 'ORGANIZED' && edge.to === id && edge.role === 'host').map(edge => nameOf(edge.from)).join('、')}`)
}

describe('a deed is named after whom it is for', () => {
  test.each([
    ['6月2日，柳林县总工会为45名护林员免费体检。', '护林员免费体检 ← 柳林县总工会'],
    ['6月2日，柳林县总工会请来青河市中心医院医生，为80名采石工抽血、做心电图。', '采石工体检 ← 柳林县总工会'],
    ['6月2日，柳林县总工会在汽车站为返乡农民工剃头。', '返乡农民工义剪 ← 柳林县总工会'],
    ['柳林县总工会日前为12名患病职工发放救助金6万元。', '患病职工救助 ← 柳林县总工会'],
    ['6月2日，柳林县总工会邀请竹编艺人在工友之家教女职工编花篮。', '女职工学编花篮 ← 柳林县总工会'],
    ['6月2日，柳林县总工会与青河市总工会走进采石场，把绿豆汤送给60名采石工。', '慰问采石工 ← 柳林县总工会、青河市总工会'],
    ['6月2日，柳林县总工会在采石场开展慰问活动，为烈日下作业的采石工送去凉茶。', '慰问采石工 ← 柳林县总工会'],
    ['6月2日，柳林县总工会把300双胶鞋送到采茶工手中。', '为采茶工送胶鞋 ← 柳林县总工会'],
    ['柳林县总工会选派18名劳模赴青河市职工疗养院休养。', '劳模疗休养 ← 柳林县总工会'],
    ['柳林县总工会文艺小分队6月2日走进采石场，为工友演出。', '文艺小分队走进采石场 ← 柳林县总工会文艺小分队'],
    ['6月2日，柳林县总工会为采茶工献演小戏《春茶》。', '《春茶》演出 ← 柳林县总工会'],
    ['6月2日，柳林县总工会与青河职业技术学院签约，合办电工班。', '柳林县总工会与青河职业技术学院签约 ← 柳林县总工会'],
    ['6月2日，柳林县总工会组织基层工会干部认真学习省工会第九次代表大会精神。', '柳林县总工会学习省工会第九次代表大会精神 ← 柳林县总工会'],
    ['青河师范学院教授王建国受柳林县总工会邀请，为80名采石工作防尘知识讲座。', '防尘知识讲座 ← 柳林县总工会'],
    ['应柳林县总工会之邀，青河师范学院教授王建国为80名采石工讲了一场防尘知识讲座。', '防尘知识讲座 ← 柳林县总工会'],
    ['6月2日是星期天，柳林县总工会11名干部没有休息，来到青石镇，帮3户缺劳力的农户采摘石榴。', '帮农户采摘石榴 ← 柳林县总工会'],
    ['6月2日，柳林县总工会组织30名志愿者到青石镇，替孤寡老人抢收小麦。', '帮孤寡老人抢收小麦 ← 柳林县总工会'],
    ['6月2日，柳林县总工会组织县医院的16名医生赶赴青石镇，为村民和返乡务工人员测血压。', '村民和返乡务工人员血压检测 ← 柳林县总工会'],
    ['柳林县总工会近日聘请王建国为“安全哨兵”。', '“安全哨兵”聘任 ← 柳林县总工会'],
    ['柳林县总工会面向全县征集首批“匠人小院”。', '“匠人小院”征集 ← 柳林县总工会'],
  ])('%s', (text, deed) => expect(deedsOf(`## 简讯\n\n${text}`)).toContain(deed))
})

describe('no deed is', () => {
  test.each([
    '下一步，柳林县总工会将为护林员免费体检。',
    '柳林县总工会累计为困难职工发放慰问金30万元。',
    '柳林县总工会定期走访困难职工。',
    '王建国说，工会要为护林员免费体检。',
    '护林员王建国在医院体检。',
    '柳林县总工会为农户租来收割机。',
    '柳林县总工会没有为护林员免费体检。',
    '柳林县总工会为做好安全生产工作，准备了专题讲座。',
    '王建国为职工作专题讲座。',
    '柳林县总工会当好职工的“贴心人”。',
  ])('%s', text => expect(deedsOf(`## 简讯\n\n${text}`)).toEqual([]))
})

test('what a named activity consists of is no second one, and what another union did is', () => {
  expect(deedsOf('## 入夏\n\n6月2日，柳林县总工会启动2024年“荫凉”送清凉活动。柳林县总工会把西瓜送到60名采石工手中。\n\n6月4日，青河市总工会为45名护林员免费体检。')).toEqual([
    '2024年“荫凉”送清凉活动 ← 柳林县总工会', '护林员免费体检 ← 青河市总工会',
  ])
})

describe('the headline’s activity is what the article tells', () => {
  test.each([
    ['by what is sent where', '柳林县总工会送法到牧区', '6月2日，柳林县总工会走进青石镇，为合作社职工讲解劳动合同法。', ['送法到牧区 ← 柳林县总工会']],
    ['by whom doctors examined', '医务志愿者下乡义诊', '6月2日，柳林县总工会组织16名医生来到青石镇，为村民测血压。', ['医务志愿者下乡义诊 ← 柳林县总工会']],
    ['by an examination for nothing', '柳林为女职工体检', '6月2日，柳林县总工会为外来务工女职工免费体检。', ['女职工体检 ← 柳林县总工会']],
    ['and no second one where it has a name', '柳林县总工会送法进企业', '6月2日，柳林县总工会开展“送法进企业”活动。', ['“送法进企业”活动 ← 柳林县总工会']],
  ])('%s', (_, headline, body, deeds) => expect(deedsOf(`## ${headline}\n\n${body}`)).toEqual(deeds))

  test('and not what is another kind of deed', () => expect(deedsOf('## 柳林为女职工体检\n\n6月2日，柳林县总工会把西瓜送到60名采石工手中。')).toContain('慰问采石工 ← 柳林县总工会'))
})
