// A sentence and an offset in, the thing that its clause begins with up to there out: 工作室|由…, 平台|由….
import type { SentenceView } from './sentence-view.ts'

/** The thing that a clause begins with before 由, without 该 and 这座: 工作室|由…, 平台|由…. */
export const nounBefore = (view: SentenceView, at: number): string | undefined => {
  const noun = NOUN.exec(view.text.slice(Math.max(0, at - LONGEST), at))?.[1]
  return noun && !NO_THING.test(noun) && !noun.endsWith('的') ? noun : undefined
}
const NOUN = /(?:^|[，；。])(?:该|这[个间座处家场次支]|此)?([〇\u3400-\u9fff]{2,6}?)(?:平时|日常|平日里|目前|现|已)?$/
/** One letter more than it can have behind the mark, so that no noun seems to begin where the stretch does. */
const LONGEST = 12
const NO_THING = /^(?:[这那]里|此处|这[个间座处家场次支]|日常|平时|平日里|平日|目前|现在|全部|均|都|并|也|据悉|据介绍|近日|日前|昨日|其中|同时|今年|去年|随后|当天|当晚)|[年月日]$/
