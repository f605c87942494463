// Things that a union takes to bodies, some told by their field alone, in; where it went, and what is no visit, out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

describe('a body told by its field alone is of the area that its neighbour says', () => {
  test.each([
    ['8月20日，柳林县总工会把防暑物资送到县交警大队、自来水公司、县融媒体中心等8个单位和人群手中。', '柳林县总工会送防暑物资 HOSTED_AT 柳林县自来水公司'],
    ['8月20日，柳林县总工会把防暑物资送到县交警大队、自来水公司、县融媒体中心等8个单位和人群手中。', '柳林县总工会送防暑物资 HOSTED_AT 柳林县融媒体中心'],
    ['柳林县总工会开展“送清凉”活动。慰问组先后来到县公安局、热力公司、青河重工集团有限公司。', '“送清凉”活动 HOSTED_AT 青河重工集团有限公司'],
  ])('%s', (text, told) => expect(saidIn(text)).toContain(told))
  test('not of that of a firm', () => expect(saidIn('柳林县总工会开展“送清凉”活动。慰问组先后来到柳林机械厂、热力公司。').filter(said => said.includes('柳林县热力公司'))).toEqual([]))
})

describe('who takes things to bodies calls on those who work there', () => {
  test.each([
    ['8月20日，柳林县总工会主席赵海燕一行将慰问品送到县公安局、青河重工集团有限公司一线职工手中。', '柳林县总工会 ORGANIZED 柳林县总工会慰问 host'],
    ['8月20日，柳林县总工会主席赵海燕一行将慰问品送到县公安局、青河重工集团有限公司一线职工手中。', '柳林县总工会慰问 HOSTED_AT 青河重工集团有限公司'],
    ['8月20日，柳林县总工会为县公安局、青河重工集团有限公司送去慰问品。', '柳林县总工会 ORGANIZED 柳林县总工会慰问 host'],
  ])('%s', (text, told) => expect(saidIn(text)).toContain(told))
  test('a letter is no more than that', () => expect(saidIn('柳林县总工会为县公安局送来慰问信。').filter(said => said.includes(' ORGANIZED '))).toEqual([]))
})
