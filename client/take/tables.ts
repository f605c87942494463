// What is drawn → two tables in the reader's words: the things, and the links.
import type { RelationKind, Role, TopicId } from '../graph/documents.ts'
import type { Link, Thing } from '../state/picture.ts'
import type { VisiblePart } from '../state/visible-part.ts'
import type { Words } from '../words/zh.ts'

export type Column = keyof Words['twin']['column']
type Cell = string | number | null

export interface Row { readonly id: string; readonly cells: readonly Cell[] }
export interface Table { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

const THING_COLUMNS = ['kind', 'name', 'about', 'area', 'start', 'end', 'reach', 'links', 'pages'] as const satisfies readonly Column[]
const LINK_COLUMNS = ['from', 'relation', 'role', 'to', 'articles', 'claims', 'stated', 'first', 'last'] as const satisfies readonly Column[]

export function tabulateThings(part: VisiblePart, areaNames: ReadonlyMap<string, string>, say: Words): Table {
  const degrees = new Map<string, number>()
  for (const { from, to } of part.links) for (const id of new Set([from.id, to.id])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const rowOf = (thing: Thing): Row => {
    const dated = 'topics' in thing ? thing : { start: null, end: null, reach: null }
    return {
      id: thing.id,
      cells: [say.kind[thing.kind], thing.name, sayAbout(thing, say), thing.area ? (areaNames.get(thing.area) ?? thing.area) : null, dated.start, dated.end, dated.reach, degrees.get(thing.id) ?? 0, thing.pageCount],
    }
  }
  return { columns: THING_COLUMNS, rows: part.things.map(rowOf) }
}

function sayAbout(thing: Thing, say: Words): string | null {
  const words = 'topics' in thing ? thing.topics.map((topic: TopicId) => say.topic[topic]) : 'level' in thing ? (thing.level ? [say.level[thing.level]] : []) : 'honours' in thing ? thing.honours.map(({ to }) => to.name) : []
  return words.length > 0 ? words.join(say.listComma) : null
}

export function tabulateLinks(part: VisiblePart, say: Words): Table {
  const names = new Map(part.things.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const rowOf = (link: Link): Row => ({
    id: link.id,
    cells: [nameOf(link.from.id), say.relation[link.type as RelationKind], sayRole(link, say), nameOf(link.to.id), link.articleCount, link.claimCount, link.stated ? say.stated : say.inferred, link.first, link.last],
  })
  return { columns: LINK_COLUMNS, rows: part.links.map(rowOf) }
}

function sayRole(link: Link, say: Words): string | null {
  const words = link.titles.length > 0 ? link.titles : link.roles.map((role: Role) => say.role[role])
  return words.length > 0 ? words.join(say.listComma) : null
}
