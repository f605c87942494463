// A sentence and the bodies it names in, the same with the units of a works that it lets tell of themselves in turn: 掘进二区|讲的是…，综采一队|讲的是….
import { allOf } from '#model/all-of.ts'
import { overlaps, sortByStart } from '#model/span.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const TELLING = ['讲', '谈', '介绍', '分享', '交流', '汇报', '展示', '晒'], TELLS = new Sign(TELLING.flatMap(verb => [`${verb}的是`, `${verb}的则是`]))
const IN_TURN = new RegExp(`(?<=^|[，。；：])([〇\\u3400-\\u9fff]{2,7}?(?:[区队班组段站厂科部室所]|车间|班组|项目部))(?=(?:${TELLING.join('|')})的则?是)`, 'g')
/** Whom one asks, and which one: no names. */
const NO_NAME = /^(?:[我他她你]们?|这|那|该|本|各|每|大|小|全|有的?|多个|[一二两三四五六七八九十几]个|其他|一些|第[一二三四五六七八九十]|某|首|另|部分|最)/

export function withUnitsInTurn(view: SentenceView, bodies: Mention[]): Mention[] {
  if (!TELLS.in(view)) return bodies
  const told = allOf(IN_TURN, view.text)
  if (told.length < 2) return bodies
  const units = told.flatMap(({ index, 0: name }): Mention[] => {
    const span = { start: index, end: index + name.length }
    return NO_NAME.test(name) || bodies.some(body => body.kind !== 'Venue' && body.form === 'full' && overlaps(body, span)) ? [] : [{ kind: 'Organization', ...span, name, rule: 'name/unit', form: 'full' }]
  })
  return units.length ? sortByStart([...bodies.filter(body => !units.some(unit => overlaps(body, unit))), ...units]) : bodies
}
