// A sentence and its deed words in, who is taken or goes somewhere in it out: 选派25名劳模赴…休养, 法律服务队走进…物流园.
import { Sign } from '#rulebook/sign.ts'
import { whomOf, type Deed } from './deed.ts'
import type { DeedWord } from './find-deed-words.ts'
import type { SentenceView } from './sentence-view.ts'

const REACH = 48
const SENT = /(?:组织|选派|安排|派出|带领|护送|邀请|送|发动|动员)(?:的|了)?((?:[\d,.]+[余多]?[名位]|首批|部分|一批|机关|全体)?[^，。；：“”]{2,14}?)(?:分[一二三四五六两]?批|启程|集中|先后|共同|\d{1,2}月\d{1,2}日|近日|日前|昨日)*(?:[赶奔远分]赴|赶到|赶往|深入|走进|走上|赴|前往|到|去|来到|抵达|抵|住进|入住|踏上|开启|开展|参加|进行|在|飞赴|，)/
const GONE = /(?:^|[，。；、日的])((?:[\d,.]+[余多]?[名位])[^，。；：“”]{2,16}?)(?:分[一二三四五六两]?批|启程|集中|先后|\d{1,2}月\d{1,2}日|近日|日前|昨日)*(?:[赶奔远分]赴|赴|前往|来到|踏上|开启|飞赴|抵达|住进|入住|在[^，。；]{2,16}(?:接受|参加))/
const TEAMS = ['小分队', '服务队', '服务团', '宣讲团', '宣讲队', '轻骑兵', '轻骑队', '医疗队', '志愿队', '讲师团', '义诊队', '律师团', '演出队', '艺术团', '放映队', '专家团'], TEAM = new Sign(TEAMS)
const TOUR = new RegExp(`(“[^”]{2,10}”)?(?:(?:法律|文艺|普法|宣讲|医疗|健康|志愿|劳模|工匠|专家|心理|技术|维权|科普|电影|放映|惠民){0,3})(?:${TEAMS.join('|')})(?:\\d{1,2}月\\d{1,2}日|近日|日前|昨日|当天)?(走进|来到|深入|开进|奔赴)([^，。；]{3,24})`)

/** 组织百名骑手到医院体检: examined where they were taken. */
const OTHERS = /[为给替帮]/
const EXAMINED = /体检|筛查|检测/
const SHOWN = /(?:组织|带领|邀请|安排|邀来|邀|请)(?:了)?([\d,.]+[余多]?(?:名|位|户|个|组)[^，。；：“”]{2,12}?)(?:到|来到|走进|前往|赴)?$/

/** 组织60名一线职工赴北戴河疗休养: named after who goes, and to what. */
export function readOuting(text: string, words: readonly DeedWord[]): Deed | undefined {
  for (const { frame, start, end, name, word } of words) {
    if (frame === 'see') {
      const from = Math.max(0, start - REACH), shown = SHOWN.exec(text.slice(from, start)), to = shown && whomOf(shown[1] as string), object = /^(?:了)?([^，。；、]{2,16}?)(?=[，。；、（]|$)/.exec(text.slice(end))?.[1]
      if (shown && to && object) return { start: from + shown.index, end: end + object.length, head: '参观', name: () => `${to}${word}${object}`, aliases: () => [`${word}${object}`], host: 'needed' }
      continue
    }
    if (frame !== 'take' && !(frame === 'serve' && EXAMINED.test(name)) || /^[院所基区费制团点路地]/.test(text.slice(end))) continue
    const from = Math.max(0, start - REACH), before = `${text.slice(from, start)}，`
    const match = SENT.exec(before) ?? GONE.exec(before), whom = match && whomOf(match[1] as string)
    // 组织16名志愿者到山村，为村民|测血压: others are examined.
    if (frame === 'serve' && match && OTHERS.test(before.slice(match.index + match[0].length))) continue
    if (match && whom) return { start: from + match.index, end, head: name, name: () => `${whom}${name}`, host: 'needed' }
  }
  return undefined
}

const DOES = /(?<=(?:走进|来到|深入|开进|奔赴).{2,20})(?:宣讲(?![基堂团队])|开展|进行).*$/


/** 法律服务队走进…物流园: a team that goes somewhere, named after both. */
export function readTour(view: SentenceView): Deed | undefined {
  const match = TEAM.in(view) ? TOUR.exec(view.text) : null
  if (!match) return undefined
  // 劳模宣讲团深入23家企业|宣讲全会精神46场: where it goes, and not what it does there.
  const name = match[0].replace(DOES, '').replace(/\d{1,2}月\d{1,2}日|近日|日前|昨日|当天/, '')
  return { start: match.index, end: match.index + match[0].length - (match[3] as string).length, head: '走进', name: () => name, host: 'needed' }
}
