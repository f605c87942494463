// A sentence in, the ships and trains that it calls by a name in quotation marks out: “鹭屿16”轮, “远望”号货轮.
import { CodeSet } from '#model/code-set.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const VESSELS = ['轮(?!胎|流|值|换|岗|椅)', '货轮', '邮轮', '游轮', '游船', '客船', '货船', '游艇', '画舫', '客轮', '渡轮', '油轮', '拖轮', '客滚船', '滚装船', '集装箱船', '流动服务船', '移动服务船', '水上服务船', '服务船', '科考船', '工程船', '风电安装船', '渔船', '巡逻艇', '海巡船', '海巡艇', '钻井平台'], VESSEL = new RegExp(`^(?:号)?(?:${VESSELS.join('|')})`)
const VESSEL_BEGINS = CodeSet.firsts(['号', ...VESSELS]), NUMBER = '号'.charCodeAt(0)
const LONGEST_NAME = 12
/** 登上|“渔光号”: its last letter and how one comes to it say that it is one. */
const ABOARD = /(?:登上|登|乘坐|乘|驶来的|驾驶|停靠的)了?$/

/** Places to which people go aboard. */
export function findVessels({ text, quotations }: SentenceView, bodies: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (const quotation of quotations) {
    if (!VESSEL_BEGINS.has(text.charCodeAt(quotation.end)) && text.charCodeAt(quotation.end - 2) !== NUMBER) continue
    const kind = quotation.mark === '“' && quotation.end - quotation.start <= LONGEST_NAME ? VESSEL.exec(text.slice(quotation.end, quotation.end + 6))?.[0] : undefined
    const end = quotation.end + (kind?.length ?? 0)
    const aboard = !kind && quotation.mark === '“' && quotation.end - quotation.start <= LONGEST_NAME && text[quotation.end - 2] === '号' && ABOARD.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))
    if (!kind && !aboard || bodies.some(body => body.start < end && quotation.start < body.end)) continue
    found.push({ kind: 'Venue', start: quotation.start, end, name: text.slice(quotation.start, end), rule: 'name/vessel', form: 'full' })
  }
  return found
}
