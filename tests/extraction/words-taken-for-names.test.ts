// Sentences in which words stand where a person or a body could in; what the finders take for one, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn } from './extract-text.ts'

const peopleIn = (sentence: string): string[] => mentionsIn(sentence).filter(({ kind }) => kind === 'Person').map(({ name }) => name)

describe('nobody is named', () => {
  test.each([
    ['by a word of two letters before one that a town’s name shares', '商学院的普惠健康保宣讲排到了下午。'],
    ['by a party to talks and its chief', '坐在职工方首席位置的，是车间主任。'],
    ['by what one is told not to do', '领队叮嘱工会干部别怕麻烦。'],
    ['by where somebody moves from', '他把绳索系好，从岸上演到水边。'],
    ['by what people work under', '供电职工铁塔下比手艺。'],
    ['by what people are owed', '要把队伍带好，把职工权益护好。'],
    ['by how an officer is called', '职工方主任先开了口。'],
  ])('%s', (_, sentence) => expect(peopleIn(sentence)).toEqual([]))
})

test('who begins a clause is somebody, however he does it', () => expect(peopleIn('魏国良一边观看展品，一边记笔记。')).toEqual(['魏国良']))

test('the branches of a school are several, and one that has a name is one', () => {
  const formsOf = (sentence: string): string[] => mentionsIn(sentence).filter(({ kind }) => kind === 'UnionBody').map(({ name, form }) => `${name} ${form}`)
  expect(formsOf('校工会组织该校分工会和社团排练。')).toContain('分工会 generic')
  expect(formsOf('外国语学院分工会组织社团排练。')).toEqual(['外国语学院分工会 full'])
})

test('a house that is set up is one in particular, with how large it is', () => {
  const housesIn = (sentence: string): string[] => mentionsIn(sentence).filter(({ kind }) => kind === 'Venue').map(({ name, form }) => `${name} ${form}`)
  expect(housesIn('学校在新校区建立了600平方米的教职工之家。')).toContain('教职工之家 full')
  expect(housesIn('学校走访教职工之家。')).not.toContain('教职工之家 full')
})
