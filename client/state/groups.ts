// What is visible → the same with the many leaves of a hub folded into one counted thing a kind.
import type { Link, Thing } from './picture.ts'
import type { VisiblePart } from './visible-part.ts'

/** Things of one kind that hang on one hub alone. */
export interface Group { readonly id: string; readonly hub: string; readonly kind: Thing['kind']; readonly members: readonly Thing[] }

export interface FoldedPart extends VisiblePart { readonly groups: ReadonlyMap<string, Group>; readonly standIns: ReadonlyMap<string, string> }

/** So many leaves of one kind at a hub stay as they are; in a picture of more than `muchFrom` things only very few do. */
const mostLeaves = 30
const fewLeaves = 3
const muchFrom = 3000

export const groupId = (hub: string, kind: string): string => `group:${kind}:${hub}`

/** The hub and the kind that a group's id is made of. */
export function splitGroupId(id: string): readonly [hub: string, kind: string] {
  const [, kind = '', hub = ''] = /^group:(\w+):(.+)$/.exec(id) ?? []
  return [hub, kind]
}

export function foldLeaves({ things, links }: VisiblePart, opened: ReadonlySet<string>): FoldedPart {
  const most = things.length > muchFrom ? fewLeaves : mostLeaves
  const groups = new Map([...listLeaves(things, links)].filter(([id, { members }]) => members.length > most && !opened.has(id)))
  if (groups.size === 0) return { things, links, groups, standIns: new Map() }
  const standIns = new Map([...groups.values()].flatMap(({ id, members }) => members.map((member): [string, string] => [member.id, id])))
  const lines = new Map<string, Link>()
  const kept = links.filter((link) => {
    const id = standIns.get(link.from.id) ?? standIns.get(link.to.id)
    if (id === undefined) return true
    standIns.set(link.id, lineId(id))
    if (!lines.has(id)) lines.set(id, makeLine(groups.get(id)!, link))
    return false
  })
  const others = things.filter((thing) => !standIns.has(thing.id))
  return { things: [...others, ...[...groups.values()].map(asThing)], links: [...kept, ...lines.values()], groups, standIns }
}

function listLeaves(things: readonly Thing[], links: readonly Link[]): ReadonlyMap<string, Group> {
  const beside = new Map<string, Set<string>>(things.map(({ id }) => [id, new Set()]))
  for (const { from, to } of links) {
    beside.get(from.id)!.add(to.id)
    beside.get(to.id)!.add(from.id)
  }
  const leaves = new Map<string, Group & { readonly members: Thing[] }>()
  for (const thing of things) {
    const [hub, ...others] = beside.get(thing.id)!
    if (hub === undefined || others.length > 0 || beside.get(hub)!.size < 2) continue
    const id = groupId(hub, thing.kind)
    const group = leaves.get(id)
    if (group) group.members.push(thing)
    else leaves.set(id, { id, hub, kind: thing.kind, members: [thing] })
  }
  return leaves
}

const lineId = (group: string): string => `line:${group}`

/** The group as a thing that can be drawn; the screen says its kind and count in the reader's language. */
const asThing = ({ id, kind, members }: Group): Thing => ({ id, kind, name: `${kind} ×${members.length}`, aliases: [], area: null, pageCount: 0, claimCount: 0 })

const makeLine = ({ id, hub, members }: Group, one: Link): Link => ({ ...one, id: lineId(id), from: { id: one.from.id === hub ? hub : id }, to: { id: one.to.id === hub ? hub : id }, roles: [], titles: [], articleCount: members.length, stated: true })
