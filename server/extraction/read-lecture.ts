// A sentence in, the lecture that somebody gives in it out: 教授某某为62名干警|作心理健康讲座.
import { Sign } from '#rulebook/sign.ts'
import type { Deed } from './deed.ts'
import type { SentenceView } from './sentence-view.ts'

const LECTURES = new Sign(['讲座'])
/** To whom, and on what: 为职工作安全生产讲座, but not 为做好工作，专题讲座…. */
const LECTURE = /[为给向对][^，。；：]{2,20}(?:(?<!工)作|(?<=(?:[职员民矿护青女]|[名位][〇\u3400-\u9fff]{1,5})工)作|讲|上|带来)了?(?:一[场堂次节])?(?:题为|以)?(《[^》，。；]{2,24}》(?:的|为题的)?(?:专题|主题)?|(?:(?![的为给向对了等])[〇\u3400-\u9fff]){2,12})讲座/
const MERE = /^(?:专题|主题|系列|一[场堂次节]|现场|首场)$/

/** A lecture on nothing in particular is none. */
export function readLecture(view: SentenceView): Deed | undefined {
  const match = LECTURES.in(view) ? LECTURE.exec(view.text) : null, on = match?.[1]?.replace(/(?:的|为题的)(?:专题|主题)?$/, '')
  if (!match || !on || MERE.test(on)) return undefined
  return { start: match.index, end: match.index + match[0].length, head: '讲座', name: () => `${on}讲座`, host: 'needed' }
}
