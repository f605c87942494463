// Sentences that tell of officials who come to look or to accept (验收) in; the visit, where it was and what is not part of it, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const ACCEPTED = '6月3日，吕梁市总工会副主席李志强到柳林一中，验收该校职工之家建设示范单位工作。'

describe('a visit', () => {
  test.each([
    ['accepts what was built', ACCEPTED, '吕梁市总工会 ORGANIZED 吕梁市总工会验收职工之家建设示范单位工作 host'],
    ['is where it went, a comma between', ACCEPTED, '吕梁市总工会验收职工之家建设示范单位工作 HOSTED_AT 柳林一中'],
    ['is attended by those who go with it', `${ACCEPTED}柳林县总工会主席赵海燕陪同。`, '赵海燕 ATTENDED 吕梁市总工会验收职工之家建设示范单位工作 leader'],
    ['is made by a party', '近日，山西省总工会验收组到青河重工集团有限公司验收省级模范职工之家建设工作，柳林县总工会主席赵海燕陪同验收。', '山西省总工会验收省级模范职工之家建设工作 HOSTED_AT 青河重工集团有限公司'],
    ['accepts a workshop', '6月3日，吕梁市总工会副主席李志强带队对周国庆劳模创新工作室进行验收。', '吕梁市总工会 ORGANIZED 吕梁市总工会周国庆劳模创新工作室验收 host'],
    ['goes on elsewhere', `${ACCEPTED}验收组看了食堂，又到柳林县工人文化宫座谈。`, '吕梁市总工会验收职工之家建设示范单位工作 HOSTED_AT 柳林县工人文化宫'],
    ['sees what a school’s union runs', `${ACCEPTED}验收组看了校工会组织的“飞花杯”飞镖大赛场地。`, '柳林一中工会 ORGANIZED “飞花杯”飞镖大赛 host'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    ['a visit that something passed', '6月3日，柳林县总工会主席李志强说，职工之家已通过验收。', /ORGANIZED/],
    ['a contest where its room is only looked at', `${ACCEPTED}验收组看了“飞花杯”飞镖大赛场地，又到柳林县工人文化宫座谈。`, /飞镖大赛 HOSTED_AT/],
    ['a guest where visitors go', '6月3日，吕梁市总工会副主席李志强一行到柳林一中调研，随后到青河重工集团有限公司座谈。', /青河重工集团有限公司 ATTENDED/],
    ['a place of rooms of a kind', '6月3日，吕梁市总工会副主席李志强到柳林机械厂调研，走进生产车间、劳模创新工作室了解情况。', /HOSTED_AT (?:生产|劳模)/],
  ])('nobody makes %s', (_, text, untold) => expect(saidIn(text).filter(said => untold.test(said))).toEqual([]))
})

describe('whom a visit comforts', () => {
  test.each([
    ['the squad’s people', '6月2日，柳林县总工会主席李明到312地质队，给该队职工送清凉。', '慰问职工 HOSTED_AT 312地质队'],
    ['the company’s', '6月2日，柳林县总工会主席李明来到青河重工集团有限公司，慰问该公司一线职工。', '慰问一线职工 HOSTED_AT 青河重工集团有限公司'],
    ['on a site', '6月2日，柳林县总工会主席李明到青河大桥作业现场慰问。', '柳林县总工会慰问 HOSTED_AT 青河大桥作业现场'],
  ])('is told without whose they are: %s', (_, text, said) => expect(saidIn(text)).toContain(said))
  test('a site in general is none', () => expect(saidIn('6月2日，柳林县总工会在作业现场开展送清凉活动。').filter(said => said.includes('HOSTED_AT'))).toEqual([]))
})

describe('what a union organizes', () => {
  test.each([
    ['students of law', '柳林大学工会组织法学院师生开展“明法”普法活动。', '柳林大学工会 ORGANIZED “明法”普法活动 host'],
    ['a court’s people', '柳林县法院工会组织法院干警开展“明法”健步走活动。', '柳林县法院工会 ORGANIZED “明法”健步走活动 host'],
  ])('begins behind 组织: %s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test('is nothing where 组织 is a noun', () => expect(saidIn('县总工会要求，镇工会组织的作用要发挥好，公司工会组织建设要加强。').filter(said => said !== '县总工会要求')).toEqual([]))
})
