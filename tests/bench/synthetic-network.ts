// How many things and lines in, a made-up network of bodies and initiatives out: a few bodies ran very much, most very little, and no body has only leaves.
import { makeRandom } from '../store/generated-pages.ts'

interface Thing { readonly __typename: string; readonly id: string; readonly kind: string; readonly name: string; readonly aliases: readonly string[]; readonly pageCount: number; readonly claimCount: number; readonly level?: string; readonly reach?: number; readonly start?: string | null; readonly [more: string]: unknown }

const LEVELS = ['district', 'street', 'grassroots', 'grassroots', 'grassroots']
const PLACES = '东西南北海朝石门通顺平怀密延昌房大兴丰台'
const DEEDS = ['职工技能大赛', '职工文艺汇演', '暑期托管班', '集体婚礼', '普法宣传周', '健步走活动', '读书分享会', '送清凉行动']

export function makeNetwork(things: number, lines: number) {
  const random = makeRandom(7)
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T
  const bodies = Math.round(things / 5)
  const name = () => `${pick(PLACES)}${pick(PLACES)}`
  const shared = { aliases: [], area: null, pageCount: 1, claimCount: 1 }
  const nodes = Array.from({ length: things }, (_, at): Thing => {
    const id = `n${at}`
    if (at >= bodies) return { __typename: 'Initiative', id, kind: 'Initiative', name: `“${name()}${name()}”${pick(DEEDS)}`, ...shared, topics: [], end: null, status: null, reach: Math.floor(random() * 300), start: random() < 0.3 ? null : `2025-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}` }
    if (at % 3 === 2) return { __typename: 'Organization', id, kind: 'Organization', name: `${name()}${name()}公司`, ...shared }
    return { __typename: 'UnionBody', id, kind: 'UnionBody', name: `${name()}${at < 30 ? '区' : '公司'}总工会`, ...shared, level: at === 0 ? 'national' : at < 6 ? 'city' : pick(LEVELS) }
  })
  const ends = new Set<string>()
  // Every initiative has one who ran it; the others are run by two or more.
  for (let at = 0; ends.size < lines; at += 1) {
    const body = Math.floor(bodies * random() ** 1.6)
    const initiative = at < things - bodies ? bodies + at : bodies + Math.floor(random() * (things - bodies))
    ends.add(`n${body} n${initiative}`)
  }
  const edges = [...ends].map((each) => {
    const [from = '', to = ''] = each.split(' ')
    return { id: `e ${each}`, type: 'ORGANIZED', from: { id: from }, to: { id: to }, roles: ['host'], titles: [], claimCount: 1, articleCount: 1, first: null, last: null, stated: true }
  })
  return { nodes, edges }
}
