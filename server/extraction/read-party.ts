// A sentence in, the visit of those who bring comfort that it tells by their party out: 某县的夏送清凉慰问团|走进8个工地.
import { Sign } from '#rulebook/sign.ts'
import type { Deed } from './deed.ts'
import type { SentenceView } from './sentence-view.ts'

const PARTIES = new Sign(['慰问组', '慰问团', '慰问队', '慰问小组', '慰问小分队'])
/** Whose party it is, what it brings, and where it goes. */
const PARTY = /(?:([〇\u3400-\u9fff]{1,6}[省市区县州旗镇乡])的?)?((?:[春夏秋冬]日?|春节|新春|节前|高温|暑期)?(?:送清凉|送温暖|送健康|送关爱|送祝福|送平安)?)慰问(?:小组|小分队|组|团|队)(?:一行)?(?:近日|日前|先后|冒雨|冒着[〇\u3400-\u9fff]{2,4}|顶着[〇\u3400-\u9fff]{2,4})?(?:走进|来到|深入|赴|分赴|前往|奔赴|抵达|走访|到)/

export function readParty(view: SentenceView): Deed | undefined {
  const { text } = view, match = PARTIES.in(view) ? PARTY.exec(text) : null
  if (!match) return undefined
  const [said, area, theme = ''] = match, named = theme.includes('送') ? theme : `${theme}慰问`
  return { start: match.index, end: match.index + said.length, head: '慰问', name: host => host || area ? `${host?.name ?? area}${named}` : theme.length > 2 ? `${theme}慰问` : undefined, aliases: () => theme ? [theme, `${theme}慰问`, `${theme}活动`] : [], host: 'wanted' }
}
