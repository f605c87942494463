// An initiative of a page and what the page says of it in, its canonical key out.
import { toSearchForm } from '#model/search-form.ts'
import type { Graph, GraphNode } from '#model/graph.ts'

/** 座谈会, 暑托班, 调研: a body holds several of these in one year. */
const TELLING_LENGTH = 5

/** Its plain name, its first host and its year; the page where no host is named or the name says too little. */
export function makeInitiativeKey(node: GraphNode, { page, nodes, edges }: Graph, keyOf: (node: string) => string): string {
  const organizing = edges.filter(edge => edge.type === 'ORGANIZED' && edge.to === node.id)
  const [host] = organizing.filter(edge => edge.role === 'host').map(edge => keyOf(edge.from)).sort()
  const organizers = new Set(organizing.map(edge => edge.from))
  const names = nodes.filter(other => organizers.has(other.id)).flatMap(other => [other.name, ...(other.aliases ?? [])])
  const plain = plainName(node.name, names)
  const own = host === undefined || plain.length < TELLING_LENGTH
  const year = (node.start ?? page.date ?? '').slice(0, 4)
  return `initiative|${plain}|${own ? page.id : host}|${year}`
}

/** Without its organizer in front, its year, its ordinal (第三届) and all marks. */
export function plainName(name: string, organizers: readonly string[]): string {
  let rest = toSearchForm(name)
  for (const organizer of organizers.map(toSearchForm).sort((a, b) => b.length - a.length)) if (organizer && rest.length > organizer.length && rest.startsWith(organizer)) { rest = rest.slice(organizer.length); break }
  const bare = rest.replace(/(19|20)\d\d年?度?/g, '').replace(/第[一二三四五六七八九十百\d]{1,5}届/g, '')
  return bare === '' ? rest : bare
}
