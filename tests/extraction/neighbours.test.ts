// What a short form (区总工会, 县总工会) may take from other articles of its page: an area that the page's own paper speaks of, never that of one neighbour.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

const PAGE_OF_ONE_NEIGHBOUR = `## 托管班开班

近日，海淀区总工会举办“晨露”职工子女托管班。

## 职工读书会开讲

日前，区总工会举办“灯下”职工读书会，120名职工参加。`

const PAGE_OF_A_COUNTY = `## 劳模宣讲进矿区

6月2日，襄垣县总工会举办“井口故事”劳模宣讲会。

## 纺织女工赛技能

近日，襄垣县总工会举办“金梭”纺织技能竞赛。

## 职工读书会开讲

日前，县总工会举办“灯下”职工读书会，120名职工参加。`

const PAGE_OF_DISTRICTS = `## 安全课堂进车间

长治市各县区总工会把“安全课堂”搬到工人身边。

## 消防课

6月5日，潞城区总工会举办消防安全知识游园会。`

const organizersOf = (text: string, initiative: string): readonly string[] => {
  const { edges, nameOf } = extractText(text)
  return edges.filter(({ type, to }) => type === 'ORGANIZED' && nameOf(to).includes(initiative)).map(({ from }) => nameOf(from))
}

describe('a short form whose article names no area', () => {
  test('is not the body of one neighbouring article', () => {
    expect(organizersOf(PAGE_OF_ONE_NEIGHBOUR, '晨露')).toEqual(['海淀区总工会'])
    expect(organizersOf(PAGE_OF_ONE_NEIGHBOUR, '灯下')).toEqual([])
  })

  test('is kept in the ledger', () => {
    const { start, end } = extractText(PAGE_OF_ONE_NEIGHBOUR).dropped.find(({ reason }) => reason.startsWith('unresolved-name: 区总工会')) ?? { start: 0, end: 0 }
    expect(PAGE_OF_ONE_NEIGHBOUR.slice(start, end)).toContain('区总工会举办“灯下”职工读书会')
  })

  test('is that of the area which the other articles of the page speak of', () => {
    expect(organizersOf(PAGE_OF_A_COUNTY, '灯下')).toEqual(['襄垣县总工会'])
  })

  test('is none of them where it speaks of all', () => {
    expect(organizersOf(PAGE_OF_DISTRICTS, '安全课堂')).toEqual([])
  })
})
