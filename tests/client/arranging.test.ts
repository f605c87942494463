// Made-up networks in, where each layout puts their things out; and communities, groups, partners and steps of the arrow keys.
import { describe, expect, test } from 'vitest'
import { arrange } from '../../client/network/arranging/arrange.ts'
import { makeTask } from '../../client/network/arranging/make-task.ts'
import type { Task } from '../../client/network/arranging/task.ts'
import { chooseLoud } from '../../client/network/loud-names.ts'
import { overlapOf } from '../../client/network/boxes.ts'
import { isBetterAbove, turnNames, turnOver } from '../../client/network/name-side.ts'
import { findColouring } from '../../client/state/colouring.ts'
import { findCommunities } from '../../client/state/communities.ts'
import { findDrawnPart } from '../../client/state/drawn-part.ts'
import { foldLeaves } from '../../client/state/groups.ts'
import { LAYOUTS, type Layout, type Place } from '../../client/state/layout.ts'
import { findTies, tieId } from '../../client/state/partners.ts'
import { findPathParts } from '../../client/state/path-parts.ts'
import { addPiece, emptyPicture, keepBest, type Link, type Thing } from '../../client/state/picture.ts'
import { emptyView, layOut, openGroup } from '../../client/state/view.ts'
import { nearestTo, nearestTowards } from '../../client/state/walking.ts'
import { makeNetwork } from '../bench/synthetic-network.ts'

const asPart = (things: number, lines: number) => {
  const { nodes, edges } = makeNetwork(things, lines)
  return { things: nodes as unknown as Thing[], links: edges as unknown as Link[] }
}
const taskOf = (layout: Layout, things: number, lines: number): Task => makeTask(asPart(things, lines), { layout, places: new Map() }, 1.5)!
const lying = ({ nodes }: Task, places: readonly Place[]): number => {
  // What stands already has the room that it takes there.
  const boxes = places.map(({ x, y, above }, at) => ({ x, y, reach: above && !nodes[at]!.place ? turnOver(nodes[at]!.reach) : nodes[at]!.reach }))
  return boxes.reduce((sum, a, at) => sum + boxes.slice(at + 1).filter((b) => overlapOf(a, b, 0)).length, 0)
}

