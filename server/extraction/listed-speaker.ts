// A sentence and one of the people that it names in, whether a list says that he is one of those who speak out: 宣讲人有全国劳动模范周国庆、|技师王海燕|.
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'

const SPEAKER = '(?:宣讲|报告|主讲|演讲|分享|授课|讲述|发言|讲课)(?:人|者|嘉宾|老师)|宣讲员|宣讲团成员'
/** 6位宣讲人都是劳动模范，其中有…, 报告人分别是…, 演讲者中，有…: what stands right before the list. */
const SPEAKERS_ARE = new RegExp(`(?:${SPEAKER})(?:们)?(?:(?:都|均|全)?是[^，。；：]{2,20}，(?:他们)?(?:其中|之中)?|之?中|里)?，?(?:分别|包括|他们)?(?:有|是|为|包括)$`)
const LONGEST_BEFORE = 48
const BETWEEN = /^(?:[、，和与及]|以及)$/

export function isListedSpeaker({ view, mentions }: ReadSentence, person: Mention): boolean {
  let start = startOf(person)
  for (const before of mentions.toReversed()) if (before.kind === 'Person' && before.end < start && BETWEEN.test(view.text.slice(before.end, start))) start = startOf(before)
  return SPEAKERS_ARE.test(view.text.slice(Math.max(0, start - LONGEST_BEFORE), start))
}

const startOf = ({ titlesStart, start }: Mention): number => titlesStart ?? start
