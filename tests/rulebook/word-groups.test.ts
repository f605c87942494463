// Words of a sentence and groups, flags and memories in; what they say of the words, and how often they asked, out.
import { describe, expect, test } from 'vitest'
import type { Token } from '#extraction/sentence-view.ts'
import { viewSentence } from '#extraction/sentence-view.ts'
import { Lexicon } from '#rulebook/lexicon.ts'
import { WordFlag } from '#rulebook/word-flag.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { WordMemory } from '#rulebook/word-memory.ts'

const LISTED = new WordGroup(['工会', '凉茶']), WRITTEN = new WordGroup(/^工|茶$/), MARKS = new WordGroup('，。')

const lexicon = new Lexicon()
for (const word of ['工会', '工地', '凉茶', '送']) lexicon.add(word, 'noun')
const tokensOf = (text: string): readonly Token[] => viewSentence({ text }, lexicon).tokens
const wordsOf = (group: WordGroup, text: string): string[] => tokensOf(text).filter(token => group.has(token)).map(token => token.text)

describe('a group of words', () => {
  test('given by a list has its words and no others', () => expect(wordsOf(LISTED, '工会送凉茶到工地。')).toEqual(['工会', '凉茶']))
  test('given by how they are written has what is written so', () => expect(wordsOf(WRITTEN, '工会送凉茶到工地。')).toEqual(['工会', '凉茶', '工地']))
  test('given by characters has each of them', () => expect(wordsOf(MARKS, '工会，送。')).toEqual(['，', '。']))
  test('says the same each time, of words, characters and figures of no list', () => {
    for (let i = 0; i < 2; i++) expect([wordsOf(WRITTEN, '工A2025会茶，'), wordsOf(LISTED, 'A2025')]).toEqual([['工', '茶'], []])
  })
  test('has nothing where there is no word', () => expect(LISTED.has(undefined)).toBe(false))
  test('is asked of what is no word of a sentence by its text', () => expect([LISTED.has({ word: undefined, text: '凉茶' }), LISTED.hasText('凉茶'), LISTED.hasText('茶')]).toEqual([true, true, false]))
})

describe('what is worked out for a word', () => {
  test('is worked out once for each word of the lexicon, and anew for figures', () => {
    const flagged: string[] = [], remembered: string[] = []
    const flag = new WordFlag((text: string, of: Lexicon) => { flagged.push(text); return of.is(text, 'noun') }), memory = new WordMemory(text => { remembered.push(text); return text.length })
    const said = ['工会送2025茶', '工会送2025茶'].map(text => tokensOf(text).map(token => [flag.has(token, lexicon), memory.of(token, lexicon)]))
    expect(said).toEqual(Array.from({ length: 2 }, () => [[true, 2], [true, 1], [false, 4], [false, 1]]))
    for (const asked of [flagged, remembered]) expect(asked).toEqual(['工会', '送', '2025', '茶', '2025'])
  })
  test('is kept apart for each of two lexicons', () => {
    const other = new Lexicon()
    other.add('工会', 'verb')
    const flag = new WordFlag((text: string, of: Lexicon) => of.is(text, 'noun'))
    expect([lexicon, other, lexicon].map(each => flag.has(viewSentence({ text: '工会' }, each).tokens[0] as Token, each))).toEqual([true, false, true])
  })
  test('a flag that asks another while it is asked keeps what both said', () => {
    const inner = new WordFlag((text: string) => text === '工会'), outer = new WordFlag((text: string) => inner.has(tokensOf(text)[0] as Token, undefined))
    const [token] = tokensOf('工会')
    expect([outer.has(token as Token, undefined), inner.has(token as Token, undefined), outer.has(token as Token, undefined)]).toEqual([true, true, true])
  })
})
