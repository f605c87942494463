// Small graphs with verdicts, and all pages and examples, in; how often rules and finders spoke out: no row of seeds/rules may be silent everywhere.
import { describe, expect, test } from 'vitest'
import { countFinders, countRules, type SeenPage } from '#evaluation/count-firings.ts'
import { scorePage } from '#evaluation/score-page.ts'
import { loadRulebook } from '#rulebook/load-rulebook.ts'
import { GOLD as GOLD_FOLDER, readGoldFolder, readSeedPages } from '../../server/doors/gold-folder.ts'
import { seePage } from '../../server/doors/see-page.ts'
import { runAtlas } from '../doors/run-atlas.ts'
import { edge, GOLD, graphOf, RIGHT, TEXT } from './small-page.ts'

describe('firings', () => {
  const graph = graphOf(RIGHT.nodes, [...RIGHT.edges, edge('2', 'ATTENDED', '4', '石桥厂工会承办')])
  const { verdicts } = scorePage(GOLD, graph, TEXT)
  const page: SeenPage = { graph, verdicts, vetoes: [{ rule: 'test' }, { rule: 'other' }], mentions: [{ rule: 'name/union', node: '1' }, { rule: 'name/union', node: '1' }, { rule: 'name/union' }] }

  test('count proofs, vetoes and verdicts by rule, and rows that are known and silent', () => {
    expect([...countRules([page], ['silent'])]).toEqual([
      ['other', { relations: 0, facts: 0, vetoed: 1, right: 0, wrong: 0 }],
      ['silent', { relations: 0, facts: 0, vetoed: 0, right: 0, wrong: 0 }],
      ['test', { relations: 8, facts: 0, vetoed: 1, right: 5, wrong: 1 }],
    ])
  })

  test('count mentions by finder, and a node once', () => {
    expect([...countFinders([page])]).toEqual([['name/union', { mentions: 3, resolved: 2, right: 1, wrong: 0 }]])
  })

  test('without gold have no verdict', () => {
    const { verdicts: _, ...unjudged } = page
    expect(countRules([unjudged]).get('test')).toMatchObject({ relations: 8, right: 0, wrong: 0 })
  })
})

test('every row of seeds/rules fires on a page or an example', () => {
  const rulebook = loadRulebook()
  const examples = rulebook.rules.flatMap((rule) => rule.examples.map(({ text }) => ({ id: 'example', text, hash: '' })))
  const pages = [...readGoldFolder(GOLD_FOLDER).pages, ...readSeedPages()].map(({ page }) => page)
  const counts = countRules([...pages, ...examples].map((page) => seePage(page, rulebook)))
  expect(rulebook.rules.map(({ id }) => id).filter((id) => !counts.get(id)?.relations)).toEqual([])
})

test('atlas evaluate --rules prints them, and --json holds them', async () => {
  const [text, json] = await Promise.all([runAtlas('', ['evaluate', '--rules']), runAtlas('', ['evaluate', '--rules', '--json'])])
  expect(text).toMatchObject({ code: 0, stderr: '' })
  expect(text.stdout).toMatch(/^organize\/by-hosts +\d+ +\d+ +\d+ +\d+ +\d+$/m)
  expect(text.stdout).toMatch(/^name\/union +\d+ +\d+ +\d+ +\d+$/m)
  expect(text.stdout).toContain('从未触发的规则')
  expect(JSON.parse(json.stdout).firings).toMatchObject({ rules: { 'organize/by-hosts': { vetoed: expect.any(Number) } }, silent: expect.any(Array) })
})
