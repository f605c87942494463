// A sentence and its bodies in, the places out that stand in a list of where somebody goes and that no list of ours ends a name with: 先后来到|某交警大队幸福路岗、|青河铸造公司和|春风路建设工地，.
import { allOf } from '#model/all-of.ts'
import { Cue } from '#rulebook/cue.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

/** Who goes from place to place is said to do so in turn, or to look and comfort there. */
const GOES = new Cue(['到', '来到', '深入', '走进', '前往', '赶赴', '先后', '分别', '依次'])
const ARRIVES = /(?:先后|分别|依次|相继|陆续)(?:来到|前往|赶赴|深入|走进|赴|到)|来到|深入到?|走进|一行(?:人)?到/g
/** Up to where the list goes: a mark or what was done there. */
const LIST = /^[〇\u3400-\u9fff\d（）()·、]{6,90}?(?=(?:等(?:[地处]|单位)?)?(?:[，。；]|走访|看望|慰问|调研|开展|进行|实地|考察|检查|督导|参观|察看|查看|为))/
const ENDS = /^[〇\u3400-\u9fff\d·（）()]{2,14}?(?:(?<=[大中支]队|交警)[〇\u3400-\u9fff]{2,6}岗|执勤岗点?|执勤点|岗亭|岗点|警务站|检查站|检查点|收费站|加油站|变电站|换流站|泵站|环卫[所站队]|环卫中心|派出所|供电所|养路工区|工区|搅拌站|(?:建设|施工|项目|改造|安置房)工地|(?:建设|施工|项目|作业)(?:现场|场地)|批发市场|农贸市场|停车场|始发站|营业网点|营业厅|分拣中心|中转站|[大中]队|标段|安置小区)$/
/** What says of a place only of what kind it is. */
const KIND = /^(?:各|多[个家处]|部分|有关|相关|重点|建筑|施工|在建|基层|一线|企业|所属|辖区|周边|附近|沿线|全|我|该|本|这|那|部分|城区|市区|户外|一些|[一二三四五六七八九十两\d]+[个家处座])/
const JOINTS = /[、和及与]|以及/, LISTS = new Sign('、和及与'), NONE: readonly Mention[] = []

export function findListedPlaces(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!GOES.has(view) || !LISTS.in(view)) return NONE
  const found: Mention[] = []
  for (const match of allOf(ARRIVES, view.text)) {
    const from = match.index + match[0].length, list = LIST.exec(view.text.slice(from, from + LONGEST))?.[0] ?? ''
    if (!JOINTS.test(list)) continue
    let start = from
    for (const name of list.split(JOINTS)) {
      const end = start + name.length
      if (ENDS.test(name) && !KIND.test(name) && isUnnamed(bodies, start, end) && !found.some(other => other.start === start)) found.push({ kind: 'Venue', start, end, name, rule: 'place/listed', form: 'full' })
      start = end + (view.text.startsWith('以及', end) ? 2 : 1)
    }
  }
  return found
}

const LONGEST = 100

/** Whether no body has this name or part of it, but for a place, and one that it begins with. */
const isUnnamed = (bodies: readonly Mention[], start: number, end: number): boolean => !bodies.some(body => body.start < end && start < body.end && (body.end > end || body.start !== start || body.end === end && body.kind !== 'Venue') && body.form !== 'generic')
