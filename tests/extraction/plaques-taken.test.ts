// Bodies that are handed their plaques in; that they were there out, and what is no taking of it.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const THERE = (text: string): string[] => saidIn(`1月18日，柳林县总工会举行职工书屋授牌仪式。${text}`).flatMap(said => said.endsWith(' ATTENDED 职工书屋授牌仪式 participant') ? [said.split(' ')[0] as string] : []).sort()

describe('who takes a plaque is there', () => {
  test.each([
    ['8家单位从县总工会宣教部、经济部手里接过牌匾，它们是：柳林县司法局、柳林县第二幼儿园和青河重工集团有限公司。', ['柳林县司法局', '柳林县第二幼儿园', '青河重工集团有限公司']],
    ['柳林县司法局、青河重工集团有限公司等8家单位领到牌匾。', ['柳林县司法局', '青河重工集团有限公司']],
    ['青河重工集团有限公司从县总工会手里接过“职工书屋”牌匾。', ['青河重工集团有限公司']],
    ['获评单位有：柳林县司法局、青河重工集团有限公司。', ['柳林县司法局', '青河重工集团有限公司']],
  ])('%s', (text, names) => expect(THERE(text)).toEqual(names))
  test.each(['8家单位从柳林县司法局手里接过牌匾。', '8家单位接过牌匾，牌匾是青河重工集团有限公司做的。', '授牌的单位在青河重工集团有限公司门口集合。'])('not: %s', text => expect(THERE(text)).toEqual([]))
})
