// Stores in, their JSON lines parsed and compared with what the stores say out.
import { writeJsonLines } from '#export/json-lines.ts'
import { describe, expect, test } from 'vitest'
import { generatePages } from '../store/generated-pages.ts'
import { samplePages } from '../store/sample-pages.ts'
import { hostilePage } from './hostile-page.ts'
import { readEverything, saveAll, type Everything } from './saved-store.ts'
import { writeAll } from './write-all.ts'

describe.each([['sample pages', samplePages], ['generated pages', () => generatePages(13, 12)], ['hostile names', () => [hostilePage()]]])('JSON lines of %s', (_, pages) => {
  test('are nodes with facts, then edges with evidence, all of them', async () => {
    const saved = await saveAll(pages())
    const all = await readEverything(saved.store)
    const lines = (await writeAll(saved.store, writeJsonLines)).split('\n')
    expect(lines.pop()).toBe('')
    const cite = ({ article: { page, ...article }, quote, start, end, rule, stated, id }: Everything['facts' | 'claims'][number]) => {
      const { newspaper = null, date = null, number = null } = all.pages.get(page) ?? {}
      return { id, quote, start, end, rule, stated, article, page: { id: page, newspaper, date, number } }
    }
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ...all.entities.map((entity) => ({ node: { ...entity, facts: all.facts.filter((fact) => fact.entity === entity.id).map((fact) => ({ field: fact.field, value: fact.value, ...cite(fact) })) } })),
      ...all.edges.map((edge) => ({ edge: { ...edge, evidence: all.claims.filter((claim) => claim.edge === edge.id).map((claim) => ({ role: claim.role, titles: claim.titles, ...cite(claim) })) } })),
    ])
    await saved.close()
  })
})