describe('every layout', () => {
  test.each(LAYOUTS)('%s: no name lies on another, and the same things get the same places', (layout) => {
    for (const [things, lines] of [[40, 44], [150, 180]] as const) {
      const task = taskOf(layout, things, lines)
      const { places } = arrange(task)
      expect(lying(task, places)).toBe(0)
      expect(arrange(task).places).toEqual(places)
    }
  })

  test.each(LAYOUTS)('%s: takes 3,000 things with 4,000 lines in seconds, without a name on another', (layout) => {
    const task = taskOf(layout, 3000, 4000)
    const begun = performance.now()
    const { places } = arrange(task)
    expect(performance.now() - begun).toBeLessThan(15_000)
    expect(lying(task, places)).toBe(0)
  }, 30_000)

  test('an empty picture and one thing are laid out too', () => {
    for (const layout of LAYOUTS) {
      expect(arrange({ layout, nodes: [], lines: [], aspect: 1.5 }).places).toEqual([])
      expect(arrange(taskOf(layout, 5, 4)).places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    }
  })
})

describe('a name', () => {
  const plate = { left: 40, right: 40, top: 12, bottom: 12 }
  const hanging = { left: 50, right: 50, top: 14, bottom: 54 }
  const deed = { x: 0, y: 0, reach: hanging }

  test('stands above its shape where lines would run through it beneath', () => {
    expect(isBetterAbove(deed, [{ x: 10, y: 100 }])).toBe(true)
    expect(isBetterAbove(deed, [{ x: 10, y: -100 }])).toBe(false)
    expect(isBetterAbove(deed, [{ x: 200, y: 30 }])).toBe(false)
    expect(isBetterAbove(deed, [{ x: 10, y: 100 }, { x: -20, y: 120 }, { x: 0, y: -90 }])).toBe(true)
    expect(isBetterAbove(deed, [{ x: 10, y: 100 }, { x: 0, y: -90 }])).toBe(false)
    expect(isBetterAbove(deed, [])).toBe(false)
    expect(isBetterAbove({ x: 0, y: 0, reach: plate }, [{ x: 0, y: 100 }])).toBe(false)
  })

  test('is turned within the room that it has', () => {
    const union = { x: 0, y: 120, reach: plate }
    const [turned, same] = turnNames([deed, union], [[1, 0]])
    expect(turned).toEqual({ x: 0, y: 40, reach: turnOver(hanging) })
    expect([turned!.y - turned!.reach.top, turned!.y + turned!.reach.bottom]).toEqual([-14, 54])
    expect(same).toBe(union)
    expect(turnNames([deed, { ...union, y: -120 }], [[1, 0]])[0]).toBe(deed)
  })
})

describe('the network', () => {
  test('keeps what stands, and puts what is new on nothing', () => {
    const part = asPart(60, 66)
    const first = arrange(makeTask({ things: part.things.slice(0, 50), links: part.links.filter(({ from, to }) => [from, to].every(({ id }) => Number(id.slice(1)) < 50)) }, emptyView, 1.5)!).places
    const task = makeTask(part, { layout: 'network', places: new Map(first.map((place, at) => [`n${at}`, place])) }, 1.5)!
    const { places } = arrange(task)
    expect(places.slice(0, 50)).toEqual(first)
    expect(lying(task, places)).toBe(0)
  })
  test('what is pinned stays when all else is laid out anew, and nothing lies on it', () => {
    const part = asPart(60, 66)
    const task = makeTask(part, { layout: 'network', places: new Map([['n3', { x: 5000, y: -300 }]]) }, 1.5)!
    const { places } = arrange(task)
    expect(places[3]).toEqual({ x: 5000, y: -300 })
    expect(lying(task, places)).toBe(0)
  })
  test('nothing is to be done where everything has its place', () => {
    const part = asPart(10, 9)
    expect(makeTask(part, { layout: 'levels', places: new Map(part.things.map(({ id }) => [id, { x: 0, y: 0 }])) }, 1)).toBeNull()
  })
})

test('levels: a band holds its bodies and what they ran, the highest on top', () => {
  const task = taskOf('levels', 60, 66)
  const { places, scenery } = arrange(task)
  expect(scenery.bands.map(({ name }) => name).slice(0, 2)).toEqual(['national', 'regional'])
  scenery.bands.slice(1).forEach((band, at) => expect(band.start).toBeGreaterThanOrEqual(scenery.bands[at]!.end - 1))
  const district = scenery.bands.find(({ name }) => name === 'district')!
  task.nodes.forEach(({ level }, at) => { if (level === 'district') expect(places[at]!.y > district.start && places[at]!.y < district.end).toBe(true) })
})

test('timeline: columns go by time, the undated are counted in the last, and each initiative stands in its own', () => {
  const task = taskOf('timeline', 60, 66)
  const { places, scenery: { columns } } = arrange(task)
  const names = columns.map(({ name }) => name)
  expect(names).toEqual([...names.filter(Boolean).sort(), ''])
  expect(columns.at(-1)!.count).toBe(task.nodes.filter(({ kind, start }) => kind === 'Initiative' && !start).length)
  task.nodes.forEach(({ kind, start }, at) => {
    if (kind !== 'Initiative') return
    const column = columns.find(({ name }) => name === (start ?? '').slice(0, name.length || undefined))!
    expect(places[at]!.x > column.start && places[at]!.x < column.end).toBe(true)
  })
})

test('circles: more links, nearer to the middle', () => {
  const task = taskOf('circles', 60, 66)
  const { places, scenery: { rings } } = arrange(task)
  expect(rings.map(({ links }) => links)).toEqual(rings.map(({ links }) => links).sort((a, b) => b - a))
  const degree = task.nodes.map((_, at) => task.lines.filter(({ from, to }) => from === at || to === at).length)
  const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x / 1.5, y)
  const most = degree.indexOf(Math.max(...degree))
  expect(far(places[most]!)).toBeLessThan(Math.min(...places.filter((_, at) => degree[at] === 1).map(far)) + 100)
})

test('communities: two cliques with one line between them are two, the same every time', () => {
  const clique = (from: number) => [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [from + a, from + b] as const))
  const found = findCommunities(9, [...clique(0), ...clique(4), [0, 4]])
  expect(new Set(found.slice(0, 4)).size).toBe(1)
  expect(new Set(found.slice(4, 8)).size).toBe(1)
  expect(new Set(found).size).toBe(3)
  expect(findCommunities(0, [])).toEqual([])
})

const thing = (id: string, kind: Thing['kind']): Thing => ({ id, kind, name: id, aliases: [], area: null, pageCount: 1, claimCount: 1 })
const link = (from: string, to: string): Link => ({ id: `${from}-${to}`, type: 'ORGANIZED', from: { id: from }, to: { id: to }, roles: [], titles: [], claimCount: 1, articleCount: 1, first: null, last: null, stated: true })

