// Sentences and rules in; the signs that sentences have, and the acts that words and rules tell, out.
import { describe, expect, test } from 'vitest'
import { viewSentence } from '#extraction/sentence-view.ts'
import { ACT, namesOfActs, readActs } from '#rulebook/act.ts'
import { BIT, Lexicon } from '#rulebook/lexicon.ts'
import { loadRulebook } from '#rulebook/load-rulebook.ts'
import { compilePattern } from '#rulebook/pattern.ts'
import { DEED_WORDS, Sign } from '#rulebook/sign.ts'

const ACROSS = new Sign(['凉茶送', '没有这个']), { lexicon } = loadRulebook()
const view = (text: string) => viewSentence({ text }, lexicon)

describe('a sign', () => {
  test('is seen across words', () => expect(ACROSS.in(view('工会把凉茶送到工地。'))).toBe(true))
  test('is not seen where it is not', () => expect(ACROSS.in(view('工会把热茶送到工地。'))).toBe(false))
  test('makes no word of its stretch', () => {
    expect(view('工会把凉茶送到工地。').tokens.map(({ text }) => text)).not.toContain('凉茶送')
    expect(lexicon.mask('凉茶送')).toBe(0)
    expect(lexicon.find('凉茶送')).toBeUndefined()
  })
  test('may be said by a list of the rulebook', () => expect([DEED_WORDS.in(view('医院为骑手体检。')), DEED_WORDS.in(view('会议在楼上。'))]).toEqual([true, false]))
  test('may be a word too, and stays one', () => {
    const own = new Lexicon()
    own.add('送到', 'verb', 'visit')
    own.addSign('送到', ACROSS)
    const seen = viewSentence({ text: '茶送到了' }, own)
    expect([ACROSS.in(seen), seen.tokens.map(({ text, mask }) => [text, mask])]).toEqual([true, [['茶', 0], ['送到', BIT.verb], ['了', 0]]])
  })
})

describe('acts', () => {
  test('are bits with names', () => expect(namesOfActs(readActs('run,host'))).toEqual(['host', 'run']))
  test('of a verb are those of its row', () => expect(namesOfActs(lexicon.acts('共建'))).toEqual(['host', 'co_organize', 'run']))
  test('that are none are told of', () => expect(() => readActs('host,hold')).toThrow('“hold” is no act (host, undertake,'))
  test('that a rule asks for and are none are told of with its place', () => expect(() => compilePattern('A:Union @hosts', 'organize.tsv:7')).toThrow('organize.tsv:7: “hosts” is no act'))
  test('that a rule does not want are left out', () => expect(compilePattern('@host-happen', '')[0]).toMatchObject({ act: ACT.host, butNot: ACT.happen }))
})

test('a word that is added when texts were read already is read from then on', () => {
  const own = new Lexicon(), words = () => viewSentence({ text: '凉茶' }, own).tokens.map(({ text }) => text)
  own.add('茶', 'noun')
  expect(words()).toEqual(['凉', '茶'])
  own.add('凉茶', 'noun')
  expect(words()).toEqual(['凉茶'])
})

test('a character of no list is the same word each time', () => {
  const [first, second] = view('，，').tokens
  expect(first?.word).toBe(second?.word)
})

test('the office that somebody is of ends where 在 begins', () => expect(view('某大学离退休工作处在校内办展。').tokens.map(({ text }) => text)).toContain('处'))
