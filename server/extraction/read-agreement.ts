// A sentence and its deed words in, what is agreed upon in it out: 与公司行政方在《…集体合同》上签字, 总工会与大学签约.
import type { Deed } from './deed.ts'
import type { DeedWord } from './find-deed-words.ts'

const PAPER = /《[^》]{2,30}(?:协议|合同|公约|备忘录|约定|责任书|意向书)》(?=上|中|正式|$)/
const PARTNERS = /(?:与|和|同|及)[^，。；]{4,30}?(?:正式|现场|携手|成功|共同)?$/

/** A paper signed is named by itself; a pact without one by its partners, which `between` says how to call. */
export function readAgreement(text: string, words: readonly DeedWord[], between: (to: number) => string | undefined): Deed | undefined {
  for (const { frame, start, end, word } of words) {
    if (frame !== 'agree') continue
    const paper = /^签字/.test(word) ? PAPER.exec(text.slice(0, start)) : null
    if (paper) return { start: paper.index, end, head: '签署', name: () => `签订${paper[0]}`, aliases: () => [paper[0]], host: 'needed' }
    if (/^签订|^签署|^签下|^续签|^签字/.test(word) || /^[仪活率者对]/.test(text.slice(end)) || !PARTNERS.test(text.slice(0, start))) continue
    const partners = between(start)
    if (partners) return { start, end, head: '签约', name: () => `${partners}${word.replace('签了约', '签约').replace(/^签约结对$/, '结对')}`, host: 'needed' }
  }
  return undefined
}
