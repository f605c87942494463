// A sentence in, the spreading of a spirit that it tells by the verb out: 宣讲小分队…在5个车间宣讲党的二十届三中全会精神23场.
import { Sign } from '#rulebook/sign.ts'
import type { Deed } from './deed.ts'
import type { SentenceView } from './sentence-view.ts'

const PREACHING = new Sign(['宣讲'])
/** Somewhere, or so many times: what is preached is told as done. */
const PREACHED = /(?:(?:在|到|赴|深入|走进|来到|走遍)[^，。；“”]{2,20}|[队组团班])(?:开展|集中|巡回)?(宣讲(?:党的|中国|全国|工会)?[〇\u3400-\u9fff]{2,12}?精神)(?=[\d，。；、])/

/** Named after what is preached. */
export function readPreaching(view: SentenceView): Deed | undefined {
  const match = PREACHING.in(view) ? PREACHED.exec(view.text) : null, name = match?.[1]
  return match && name ? { start: match.index + match[0].length - name.length, end: match.index + match[0].length, head: '宣讲', name: () => name, host: 'needed' } : undefined
}
