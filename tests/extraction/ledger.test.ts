// Sentences that give nothing in, the reasons that the ledger gives for them out.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import type { ReadSentence } from '../../server/extraction/find-mentions.ts'
import type { Graph } from '../../server/model/graph.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { loadRulebook } from '../../server/rulebook/load-rulebook.ts'
import { BIT } from '../../server/rulebook/lexicon.ts'

const rulebook = loadRulebook()
const extract = (text: string): Graph => extractGraph({ id: 'page', text, hash: '', articles: readArticles(text) }, rulebook)
/** What the ledger says of a text, as `code: words`, with the words it speaks of. */
const ledgerOf = (text: string): [string, string][] => extract(text).dropped.map(({ start, end, reason }) => [text.slice(start, end), reason])

describe('a sentence that names somebody and gives no relation', () => {
  test.each([
    ['柳林县总工会没有举办职工运动会。', 'denied: “没有” says that it was not so'],
    ['下一步，柳林县总工会将举办更多普法讲座。', 'wish-or-plan: “下一步” wishes, advises or plans it, and does not tell it as done'],
    ['针对有网帖称“2024年职工运动会由柳林县总工会承办”，主办方澄清，此事不实。', 'hearsay: “网帖” makes the sentence one about a rumour (rule organize/by-undertakers)'],
    ['柳林县总工会主席赵海燕说，日子越来越好了。', undefined],
    ['区总工会举办2024年职工运动会。', 'unresolved-name: 区总工会; the article does not say what it stands for'],
    ['第三届柳林县职工运动会举行。', 'no-actor: 举行, and nobody who could have done it is named in the sentence'],
    ['柳林县总工会参观了车间。', 'one-name: only 柳林县总工会 is named, and 参观了 relates it to nothing'],
    ['柳林县总工会举办了很多次。', 'no-initiative: 举办了, and no activity is named in the sentence'],
    ['柳林县总工会的干部很忙。', 'no-verb: 柳林县总工会 named, without a known verb of doing'],
    ['骑手丁立冬参加了。', 'no-initiative: “骑手丁立冬参加” is about an activity, and none is named that it could be (rule attend/subject-attends)'],
    ['柳林县总工会相关负责人介绍，参加者共有300人。', 'speech: it is what somebody says (介绍), not what the page tells'],
    ['工人们参观了车间。', undefined],
  ])('%s', (text, reason) => {
    expect(ledgerOf(text)).toEqual(reason ? [[text, reason]] : [])
  })
})

describe('a short name that stands for nobody known', () => {
  test('is in the ledger by itself where its sentence gave something', () => {
    const text = '近日，柳林县总工会举办2024年职工运动会，该街道总工会送来贺信。'
    expect(ledgerOf(text)).toContainEqual(['该街道总工会', 'unresolved-name: 该街道总工会; the article does not say what it stands for'])
  })
})

const PAGES = ['seeds/pages', 'tests/gold'].flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.txt')).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const))

test.each(PAGES)('%s: every sentence with a name and a verb of doing proves a relation or is in the ledger', (_, text) => {
  let sentences: readonly ReadSentence[] = []
  const graph = extractGraph({ id: 'page', text, hash: '', articles: readArticles(text) }, rulebook, ({ read }) => { sentences = read.flatMap(article => article.sentences) })
  const spoken = [...graph.edges.filter(({ type }) => !/SERVES|ABOUT|LOCATED_IN|REPORTED/.test(type)).flatMap(({ evidence }) => evidence), ...graph.dropped]
  expect(sentences.length).toBeGreaterThan(10)
  for (const { sentence, view, mentions } of sentences) {
    if (!mentions.some(({ form }) => form !== 'generic') || !view.tokens.some(token => (token.mask & BIT.verb) !== 0)) continue
    expect(spoken.some(({ start, end }) => start < sentence.end && sentence.start < end), sentence.text).toBe(true)
  }
  for (const { reason } of graph.dropped) expect(reason).toMatch(/^[a-z-]+: \S/)
})
