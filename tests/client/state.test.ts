// Pictures, selections and typed text in, what the screen makes of them out.
import { describe, expect, test } from 'vitest'
import { countFolded } from '../../client/state/folded.ts'
import { readKind } from '../../client/state/asked-kind.ts'
import { listChoices, moveMark } from '../../client/state/finding.ts'
import { amend, begin, goBack, goForth, goOn } from '../../client/state/history.ts'
import { findNamesakes } from '../../client/state/namesakes.ts'
import { groupRelations, yearOf } from '../../client/panels/relation-groups.ts'
import { addPiece, emptyPicture, keepAround, removeThing, type Link, type Thing } from '../../client/state/picture.ts'
import { isQuestion } from '../../client/state/question.ts'
import { current, step, stepBack, type Selection, type Trail } from '../../client/state/selection.ts'
import { findSpotlight } from '../../client/state/spotlight.ts'
import { emptyView, forgetPlaces, hideKind, hideThing, moveThings, pinThing } from '../../client/state/view.ts'
import { countKinds, findVisiblePart } from '../../client/state/visible-part.ts'

const thing = (id: string, kind: Thing['kind']): Thing => ({ id, kind, name: id, aliases: [], area: null, pageCount: 1, claimCount: 1 })
const link = (from: string, to: string, type: Link['type'] = 'ORGANIZED'): Link => ({ id: `${from}-${to}`, type, from: { id: from }, to: { id: to }, roles: [], titles: [], claimCount: 1, articleCount: 1, stated: true, first: null, last: null })

const picture = addPiece(emptyPicture, {
  nodes: [thing('union', 'UnionBody'), thing('school', 'Organization'), thing('class', 'Initiative'), thing('fair', 'Initiative'), thing('area', 'Area')],
  edges: [link('union', 'class'), link('school', 'class'), link('union', 'fair'), link('union', 'elsewhere')],
})

describe('the picture', () => {
  test('draws no link without both its ends', () => expect([...picture.links.keys()]).toEqual(['union-class', 'school-class', 'union-fair']))
  test('adding what is there changes nothing, and the old picture stays as it was', () => {
    const again = addPiece(picture, { nodes: [thing('union', 'UnionBody')], edges: [link('union', 'class')] })
    expect([...again.things.keys()]).toEqual([...picture.things.keys()])
    expect(emptyPicture.things.size).toBe(0)
  })
  test('a link whose end comes later is drawn when it comes', () => {
    expect(addPiece(picture, { nodes: [thing('elsewhere', 'Initiative')], edges: [link('union', 'elsewhere')] }).links.has('union-elsewhere')).toBe(true)
  })
  test('removing a thing takes its links along', () => expect([...removeThing(picture, 'union').links.keys()]).toEqual(['school-class']))
})

describe('what is visible', () => {
  test('a hidden kind takes its links along; facets are never drawn', () => {
    const part = findVisiblePart(picture, new Set(['Organization']))
    expect(part.things.map(({ id }) => id)).toEqual(['union', 'class', 'fair'])
    expect(part.links.map(({ id }) => id)).toEqual(['union-class', 'union-fair'])
  })
  test('the legend counts what is hidden too', () => expect(countKinds(picture).get('Initiative')).toBe(2))
})

test('only what is linked to a thing is kept around it', () => {
  const around = keepAround(picture, 'class')
  expect([...around.things.keys()].sort()).toEqual(['class', 'school', 'union'])
  expect([...around.links.keys()]).toEqual(['union-class', 'school-class'])
})

test('namesakes are of the kind, called alike, and not the thing itself', () => {
  const li = { ...thing('1', 'Person'), name: '李明' }
  const found = [li, { ...li, id: '2' }, { ...thing('3', 'Person'), name: '李明明' }, { ...li, id: '4', kind: 'Organization' as const }, { ...thing('5', 'Person'), name: '老李', aliases: ['李明'] }]
  expect(findNamesakes(li, found).map(({ id }) => id)).toEqual(['2', '5'])
})

