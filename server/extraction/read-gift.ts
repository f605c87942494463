// A sentence and its deed words in, what is brought to people in it out: 把西瓜、凉茶送给130名轮渡职工, 看望慰问坚守岗位的驾驶员.
import type { DraftEntity } from './draft.ts'
import { whomOf, type Deed } from './deed.ts'
import type { DeedWord } from './find-deed-words.ts'

const GIVING = /[送递交发捎带](?:到|去|上|来|给|进|往|至)|送出|发放|赠送|派发|分发|带着|(?<![接护运输配欢目赠派选播])送(?=[了\d])/
/** To whom: …送给130名轮渡职工, …送到建设者手中. */
const TO = /(?:送|递|交|发|捎|带|分发|发放|派发|赠送)(?:到|给|至|往|进)(?:了)?([^，。；：“”]{2,24}?)(?=的?(?:手中|手上|手里|身边|家中|家里|心坎|面前|案头|床前)|[，。；、（]|$)/
const FOR = /[为向给]([^，。；：“”]{2,24}?)(?=送|发放|赠送|配发|派发|准备|带来|分发|捎|献上)/
const SEEN = /^(?:了)?([^，。；：“”]{2,20}?)(?=[，。；、（]|并|送|$)/
/** A place that something is brought to. */
const PLACE = /(?:工地|现场|车间|码头|渡口|驿站|工区|班组|项目部|井口|矿区|站台|场站|口岸|隧道|施工点|卡口|岗亭|沿线)$/

export function readGift(text: string, words: readonly DeedWord[]): Deed | undefined {
  const comfort = words.find(word => word.frame === 'comfort'), giving = GIVING.exec(text)
  const goods = giving ? words.find(word => word.frame === 'goods' && word.name !== '慰问') ?? words.find(word => word.frame === 'goods' || word.frame === 'grant' && word.name === '慰问') : undefined
  if (!goods && !comfort) return undefined
  const label = goods?.name ?? '慰问'
  const [start, end] = giving && goods ? [giving.index, giving.index + giving[0].length] : [(comfort as DeedWord).start, (comfort as DeedWord).end]
  const seen = comfort && SEEN.exec(text.slice(comfort.end))?.[1], to = goods && TO.exec(text)?.[1], far = goods && FOR.exec(text)?.[1]
  const whom = [seen, to, far].map(said => said && whomOf(said)).find(Boolean)
  const place = to && PLACE.test(to) ? to.replace(/^.*[的在]/, '') : undefined
  if (!whom && !place && !comfort && (label === '慰问' || label === '送书')) return undefined
  const called = whom ? label === '送书' ? `${whom}${label}` : `慰问${whom}` : place ? `${place}${label}` : undefined
  const names = (host: DraftEntity | undefined): string[] => [...(whom ? [`${whom}${label}`] : []), ...(host ? [`${host.name}${label}`] : [])]
  return { start, end, head: label, host: 'needed', name: host => called ?? (host && `${host.name}${label}`), aliases: names }
}
