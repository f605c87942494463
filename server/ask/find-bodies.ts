// The words of a question for who did it in, the bodies and people they can mean out.
import type { EntityKind } from '#model/kinds.ts'
import type { Entity, GraphStore } from '#store/graph-store.ts'
import type { QuestionWords } from './question-words.ts'

const MOST = 200
const DOERS: readonly EntityKind[] = ['UnionBody', 'Organization', 'Person']

/** The one thing that `text` names: whatever goes by exactly this name, else the best that a search finds. */
export async function findBody(text: string, store: GraphStore): Promise<readonly Entity[]> {
  const { rows } = await store.search({ text, kinds: DOERS, first: MOST })
  const exact = rows.filter((row) => [row.name, ...row.aliases].some((name) => name.toLowerCase() === text))
  return exact.length > 0 ? exact : rows.slice(0, 1)
}

/** Whether a doer is among those that `among` speaks of (大兴区, 教育); nothing where it speaks of none that we know. */
export async function findAmong(among: string, words: QuestionWords, store: GraphStore): Promise<((doer: Entity) => boolean) | undefined> {
  const areas = words.areas.named(among)
  const { rows } = await store.search({ text: among, kinds: DOERS, first: MOST })
  if (areas.length === 0 && rows.length === 0) return undefined
  const named = new Set(rows.map((row) => row.id))
  return (doer) => named.has(doer.id) || areas.some((area) => doer.area !== null && words.areas.isIn(doer.area, area.code))
}