describe('leaves', () => {
  const leaves = Array.from({ length: 40 }, (_, at) => thing(`leaf${at}`, 'Initiative'))
  const part = { things: [thing('hub', 'UnionBody'), thing('other', 'UnionBody'), thing('shared', 'Initiative'), ...leaves], links: [...leaves.map(({ id }) => link('hub', id)), link('hub', 'shared'), link('other', 'shared')] }
  test('of one kind at one hub are folded into one thing, with one line; what has another line stays', () => {
    const folded = foldLeaves(part, new Set())
    const [group] = [...folded.groups.values()]
    expect(group!.members).toHaveLength(40)
    expect(folded.things.map(({ id }) => id)).toEqual(['hub', 'other', 'shared', group!.id])
    expect(folded.links).toHaveLength(3)
    expect(folded.standIns.get('leaf7')).toBe(group!.id)
    expect(folded.standIns.get('hub-leaf7')).toBe(folded.links.at(-1)!.id)
  })
  test('stay as they are where they are few, or their group was opened', () => {
    expect(foldLeaves({ things: part.things.slice(0, 20), links: part.links.filter(({ to }) => part.things.slice(0, 20).some(({ id }) => id === to.id)) }, new Set()).groups.size).toBe(0)
    const [id = ''] = foldLeaves(part, new Set()).groups.keys()
    expect(foldLeaves(part, openGroup(emptyView, id).opened).things).toHaveLength(part.things.length)
  })
  test('a picture that is still too large is not drawn, and says how large it is', () => {
    const ring = Array.from({ length: 4500 }, (_, at) => thing(`t${at}`, 'Initiative'))
    const drawn = findDrawnPart({ things: ring, links: ring.map(({ id }, at) => link(id, `t${(at + 1) % ring.length}`)) }, emptyView)
    expect([drawn.tooMany, drawn.things.length]).toEqual([4500, 0])
  })
  test('the best connected are kept, with the lines among them', () => {
    const kept = keepBest(addPiece(emptyPicture, { nodes: part.things, edges: part.links }), 3)
    expect([...kept.things.keys()]).toEqual(['hub', 'shared', 'other'])
    expect([kept.links.size, kept.omitted]).toEqual([2, 40])
  })
})

describe('partners', () => {
  const things = [thing('a', 'UnionBody'), thing('b', 'Organization'), thing('c', 'UnionBody'), thing('p', 'Person'), thing('x', 'Initiative'), thing('y', 'Initiative')]
  const links = [link('a', 'x'), link('b', 'x'), link('a', 'y'), link('b', 'y'), link('c', 'y'), { ...link('p', 'x'), type: 'ATTENDED' as const }]
  test('are joined by what they ran together, the most first', () => {
    expect(findTies({ things, links }).map(({ id, initiatives }) => [id, initiatives.map((each) => each.id)])).toEqual([[tieId('a', 'b'), ['x', 'y']], [tieId('a', 'c'), ['y']], [tieId('b', 'c'), ['y']]])
  })
  test('are found by initiatives that the legend hides too', () => {
    const view = { ...emptyView, scene: 'partners' as const, hiddenKinds: new Set(['Initiative', 'Organization'] as const), picture: addPiece(emptyPicture, { nodes: things, edges: links }) }
    expect(findDrawnPart({ things: [], links: [] }, view).links.map(({ id }) => id)).toEqual([tieId('a', 'c')])
  })
})

test('a colouring names each community by what is connected best in it', () => {
  const things = ['hub', 'x', 'y', 'z', 'alone'].map((id) => thing(id, 'UnionBody'))
  const { communities, numbers } = findColouring({ things, links: [link('hub', 'x'), link('hub', 'y'), link('hub', 'z')] })
  expect(communities.map(({ hub, size }) => [hub.id, size])).toEqual([['hub', 4]])
  expect(numbers.has('alone')).toBe(false)
})

test('the parts of several paths are counted once', () => {
  const edge = (from: string, to: string) => ({ ...link(from, to), evidence: [] })
  const path = (middle: string) => ({ nodes: [thing('a', 'UnionBody'), thing(middle, 'Initiative'), thing('b', 'UnionBody')], steps: [[edge('a', middle)], [edge('b', middle)]] })
  expect(findPathParts({ paths: [path('x'), path('y')], omitted: 0, complete: true })).toEqual({ entityIds: ['a', 'x', 'b', 'y'], edgeIds: ['a-x', 'b-x', 'a-y', 'b-y'] })
})

describe('from far away', () => {
  const named = (id: string, x: number, degree: number, wanted = false) => ({ id, x, y: 0, wide: 6, rows: 1, degree, wanted })
  test('hubs keep their names, what is wanted first, none on another, and small things have none', () => {
    expect(chooseLoud([named('hub', 0, 20), named('beside', 30, 9), named('far', 300, 5), named('leaf', 600, 1)])).toEqual(['hub', 'far'])
    expect(chooseLoud([named('hub', 0, 20), named('leaf', 30, 1, true)])).toEqual(['leaf'])
  })
})

describe('the arrow keys', () => {
  const places = new Map([['right', { x: 100, y: 20 }], ['far', { x: 300, y: 0 }], ['below', { x: 10, y: 90 }], ['left', { x: -50, y: 0 }]])
  test('lead to the nearest in their direction, or nowhere', () => {
    const go = (direction: Parameters<typeof nearestTowards>[1]) => nearestTowards({ x: 0, y: 0 }, direction, places.keys(), places)
    expect([go('right'), go('down'), go('left'), go('up')]).toEqual(['right', 'below', 'left', null])
    expect(nearestTo({ x: 260, y: 10 }, places.keys(), places)).toBe('far')
  })
})

test('another layout forgets the places, not the picture', () => {
  const view = { ...emptyView, places: new Map([['a', { x: 1, y: 1 }]]), coloured: true }
  expect(layOut(view, 'circles')).toEqual({ ...view, layout: 'circles', places: new Map() })
})
