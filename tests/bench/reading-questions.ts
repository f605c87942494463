// A store full of synthetic pages in, the questions that are timed out: each by name, with thirty different arguments or fewer where there are no more.
import { ENTITY_KINDS, RELATION_KINDS, type EntityKind } from '#model/kinds.ts'
import { TOPICS } from '#model/topics.ts'
import type { GraphStore } from '#store/graph-store.ts'
import { DISTRICT_AREAS } from '../store/small-areas.ts'

export interface Question {
  readonly name: string
  readonly arguments: readonly ((store: GraphStore) => Promise<unknown>)[]
}

export const RUNS = 30

const DRAWN = ENTITY_KINDS.filter(({ drawn }) => drawn).map(({ id }) => id)
const RELATIONS = RELATION_KINDS.map(({ id }) => id)
const PINYIN = ['daxing', 'chaoyang', 'haidian', 'fengtai', 'tongzhou', 'shunyi', 'fangshan', 'miyun', 'huairou', 'yanqing']
const INITIALS = ['dxqzgh', 'cyqzgh', 'hdqzgh', 'ftqzgh', 'tzqzgh', 'syqzgh', 'bjszgh', 'myqzgh', 'hrqzgh', 'yqqzgh']

export async function askQuestions(store: GraphStore): Promise<readonly Question[]> {
  const some = async (kind: EntityKind, first = RUNS): Promise<readonly { readonly id: string; readonly name: string; readonly sort: string }[]> => (await store.list([kind], { first })).rows
  const hubs = (await store.overview({ kinds: ['UnionBody', 'Initiative'], relations: ['ORGANIZED'], limit: 200 })).nodes.filter(({ kind }) => kind === 'UnionBody')
    .sort((a, b) => b.claims - a.claims).slice(0, 10).map(({ id }) => id)
  const [people, initiatives, unions] = [await some('Person', 300), await some('Initiative', 300), await some('UnionBody')]
  const edges = (await store.edgesAt(initiatives.slice(0, RUNS).map(({ id }) => id), ['ORGANIZED'])).slice(0, RUNS)
  const heavy = [...await store.edgesAt(hubs.slice(0, 5), ['LOCATED_IN'])].sort((a, b) => b.claims - a.claims).slice(0, 10)
  const pages = (await store.pages()).slice(0, RUNS).map(({ id }) => id)
  const each = <T>(name: string, values: readonly T[], ask: (store: GraphStore, value: T, at: number) => Promise<unknown>): Question => ({ name, arguments: values.map((value, at) => asked => ask(asked, value, at)) })
  const search = (what: string, texts: readonly string[]): Question => each(`search: ${what}`, texts, (asked, text) => asked.search({ text, first: 20 }))
  return [
    each('entities: 20 by id', people.slice(0, RUNS), (asked, _, at) => asked.entities(people.slice(at, at + 20).map(({ id }) => id))),
    search('汉字', DISTRICT_AREAS.map(({ name }) => `${name}总`)),
    search('pinyin', PINYIN),
    search('initials', INITIALS),
    search('rare', initiatives.slice(0, RUNS).map(({ name }) => name)),
    search('very frequent', ['工会', '活动', '条', '北京', '公司', 'gonghui']),
    search('nothing', PINYIN.map(text => `${text}zzz`)),
    each('list: 50 of a kind', unions, (asked, { sort, id }, at) => asked.list([DRAWN[at % DRAWN.length] as EntityKind], { first: 50, after: { sort, id } })),
    each('initiatives: topic', TOPICS, (asked, { id }) => asked.initiatives({ topics: [id] }, { first: 50 })),
    each('initiatives: organizer', hubs, (asked, id) => asked.initiatives({ organizers: [id] }, { first: 50 })),
    each('initiatives: role', ['host', 'undertaker', 'supporter'] as const, (asked, role) => asked.initiatives({ roles: [role] }, { first: 50 })),
    each('edgesAt: hub', hubs, (asked, id) => asked.edgesAt([id])),
    each('edgesAt: leaf', people.slice(0, RUNS), (asked, { id }) => asked.edgesAt([id])),
    each('neighbourhood: hub, 1', hubs, (asked, id) => asked.neighbourhood({ ids: [id], depth: 1, kinds: DRAWN, limit: 100 })),
    each('neighbourhood: hub, 2', hubs, (asked, id) => asked.neighbourhood({ ids: [id], depth: 2, kinds: DRAWN, relations: ['ORGANIZED', 'HOLDS_POST'], limit: 300 })),
    each('neighbourhood: leaf, 2', people.slice(0, RUNS), (asked, { id }) => asked.neighbourhood({ ids: [id], depth: 2, kinds: DRAWN, limit: 300 })),
    each('overview', [50, 100, 200, 300], (asked, limit) => asked.overview({ kinds: DRAWN, relations: RELATIONS, limit })),
    each('paths', people.slice(0, RUNS), (asked, { id }, at) => asked.paths({ from: id, to: people[people.length - 1 - at]?.id ?? id, maxLength: 4, kinds: DRAWN, limit: 10 })),
    each('facets', [[], ...DRAWN.map(kind => [kind])], (asked, kinds) => asked.facets(kinds)),
    each('claims: of an edge', edges, (asked, { id }) => asked.claims([id])),
    each('claims: of a heavy edge', heavy, (asked, { id }) => asked.claims([id])),
    each('facts: of an initiative', initiatives.slice(0, RUNS), (asked, { id }) => asked.facts([id])),
    each('page', pages, (asked, id) => asked.page(id)),
    each('stats', [1], asked => asked.stats()),
  ]
}
