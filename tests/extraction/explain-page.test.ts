// Pages in, their explanations out, which say neither more nor less than the graphs of the same pages.
import { widenMarks } from '#reading/widen-marks.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explainPage, type Explanation, type ToldSentence } from '../../server/extraction/explain-page.ts'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import type { ReadPage } from '../../server/model/article.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { loadRulebook } from '../../server/rulebook/load-rulebook.ts'

const rulebook = loadRulebook()
const pageOf = (text: string): ReadPage => ({ id: 'page', text, hash: '', articles: readArticles(text) })
const explain = (text: string): Explanation => explainPage(pageOf(text), rulebook)
const sentencesOf = ({ articles }: Explanation): ToldSentence[] => articles.flatMap(({ sentences }) => sentences)
const PAGES = ['seeds/pages', 'tests/gold'].flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.txt')).map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const))

describe.each(PAGES)('%s', (_, text) => {
  const graph = extractGraph(pageOf(text), rulebook), explanation = explain(text), sentences = sentencesOf(explanation)
  const names = new Map(graph.nodes.map(node => [node.id, node.name]))

  test('every edge is told with each of its rules, and no other edge', () => {
    const told = explanation.articles.flatMap(article => [...article.relations, ...article.sentences.flatMap(({ relations }) => relations)])
    const saidOf = (from: string | undefined, type: string, to: string | undefined, role: string | undefined, rule: string, quote: string): string => [from, type, to, role, rule, quote].join(' ')
    expect(told.map(one => saidOf(one.from, one.type, one.to, one.role, one.rule, one.quote)).sort())
      .toEqual(graph.edges.flatMap(edge => edge.evidence.map(proof => saidOf(names.get(edge.from), edge.type, names.get(edge.to), edge.role, proof.rule, proof.quote))).sort())
  })

  test('a relation is told at the sentence that its quote ends with', () => {
    for (const { text: sentence, relations } of sentences) for (const { quote } of relations) {
      const [a, b] = [sentence, quote].map(words => widenMarks(words.replace(/[\s*]/g, ''))) as [string, string]
      expect(a.includes(b) || b.endsWith(a) || b.includes(a.slice(-20)), `${quote} / ${sentence}`).toBe(true)
    }
  })

  test('every fact, every mention and the whole ledger are told', () => {
    expect(sentences.flatMap(({ facts }) => facts).length).toBe(graph.nodes.flatMap(({ facts }) => facts).length)
    expect(sentences.flatMap(({ dropped }) => dropped)).toHaveLength(graph.dropped.length)
    const spans = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start} ${end}`)))
    const bodies = graph.nodes.filter(({ kind }) => kind === 'UnionBody' || kind === 'Initiative').flatMap(({ mentions }) => mentions)
    expect(bodies.filter(({ start, end }) => !spans.has(`${start} ${end}`))).toEqual([])
    for (const { mentions } of sentences) for (const { entity } of mentions) if (entity?.id) expect(names.get(entity.id)).toBe(entity.name)
  })

  test('every rule says why it holds', () => {
    const told = sentences.flatMap(({ relations, facts }) => [...relations, ...facts])
    expect(told.filter(({ because }) => !because).map(({ rule }) => rule)).toEqual([])
  })
})

describe('vetoes', () => {
  const vetoesOf = (text: string): string[] => sentencesOf(explain(text)).flatMap(({ vetoes }) => vetoes.map(({ rule, reason }) => `${rule} ${reason.split(':')[0]}`))
  test.each([
    ['第五届焊工技能大赛没有由青河市总工会主办。', 'organize/by-hosts denied'],
    ['网传第五届焊工技能大赛由青河市总工会主办。', 'organize/by-hosts hearsay'],
    ['柳林县总工会举办2024年职工健步走活动。下一步，孩子们将参观柳林县地质博物馆。', 'place/visited wish-or-plan'],
    ['活动由青河市总工会主办。', 'organize/by-hosts no-initiative'],
    ['柳林县总工会举办2024年焊工技能大赛。青河重工集团有限公司参观了青河重工集团有限公司。', undefined],
    ['柳林县总工会举办2024年焊工技能大赛，并参加2024年焊工技能大赛。', undefined],
    ['柳林县总工会举办2024年焊工技能大赛。电焊工王建国领到了工具包。', 'title/post no-body'],
    ['柳林县总工会举办2024年职工运动会，柳林县总工会参加。', 'attend/subject-attends organizer'],
    ['青河市总工会在柳林县调研工会工作时要求\n做实职工服务工作\n\n本报讯 近日，青河市总工会副主席张良带队赴柳林县进行调研。张良一行参观了由柳林县总工会主办的职工书屋。', 'organize/by-hosts visit'],
    ['3月12日，王建国当选主席。', 'post/elected no-union'],
    ['托管给柳林县青禾社会工作服务中心。', 'run/entrusted no-place'],
    ['柳林县总工会推出“心灵驿站”关爱服务。全国劳动模范周国庆说，驿站很好。', 'attend/present no-event'],
  ])('%s', (text, veto) => {
    if (veto) expect(vetoesOf(text)).toContain(veto)
    else expect(vetoesOf(text)).toEqual([])
  })

  test('lie in the sentence that they are told at', () => {
    for (const { start, end, vetoes } of PAGES.flatMap(([, text]) => sentencesOf(explain(text)))) for (const veto of vetoes) expect(start <= veto.start && veto.end <= end).toBe(true)
  })
})
