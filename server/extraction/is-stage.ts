// A sentence and where a quotation of it begins in, whether it is a stage of what the sentence tells by stages out: 行动分三步走：“人人学”…；“行行赛”….
import type { SentenceView } from './sentence-view.ts'

const STAGES = /(?:分[为成]?|设[置有]?)[两二三四五六七八\d](?:步走?|(?:大|个)?(?:阶段|板块|环节|步骤|篇章|模块|赛段))(?:进行|推进|实施|开展)?[：，]$/, LONGEST_STAGES = 16

/** The first quotation behind a count of stages, and each that a semicolon stands before. */
export function isStage({ text, quotations }: SentenceView, start: number): boolean {
  const first = quotations[0]?.start ?? 0
  return (start === first || text.charAt(start - 1) === '；') && STAGES.test(text.slice(Math.max(0, first - LONGEST_STAGES), first))
}
