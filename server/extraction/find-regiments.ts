// A sentence in, the regiments of the production corps that it names by their number out: 第八师石河子市总工会、|二十九团|承办, |第二师三十团|举办.
import { allOf } from '#model/all-of.ts'
import { gather } from '#model/gather.ts'
import { overlaps } from '#model/span.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

/** Regiments belong to divisions, and no sentence without one of these words is about any. */
const CORPS = /第[一二三四五六七八九十\d]{1,3}师|师市|兵团|团场/
const REGIMENTS = new Sign([...'一二三四五六七八九十〇零百0123456789'].map(number => `${number}团`))
/** Behind the name must stand a mark, a small word or what bodies do: 十团|工会 and 二十九团|六连 are others. */
const REGIMENT = /(?<=^|[，。；、：和与及由])(第[一二三四五六七八九十\d]{1,3}师)?(?:[一二三四五六七八九十〇零百]{1,4}|\d{1,3})团(?=[、，。；和与及]|共同|联合|主办|承办|协办|举办|开展|组织|派出|选派|获|夺|摘)/g

const NONE: readonly Mention[] = []

export function findRegiments(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!REGIMENTS.in(view) || !CORPS.test(view.text)) return NONE
  return gather(allOf(REGIMENT, view.text), ({ index, 0: name }): readonly Mention[] => {
    const span = { start: index, end: index + name.length }
    return bodies.some(body => overlaps(body, span)) ? [] : [{ kind: 'Organization', ...span, name, rule: 'name/regiment', form: 'full' }]
  })
}
