// Edges of the same two things in, the one that says most of who took part out.
import { expect, test } from 'vitest'
import { settleRoles } from '../../server/extraction/settle-roles.ts'

/** Edges to one thing: where they come from tells their ends apart. */
const edge = (from: string, role: 'participant' | 'speaker' | 'leader', start: number) => ({ from, to: 'i', pair: from.charCodeAt(0), type: 'ATTENDED' as const, role, evidence: [{ start, end: start + 1, quote: '', rule: 'x', stated: true }] }) as never

test('a speaker is no participant beside, and keeps the proof of both', () => {
  const settled = settleRoles([edge('a', 'participant', 1), edge('a', 'speaker', 5), edge('b', 'participant', 9)]) as { from: string; role: string; evidence: unknown[] }[]
  expect(settled.map(({ from, role, evidence }) => [from, role, evidence.length])).toEqual([['a', 'speaker', 2], ['b', 'participant', 1]])
})

test('a host is no supporter beside, where a sentence says that it hosts', () => {
  const runs = (from: string, role: 'host' | 'supporter', stated: boolean) => ({ from, to: 'i', pair: from.charCodeAt(0), type: 'ORGANIZED' as const, role, evidence: [{ start: 1, end: 2, quote: '', rule: 'x', stated }] }) as never
  const settled = settleRoles([runs('a', 'supporter', true), runs('a', 'host', true), runs('b', 'supporter', true), runs('b', 'host', false)]) as { from: string; role: string }[]
  expect(settled.map(({ from, role }) => `${from} ${role}`)).toEqual(['a host', 'b supporter', 'b host'])
})