describe('relations of a thing', () => {
  const edge = (id: string, start: string | null, articleCount = 1) => ({ ...link('union', id), articleCount, from: thing('union', 'UnionBody'), to: { ...thing(id, 'Initiative'), reach: null, start } }) as never
  test('come in groups: initiatives the latest first, undated ones last', () => {
    const [group, ...others] = groupRelations('union', [edge('undated', null, 9), edge('old', '2019'), edge('new', '2025-07-01'), edge('newer', '2025-08')])
    expect(others).toEqual([])
    expect(group!.lines.map(({ other }) => other.id)).toEqual(['newer', 'new', 'old', 'undated'])
    expect(group!.lines.map(yearOf)).toEqual(['2025', '2025', '2019', ''])
  })
  test('posts come by when they were last told of', () => {
    const post = (id: string, last: string | null) => ({ ...link('li', id, 'HOLDS_POST'), from: thing('li', 'Person'), to: thing(id, 'UnionBody'), first: last, last }) as never
    expect(groupRelations('li', [post('once', '2019-01-01'), post('unknown', null), post('now', '2025-08-01')])[0]!.lines.map(({ other }) => other.id)).toEqual(['now', 'once', 'unknown'])
  })
})

describe('the history', () => {
  test('leads back and forth, and a new step ends what was undone', () => {
    const three = goOn(goOn(begin(1), 2), 3)
    expect(goBack(goBack(three))).toEqual({ past: [], now: 1, future: [2, 3] })
    expect(goForth(goBack(three))).toEqual(three)
    expect(goOn(goBack(three), 4)).toEqual({ past: [1, 2], now: 4, future: [] })
  })
  test('ends where nothing is before or after', () => {
    expect(goBack(begin(1))).toEqual(begin(1))
    expect(goForth(begin(1))).toEqual(begin(1))
  })
  test('staying is no step, telling more exactly is none either', () => {
    expect(goOn(begin(1), 1)).toEqual(begin(1))
    expect(amend(goOn(begin(1), 2), 3)).toEqual({ past: [1], now: 3, future: [] })
  })
  test('does not grow for ever', () => {
    let history = begin(0)
    for (let count = 1; count < 500; count++) history = goOn(history, count)
    expect(history.past.length).toBeLessThan(100)
    expect(history.now).toBe(499)
  })
})

describe('the view', () => {
  const view = { ...emptyView, picture, places: new Map([['union', { x: 1, y: 2 }]]) }
  test('hides a kind and shows it again, and the old view stays as it was', () => {
    const hidden = hideKind(view, 'Person', true)
    expect([...hidden.hiddenKinds]).toEqual(['Person'])
    expect([...hideKind(hidden, 'Person', false).hiddenKinds]).toEqual([])
    expect(view.hiddenKinds.size).toBe(0)
  })
  test('puts a thing out of sight and takes it back, with its links', () => {
    const hidden = hideThing(view, 'class', true)
    const part = findVisiblePart(hidden.picture, hidden.hiddenKinds, hidden.hiddenThings)
    expect(part.things.map(({ id }) => id)).toEqual(['union', 'school', 'fair'])
    expect(part.links.map(({ id }) => id)).toEqual(['union-fair'])
    expect(hideThing(hidden, 'class', false).hiddenThings.size).toBe(0)
  })
  test('what is pinned keeps its place when all else is given a new one', () => {
    const pinned = pinThing({ ...view, places: new Map([['union', { x: 1, y: 2 }], ['class', { x: 3, y: 4 }]]) }, 'class', true)
    expect([...forgetPlaces(pinned).places]).toEqual([['class', { x: 3, y: 4 }]])
    expect(forgetPlaces(pinThing(pinned, 'class', false)).places.size).toBe(0)
  })
  test('knows where things stand, and whether anything has moved', () => {
    expect(moveThings(view, new Map([['union', { x: 1, y: 2 }]]))).toBeNull()
    expect([...moveThings(view, new Map([['class', { x: 3, y: 4 }]]))!.places]).toEqual([['union', { x: 1, y: 2 }], ['class', { x: 3, y: 4 }]])
  })
})

