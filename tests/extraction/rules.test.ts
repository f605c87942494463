// Every rule row's examples and counterexamples, as the whole extraction reads them.
import { describe, expect, test } from 'vitest'
import { extractGraph } from '../../server/extraction/extract-graph.ts'
import { readArticles } from '../../server/reading/read-articles.ts'
import { loadRulebook } from '../../server/rulebook/load-rulebook.ts'

const rulebook = loadRulebook()

/** The edges that a rule makes of a text, as `from TYPE to role`. */
function edgesBy(rule: string, text: string): string[] {
  const graph = extractGraph({ id: 'example', text, hash: '', articles: readArticles(text) }, rulebook)
  const name = new Map(graph.nodes.map(node => [node.id, node.name]))
  return graph.edges.filter(edge => edge.evidence.some(evidence => evidence.rule === rule)).map(edge => [name.get(edge.from), edge.type, name.get(edge.to), edge.role].filter(Boolean).join(' '))
}

describe.each(rulebook.rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an example and a counterexample', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterexamples.length).toBeGreaterThan(0)
  })
  test.each(rule.examples.map(example => [example.text, example.gives] as const))('reads %s', (text, gives) => {
    expect(edgesBy(id, text)).toEqual(expect.arrayContaining([...gives]))
  })
  test.each(rule.counterexamples.map(text => [text]))('makes nothing of %s', text => {
    expect(edgesBy(id, text)).toEqual([])
  })
})
