// A query with open conditions in, what is left of it out.
import { dropOpenConditions } from '#store/drop-open-conditions.ts'
import { loadQueries } from '#store/queries.ts'
import { expect, it } from 'vitest'

const OPEN = { topics: [''], roles: [''], areas: [''], statuses: [''], audiences: [''], venues: [''], participants: [''], dated: false, undated: false, from: 0, to: 0 }

it('leaves out the conditions that are open, with their parameters', () => {
  const { text, params } = dropOpenConditions(loadQueries('ladybug')('read/count-initiatives'), OPEN)
  expect(text).not.toContain('EXISTS {')
  expect(Object.keys(params).sort()).toEqual(['areas', 'dated', 'from', 'statuses', 'to', 'topics', 'undated'])
})

it('keeps those that are not', () => {
  const { text, params } = dropOpenConditions(loadQueries('ladybug')('read/count-initiatives'), { ...OPEN, venues: ['Venue:1'] })
  expect(text.match(/EXISTS \{/g)).toHaveLength(1)
  expect(params.venues).toEqual(['Venue:1'])
})

it('leaves other queries alone', () => {
  const query = loadQueries('ladybug')('read/entities')
  expect(dropOpenConditions(query, { ids: [''] })).toEqual({ text: query, params: { ids: [''] } })
})