describe('the spotlight', () => {
  test('falls on a thing and its neighbours', () => {
    const light = findSpotlight(picture, { on: 'thing', id: 'class' }, null)
    expect([...light!.things].sort()).toEqual(['class', 'school', 'union'])
    expect([...light!.links].sort()).toEqual(['school-class', 'union-class'])
  })
  test('falls on a link and its ends', () => expect([...findSpotlight(picture, { on: 'link', id: 'union-fair' }, null)!.things]).toEqual(['union', 'fair']))
  test('falls on an answer; an empty answer leaves everything bright', () => {
    expect(findSpotlight(picture, { on: 'answer', question: '?' }, { entityIds: ['fair'], edgeIds: [] })!.things.has('fair')).toBe(true)
    expect(findSpotlight(picture, { on: 'answer', question: '?' }, { entityIds: [], edgeIds: [] })).toBeNull()
  })
  test('is out where nothing, or nothing drawn, is selected', () => {
    expect(findSpotlight(picture, { on: 'nothing' }, null)).toBeNull()
    expect(findSpotlight(picture, { on: 'thing', id: 'gone' }, null)).toBeNull()
  })
})

describe('the trail', () => {
  const a: Selection = { on: 'thing', id: 'a' }
  const b: Selection = { on: 'link', id: 'b' }
  test('leads forth and back', () => {
    const trail = step(step([], a), b)
    expect(current(trail)).toEqual(b)
    expect(current(stepBack(trail))).toEqual(a)
    expect(current(stepBack(stepBack(trail)))).toEqual({ on: 'nothing' })
  })
  test('opening what is open is no step, and the trail does not grow for ever', () => {
    expect(step([a], { ...a })).toEqual([a])
    let trail: Trail = []
    for (let count = 0; count < 100; count++) trail = step(trail, { on: 'thing', id: String(count) })
    expect(trail).toHaveLength(30)
  })
})

test('folded neighbours are counted once each, by kind, and only where they are not drawn', () => {
  const edge = (to: string, kind: Thing['kind']) => ({ from: { id: 'class', kind: 'Initiative' as const }, to: { id: to, kind } })
  const counts = countFolded([{ id: 'class', edges: [edge('hall', 'Venue'), edge('hall', 'Venue'), edge('union', 'UnionBody'), edge('li', 'Person')] }, null, { id: 'fair', edges: [] }], picture)
  expect([...counts]).toEqual([['class', { people: 1, places: 1, honours: 0 }]])
})

describe('the field', () => {
  test('a kind and a colon before a text ask for that kind, in either language', () => {
    expect(readKind('人物：王')).toEqual({ kind: 'Person', text: '王' })
    expect(readKind(' Person: wang ')).toEqual({ kind: 'Person', text: 'wang' })
    expect(readKind('活动:')).toEqual({ kind: 'Initiative', text: '' })
    expect(readKind('大兴：区总')).toEqual({ kind: null, text: '大兴：区总' })
    expect(listChoices('人物：谁', [thing('li', 'Person')])).toEqual([{ is: 'thing', thing: thing('li', 'Person') }])
  })
  test.each(['哪些工会办过托管班？', '大兴区总工会办过哪些活动', '谁组织过交友活动', 'Which unions ran childcare classes?', 'what did they organize'])('%s is a question', (text) => expect(isQuestion(text)).toBe(true))
  test.each(['大兴', 'daxing', '区总', '大兴区总工会', 'Whitehall', ''])('%s is a name', (text) => expect(isQuestion(text)).toBe(false))
  test('a question stands first, a name before the question made of it', () => {
    expect(listChoices('谁办过？', [thing('x', 'Person')]).map(({ is }) => is)).toEqual(['question', 'thing'])
    expect(listChoices('大兴', [thing('x', 'Person')]).map(({ is }) => is)).toEqual(['thing', 'question'])
    expect(listChoices('  ', [])).toEqual([])
  })
  test('the mark goes round', () => {
    expect([moveMark(-1, 1, 3), moveMark(2, 1, 3), moveMark(-1, -1, 3), moveMark(0, -1, 3), moveMark(0, 1, 0)]).toEqual([0, 0, 2, 2, -1])
  })
})
